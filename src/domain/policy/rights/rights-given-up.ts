import { sameValue } from "../../../model/equal.ts";
import { accountOf, type PodTemplate } from "../../controllers/pod-template.ts";
import type { Workload } from "../../controllers/workload.ts";
import { mapsAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import { isAccountOf, isBinding } from "./bindings.ts";
import type { CheckContext } from "../check.ts";
import { withKeptAccount } from "../kept-service-account.ts";
import type { Loss } from "../losses.ts";

/** Rights that a workload's own pod template gives up: it names another account, or its pods no longer get a token. */
export function rightsGivenUp(
  { base, head, workloads }: Pick<CheckContext, "base" | "head" | "workloads">,
  staying: readonly Workload[],
): readonly Loss[] {
  const kept = new Set(withKeptAccount({ workloads }).map(({ key }) => key));
  return staying.flatMap((workload): readonly Loss[] => {
    const before = base.workloads.get(workload.key);
    if (before === undefined || sameValue(before.object.manifest, workload.object.manifest)) return [];
    const other = kept.has(workload.key) ? [] : otherAccount(before, workload, base, head);
    return [...other, ...withoutToken(before, workload, base)];
  });
}

function otherAccount(
  before: Workload,
  workload: Workload,
  base: OverlaySide,
  head: OverlaySide,
): readonly Loss[] {
  const [from, to] = [accountsOf(before), accountsOf(workload)];
  if (from === to) return [];
  const kept = bindingsOf(workload, head);
  const lost = bindingsOf(before, base).filter(
    (binding) => !kept.some((other) => givesAsMuch(other, binding)),
  );
  const [first] = lost;
  if (first === undefined) return [];
  const { kind, name } = workload.object;
  const message = `${kind} ${name} runs as ServiceAccount ${to}, after ${from}: its pods lose the rights that ${first.kind} ${first.name} gave.`;
  return [{ object: workload.object, message }];
}

function accountsOf({ templates }: Workload): string {
  return templates.map(accountOf).join(", ");
}

function bindingsOf(workload: Workload, { index }: OverlaySide): readonly KubernetesObject[] {
  return index.objects.filter(
    (object) =>
      isBinding(object) &&
      mapsAt(object.manifest, "subjects").some((subject) => isAccountOf(workload, object, subject)),
  );
}

function givesAsMuch(binding: KubernetesObject, other: KubernetesObject): boolean {
  const isAsWide = binding.namespace === other.namespace || binding.kind === "ClusterRoleBinding";
  return isAsWide && sameValue(binding.manifest.roleRef ?? null, other.manifest.roleRef ?? null);
}

/** https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting */
function withoutToken(before: Workload, workload: Workload, base: OverlaySide): readonly Loss[] {
  const isLost = workload.templates.some(
    (template, index) =>
      template.spec.automountServiceAccountToken === false &&
      !projectsToken(template) &&
      mountsToken(before, before.templates[index], base),
  );
  const hasAccount = workload.templates.some((template) => accountOf(template) !== "default");
  if (!isLost || !(hasAccount || bindingsOf(before, base).length > 0)) return [];
  const { kind, name } = workload.object;
  const message = `${kind} ${name} no longer mounts the token of its ServiceAccount: its pods lose the rights that it has.`;
  return [{ object: workload.object, message }];
}

/** The pod decides, then its account. */
function mountsToken(
  { object }: Workload,
  template: PodTemplate | undefined,
  { index }: OverlaySide,
): boolean {
  if (template === undefined) return false;
  const own = template.spec.automountServiceAccountToken;
  if (typeof own === "boolean") return own;
  const { namespace } = object;
  const account = { group: "", kind: "ServiceAccount", name: accountOf(template), namespace };
  return index.byKey.get(objectKey(account))?.manifest.automountServiceAccountToken !== false;
}

/** Pods may ask for a token in a volume of their own. */
function projectsToken({ spec }: PodTemplate): boolean {
  return mapsAt(spec, "volumes").some((volume) =>
    mapsAt(volume, "projected", "sources").some(
      ({ serviceAccountToken }) => serviceAccountToken !== undefined,
    ),
  );
}
