import { isUnfollowedSet, unfollowedSetId } from "../../sources/argo/application-set.ts";
import { sourceFileNames } from "../../delivery/argo/source-files.ts";
import { isNoName } from "../../sources/argo/refused.ts";
import { NOT_HERE, setLeavesApplications, unfollowedGenerator } from "../../sources/argo/messages.ts";
import { declaringObject } from "../../model/declaring-object.ts";
import { type Deployable, type Generated } from "../../model/deployable.ts";
import { joinPath } from "../../tree/path.ts";
import { sameDeclaration } from "./same-declaration.ts";
import { findInputs, type DiscoveredSide, type Found } from "./side.ts";

/**
 * Head as the cluster holds it where an ApplicationSet may not change or delete its Applications, or fails to make them:
 * these stay as they were, and go on delivering what the repository holds. Who deletes the set deletes them all the same.
 * https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Controlling-Resource-Modification/
 */
export function underSetPolicies(
  base: DiscoveredSide,
  head: DiscoveredSide,
  changedPaths: readonly string[],
): DiscoveredSide {
  const policies = policiesOf(head);
  const refused = setsOfRefused(head);
  if (policies.size + refused.size === 0 && ![...head.found.values()].some(isFailing)) return head;
  const changed = new Set(changedPaths);
  const found = new Map<string, Found>();
  for (const [id, now] of head.found) {
    const before = base.found.get(id);
    const isLeft = leavesAsItIs(policies, now, before) && !isWrittenBack(now, changed);
    found.set(id, isLeft ? asItIs(head, now, before, changed) : now);
  }
  for (const [id, before] of base.found) {
    const { generated } = before.deployable;
    const isRefused = generated !== undefined && refused.has(setOf(generated));
    const isLeft = isRefused || LEAVES.deleting.has(policyOf(policies, before)) || isOfFailing(head, before);
    if (found.has(id) || !isLeft) continue;
    found.set(id, { ...before, inputs: findInputs(head, before.deployable) });
  }
  return { ...head, found };
}

/** A set that finds nothing in this repository, where the other side has what it makes: it makes none of it. */
export function isEmptied({ id, notAnalysed }: Deployable, { found }: DiscoveredSide): boolean {
  return (
    notAnalysed?.message === unfollowedGenerator(NOT_HERE) &&
    [...found.values()].some(({ deployable: { generated } }) => generated && setOf(generated) === id)
  );
}

/** A set that makes nothing, or what it makes twice: Argo CD then leaves what is there. */
function isOfFailing({ found }: DiscoveredSide, { deployable: { name, generated } }: Found): boolean {
  if (generated === undefined) return false;
  return [generated.set, name].some((each) =>
    isFailing(found.get(unfollowedSetId(each, generated.instance))),
  );
}

function isFailing(found: Found | undefined): boolean {
  return found?.deployable.notAnalysed?.code === "build-failed" && isUnfollowedSet(found.deployable.id);
}

/**
 * Sets that make an Application of which the name is none: the API server refuses it, and what fails to make one deletes none.
 * https://github.com/argoproj/argo-cd/blob/v3.6.1/applicationset/controllers/applicationset_controller.go (Reconcile)
 */
function setsOfRefused({ found }: DiscoveredSide): ReadonlySet<string> {
  return new Set(
    [...found.values()].flatMap(({ deployable }) => {
      const { generated, notAnalysed } = deployable;
      return generated !== undefined &&
        notAnalysed?.code === "build-failed" &&
        isNoName(declaringObject(deployable)?.name ?? "")
        ? [setOf(generated)]
        : [];
    }),
  );
}

const LEAVES = {
  changing: new Set(["create-only", "create-delete"]),
  deleting: new Set(["create-only", "create-update"]),
};

/** By the id of the set, of those that make something. */
function policiesOf({ found }: DiscoveredSide): ReadonlyMap<string, string> {
  return new Map(
    [...found.values()].flatMap(({ deployable: { generated } }) =>
      generated?.policy === undefined ? [] : [[setOf(generated), generated.policy] as const],
    ),
  );
}

function policyOf(policies: ReadonlyMap<string, string>, { deployable }: Found): string {
  const { generated } = deployable;
  return (generated && policies.get(setOf(generated))) ?? "";
}

function setOf({ set, instance }: Generated): string {
  return unfollowedSetId(set, instance);
}

function leavesAsItIs(
  policies: ReadonlyMap<string, string>,
  now: Found,
  before: Found | undefined,
): before is Found {
  return (
    before !== undefined &&
    LEAVES.changing.has(policyOf(policies, now)) &&
    before.deployable.generated?.set === now.deployable.generated?.set &&
    before.deployable.generated?.policy === now.deployable.generated?.policy &&
    !sameDeclaration(before.deployable, now.deployable)
  );
}

/** What a file in its path says of it comes with its files: https://argo-cd.readthedocs.io/en/stable/user-guide/parameters/ */
function isWrittenBack({ deployable }: Found, changed: ReadonlySet<string>): boolean {
  const { root } = deployable;
  return sourceFileNames(declaringObject(deployable)?.name ?? "").some((file) =>
    changed.has(joinPath(root, file) ?? ""),
  );
}

/** What its files bring comes at once, by the declaration that is there; else the new one waits. */
function asItIs(head: DiscoveredSide, now: Found, before: Found, changed: ReadonlySet<string>): Found {
  const inputs = findInputs(head, before.deployable);
  const { generated, waiting } = now.deployable;
  if ([...before.inputs.files, ...inputs.files].some((file) => changed.has(file)))
    return { ...before, inputs };
  const reason = setLeavesApplications(generated?.set ?? "", generated?.policy ?? "");
  const held = waiting ?? { code: "notReached", reason };
  return { ...now, deployable: { ...now.deployable, waiting: held } };
}
