#!/usr/bin/env node
/** The published command: everything is built already, so nothing but Node is needed. */
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { main } from "./build/launcher.mjs";

await main(process.argv.slice(2), dirname(fileURLToPath(import.meta.url)));
