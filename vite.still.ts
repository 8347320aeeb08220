/**
 * The start screen in the built page as markup, so that it is painted without waiting for Preact, and the small script that
 * runs before that paint (src/first-paint.ts). Classic, not a module, since modules run after it; a file, not inline, since
 * the page's policy forbids that and the headers of a server do not change with each build.
 */
import { fileURLToPath } from "node:url";
import { build, type Plugin, runnerImport } from "vite";

const SCRIPT = "src/first-paint.ts";
const ROOT = '<div id="root"></div>';
const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** `isSandbox`: the sandbox's page has a ribbon above the start screen that only its configuration knows, so no markup. */
export function still(isSandbox: boolean): Plugin[] {
  return [
    {
      name: "still-dev",
      apply: "serve",
      transformIndexHtml: () => [{ tag: "script", attrs: { type: "module", src: `/${SCRIPT}` } }],
    },
    {
      name: "still",
      apply: "build",
      async buildStart() {
        this.emitFile({ type: "asset", name: "first-paint.js", source: await classicScript() });
      },
      transformIndexHtml: {
        order: "post",
        async handler(html, { bundle = {} }) {
          const script = Object.values(bundle).find(
            (one) => one.type === "asset" && one.names.includes("first-paint.js"),
          );
          if (!script) throw new Error("first-paint.js was not built.");
          // Before the style sheet, or it would wait for that; styles and markup are painted together anyway.
          const page = html.replace(
            /(?=<script type="module")/,
            () => `<script src="./${script.fileName}"></script>\n    `,
          );
          if (isSandbox) return page;
          const markup = await startScreen();
          if (!page.includes(ROOT)) throw new Error(`index.html has no ${ROOT}.`);
          // What is seen first needs none of it, so style and markup go ahead of the app.
          const patient = page.replaceAll(
            '<script type="module"',
            '<script type="module" fetchpriority="low"',
          );
          return patient.replace(ROOT, () => `<div id="root" data-still>${markup}</div>`);
        },
      },
    },
  ];
}

async function classicScript(): Promise<string> {
  const built = await build({
    root: pathOf("."),
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "es2023",
      lib: { entry: pathOf(SCRIPT), formats: ["iife"], name: "firstPaint" },
    },
  });
  const [chunk] = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    "output" in one ? one.output : [],
  );
  if (chunk?.type !== "chunk") throw new Error(`${SCRIPT} gave no script.`);
  return chunk.code;
}

/** The markup needs none, and the runner cannot read them. */
const WITHOUT_STYLES: Plugin = {
  name: "without-styles",
  enforce: "pre",
  resolveId: (id) => (id.endsWith(".css") ? "\0without-styles" : null),
  load: (id) => (id === "\0without-styles" ? "" : null),
};

async function startScreen(): Promise<string> {
  const { module } = await runnerImport<typeof import("./src/ui/still/render-still.tsx")>(
    pathOf("src/ui/still/render-still.tsx"),
    {
      root: pathOf("."),
      configFile: false,
      logLevel: "warn",
      define: { __SANDBOX__: "false" },
      plugins: [WITHOUT_STYLES],
    },
  );
  return module.renderStill();
}
