export { portalEn as portalDe } from "./en.ts";
