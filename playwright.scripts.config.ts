import { defineConfig } from "playwright/test";
import { base } from "./playwright.base.ts";

/** The story that needs the real Azure CLI. See `test-scripts.mjs`. */
export default defineConfig({
  ...base,
  testDir: "e2e/with-azure-cli",
  workers: 1,
  timeout: 180_000,
});
