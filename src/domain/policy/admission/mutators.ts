import type { ValueMap } from "../../../yaml/value.ts";
import { mapAt, mapsAt, textsAt } from "../../fields.ts";
import type { KubernetesObject } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import { changedObjects, type Loss } from "../losses.ts";

/** What changed pods as they were made, and goes, or does so no more: the next ones lack what it put into them. */
export function unmutated(context: CheckContext): readonly Loss[] {
  if (context.head.index.objects.length === 0) return [];
  return changedObjects(context, (object) => mutationsOf(object).length > 0).flatMap(
    ({ before, after }): readonly Loss[] => {
      // What changes fewer pods is told as a rule that changes.
      if (after !== undefined && mutationsOf(after).length > 0) return [];
      const what = after === undefined ? "is removed" : "changes pods no more";
      const message = `${before.kind} ${before.name} ${what}: pods made from now on lack what it put into them; those that run keep it.`;
      return [{ object: after ?? before, message }];
    },
  );
}

/** Kinds of which each object changes what is made: https://open-policy-agent.github.io/gatekeeper/website/docs/mutation */
const WHOLE: readonly RegExp[] = [
  /^admissionregistration\.k8s\.io\/MutatingAdmissionPolicy(Binding)?$/,
  /^mutations\.gatekeeper\.sh\/(Assign|AssignImage|ModifySet)$/,
  /^policies\.kyverno\.io\/\w*MutatingPolicy$/,
];

/** The parts of an object that change pods; none of most. */
function mutationsOf({ group, kind, manifest }: KubernetesObject): readonly ValueMap[] {
  const type = `${group}/${kind}`;
  if (type === "admissionregistration.k8s.io/MutatingWebhookConfiguration") return podHooks(manifest);
  if (WHOLE.some((each) => each.test(type))) return [mapAt(manifest, "spec")];
  if (group !== "kyverno.io" || !["ClusterPolicy", "Policy"].includes(kind)) return [];
  return mapsAt(manifest, "spec", "rules").filter((rule) => rule.mutate !== undefined && matchesPods(rule));
}

/** Whether an object changes others as they are made; "only": and does nothing else. */
export function mutates(object: KubernetesObject, how?: "only"): boolean {
  const isMutator = mutationsOf(object).length > 0;
  if (how !== "only" || !isMutator || object.group !== "kyverno.io") return isMutator;
  return mapsAt(object.manifest, "spec", "rules").every((rule) => rule.validate === undefined);
}

const PODS = /^([\w.*]+\/)*(\*|Pods?|Deployment|StatefulSet|DaemonSet|ReplicaSet|Job|CronJob)$/;

/** https://kyverno.io/docs/policy-types/cluster-policy/match-exclude/ */
function matchesPods(rule: ValueMap): boolean {
  const match = mapAt(rule, "match");
  const filters = [match, ...mapsAt(match, "any"), ...mapsAt(match, "all")];
  return filters.some((filter) => textsAt(filter, "resources", "kinds").some((kind) => PODS.test(kind)));
}

/** Webhooks that are asked for pods; certificates are no part of what they decide. */
export function podHooks(manifest: ValueMap): readonly ValueMap[] {
  return mapsAt(manifest, "webhooks")
    .filter((hook) =>
      mapsAt(hook, "rules").some(
        (rule) =>
          textsAt(rule, "resources").some((resource) => ["pods", "*", "*/*"].includes(resource)) &&
          textsAt(rule, "apiGroups").some((group) => group === "" || group === "*"),
      ),
    )
    .map(({ clientConfig: _, ...hook }) => hook);
}
