import { sameValue } from "../model/equal.ts";
import type { Problem } from "../model/problem.ts";
import type { OverlaySide } from "./side.ts";
import { objectKey, type KubernetesObject } from "./manifests.ts";

/**
 * What the change does depends on the release of the cluster's kustomize where an object that earlier releases build
 * otherwise changes, with this release or with an earlier one.
 */
export function releaseProblems(base: OverlaySide, head: OverlaySide): readonly Problem[] {
  return head.index.objects
    .filter((object) => !isUnchanged(object, base.index.byKey.get(objectKey(object))))
    .flatMap(({ kind, name, origin, releaseDifferences }) =>
      unique(releaseDifferences.map(({ message }) => message)).map((difference) => ({
        code: "release-decides" as const,
        side: "head" as const,
        message: `What becomes of ${kind} ${name} depends on the release of kustomize that applies it: ${difference}. Make sure which one the cluster uses.`,
        ...origin?.location,
      })),
    );
}

function isUnchanged(object: KubernetesObject, before: KubernetesObject | undefined): boolean {
  if (before === undefined || !sameValue(before.manifest, object.manifest)) return false;
  const insteadOf = ({ releaseDifferences }: KubernetesObject) =>
    releaseDifferences.map(({ instead }) => [...instead]);
  return sameValue(insteadOf(before), insteadOf(object));
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
