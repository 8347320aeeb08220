export { enStart as plStart } from "../en/start.ts";
