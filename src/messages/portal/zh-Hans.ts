export { portalEn as portalZhHans } from "./en.ts";
