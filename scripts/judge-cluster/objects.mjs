// Random objects of many kinds, and random changes of them: whether the API server refuses them, and what it stores, is
// compared with what src/kubernetes says. Applied on the server's side, in a dry run, so that thousands are asked in a minute.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { parseAllDocuments } from "yaml";
import { compile } from "../compile.mjs";
import { edited } from "./changes.mjs";
import { eachOf } from "./each-of.mjs";
import { differences } from "./objects/differences.mjs";
import { editOf } from "./objects/edits.mjs";
import { readKinds } from "./place.mjs";

const MANAGER = "fieldManager=kustomize-controller&force=true&fieldValidation=Ignore";
/** Its own names: those of the objects are asked about by `refused-objects.test.ts`. */
const NAMED = /^[a-z0-9-]+$/;

/** @returns the exit code */
export async function objects({ client }, release, [count = "1000", seed = "1", ...only]) {
  const folder = compile();
  const facts = await import(`${folder}/kubernetes/facts.js`);
  const applying = await import(`${folder}/kubernetes/apply.js`);
  const kinds = await readKinds(client);
  const samples = parseAllDocuments(readFileSync(`${import.meta.dirname}/samples.yaml`, "utf8"))
    .map((document) => document.toJS())
    .filter(({ kind }) => only.length === 0 || only.includes(kind));
  const cases = fc.sample(casesOf(facts, samples), { numRuns: Number(count), seed: Number(seed) });
  const counts = { same: 0 };
  let number = 0;
  await eachOf(cases, 3, async ({ base, head, edits }) => {
    const place = placeOf(kinds.get(`${base.apiVersion} ${base.kind}`), `x${number++}`);
    const found = await judge(client, place, { base, head }, { facts, applying });
    const key = found === undefined ? "same" : `${found.what} ${base.kind}`;
    counts[key] = (counts[key] ?? 0) + 1;
    if (found !== undefined) console.log(JSON.stringify({ kind: base.kind, ...found, edits }));
  });
  console.log(`Kubernetes ${release}, seed ${seed}: ${cases.length} objects`, counts);
  return counts.same === cases.length ? 0 : 1;
}

/** A sample with at most one edit, and that with one or two more. */
function casesOf(facts, samples) {
  return fc
    .constantFrom(...samples)
    .chain((sample) => {
      const edit = editOf(facts, sample);
      return fc
        .tuple(fc.array(edit, { maxLength: 1 }), fc.array(edit, { minLength: 1, maxLength: 2 }))
        .map(([before, after]) => {
          const base = edited(sample, before);
          return { base, head: edited(base, after), edits: [before, after] };
        });
    })
    .filter(({ base, head }) => [base, head].every(({ metadata }) => NAMED.test(metadata?.name ?? "")));
}

function placeOf({ path, plural, namespaced }, name) {
  const scope = namespaced ? "/namespaces/default" : "";
  const place = (object) => ({
    ...object,
    metadata: { ...object.metadata, name, namespace: namespaced ? "default" : undefined },
  });
  return { url: `${path}${scope}/${plural}/${name}`, place };
}

/** @returns what differs; undefined: nothing */
async function judge(client, { url, place }, { base, head }, { facts, applying }) {
  const { apiVersion, kind } = base;
  const kindFacts = facts.kindFacts(apiVersion, kind);
  const [before, after] = [place(base), place(head)];
  const created = await client.call("PATCH", `${url}?${MANAGER}`, before, "apply");
  const faults = applying.faultsOfNew(before, kindFacts).serverSide;
  if (created.status >= 300 || faults.length > 0) {
    await client.call("DELETE", url);
    return refusals(created, faults);
  }
  const updated = await client.call("PATCH", `${url}?${MANAGER}&dryRun=All`, after, "apply");
  await client.call("DELETE", url, { propagationPolicy: "Background" });
  const { serverSide } = applying.applyObject(before, after, kindFacts);
  if (updated.status >= 300 || serverSide.faults.length > 0) return refusals(updated, serverSide.faults);
  // Into a bare Pod admission writes its account, its node and the limits of its namespace.
  const stored = kind === "Pod" ? [] : differences(serverSide.after, updated.body);
  return stored.length === 0 ? undefined : { what: "stored", stored };
}

function refusals({ status, body }, faults) {
  if (status >= 300 === faults.length > 0) return undefined;
  const ours = faults.map(({ message }) => message);
  return status >= 300 ? { what: "missed", message: body.message } : { what: "false", ours };
}
