import { defineConfig } from "vitest/config";

/** The generated script under the real Azure CLI, which is too large to ask of everybody. See `test-scripts.mjs`. */
export default defineConfig({
  define: { __SANDBOX__: "false" },
  test: {
    include: ["src/scripts/**/*.check.ts"],
    environment: "node",
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
