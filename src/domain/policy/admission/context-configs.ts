import { isInPlace } from "../../configs/changes.ts";
import { mayShareNamespace } from "../../../model/identity.ts";
import { mapAt, mapsAt, textAt } from "../../fields.ts";
import type { KubernetesObject } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";
import { rulesOfKyverno } from "./strict-admission.ts";

/**
 * Configs that change and from which a policy takes what it goes by.
 * https://kyverno.io/docs/policy-types/cluster-policy/external-data-sources/#variables-from-configmaps
 */
export function contextConfigs({ changes, elsewhere, head }: CheckContext): readonly Loss[] {
  const edited = [...changes, ...(elsewhere?.inPlace ?? [])].filter(isInPlace);
  if (edited.length === 0) return [];
  return ["ClusterPolicy", "Policy"]
    .flatMap((kind) => head.index.byKind.get(kind) ?? [])
    .flatMap((policy) => {
      const contexts = contextsOf(policy);
      const taken = edited.find(({ id }) =>
        contexts.some(
          ({ name, namespace }) => name === id.name && mayShareNamespace(id.namespace, namespace),
        ),
      );
      if (taken === undefined) return [];
      const { kind, name } = taken.id;
      const message = `${kind} ${name} changes, which ${policy.kind} ${policy.name} goes by: pods made from now on have to pass it, or are changed by it; those that run stay as they are.`;
      return [{ object: policy, message }];
    });
}

function contextsOf({ group, manifest }: KubernetesObject): readonly { name: string; namespace: string }[] {
  if (group !== "kyverno.io") return [];
  return rulesOfKyverno(mapAt(manifest, "spec")).flatMap((rule) =>
    mapsAt(rule, "context").flatMap((each) => {
      const name = textAt(each, "configMap", "name");
      return name === undefined
        ? []
        : [{ name, namespace: textAt(each, "configMap", "namespace") ?? "default" }];
    }),
  );
}
