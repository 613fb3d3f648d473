import { textAt } from "../../fields.ts";
import { isKept } from "../../kept.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";

/**
 * Aggregated APIs whose Service the build held, and that name none of it any more.
 * https://kubernetes.io/docs/concepts/extend-kubernetes/api-extension/apiserver-aggregation/
 */
export function lostApis({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  if (base.incomplete || head.incomplete) return [];
  return (head.index.byKind.get("APIService") ?? []).flatMap((object): readonly Loss[] => {
    const before = base.index.byKey.get(objectKey(object));
    const held = before && serviceOf(before, base);
    const { namespace, name } = named(object);
    if (held === undefined || name === undefined || serviceOf(object, head) !== undefined) return [];
    const isSame = held.name === name && namespace === named(before ?? object).namespace;
    // A Service of another build, to which it turns, nobody sees from here.
    const stays = head.prunes === false || isKept(held) || head.index.byKey.has(objectKey(held));
    if (isSame && stays) return [];
    const message = `APIService ${object.name} names Service ${namespace ?? ""}/${name}, which is not in the build, as ${isSame ? "it" : held.name} was: the API server does not answer for its group any more, metrics by which others scale for example.`;
    return [{ object, message }];
  });
}

function named({ manifest }: KubernetesObject): { readonly namespace?: string; readonly name?: string } {
  const [namespace, name] = ["namespace", "name"].map((field) => textAt(manifest, "spec", "service", field));
  return { ...(namespace !== undefined && { namespace }), ...(name !== undefined && { name }) };
}

/** A Service without a namespace goes where whoever applies it says. */
function serviceOf(api: KubernetesObject, { index }: OverlaySide): KubernetesObject | undefined {
  const { namespace, name } = named(api);
  return index.byKind
    .get("Service")
    ?.find((each) => each.name === name && (each.namespace === null || each.namespace === namespace));
}
