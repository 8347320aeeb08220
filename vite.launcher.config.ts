import { defineConfig } from "vite";

/** The launcher as plain JavaScript for Node 20, which cannot read TypeScript by itself. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: "launcher/main.ts",
    outDir: "build",
    target: "node20",
    rolldownOptions: { output: { entryFileNames: "launcher.mjs", chunkFileNames: "[name]-[hash].mjs" } },
  },
});
