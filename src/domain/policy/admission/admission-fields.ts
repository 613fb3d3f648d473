import { readQuantity } from "../../../kubernetes/quantity.ts";
import { isMap, type ValueMap } from "../../../yaml/value.ts";
import type { PodTemplate } from "../../controllers/pod-template.ts";
import type { Workload } from "../../controllers/workload.ts";
import { mapAt, mapsAt, numberAt, textAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { Violation } from "../check.ts";
import { ownValue } from "../../../model/own-value.ts";

/**
 * Fields of a pod that admission computes of another object, and takes from nobody else; and the Secrets that an account
 * does not give its pods.
 */
export function refusedFields(
  { object }: Workload,
  template: PodTemplate,
  side: OverlaySide,
): readonly Violation[] {
  const { spec } = template;
  return [
    ...priorityFaults(spec, side),
    ...overheadFaults(spec, side),
    ...secretFaults(object.namespace, template, side),
  ];
}

function refused(key: string, isSure: boolean, why: string): Violation {
  return {
    key: `${key} ${isSure ? "surely" : "maybe"}`,
    severity: isSure ? "error" : "warning",
    message: `${why}: ${isSure ? "no new pod is made" : "where it says otherwise, no new pod is made"}.`,
    unsafe: isSure,
  };
}

/** https://kubernetes.io/docs/tasks/administer-cluster/guaranteed-scheduling-critical-addon-pods/ */
const CRITICAL: Readonly<Record<string, number>> = {
  "system-cluster-critical": 2_000_000_000,
  "system-node-critical": 2_000_001_000,
};

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/plugin/pkg/admission/priority/admission.go (admitPod) */
function priorityFaults(spec: ValueMap, { index }: OverlaySide): readonly Violation[] {
  const [priority, preemption] = [numberAt(spec, "priority"), textAt(spec, "preemptionPolicy")];
  if (priority === undefined && preemption === undefined) return [];
  const name = textAt(spec, "priorityClassName") ?? "";
  const classes = (index.byKind.get("PriorityClass") ?? []).filter(
    ({ group }) => group === "scheduling.k8s.io",
  );
  const found = classes.find((each) =>
    name === "" ? each.manifest.globalDefault === true : each.name === name,
  );
  const isKnown = found !== undefined || name === "" || Object.hasOwn(CRITICAL, name);
  const value =
    found === undefined ? (ownValue(CRITICAL, name) ?? 0) : (numberAt(found.manifest, "value") ?? 0);
  const policy = textAt(found?.manifest, "preemptionPolicy") ?? "PreemptLowerPriority";
  const by = name === "" ? "the class that pods have by default" : `PriorityClass ${name}`;
  const told = (field: string, given: string | number, has: string | number) =>
    isKnown
      ? refused(
          field,
          true,
          `\`${field}\` is ${given}, and admission takes it from ${by}, where it is ${has}`,
        )
      : refused(
          field,
          false,
          `\`${field}\` is ${given}, and admission takes it from ${by}, which is not in the build`,
        );
  return [
    ...(priority === undefined || (isKnown && priority === value) ? [] : [told("priority", priority, value)]),
    ...(preemption === undefined || (isKnown && preemption === policy)
      ? []
      : [told("preemptionPolicy", preemption, policy)]),
  ];
}

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/plugin/pkg/admission/runtimeclass/admission.go (validateOverhead) */
function overheadFaults(spec: ValueMap, { index }: OverlaySide): readonly Violation[] {
  const { overhead } = spec;
  if (!isMap(overhead)) return [];
  const name = textAt(spec, "runtimeClassName") ?? "";
  if (name === "")
    return [refused("overhead", true, "`overhead` is written, and no RuntimeClass is named that has one")];
  const key = objectKey({ group: "node.k8s.io", kind: "RuntimeClass", name, namespace: null });
  const known = index.byKey.get(key);
  if (known === undefined)
    return [
      refused(
        "overhead",
        false,
        `\`overhead\` is written, and has to be that of RuntimeClass ${name}, which is not in the build`,
      ),
    ];
  if (sameAmounts(overhead, mapAt(known.manifest, "overhead", "podFixed"))) return [];
  return [refused("overhead", true, `\`overhead\` is not that of RuntimeClass ${name}`)];
}

function sameAmounts(a: ValueMap, b: ValueMap): boolean {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    (resource) => readQuantity(a[resource])?.amount === readQuantity(b[resource])?.amount,
  );
}

const ENFORCES = "kubernetes.io/enforce-mountable-secrets";

/** https://kubernetes.io/docs/concepts/security/service-accounts/#enforce-mountable-secrets */
function secretFaults(
  namespace: string | null,
  { spec, containers }: PodTemplate,
  { index }: OverlaySide,
): readonly Violation[] {
  const name = textAt(spec, "serviceAccountName") ?? textAt(spec, "serviceAccount") ?? "default";
  const account = index.byKey.get(objectKey({ group: "", kind: "ServiceAccount", name, namespace }));
  if (account === undefined || !isEnforced(account)) return [];
  const given = namesIn(account, "secrets");
  const asked = [
    ...mapsAt(spec, "volumes").flatMap((volume) => textAt(volume, "secret", "secretName") ?? []),
    ...containers.flatMap(({ value }) => [
      ...mapsAt(value, "env").flatMap((each) => textAt(each, "valueFrom", "secretKeyRef", "name") ?? []),
      ...mapsAt(value, "envFrom").flatMap((each) => textAt(each, "secretRef", "name") ?? []),
    ]),
  ];
  const pulls = mapsAt(spec, "imagePullSecrets").flatMap((each) => textAt(each, "name") ?? []);
  const missing = [
    ...asked.filter((secret) => !given.has(secret)),
    ...pulls.filter((secret) => !namesIn(account, "imagePullSecrets").has(secret)),
  ];
  return [...new Set(missing)].map((secret) =>
    refused(
      `secret ${secret}`,
      true,
      `It reads Secret ${secret}, which ServiceAccount ${name} does not give its pods (\`${ENFORCES}\`)`,
    ),
  );
}

function isEnforced({ manifest }: KubernetesObject): boolean {
  return /^(1|t|true)$/i.test(textAt(manifest, "metadata", "annotations", ENFORCES) ?? "");
}

function namesIn({ manifest }: KubernetesObject, field: string): ReadonlySet<string> {
  return new Set(mapsAt(manifest, field).flatMap((each) => textAt(each, "name") ?? []));
}
