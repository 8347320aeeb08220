export { portalEn as portalPl } from "./en.ts";
