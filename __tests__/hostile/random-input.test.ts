import fc from "fast-check";
import { describe, test } from "vitest";
import { counter } from "../../scripts/fuzz/counter.mjs";
import { allProperties } from "../../scripts/fuzz/properties.mjs";

/** One round of what `npm run fuzz` tries for minutes: always the same inputs. */

const SEED = 20_261_128;
const SOURCES = new URL("../../src/", import.meta.url).href;
const load = (path: string): Promise<unknown> =>
  import(/* @vite-ignore */ SOURCES + path.replace(/js$/, "ts"));
const properties = await allProperties(load, counter());

describe("of random input", () => {
  test.each(properties)("$name", ({ property, runs }) => {
    fc.assert(property, { seed: SEED, numRuns: runs });
  });
});
