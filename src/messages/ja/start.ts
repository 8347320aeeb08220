export { enStart as jaStart } from "../en/start.ts";
