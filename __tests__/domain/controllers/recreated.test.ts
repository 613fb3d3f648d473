import { describe, expect, it } from "vitest";
import { forceReplaced, recreatedBySync, recreatedHook } from "../../../src/domain/controllers/recreated.ts";
import { deployment, side, workloadOf } from "./objects-of.ts";

const HOOK = "argocd.argoproj.io/hook";
const OPTIONS = "argocd.argoproj.io/sync-options";
const marked = (annotations: string, kind = "Deployment", apiVersion = "apps/v1") =>
  deployment(`name: web, annotations: { ${annotations} }`, undefined, apiVersion, kind);
const config = (value: string, annotations = "") =>
  `\n---\n{ apiVersion: v1, kind: ConfigMap, metadata: { name: c, annotations: { ${annotations} } }, data: { A: ${value} } }`;
const ANEW = `${HOOK}: it is deleted and created anew at every sync.`;
const GOES = `${HOOK}: it is created at every sync, and deleted with its pods as soon as it is healthy.`;
const FORCED = "Argo CD deletes and creates it anew: sync options Force and Replace.";
const REPLACES = `${OPTIONS}: "Force=true,Replace=true"`;

/** https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/#hook-deletion-policies */
describe("a workload that is a hook", () => {
  it.each([
    [marked(`${HOOK}: Sync`), { effect: "recreate", reason: ANEW }],
    [marked(`${HOOK}: Sync, ${HOOK}-delete-policy: HookSucceeded`), { effect: "unknown", reason: GOES }],
    [marked(`${HOOK}: Sync, ${HOOK}-delete-policy: HookFailed`), undefined],
    [marked(`${HOOK}: Sync`, "Job", "batch/v1"), undefined],
    [marked(""), undefined],
  ])("%s", (yaml, expected) => {
    const workload = workloadOf(yaml);
    const change = { base: workload, head: workload, causes: [], autoscaled: false };
    expect(recreatedHook({ ...change, faults: [] })).toEqual(expected);
    const fault = { path: "spec", message: "is wrong" };
    expect(recreatedHook({ ...change, faults: [fault] })).toBeUndefined();
  });
});

/** https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/#replace-resource-instead-of-applying-changes */
describe("a workload that is replaced by force", () => {
  const OF_APPLICATION =
    " Of an Application Force counts only in a sync that somebody forces: any other one replaces it, and what cannot be changed the API server refuses.";
  it.each([
    [REPLACES, {}, FORCED],
    [`${OPTIONS}: Force=true`, {}, undefined],
    [`${OPTIONS}: Replace=true`, { forcedBy: "the Application" }, FORCED + OF_APPLICATION],
    [REPLACES, { forcedBy: "the Application" }, FORCED],
  ])("with %s and %j: %s", (annotations, marks, reason) => {
    const workload = workloadOf(marked(annotations));
    const head = { ...workload, object: { ...workload.object, ...marks } };
    expect(forceReplaced({ base: workload, head })).toEqual(
      reason === undefined ? undefined : { effect: "recreate", reason },
    );
  });
});

/** Hooks alone ask for no sync. */
describe("an unchanged workload that a sync makes anew", () => {
  const of = (annotations: string, base: string, head: string, kind?: readonly [string, string]) => {
    const yaml = marked(annotations, ...(kind ?? []));
    const workload = workloadOf(yaml);
    return recreatedBySync({ base: side(yaml + base), head: side(yaml + head) }, workload, workload)?.reason;
  };
  const [A, B] = [config("a"), config("b")];
  it.each<readonly [string, string, string, string | undefined]>([
    [`${HOOK}: Sync`, A, B, ANEW],
    [`${HOOK}: Sync`, A, "", ANEW],
    [`${HOOK}: Sync`, "", A, ANEW],
    [`${HOOK}: Sync`, A, A, undefined],
    [`${HOOK}: Sync`, config("a", `${HOOK}: Sync`), config("b", `${HOOK}: Sync`), undefined],
    [REPLACES, A, B, FORCED],
    [REPLACES, A, A, undefined],
    [`${HOOK}: Sync, ${REPLACES}`, A, B, ANEW],
    ["", A, B, undefined],
  ])("with %s: %s → %s", (annotations, base, head, expected) => {
    expect(of(annotations, base, head)).toBe(expected);
    expect(of(annotations, base, head, ["Job", "batch/v1"])).toBeUndefined();
  });
});
