export { enStart as ptStart } from "../en/start.ts";
