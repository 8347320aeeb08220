import { defineConfig } from "vite";
import { licences } from "./vite.licences.ts";

/** The launcher as plain JavaScript for Node 20, which cannot read TypeScript by itself. */
export default defineConfig({
  publicDir: false,
  plugins: [licences()],
  // Published without dependencies: what it needs is inside.
  ssr: { noExternal: true },
  build: {
    ssr: "launcher/main.ts",
    outDir: "build",
    target: "node20",
    rolldownOptions: { output: { entryFileNames: "launcher.mjs", chunkFileNames: "[name]-[hash].mjs" } },
  },
});
