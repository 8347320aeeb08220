export { enStart as zhHansStart } from "../en/start.ts";
