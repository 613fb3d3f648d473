import { isExpression } from "../../../kubernetes/cel-syntax.ts";
import { mapsAt, textAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";

const OWNERS = new Set(["kustomize.toolkit.fluxcd.io/Kustomization", "helm.toolkit.fluxcd.io/HelmRelease"]);

/**
 * Expressions of health and readiness that Flux cannot read: it stalls (InvalidCELExpression) before it applies anything.
 * https://fluxcd.io/flux/components/kustomize/kustomizations/#health-check-expressions
 */
export function unreadExpressions({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  return head.index.objects
    .filter(({ group, kind }) => OWNERS.has(`${group}/${kind}`))
    .flatMap((object): readonly Loss[] => {
      const before = base.index.byKey.get(objectKey(object));
      const known = before === undefined ? [] : unread(before);
      return unread(object)
        .filter((field) => !known.includes(field))
        .map((field) => ({
          object,
          message: `The ${object.kind} ${object.name} has something in ${field} that is no expression of CEL: Flux applies nothing of it.`,
        }));
    });
}

function unread({ manifest }: KubernetesObject): readonly string[] {
  const fields = [
    ...mapsAt(manifest, "spec", "healthCheckExprs").flatMap((each) =>
      ["current", "inProgress", "failed"].map(
        (name) => ["spec.healthCheckExprs", textAt(each, name)] as const,
      ),
    ),
    ...mapsAt(manifest, "spec", "dependsOn").map(
      (each) => ["spec.dependsOn", textAt(each, "readyExpr")] as const,
    ),
  ];
  // A variable is filled in before anybody reads it.
  const isUnread = (text: string | undefined) =>
    text !== undefined && text !== "" && !text.includes("${") && !isExpression(text);
  return [...new Set(fields.filter(([, text]) => isUnread(text)).map(([field]) => field))];
}
