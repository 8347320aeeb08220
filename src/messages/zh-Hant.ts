export { en as zhHant } from "./en.ts";
