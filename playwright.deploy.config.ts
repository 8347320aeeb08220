import { defineConfig } from "playwright/test";
import { base } from "./playwright.base.ts";

/** The stories behind real servers. See `test-deploy.mjs`, which finds those servers. */
export default defineConfig({ ...base, testDir: "e2e/deploy" });
