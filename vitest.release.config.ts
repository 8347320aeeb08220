import { defineConfig } from "vitest/config";

/** What is given out, built twice and installed; see `test-release.mjs`. */
export default defineConfig({
  test: { include: ["release.check.ts"], environment: "node", testTimeout: 180_000, hookTimeout: 180_000 },
});
