// Runs the properties of scripts/fuzz/ for a while and says how many inputs were tried: npm run fuzz -- MINUTES [SEED].
// A failure prints the seed and the smallest input that it was found for; both belong into a test.
import fc from "fast-check";
import { compile } from "./compile.mjs";
import { properties } from "./fuzz/properties.mjs";

const [minutes = "1", seed = "1"] = process.argv.slice(2);
const sources = compile();
const all = await properties(sources);

const end = Date.now() + Number(minutes) * 60_000;
const counts = new Map(all.map(({ name }) => [name, 0]));
for (let round = Number(seed); Date.now() < end; round++) {
  for (const { name, property, runs } of all) {
    const result = fc.check(property, { seed: round, numRuns: runs });
    counts.set(name, counts.get(name) + result.numRuns);
    if (!result.failed) continue;
    console.log(`${name} failed with seed ${round}, path ${result.counterexamplePath}:`);
    console.log(JSON.stringify(result.counterexample));
    console.log(result.errorInstance?.stack ?? result.error);
    process.exitCode = 1;
  }
  if (process.exitCode === 1) break;
}
for (const [name, count] of counts) console.log(`${name}: ${count} inputs`);
console.log(`all: ${[...counts.values()].reduce((sum, count) => sum + count, 0)} inputs, seeds from ${seed}`);
