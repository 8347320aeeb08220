import { defineConfig } from "playwright/test";
import base from "./playwright.config.ts";

/** The stories behind real servers. See `test-deploy.mjs`, which finds those servers. */
export default defineConfig({ ...base, projects: [], testDir: "e2e/deploy" });
