import { describe, expect, it } from "vitest";
import { goesByItself, outcomeOf } from "../../../src/domain/controllers/outcomes.ts";
import type { Fault } from "../../../src/kubernetes/fault.ts";
import { deployment, workloadOf } from "./objects-of.ts";

const INVALID: Fault = { path: "spec.a", message: "spec.a is wrong" };
const FIXED: Fault = { path: "spec.b", message: "spec.b cannot change", update: true };
const FORCE = "kustomize.toolkit.fluxcd.io/force: enabled";
const HOOK = "argocd.argoproj.io/hook: Sync";
const job = (annotations: string, ttl = "") =>
  `{ apiVersion: batch/v1, kind: Job, metadata: { name: web, annotations: { ${annotations} } }, spec: { ${ttl}template: { spec: { containers: [{ name: a, image: a }] } } } }`;
const web = (annotations: string) => deployment(`name: web, annotations: { ${annotations} }`);
const TTL = "ttlSecondsAfterFinished: 60, ";

const WHOLE = "the API server refuses the whole object";
const LATER =
  "the API server refuses it until the finished Job is removed by its ttlSecondsAfterFinished, and whatever applies this makes a new one after that";
const FLUX = "Flux's annotation kustomize.toolkit.fluxcd.io/force";

/** https://fluxcd.io/flux/components/kustomize/kustomizations/#force */
describe("what the API server refuses", () => {
  it.each<readonly [string, readonly Fault[], string, string | undefined]>([
    [web(""), [INVALID], "applyFails", `spec.a is wrong: ${WHOLE}.`],
    [web(""), [FIXED], "applyFails", `spec.b cannot change: ${WHOLE}.`],
    [web(""), [FIXED, INVALID], "applyFails", `spec.a is wrong: ${WHOLE}.`],
    [web(FORCE), [FIXED], "recreate", `spec.b cannot change; ${FLUX} makes it anew.`],
    [
      web(FORCE),
      [FIXED, INVALID],
      "delete",
      `spec.a is wrong: ${FLUX} deletes it, and then it cannot be recreated.`,
    ],
    [web(HOOK), [FIXED], "applyFails", `spec.b cannot change: ${WHOLE}.`],
    [job(HOOK), [INVALID], "applyFails", `spec.a is wrong: ${WHOLE}.`],
    [job(HOOK), [FIXED], "nothing", undefined],
    [job(""), [FIXED], "applyFails", `spec.b cannot change: ${WHOLE}.`],
    [job("", TTL), [FIXED], "applyFails", `spec.b cannot change: ${LATER}.`],
    [job("", TTL), [INVALID], "applyFails", `spec.a is wrong: ${WHOLE}.`],
  ])("%s, %j: %s", (yaml, faults, effect, reason) => {
    const workload = workloadOf(yaml);
    const found = outcomeOf({ base: workload, head: workload, causes: [], autoscaled: false, faults });
    expect([found?.effect ?? "nothing", found?.reason]).toEqual([effect, reason]);
  });

  it.each([
    [job("", TTL), true],
    [job(""), false],
    [deployment("name: web").replace("spec: { template", `spec: { ${TTL}template`), false],
  ])("%s goes by itself: %s", (yaml, expected) => {
    expect(goesByItself(workloadOf(yaml))).toBe(expected);
  });
});
