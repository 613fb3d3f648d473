// What a cluster answers otherwise than a recording says.
import { answerOf, WAYS } from "./recording.mjs";
import { runCases } from "./run.mjs";

/** A busy machine gives answers that are not the cluster's: what differs is asked again. */
const TRIES = 3;

/**
 * @param cases with `recorded`: what is expected of each object
 * @returns {Promise<{ answers: number, differences: { id: string, key: string, way: string, what: string }[] }>}
 */
export async function differing(plane, cases) {
  const differences = [];
  let answers = 0;
  for (const way of WAYS) {
    let asked = cases;
    for (let tries = 1; asked.length > 0; tries += 1) {
      const found = await differingOnce(plane, asked, way);
      if (tries === 1) answers += found.answers;
      const ids = new Set(found.differences.map(({ id }) => id));
      asked = cases.filter(({ id }) => ids.has(id));
      if (tries < TRIES) continue;
      differences.push(...found.differences);
      break;
    }
  }
  return { answers, differences };
}

async function differingOnce(plane, cases, way) {
  const happened = await runCases(plane, cases, way, (done) =>
    console.error(`${way}: ${done} of ${cases.length}`),
  );
  const differences = [];
  let answers = 0;
  for (const { id, recorded } of cases) {
    for (const [key, what] of happened.get(id)) {
      const expected = answerOf(recorded[key], way);
      answers += 1;
      if (expected === undefined || expected === null || expected === what) continue;
      differences.push({ id, key, way, what, expected });
    }
  }
  return { answers, differences };
}
