// Runs the properties of scripts/fuzz/ for a while and says how many inputs were tried: npm run fuzz -- MINUTES [SEED].
// A failure prints the seed and the smallest input that it was found for; both belong into a test.
import fc from "fast-check";
import { compile } from "./compile.mjs";
import { counter } from "./fuzz/counter.mjs";
import { allProperties } from "./fuzz/properties.mjs";

/** The first seed of the runs that SECURITY.md tells of. */
const SEED = 20_261_126;
const [minutes = "1", seed = String(SEED)] = process.argv.slice(2);
const sources = compile();
const load = (path) => import(`${sources}/${path}`);
const counts = counter();
const all = await allProperties(load, counts);

const start = Date.now();
const end = start + Number(minutes) * 60_000;
const failures = new Map();
let told = start;
let round = Number(seed);
for (; Date.now() < end; round++) {
  for (const { name, property, runs } of all) {
    const result = fc.check(property, { seed: round, numRuns: runs });
    if (result.failed) fail(name, result);
  }
  if (Date.now() - told > 60_000) {
    told = Date.now();
    console.log(`${Math.round((told - start) / 60_000)} min, seed ${round}: ${counts.text()}`);
  }
}
console.log(
  `${counts.text()}; seeds ${seed} to ${round - 1}, ${Math.round((Date.now() - start) / 1000)} s, ${failures.size} kinds of failure`,
);

/** Goes on after a failure, and tells each kind once. */
function fail(name, result) {
  process.exitCode = 1;
  const why = String(result.errorInstance?.message ?? result.error).replace(/\s+/g, " ");
  const kind = `${name}: ${why.slice(0, 60)}`;
  failures.set(kind, (failures.get(kind) ?? 0) + 1);
  if (failures.get(kind) > 1) return;
  console.log(`${name} failed with seed ${result.seed}, path ${result.counterexamplePath}:`);
  console.log(JSON.stringify(result.counterexample));
  console.log(result.errorInstance?.stack ?? result.error);
}
