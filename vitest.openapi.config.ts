import { defineConfig } from "vitest/config";

/** The check against Microsoft's own schema of Graph, whose file is not part of this repository. */
export default defineConfig({
  define: { __SANDBOX__: "false" },
  test: { include: ["src/graph/**/*.check.ts"], environment: "node" },
});
