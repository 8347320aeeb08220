/** `npm start`, `npm run files`, `npm run register-assistant`: installs and builds what is missing, then runs the launcher. */
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { checkNode, install } from "./install.mjs";

checkNode();
const args = process.argv.slice(2);
install({ onInstall: () => console.log("Installing, once: about half a minute…") });
const { build } = await import("./build.mjs");
const isConsole = args.some((one) => one === "--console" || one.startsWith("--console="));
const app = args[0] === "register-assistant" ? [] : [args[0] === "files" || isConsole ? "app" : "sandbox"];
await build([...app, "launcher"], { onBuild: () => console.log("Building…") });
const { main } = await import("./build/launcher.mjs");
await main(args, dirname(fileURLToPath(import.meta.url)));
