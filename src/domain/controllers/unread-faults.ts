import { newVersionFaults } from "../../kubernetes/apply.ts";
import { decode } from "../../kubernetes/decode.ts";
import { structFacts } from "../../kubernetes/facts.ts";
import { collect, isWrongType, newTo, type Fault } from "../../kubernetes/fault.ts";
import { at, type Path } from "../../kubernetes/path.ts";
import { versionFaults } from "../../kubernetes/versions.ts";
import { mapAt } from "../fields.ts";
import type { KubernetesObject } from "../manifests.ts";
import { knativeFaults } from "./knative-rules.ts";
import { workloadKind, type Controller } from "./kinds.ts";
import { isFilledInLater } from "./placeholders.ts";

/** Controllers of others whose pod template is Kubernetes' own type: what Go cannot read into it they refuse, or do not see. */
const CORE_TEMPLATES: ReadonlySet<Controller> = new Set([
  "DeploymentConfig",
  "ArgoRollout",
  "CloneSet",
  "KruiseStatefulSet",
  "KruiseDaemonSet",
  "KnativeService",
  "ScaledJob",
  "CronJob",
]);

const HAVE_REPLICAS: ReadonlySet<Controller> = new Set([
  "DeploymentConfig",
  "ArgoRollout",
  "CloneSet",
  "KruiseStatefulSet",
]);

/** What is wrong with an object of a kind that the tables do not have, and was not wrong with base. */
export function faultsOfUnread(base: KubernetesObject | undefined, head: KubernetesObject): readonly Fault[] {
  if ([base, head].some((side) => side !== undefined && isFilledInLater(side))) return [];
  if (base === undefined) return [...versionFaults(head.manifest), ...ownFaults(undefined, head)];
  return [
    ...newVersionFaults(base.manifest, head.manifest),
    ...newTo(ownFaults(base, head), ownFaults(undefined, base)),
  ];
}

function ownFaults(base: KubernetesObject | undefined, head: KubernetesObject): readonly Fault[] {
  const isKnative = workloadKind(head.group, head.kind)?.controller === "KnativeService";
  return [...templateFaults(head), ...(isKnative ? knativeFaults(base?.manifest, head.manifest) : [])];
}

function templateFaults({ group, kind, manifest }: KubernetesObject): readonly Fault[] {
  const { controller, templates = [] } = workloadKind(group, kind) ?? {};
  if (controller === undefined || !CORE_TEMPLATES.has(controller)) return [];
  const faults: Fault[] = [];
  for (const fields of templates) {
    const path = fields.reduce<Path | undefined>((parent, field) => at(parent, field), undefined);
    const reading = { quantities: "stored", report: collect(faults) } as const;
    decode(mapAt(manifest, ...fields), structFacts("PodTemplateSpec"), reading, path);
  }
  const { replicas } = mapAt(manifest, "spec");
  if (
    HAVE_REPLICAS.has(controller) &&
    !["number", "bigint", "undefined"].includes(typeof (replicas ?? undefined))
  )
    collect(faults)(at(at(undefined, "spec"), "replicas"), "must be a whole number", "wrong-type");
  return faults.filter(isWrongType);
}
