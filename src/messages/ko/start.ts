export { enStart as koStart } from "../en/start.ts";
