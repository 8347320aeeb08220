import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { metaPolicy } from "./launcher/security-headers.ts";
import { CLOUDS } from "./src/domain/cloud.ts";
import { leaveOut } from "./vite.leave-out.ts";
import { licences } from "./vite.licences.ts";
import { still } from "./vite.still.ts";

/** The page's own security policy, for servers that send no header: added to the built pages only, the dev server needs more. */
function policyMeta(isSandbox: boolean): Plugin {
  const { loginOrigin, graphOrigin } = CLOUDS.global;
  return {
    name: "policy-meta",
    apply: "build",
    // The sandbox's hosts are known when it starts; its launcher sends the header.
    transformIndexHtml: () =>
      isSandbox
        ? []
        : [
            {
              tag: "meta",
              attrs: {
                "http-equiv": "Content-Security-Policy",
                content: metaPolicy([loginOrigin, graphOrigin]),
              },
              injectTo: "head-prepend",
            },
          ],
  };
}

/** Words of another language than English, in files named after it. */
function wordsChunk(file: string): string | null {
  const [, portal, tag, part] =
    /src\/messages\/(portal\/)?([a-z]{2}(?:-[A-Z][a-z]+)?)(\/start)?\b/.exec(file) ?? [];
  if (!tag || tag === "en") return null;
  return `words-${tag}${portal ? "-portal" : part ? "-start" : ""}`;
}

/**
 * The app. `--mode bridge` and `--mode sandbox-bridge` build redirect.html alone, or it would load the app's shared chunk.
 */
export default defineConfig(({ mode }) => {
  const isSandbox = mode.startsWith("sandbox");
  const isBridge = mode.endsWith("bridge");
  return {
    base: "./",
    plugins: [policyMeta(isSandbox), ...(isBridge ? [] : [leaveOut(), still(isSandbox), licences()])],
    define: { __SANDBOX__: JSON.stringify(isSandbox) },
    build: {
      outDir: isSandbox ? "dist-sandbox" : "dist",
      emptyOutDir: !isBridge,
      copyPublicDir: !isBridge,
      target: "es2023",
      modulePreload: { polyfill: false },
      sourcemap: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 600,
      rolldownOptions: {
        input: isBridge ? "redirect.html" : "index.html",
        // Constants stand where they are used, and no module reads a property for what reading does: 1.3 kB less.
        optimization: { inlineConst: { mode: "all", pass: 3 } },
        treeshake: { propertyReadSideEffects: false },
        // Few files, each loaded as a whole: what the first screen needs, what reads the configuration, what every further
        // screen needs, and MSAL. Parted by screen, the same code is 11 kB brotli more: what is like something in another
        // file is compressed anew.
        output: {
          chunkFileNames: ({ facadeModuleId, moduleIds }) =>
            `assets/${wordsChunk(facadeModuleId ?? moduleIds[0] ?? "") ?? "[name]"}-[hash].js`,
          codeSplitting: {
            groups: [
              { name: "start", tags: ["$initial"] },
              // What all languages share. Each language's own words then fall into files of their own by themselves.
              {
                name: "grammar",
                test: /src\/messages\/(?:grammar|problem-words|portal-labels)\.ts/,
                priority: 2,
              },
              // Before the app, which would take the clouds along.
              { name: "schemas", test: /node_modules\/zod|\/src\/config|domain\/cloud/, priority: 1 },
              {
                name: "app",
                test: /\/src\/(?:domain|engine|graph|rustdesk|setup|handover|scripts|ui\/|entra\/(?!msal-session))/,
              },
            ],
          },
        },
      },
    },
    test: {
      include: [
        "*.test.ts",
        "src/**/*.test.{ts,tsx}",
        "sandbox/**/*.test.ts",
        "launcher/**/*.test.ts",
        "faults/**/*.test.ts",
        "bench/*.test.ts",
      ],
      environment: "node",
      // A busy machine is no failure.
      testTimeout: 120_000,
    },
  };
});
