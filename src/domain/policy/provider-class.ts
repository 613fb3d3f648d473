import { sameValue } from "../../model/equal.ts";
import { getIn } from "../../yaml/value.ts";
import { mapsAt } from "../fields.ts";
import type { Finding } from "../forecast.ts";
import { objectKey, type KubernetesObject } from "../manifests.ts";
import type { Workload } from "../controllers/workload.ts";
import { workloadFinding, type Check, type CheckContext } from "./check.ts";
import { providerClassOf } from "./needs/dependencies.ts";

const DOCUMENTATION = {
  id: "provider-class",
  title: "Secrets that a driver mounts",
  what: "A SecretProviderClass changes, and a workload that does not restart mounts it.",
  why: "The secrets store CSI driver fetches what it mounts when a pod starts. The files follow only if its rotation is switched on, and then a program has to read them again.",
  link: "https://secrets-store-csi-driver.sigs.k8s.io/topics/secret-auto-rotation",
  remediation:
    "Restart the workload after the merge, unless the driver rotates secrets and the program follows its files.",
  severities: ["warning"],
} as const;

export const providerClass: Check = { ...DOCUMENTATION, find };

function find(context: CheckContext): readonly Finding[] {
  const changed = context.head.index.objects.filter((object) => isChangedClass(object, context));
  if (changed.length === 0) return [];
  const renewed = new Set(context.workloads.filter(isRenewed).map(({ head }) => head?.key));
  return [...context.head.workloads.values()]
    .filter(({ key }) => !renewed.has(key))
    .flatMap((workload) => {
      const mounted = changed.find((object) => mounts(workload, object));
      if (mounted === undefined) return [];
      const message = `It mounts what SecretProviderClass ${mounted.name} names, which changes: its running pods keep what they were given, unless the driver rotates secrets.`;
      return [
        workloadFinding(context, DOCUMENTATION, workload, { severity: "warning", message, unsafe: false }),
      ];
    });
}

function isChangedClass(object: KubernetesObject, { base }: CheckContext): boolean {
  if (object.group !== "secrets-store.csi.x-k8s.io" || object.kind !== "SecretProviderClass") return false;
  const before = base.index.byKey.get(objectKey(object));
  if (before === undefined) return false;
  const [old, now] = [before, object].map(({ manifest }) => [
    getIn(manifest, "spec", "provider") ?? null,
    getIn(manifest, "spec", "parameters") ?? null,
  ]);
  return !sameValue(old, now);
}

function isRenewed({ forecast }: CheckContext["workloads"][number]): boolean {
  return ["restart", "recreate", "create", "nextRun"].includes(forecast.effect);
}

function mounts({ object, templates }: Workload, provider: KubernetesObject): boolean {
  return (
    object.namespace === provider.namespace &&
    templates.some(({ spec }) =>
      mapsAt(spec, "volumes").some((volume) => providerClassOf(volume) === provider.name),
    )
  );
}
