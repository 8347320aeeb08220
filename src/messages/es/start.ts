export { enStart as esStart } from "../en/start.ts";
