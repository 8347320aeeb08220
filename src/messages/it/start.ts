export { enStart as itStart } from "../en/start.ts";
