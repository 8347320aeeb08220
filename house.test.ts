import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

/** Rooms, inside out: what each may import besides itself. A room not named here may not exist. */
const ROOMS: Record<string, readonly string[]> = {
  "src/domain": [],
  "src/ports": ["src/domain"],
  "src/graph": ["src/domain", "src/ports"],
  "src/rustdesk": ["src/domain", "src/ports"],
  "src/entra": ["src/domain", "src/ports"],
  "src/setup": ["src/domain", "src/ports"],
  "src/scripts": ["src/domain", "src/ports", "src/graph", "src/setup"],
  "src/handover": ["src/domain", "src/ports"],
  "src/messages": ["src/domain", "src/ports"],
  "src/ui": ["src/domain", "src/ports", "src/setup", "src/scripts", "src/messages"],
  "src/redirect-bridge.ts": [],
  "src/config.ts": ["src/domain"],
  "src/read-config.ts": ["src/config.ts"],
  "src/first-paint.ts": ["src/ui"],
  "src/engine.ts": [
    "src/read-config.ts",
    "src/domain",
    "src/ports",
    "src/graph",
    "src/rustdesk",
    "src/entra",
    "src/setup",
    "src/handover",
  ],
  "src/main.tsx": ["src/read-config.ts", "src/engine.ts", "src/setup", "src/messages", "src/ui"],
  sandbox: [],
  launcher: ["sandbox", "src/domain"],
  e2e: ["sandbox", "launcher", "src/domain", "faults"],
  // The real engine over the real clients, in a world that goes wrong.
  faults: [
    "src/handover",
    "sandbox",
    "src/domain",
    "src/ports",
    "src/graph",
    "src/rustdesk",
    "src/entra",
    "src/setup",
    "src/messages",
  ],
  bench: ["sandbox", "launcher", "e2e", "src/domain"],
};
/** Every package in src has a door: the only rooms that may name it. A package not named here may not enter. */
const DOORS: Record<string, readonly string[]> = {
  zod: ["src/domain", "src/graph", "src/rustdesk", "src/entra", "src/setup", "src/handover", "src/config.ts"],
  "@azure/msal-browser": ["src/entra", "src/redirect-bridge.ts"],
  "@microsoft/microsoft-graph-types": ["src/graph"],
  preact: ["src/ui", "src/main.tsx"],
  "preact-render-to-string": ["src/ui"],
};
/** What the domain may not read for itself, though the language offers it. */
const IMPURE =
  /\b(Date\.now|new Date\(\)|Math\.random|console\.(?:log|warn|error|info|debug)\(|async |await )/;
/** What no room of the browser app may contain: each would let a string from outside become code or markup (trust.md T1). */
const DANGEROUS =
  /\b(dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function\()|<script/;
/** Escapes from the types that need no lint rule of their own. */
const ESCAPE = /\bas any\b|as unknown as|@ts-(?:ignore|expect-error|nocheck)/;

/** Statements that import or re-export, and `import(…)`; a sentence with the word in it is none. */
const IMPORT =
  /^\s*(?:import|export)\b[^;'"]*?\bfrom\s*["']([^"'\s]+)["']|^\s*import\s*["']([^"'\s]+)["']|\bimport\(\s*["']([^"'\s]+)["']/gm;

const CEILING = 300;

const within = (file: string, room: string) => file === room || file.startsWith(`${room}/`);
/** A test lives in the room of what it tests. */
const roomOf = (file: string) =>
  Object.keys(ROOMS).find((room) => within(file.replace(/\.(?:test|contract|check)(?=\.tsx?$)/, ""), room));
const files = ["src", "sandbox", "launcher", "e2e", "faults", "bench"].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => !name.includes("node_modules"))
    .filter((name) => /\.tsx?$/.test(name) && !/\.d\.ts$/.test(name))
    .map((name) => join(root, name)),
);
const isTest = (file: string) => /\.(test|contract|check)\.tsx?$/.test(file);

function offences(file: string): string[] {
  const room = roomOf(file);
  if (!room) return [`${file} is in no room. Move it, or name its room in house.test.ts.`];
  const text = readFileSync(file, "utf8");
  const found: string[] = [];
  for (const match of text.matchAll(IMPORT)) {
    const name = match[1] ?? match[2] ?? match[3] ?? "";
    if (name.startsWith(".")) {
      const other = roomOf(normalize(join(dirname(file), name)));
      // A client's test may call the sandbox; the domain and the sandbox need nobody.
      const isGuest = isTest(file) && room !== "src/domain" && room !== "sandbox";
      if (other && other !== room && !(ROOMS[room] ?? []).includes(other) && !isGuest)
        found.push(
          `${file} imports ${other}; ${room} may import ${["itself", ...(ROOMS[room] ?? [])].join(", ")}. Pass what you need as an argument.`,
        );
    } else {
      const door = Object.keys(DOORS).find((pkg) => name === pkg || name.startsWith(`${pkg}/`));
      if (room.startsWith("src/") && !isTest(file) && !(door && (DOORS[door] ?? []).includes(room)))
        found.push(
          `${file} imports ${name}; ${door ? `only ${(DOORS[door] ?? []).join(", ")} may` : "give it a door in house.test.ts, or do without"}.`,
        );
    }
  }
  const length = text.split("\n").length;
  if (length > CEILING && !isTest(file))
    found.push(`${file} has ${length} lines; over ${CEILING} it holds two things. Part them.`);
  const impure = room === "src/domain" && !isTest(file) ? IMPURE.exec(text) : null;
  if (impure) found.push(`${file} uses ${impure[1]}; the domain is told the time and never waits.`);
  const dangerous = room.startsWith("src/") && !isTest(file) ? DANGEROUS.exec(text) : null;
  if (dangerous)
    found.push(`${file} uses ${dangerous[0]}; Preact text and the DOM's own properties do without.`);
  const unsound = ESCAPE.exec(text);
  if (unsound) found.push(`${file} uses ${unsound[0]}; parse at the boundary, or narrow.`);
  return found;
}

test("every file stays in its room", () => {
  expect(files.length).toBeGreaterThan(10); // a check that sees nothing must not pass
  expect(files.flatMap(offences)).toEqual([]);
});
