import { defineConfig } from "vitest/config";

/** What decides about waiting, repeating and showing must have no branch that nobody has seen taken. */
export default defineConfig({
  test: {
    include: [
      "src/graph/retry.test.ts",
      "src/domain/redact.test.ts",
      "src/setup/settings-difference.test.ts",
    ],
    environment: "node",
    coverage: {
      enabled: true,
      provider: "v8",
      include: ["src/graph/retry.ts", "src/domain/redact.ts", "src/setup/settings-difference.ts"],
      reporter: ["text"],
      reportsDirectory: ".cache/coverage",
      thresholds: { 100: true },
    },
  },
});
