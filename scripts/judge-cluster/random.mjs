// Compares the forecast of random changes with what the cluster does; a disagreement is asked again with fewer edits.
import fc from "fast-check";
import { compile } from "../compile.mjs";
import { changeOf, edited } from "./changes.mjs";
import { runCases } from "./run.mjs";

const WAYS = ["serverSide", "clientSide"];
const SAME = new Set([
  "restart restartStuck",
  "restart replaced",
  "scale scaleUp",
  "restart scaleUp",
  "scale none",
]);
const NOT_JUDGED = ["baseRefused", "create", "delete", "gone"];

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
  const wrong = await disagreements(plane, forecastOverlay, cases, counts);
  const fewer = wrong
    .filter(({ edits }) => edits.length > 1)
    .flatMap((each) =>
      each.edits.map((edit, index) => ({ ...each, id: `${each.id}-${index}`, edits: [edit] })),
    );
  const smaller = fewer.length === 0 ? [] : await disagreements(plane, forecastOverlay, fewer, {});
  const explained = new Set(smaller.map(({ id }) => id.replace(/-\d+$/, "")));
  const shown = [...smaller, ...wrong.filter(({ id }) => !explained.has(id))];
  for (const { id, base, edits, answers } of shown) {
    console.log(JSON.stringify({ id, answers, edits, base }));
  }
  console.log(`Kubernetes ${release}, seed ${seed}: ${cases.length} changes`, counts);
  return wrong.length === 0 ? 0 : 1;
}

async function disagreements(plane, forecastOverlay, cases, counts) {
  const objects = cases.map(({ id, base, edits }) => ({
    id,
    earlier: [],
    base: [base],
    head: [edited(base, edits)],
  }));
  const found = new Map();
  for (const way of WAYS) {
    const happened = await runCases(plane, objects, way, (done) =>
      console.error(`${way}: ${done} of ${cases.length}`),
    );
    for (const each of objects) {
      const real = [...happened.get(each.id).values()][0];
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

function verdictOf(said, real) {
  if (NOT_JUDGED.includes(real)) return "notJudged";
  if (said === real || SAME.has(`${said} ${real}`)) return "same";
  if (said === "none" && ["restart", "replaced", "recreate"].includes(real)) return "unsafe";
  return said === "unknown" ? "unknown" : "other";
}

function forecast(forecastOverlay, { id, base, head }, way) {
  const manifests = (objects) => objects.map((object) => ({ object }));
  const result = forecastOverlay({ id, base: manifests(base), head: manifests(head), applier: way });
  if (result.findings.some(({ check }) => check === "apply-fails")) return "applyFails";
  return result.workloads[0]?.effect ?? "none";
}
