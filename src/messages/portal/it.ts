export { portalEn as portalIt } from "./en.ts";
