export { portalEn as portalEs } from "./en.ts";
