#!/usr/bin/env node
/** The published command: everything is built already, so nothing but Node is needed. */
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Node 20.19 or newer is needed; this is ${process.versions.node}. Get it from https://nodejs.org.`,
  );
  process.exit(1);
}
const { main } = await import("./build/launcher.mjs");
await main(process.argv.slice(2), dirname(fileURLToPath(import.meta.url)));
