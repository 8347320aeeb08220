export { enStart as deStart } from "../en/start.ts";
