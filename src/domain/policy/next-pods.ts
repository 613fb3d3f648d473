import { sameValue } from "../../model/equal.ts";
import { compareText } from "../../model/order.ts";
import { readQuantity } from "../../kubernetes/quantity.ts";
import { mapAt, textAt } from "../fields.ts";
import type { Finding } from "../forecast.ts";
import { namespaceKey, objectKey, type KubernetesObject } from "../manifests.ts";
import type { OverlaySide } from "../side.ts";
import { accountOf } from "../controllers/pod-template.ts";
import { boundPolicies } from "./admission/bound-policies.ts";
import { contextConfigs } from "./admission/context-configs.ts";
import { objectFinding, type Check, type CheckContext } from "./check.ts";
import { classesOfPods } from "./admission/classes-of-pods.ts";
import { podHooks, unmutated } from "./admission/mutators.ts";
import { ENFORCE } from "./admission/pod-security.ts";
import { isInjecting } from "./pods/uninjected.ts";
import { relabelledRules } from "./labels/relabelled-rules.ts";
import { strictAdmission } from "./admission/strict-admission.ts";

const DOCUMENTATION = {
  id: "next-pods",
  title: "Rule for pods that are made from now on",
  what: "Rules change for the pods that are made from now on; running pods stay as they are.",
  cases: [
    "An existing namespace gets a lower or a new ResourceQuota, another LimitRange, a stricter Pod Security level, or another sidecar injection or node selector.",
    "The ServiceAccount of pods that stay gets other pull secrets, another identity, or another mount of its token.",
    "A webhook that pods have to pass, or an enforced policy (an admission policy, its binding or its parameters, Kyverno or a config that it uses, Gatekeeper), is new or changes, or begins or ends to apply to a namespace whose labels change. Or a webhook or a policy that changes pods goes.",
    "A Node gets other labels, a PriorityClass becomes the default or stops being it, or a RuntimeClass gets other nodes or another overhead.",
  ],
  why: "The running pods stay as they are. Those that replace them, after a crash, a drain or the next release, are refused, or differ from them.",
  link: "https://kubernetes.io/docs/concepts/security/pod-security-admission/",
  remediation: "Make sure that the pods of the namespace fit, or restart them when somebody watches.",
  severities: ["warning"],
} as const;

export const nextPods: Check = { ...DOCUMENTATION, find };

function find(context: CheckContext): readonly Finding[] {
  const { base, head } = context;
  if (base.incomplete || base.index.objects.length === 0) return [];
  const others = [
    ...relabelledRules(context),
    ...classesOfPods(context),
    ...unmutated(context),
    ...(head.index.byKind.has("ValidatingAdmissionPolicyBinding") ? boundPolicies(context) : []),
    ...(["ClusterPolicy", "Policy"].some((kind) => head.index.byKind.has(kind))
      ? contextConfigs(context)
      : []),
  ].map(({ object, message }) =>
    objectFinding(context, DOCUMENTATION, object, { severity: "warning", message }),
  );
  const changed = head.index.objects.flatMap((object): readonly Finding[] => {
    const before = base.index.byKey.get(objectKey(object));
    if (before !== undefined && sameValue(before.manifest, object.manifest)) return [];
    if (before === undefined && isInNewNamespace(object, base, head)) return [];
    const message = messageOf(object, before) ?? accountMessage(object, before, head);
    if (message === undefined) return [];
    return [objectFinding(context, DOCUMENTATION, object, { severity: "warning", message })];
  });
  return [...changed, ...others];
}

function isInNewNamespace({ namespace }: KubernetesObject, base: OverlaySide, head: OverlaySide): boolean {
  if (namespace === null) return false;
  const key = namespaceKey(namespace);
  return head.index.byKey.has(key) && !base.index.byKey.has(key);
}

function messageOf(head: KubernetesObject, base: KubernetesObject | undefined): string | undefined {
  const admission = webhookMessage(head, base) ?? strictAdmission(head, base);
  if (admission !== undefined) return admission;
  if (head.group !== "") return undefined;
  switch (head.kind) {
    case "ResourceQuota":
      return quotaMessage(head, base);
    case "LimitRange":
      return base !== undefined && sameValue(base.manifest.spec, head.manifest.spec)
        ? undefined
        : `LimitRange ${head.name} ${base === undefined ? "is new" : "changes"}: pods made from now on get its defaults, and are refused outside of its limits.`;
    case "Namespace":
      return base === undefined ? undefined : namespaceMessage(base, head);
    default:
      return undefined;
  }
}

/** https://kubernetes.io/docs/concepts/policy/resource-quotas/ */
function quotaMessage(head: KubernetesObject, base: KubernetesObject | undefined): string | undefined {
  const before = mapAt(base?.manifest, "spec", "hard");
  const lower = Object.entries(mapAt(head.manifest, "spec", "hard")).flatMap(([resource, value]) => {
    const after = readQuantity(value);
    const known = readQuantity(before[resource]);
    if (after === undefined || (known !== undefined && known.amount <= after.amount)) return [];
    return [known === undefined ? `${resource} ${after.text}` : `${resource} ${known.text} → ${after.text}`];
  });
  if (lower.length === 0) return undefined;
  const what = base === undefined ? "is new, with limits" : "allows less";
  return `ResourceQuota ${head.name} ${what} (${lower.sort(compareText).join(", ")}): pods that no longer fit stay, and are not made again.`;
}

const LEVELS = ["privileged", "baseline", "restricted"];

/** Labels and annotations that change what pods of the namespace are made of, or where they run. */
const MAKES_OTHER_PODS =
  /^(config\.linkerd\.io\/.*|consul\.hashicorp\.com\/.*|instrumentation\.opentelemetry\.io\/.*|scheduler\.alpha\.kubernetes\.io\/.*|openshift\.io\/node-selector|admission\.datadoghq\.com\/.*)$/;

function namespaceMessage(base: KubernetesObject, head: KubernetesObject): string | undefined {
  const level = (object: KubernetesObject) =>
    textAt(object.manifest, "metadata", "labels", ENFORCE) ?? "privileged";
  const [before, after] = [level(base), level(head)];
  if (LEVELS.indexOf(after) > LEVELS.indexOf(before)) {
    return `Namespace ${head.name} enforces the Pod Security level ${after}, after ${before}: pods that do not meet it stay, and are not made again.`;
  }
  const changed = [...marksOf(base), ...marksOf(head)]
    .map(([name]) => name)
    .filter((name) => MAKES_OTHER_PODS.test(name) || isInjecting(name))
    .filter((name) => marksOf(base).get(name) !== marksOf(head).get(name));
  if (changed.length === 0) return undefined;
  const names = [...new Set(changed)].sort(compareText).join(", ");
  return `Namespace ${head.name} changes ${names}: pods made from now on are not what they were; those that run keep what they have until they restart.`;
}

function marksOf({ manifest }: KubernetesObject): ReadonlyMap<string, unknown> {
  return new Map([
    ...Object.entries(mapAt(manifest, "metadata", "labels")),
    ...Object.entries(mapAt(manifest, "metadata", "annotations")),
  ]);
}

/** Annotations by which clouds give pods an identity: those that run keep the one that they started with. */
const IDENTITY = /^(eks\.amazonaws\.com|azure\.workload\.identity|iam\.gke\.io)\//;

function accountMessage(
  head: KubernetesObject,
  base: KubernetesObject | undefined,
  side: OverlaySide,
): string | undefined {
  if (head.group !== "" || head.kind !== "ServiceAccount" || base === undefined) return undefined;
  const isUsed = [...side.workloads.values()].some(
    ({ object, templates }) =>
      object.namespace === head.namespace && templates.some((template) => accountOf(template) === head.name),
  );
  if (!isUsed) return undefined;
  const fields = ["imagePullSecrets", "automountServiceAccountToken"].filter(
    (field) => !sameValue(base.manifest[field] ?? null, head.manifest[field] ?? null),
  );
  const marks = [...new Set([...marksOf(base).keys(), ...marksOf(head).keys()])].filter(
    (name) => IDENTITY.test(name) && marksOf(base).get(name) !== marksOf(head).get(name),
  );
  const changed = [...fields, ...marks].sort(compareText);
  if (changed.length === 0) return undefined;
  return `ServiceAccount ${head.name} changes ${changed.join(", ")}: pods made from now on get that; those that run keep what they have until they restart.`;
}

const WEBHOOKS = ["MutatingWebhookConfiguration", "ValidatingWebhookConfiguration"];

/** https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/ */
function webhookMessage(head: KubernetesObject, base: KubernetesObject | undefined): string | undefined {
  if (head.group !== "admissionregistration.k8s.io" || !WEBHOOKS.includes(head.kind)) return undefined;
  const before = base === undefined ? [] : podHooks(base.manifest);
  const changed = podHooks(head.manifest).filter((hook) => !before.some((other) => sameValue(other, hook)));
  if (changed.length === 0) return undefined;
  const verb = base === undefined ? "is new" : "changes";
  return `${head.kind} ${head.name} ${verb}: pods made from now on have to pass it, and where it does not answer they are refused, unless it says \`failurePolicy: Ignore\`.`;
}
