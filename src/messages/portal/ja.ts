export { portalEn as portalJa } from "./en.ts";
