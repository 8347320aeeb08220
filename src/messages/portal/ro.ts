export { portalEn as portalRo } from "./en.ts";
