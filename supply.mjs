/** What is shipped, as the lock file names it: for the bill of materials, the list of licences and the tests that hold both. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(fileURLToPath(import.meta.url));
const read = (name) => JSON.parse(readFileSync(join(root, name), "utf8"));

/** Every package of the lock file. */
export function lockedPackages() {
  return Object.entries(read("package-lock.json").packages)
    .filter(([path]) => path !== "")
    .map(([path, entry]) => ({
      path,
      name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
      version: entry.version,
      license: entry.license ?? "",
      integrity: entry.integrity ?? "",
      hasInstallScript: entry.hasInstallScript === true,
      isShipped: !entry.dev && !entry.devOptional && !entry.optional && !entry.peer,
      needs: Object.keys(entry.dependencies ?? {}),
    }));
}

/** Those that are bundled into what people run. */
export const shippedPackages = () => lockedPackages().filter(({ isShipped }) => isShipped);

const purl = ({ name, version }) => `pkg:npm/${name.replace("@", "%40")}@${version}`;

/** The bill of materials in CycloneDX 1.6 (ECMA-424), without a date or a serial number, so that two builds give the same. */
export function billOfMaterials() {
  const { name, version, license, dependencies } = read("package.json");
  const own = { type: "application", "bom-ref": `pkg:npm/${name}@${version}`, name, version };
  const packages = shippedPackages();
  const refs = new Map(packages.map((one) => [one.name, purl(one)]));
  const refsOf = (names) =>
    names
      .map((one) => refs.get(one))
      .filter((ref) => ref !== undefined)
      .sort();
  const components = packages.map((one) => {
    const [group, base] = one.name.startsWith("@") ? one.name.split("/") : [undefined, one.name];
    const [algorithm, digest] = one.integrity.split("-");
    return {
      type: "library",
      "bom-ref": purl(one),
      ...(group ? { group } : {}),
      name: base,
      version: one.version,
      scope: "required",
      hashes: [
        {
          alg: algorithm === "sha512" ? "SHA-512" : algorithm,
          content: Buffer.from(digest, "base64").toString("hex"),
        },
      ],
      licenses: [{ license: { id: one.license } }],
      purl: purl(one),
    };
  });
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: { ...own, licenses: [{ license: { id: license } }] } },
    components,
    dependencies: [
      { ref: own["bom-ref"], dependsOn: refsOf(Object.keys(dependencies)) },
      ...packages.map((one) => ({ ref: purl(one), dependsOn: refsOf(one.needs) })),
    ],
  };
}
