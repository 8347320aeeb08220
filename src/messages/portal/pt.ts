export { portalEn as portalPt } from "./en.ts";
