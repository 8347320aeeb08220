export { enStart as frStart } from "../en/start.ts";
