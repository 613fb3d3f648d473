import { kindFacts } from "../../../kubernetes/facts.ts";
import { stored } from "../../../kubernetes/apply.ts";
import { compareText } from "../../../model/order.ts";
import { sameValue } from "../../../model/equal.ts";
import { oncePer } from "../../../model/once.ts";
import type { Problem } from "../../../model/problem.ts";
import type { ValueMap } from "../../../yaml/value.ts";
import type { Workload } from "../../controllers/workload.ts";
import { mapsAt, wordAt } from "../../fields.ts";
import type { KubernetesObject, ObjectIndex } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import { isAskedFor } from "./admission-scope.ts";
import type { Answer } from "./kyverno-pattern.ts";
import { kyvernoAnswer } from "./kyverno-rules.ts";
import { mutates } from "./mutators.ts";
import { enforcedBy } from "./strict-admission.ts";
import { firstFew } from "../../../model/few.ts";

interface Sides {
  readonly base: OverlaySide;
  readonly head: OverlaySide;
}

/** A workload that an enforced policy of the build refuses from now on. */
export interface RefusedByPolicy {
  readonly workload: Workload;
  readonly policy: KubernetesObject;
  /** False where something of the build changes objects before they are judged. */
  readonly isSure: boolean;
}

export function refusedByPolicies({ base, head }: Sides): readonly RefusedByPolicy[] {
  const isSure = !head.index.objects.some((object) => mutates(object));
  return changedWorkloads({ base, head }).flatMap((workload) =>
    enforcedIn(head.index)
      .filter((policy) => answerOf(policy, workload, head.index) === "fails")
      .filter((policy) => {
        // What did not fit before is let be as it was.
        const before = base.workloads.get(workload.key);
        return before === undefined || answerOf(policy, before, head.index) !== "fails";
      })
      .map((policy) => ({ workload, policy, isSure })),
  );
}

/** That enforced policies are asked for what changes, and that nobody here knows what they say: one line for all. */
export function policiesNotAsked({ base, head }: Sides): readonly Problem[] {
  const found = changedWorkloads({ base, head }).flatMap((workload) =>
    enforcedIn(head.index)
      .filter((policy) => answerOf(policy, workload, head.index) === "unknown")
      .map((policy) => ({ workload, policy })),
  );
  if (found.length === 0) return [];
  const list = (objects: readonly KubernetesObject[]) =>
    firstFew([...new Set(objects.map(named))].sort(compareText));
  const policies = list(found.map(({ policy }) => policy));
  const workloads = list(found.map(({ workload }) => workload.object));
  const message = `${policies} may refuse ${workloads}: what such a policy says is not evaluated here.`;
  return [{ code: "policy-not-asked", side: "head", message }];
}

/** What a binding binds is what says no. */
function named({ kind, name, manifest }: KubernetesObject): string {
  return kind === "ValidatingAdmissionPolicyBinding"
    ? `ValidatingAdmissionPolicy ${wordAt(manifest, "spec", "policyName")}`
    : `${kind} ${name}`;
}

function changedWorkloads({ base, head }: Sides): readonly Workload[] {
  if (enforcedIn(head.index).length === 0) return [];
  return [...head.workloads.values()].filter(({ key, object }) => {
    const before = base.workloads.get(key);
    return before === undefined || !sameValue(before.object.manifest, object.manifest);
  });
}

const enforcedIn = oncePer(({ objects }: ObjectIndex) =>
  objects.filter((object) => enforcedBy(object) !== undefined && !mutates(object, "only")),
);

/** "passes" too where it is not asked. */
function answerOf(policy: KubernetesObject, workload: Workload, index: ObjectIndex): Answer {
  if (policy.group !== "kyverno.io") return isAskedFor(policy, workload, index) ? "unknown" : "passes";
  const answer = kyvernoAnswer(policy, workload, asStored(workload.object));
  return answer === "fails" && isExcepted(policy, index) ? "unknown" : answer;
}

/** https://kyverno.io/docs/exceptions/ */
function isExcepted({ name }: KubernetesObject, { byKind }: ObjectIndex): boolean {
  const excepts = ({ manifest }: KubernetesObject) =>
    mapsAt(manifest, "spec", "exceptions").some((each) =>
      ["*", name].includes(wordAt(each, "policyName").replace(BEFORE_NAME, "")),
    );
  return byKind.get("PolicyException")?.some(excepts) ?? false;
}

/** The namespace that a policy of one is named with. */
const BEFORE_NAME = /^.*\//;

/** A policy sees what the API server made of it; each of them asks. */
const asStored = oncePer(({ apiVersion, kind, manifest }: KubernetesObject): ValueMap => {
  const facts = kindFacts(apiVersion, kind);
  return facts === undefined ? manifest : stored(manifest, facts);
});
