export { portalEn as portalZhHant } from "./en.ts";
