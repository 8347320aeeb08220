export { portalEn as portalFr } from "./en.ts";
