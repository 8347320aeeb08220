export { en as ro } from "./en.ts";
