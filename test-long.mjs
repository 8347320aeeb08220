/** `npm run test:long`: random runs of things going wrong that nobody tried before, ten thousand unless told (`-- 50000`). */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const runs = process.argv[2] ?? "10000";
const seed = process.env.FAULT_SEED ?? String(Date.now() % 2 ** 31);
console.log(
  `${runs} runs from seed ${seed}. The same again: FAULT_SEED=${seed} npm run test:long -- ${runs}`,
);
const done = spawnSync(
  process.execPath,
  [
    join(import.meta.dirname, "node_modules/vitest/vitest.mjs"),
    "run",
    "faults/random.test.ts",
    "faults/fuzz.test.ts",
  ],
  { stdio: "inherit", env: { ...process.env, FAULT_RUNS: runs, FAULT_SEED: seed } },
);
process.exit(done.status ?? 1);
