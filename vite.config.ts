import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/** The app. The redirect bridge is a build of its own (vite.bridge.config.ts), or it would load the app's shared chunk. */
export default defineConfig(({ mode }) => ({
  base: "./",
  plugins: [react()],
  define: { __SANDBOX__: JSON.stringify(mode === "sandbox") },
  build: {
    outDir: mode === "sandbox" ? "dist-sandbox" : "dist",
    target: "es2023",
    modulePreload: { polyfill: false },
    sourcemap: false,
  },
  test: {
    include: ["*.test.ts", "src/**/*.test.{ts,tsx}", "sandbox/**/*.test.ts", "launcher/**/*.test.ts"],
    environment: "node",
  },
}));
