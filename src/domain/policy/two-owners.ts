import type { DeployableForecast, Finding, ObjectId } from "../forecast.ts";
import { deployableFinding, findingOf, objectFinding, type Check } from "./check.ts";
import { fewAnd } from "../../model/few.ts";
import { sharedReleases } from "./flux/shared-releases.ts";

const DOCUMENTATION = {
  id: "two-owners",
  title: "Object that two deliver",
  what: "A Flux Kustomization or an Application of Argo CD gets an object that another one of the same cluster goes on delivering. Namespaces are left out: many share one. Or a HelmRelease gets the Helm release of another one: the same name in the same storage namespace.",
  why: "Each overwrites what the other one applied, again and again: where the two differ, pods restart each time. Whichever lets go of it first may delete it.",
  link: "https://fluxcd.io/flux/components/kustomize/kustomizations/#prune",
  remediation: "Let only one of the two deliver it.",
  severities: ["warning"],
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

/** All that a deployable gets and others go on delivering, told once. */
export function twoOwnersFinding(
  deployable: Pick<DeployableForecast, "id" | "name">,
  others: readonly string[],
  [first, ...more]: readonly [ObjectId, ...ObjectId[]],
): Finding {
  const named = `${first.kind} ${first.namespace === null ? "" : `${first.namespace}/`}${first.name}`;
  const rest = more.length === 0 ? "" : ` (and ${String(more.length)} more)`;
  const goOn = others.length === 1 ? "goes on delivering it too. The two" : "go on delivering it too. They";
  const pods = [first, ...more].some(({ kind }) => HAS_PODS.test(kind)) ? ", and pods restart each time" : "";
  const message = `${named}${rest} is no new object: ${fewAnd(others)} ${goOn} overwrite each other where they differ${pods}.`;
  const told = { severity: "warning", message } as const;
  return more.length === 0
    ? findingOf(first, deployable.id, DOCUMENTATION, told)
    : deployableFinding(deployable.id, DOCUMENTATION, told);
}
