// Compares the forecast of random changes with what the cluster does; a disagreement is asked again with fewer edits.
import fc from "fast-check";
import { compile } from "../compile.mjs";
import { changeOf, edited } from "./changes.mjs";
import { runCases } from "./run.mjs";
import { verdictOf } from "./verdict.mjs";

const WAYS = ["serverSide", "clientSide"];
const AT_ONCE = 300;

/** @returns the exit code */
export async function random(plane, release, [count = "100", seed = String(Date.now() % 1e6)]) {
  const folder = compile();
  const facts = await import(`${folder}/kubernetes/facts.js`);
  const { forecastOverlay } = await import(`${folder}/domain/overlay.js`);
  const { faultsOfNew } = await import(`${folder}/kubernetes/apply.js`);
  // A base that is refused teaches nothing: half of the random ones are.
  const isTaken = ({ base }) =>
    faultsOfNew(base, facts.kindFacts(base.apiVersion, base.kind)).serverSide.length === 0;
  const changes = fc
    .sample(changeOf(facts), { numRuns: Number(count) * 4, seed: Number(seed) })
    .filter(isTaken)
    .slice(0, Number(count));
  const cases = changes.map(({ base, edits }, index) => ({ id: `random-${index}`, base, edits }));
  const counts = {};
  let wrong = 0;
  // Told part by part, so that a run may be ended early.
  for (let first = 0; first < cases.length; first += AT_ONCE) {
    const part = cases.slice(first, first + AT_ONCE);
    wrong += await judgePart(plane, forecastOverlay, part, counts);
    console.log(`Kubernetes ${release}, seed ${seed}: ${first + part.length} changes`, counts);
  }
  return wrong === 0 ? 0 : 1;
}

async function judgePart(plane, forecastOverlay, cases, counts) {
  const suspects = await disagreements(plane, forecastOverlay, cases, counts);
  // A busy machine gives answers that are not the cluster's: what differs is asked again, whole and with one edit each.
  const fewer = suspects
    .filter(({ edits }) => edits.length > 1)
    .flatMap((each) =>
      each.edits.map((edit, index) => ({ ...each, id: `${each.id}-${index}`, edits: [edit] })),
    );
  const again = [...suspects, ...fewer];
  const found = again.length === 0 ? [] : await disagreements(plane, forecastOverlay, again, {});
  const explained = new Set(found.map(({ id }) => id.replace(/(random-\d+)-\d+$/, "$1 less")));
  for (const { id, base, edits, answers } of found) {
    if (!explained.has(`${id} less`)) console.log(JSON.stringify({ id, answers, edits, base }));
  }
  counts.confirmed = (counts.confirmed ?? 0) + found.filter(({ id }) => /^random-\d+$/.test(id)).length;
  return found.length;
}

/** Both ways at once: most of the time is spent waiting for controllers. */
async function disagreements(plane, forecastOverlay, cases, counts) {
  const objects = cases.map(({ id, base, edits }) => ({
    id,
    earlier: [],
    base: [base],
    head: [edited(base, edits)],
  }));
  const found = new Map();
  const happened = await Promise.all(WAYS.map((way) => runCases(plane, objects, way)));
  for (const [index, way] of WAYS.entries()) {
    for (const each of objects) {
      const real = [...happened[index].get(each.id).values()][0];
      const said = forecast(forecastOverlay, each, way);
      const verdict = verdictOf(said, real);
      counts[verdict] = (counts[verdict] ?? 0) + 1;
      if (verdict === "unsafe" || verdict === "other") {
        found.set(each.id, [...(found.get(each.id) ?? []), `${way}: ${said}, but ${real}`]);
      }
    }
  }
  return cases.filter(({ id }) => found.has(id)).map((each) => ({ ...each, answers: found.get(each.id) }));
}

function forecast(forecastOverlay, { id, base, head }, way) {
  const manifests = (objects) => objects.map((object) => ({ object }));
  const result = forecastOverlay({ id, base: manifests(base), head: manifests(head), applier: way });
  if (result.findings.some(({ check }) => check === "apply-fails")) return "applyFails";
  return result.workloads[0]?.effect ?? "none";
}
