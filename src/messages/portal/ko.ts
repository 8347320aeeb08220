export { portalEn as portalKo } from "./en.ts";
