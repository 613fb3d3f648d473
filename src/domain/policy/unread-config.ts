import type { ChangedConfig } from "../configs/changes.ts";
import { madeOf } from "../configs/makers.ts";
import type { Finding } from "../forecast.ts";
import type { Reference } from "../references/reference.ts";
import { referencesOf, resolveConfig, type OverlaySide } from "../side.ts";
import type { Workload } from "../controllers/workload.ts";
import { workloadFinding, type Check, type CheckContext } from "./check.ts";

const DOCUMENTATION = {
  id: "unread-config",
  title: "Edit that reaches nobody",
  what: "The content of a config changes that no pod reads. At the same time, a workload of the same build names a config that the build does not hold, and whose name is a part of this one's: kustomize gave the config a prefix, a suffix, a hash or another namespace, and did not rewrite the reference.",
  why: "The edit looks right and does nothing: the pods read something else, or do not start.",
  link: "https://github.com/kubernetes-sigs/kustomize/issues/1301",
  remediation:
    "Give the config and the workload the same namespace and the same prefix: set them in the kustomization that builds both; or name the field under `configurations` as a `nameReference`.",
  severities: ["warning"],
} as const;

export const unreadConfig: Check = { ...DOCUMENTATION, find };

function find(context: CheckContext): readonly Finding[] {
  const unread = unreadEdits(context);
  if (unread.length === 0) return [];
  const references = referencesIn(context);
  return unread.flatMap((changed) => {
    const miss = references.find(({ workload, reference }) =>
      isNear(changed, workload, reference, context.head),
    );
    return miss === undefined ? [] : [finding(context, changed, miss.workload, miss.reference)];
  });
}

/** The configs whose content changes and that no workload of the build names. */
export function unreadEdits(context: CheckContext): readonly ChangedConfig[] {
  const edited = context.changes.filter(
    (changed) =>
      changed.head !== null &&
      changed.change === "modified" &&
      !changesOnlyWords(changed) &&
      madeOf(changed.head.object).length === 0,
  );
  if (edited.length === 0) return [];
  const read = new Set(
    referencesIn(context).map(
      ({ workload, reference: { kind, name } }) => resolveConfig(context.head, workload, kind, name)?.key,
    ),
  );
  return edited.filter(({ head }) => head !== null && !read.has(head.key));
}

/**
 * Whether nothing changes, or no more than what Knative and Tekton show people in a key that no program reads.
 * https://github.com/knative/pkg/blob/main/configmap/example.go
 */
export function changesOnlyWords({ changedKeys }: ChangedConfig): boolean {
  return changedKeys.every((key) => key === "_example");
}

function referencesIn({ head }: CheckContext) {
  return [...head.workloads.values()].flatMap((workload) =>
    referencesOf(workload).map((reference) => ({ workload, reference })),
  );
}

/** It names nothing that the build holds, and all but names this config. */
function isNear(
  { head }: ChangedConfig,
  workload: Workload,
  { kind, name }: Reference,
  side: OverlaySide,
): boolean {
  if (head?.kind !== kind || resolveConfig(side, workload, kind, name) !== undefined) return false;
  // This one is reported as a missing reference.
  if (head.name === name && head.generated && head.namespace === workload.object.namespace) return false;
  return head.name === name || head.name.endsWith(`-${name}`) || head.name.startsWith(`${name}-`);
}

function finding(
  context: CheckContext,
  { head, id }: ChangedConfig,
  workload: Workload,
  { name, path }: Reference,
): Finding {
  const where = (namespace: string | null) => (namespace === null ? "" : ` in namespace ${namespace}`);
  const { kind, name: own, namespace } = workload.object;
  return workloadFinding(context, DOCUMENTATION, workload, {
    severity: "warning",
    message: `The edit of ${id.kind} ${id.name}${where(id.namespace)} reaches nobody: ${kind} ${own}${where(namespace)} names ${name} in \`${path}\`, which kustomize did not make ${head?.object.name ?? id.name}.`,
    unsafe: false,
  });
}
