import { readFileSync } from "node:fs";
import { crc32, inflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { billOfMaterials, lockedPackages, shippedPackages } from "./supply.mjs";
import { makeZip } from "./zip.mjs";

const shipped = shippedPackages();

test("what is shipped stays small, and none of it runs a script when it is installed", () => {
  expect(shipped.length).toBeGreaterThan(3);
  expect(shipped.length).toBeLessThanOrEqual(20);
  expect(shipped.filter(({ hasInstallScript }) => hasInstallScript)).toEqual([]);
  expect(readFileSync(".npmrc", "utf8")).toMatch(/^ignore-scripts=true$/m);
});

test("a new package, even one that another brings along, is a decision: it is named here", () => {
  expect(shipped.map(({ name }) => name).sort()).toEqual([
    "@azure/msal-browser",
    "@azure/msal-common",
    "jose",
    "preact",
    "zod",
  ]);
});

test("every package of the lock file has its hash, and comes from no address of its own", () => {
  const lock = readFileSync("package-lock.json", "utf8");
  expect(lockedPackages().filter(({ integrity }) => !/^sha512-[\w+/]{86}==$/.test(integrity))).toEqual([]);
  expect(lock).not.toMatch(/"resolved": "(?!https:\/\/registry\.npmjs\.org\/)/);
});

test("versions are exact, so that nothing changes by itself", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

test("the list of licences is current (update with npm run docs), and all of them allow what we do", async () => {
  for (const { name, license } of shipped)
    expect(`${name}: ${license}`).toMatch(/: (MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0)$/);
  const rows = shipped.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`);
  const page = [
    "# Licences",
    "",
    "What is bundled into the pages and the command, as the lock file names it. Their licence texts go along: `licences.txt` lies beside every build.",
    "",
    "| package | version | licence |",
    "| --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
  await expect(page).toMatchFileSnapshot("docs/licences.md");
});

test("the bill of materials names each shipped package once, with its hash and what it needs", () => {
  const bill = billOfMaterials();
  expect(bill).toMatchObject({ bomFormat: "CycloneDX", specVersion: "1.6" });
  expect(bill.components).toHaveLength(shipped.length);
  const msal = bill.components.find(({ name }) => name === "msal-browser");
  expect(msal?.["bom-ref"]).toBe(`pkg:npm/%40azure/msal-browser@${msal?.version}`);
  for (const { hashes } of bill.components)
    expect(hashes[0]).toMatchObject({ alg: "SHA-512", content: expect.stringMatching(/^[0-9a-f]{128}$/) });
  const known = new Set(bill.components.map((one) => one["bom-ref"]));
  for (const { ref, dependsOn } of bill.dependencies) {
    expect(dependsOn.filter((one) => !known.has(one))).toEqual([]);
    if (ref === msal?.["bom-ref"]) expect(dependsOn).toHaveLength(1);
  }
  expect(JSON.stringify(bill)).not.toMatch(/\d{4}-\d\d-\d\dT/);
});

test("a zip gives back what was put in, in the same bytes whatever the order", () => {
  const files = {
    "b/ü.txt": Buffer.from("umlaut"),
    "a.txt": Buffer.alloc(5000, "x"),
    empty: Buffer.alloc(0),
  };
  const zip = makeZip(files);
  expect(makeZip(Object.fromEntries(Object.entries(files).reverse()))).toEqual(zip);
  const found: Record<string, Buffer> = {};
  for (let at = 0; zip.readUInt32LE(at) === 0x04034b50; ) {
    const [packed, names] = [zip.readUInt32LE(at + 18), zip.readUInt16LE(at + 26)];
    const name = zip.toString("utf8", at + 30, at + 30 + names);
    const bytes = inflateRawSync(zip.subarray(at + 30 + names, at + 30 + names + packed));
    expect(crc32(bytes)).toBe(zip.readUInt32LE(at + 14));
    found[name] = bytes;
    at += 30 + names + packed;
  }
  expect(found).toEqual(files);
});
