/** `npm start`: installs and builds what is missing, then runs the launcher. */
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { checkNode, install } from "./install.mjs";

checkNode();
const args = process.argv.slice(2);
install({ onInstall: () => console.log("Installing, once: about half a minute…") });
const { build } = await import("./build.mjs");
const isReal = args.some((one) => one === "--console" || one.startsWith("--console="));
await build([isReal ? "app" : "sandbox", "launcher"], { onBuild: () => console.log("Building…") });
const { main } = await import("./build/launcher.mjs");
await main(args, dirname(fileURLToPath(import.meta.url)));
