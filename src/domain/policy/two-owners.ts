import type { DeployableForecast, Finding, ObjectId } from "../forecast.ts";
import { deployableFinding, findingOf, objectFinding, type Check } from "./check.ts";
import { fewAnd } from "../../model/few.ts";
import { sharedReleases } from "./flux/shared-releases.ts";

const DOCUMENTATION = {
  id: "two-owners",
  title: "Object with two owners",
  what: "A Flux Kustomization or an Argo CD Application gets an object that another one of the same cluster goes on delivering (Namespaces are left out, since many share one), or two that delivered it alike deliver it differently from now on. Or a HelmRelease gets the Helm release of another one: the same name in the same storage namespace.",
  why: "Each overwrites what the other one applied, again and again; where the two differ, pods restart each time. Whichever lets go of it first may delete it. An Application with the sync option FailOnSharedResource fails to sync instead.",
  link: "https://fluxcd.io/flux/components/kustomize/kustomizations/#prune",
  remediation: "Let only one of the two deliver it.",
  severities: ["error", "warning"],
} as const;

/** Of objects found by the app, which knows all deployables: see `twoOwnersFinding`. */
export const twoOwners: Check = {
  ...DOCUMENTATION,
  find: (context) =>
    sharedReleases(context).map(({ object, message }) =>
      objectFinding(
        context,
        { id: DOCUMENTATION.id, remediation: "Give one of the two another `releaseName`." },
        object,
        { severity: "warning", message },
      ),
    ),
};

const HAS_PODS = /^(Deployment|StatefulSet|DaemonSet|Rollout|HelmRelease)$/;

/** What two deliver, and what from now on is not alike. */
export function partingOwnersFinding(
  deployable: string,
  other: string,
  objects: readonly ObjectId[],
): Finding {
  const pods = objects.some(({ kind }) => HAS_PODS.test(kind)) ? ", and pods restart each time" : "";
  const names = fewAnd(objects.map(({ kind, name }) => `${kind} ${name}`));
  const message = `${other} delivers ${names} too, so far alike, and otherwise from now on: the two overwrite each other, again and again${pods}.`;
  const [first, ...more] = objects;
  return first === undefined || more.length > 0
    ? deployableFinding(deployable, DOCUMENTATION, { severity: "warning", message })
    : findingOf(first, deployable, DOCUMENTATION, { severity: "warning", message });
}

/**
 * All that a deployable gets and others go on delivering, told once.
 * @param areNew the others begin to deliver it as well
 * @param failing who of all fails for it: https://github.com/argoproj/argo-cd/blob/v3.6.1/controller/sync.go (hasSharedResourceCondition)
 */
export function twoOwnersFinding(
  deployable: Pick<DeployableForecast, "id" | "name">,
  {
    others,
    areNew,
    failing = [],
  }: { readonly others: readonly string[]; readonly areNew: boolean; readonly failing?: readonly string[] },
  [first, ...more]: readonly [ObjectId, ...ObjectId[]],
): Finding {
  const named = `${first.kind} ${first.namespace === null ? "" : `${first.namespace}/`}${first.name}`;
  const rest = more.length === 0 ? "" : ` (and ${String(more.length)} more)`;
  const [goOn, all] = others.length === 1 ? ["goes on", "The two"] : ["go on", "They"];
  const told = areNew
    ? `comes more than once: ${fewAnd(others)} ${others.length === 1 ? "begins" : "begin"} to deliver it too`
    : `is no new object: ${fewAnd(others)} ${goOn} delivering it too`;
  const pods = [first, ...more].some(({ kind }) => HAS_PODS.test(kind)) ? ", and pods restart each time" : "";
  const fails = failing.length > 0;
  const what = fails
    ? `The sync of ${fewAnd(failing)} fails for it, and applies nothing (FailOnSharedResource)`
    : `${all} overwrite each other where they differ${pods}`;
  const message = `${named}${rest} ${told}. ${what}.`;
  const violation = { severity: fails ? "error" : "warning", message } as const;
  return more.length === 0
    ? findingOf(first, deployable.id, DOCUMENTATION, violation)
    : deployableFinding(deployable.id, DOCUMENTATION, violation);
}
