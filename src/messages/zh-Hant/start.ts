export { enStart as zhHantStart } from "../en/start.ts";
