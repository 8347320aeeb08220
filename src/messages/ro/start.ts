export { enStart as roStart } from "../en/start.ts";
