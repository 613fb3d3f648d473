import { groupedBy } from "../../model/grouped.ts";
import { scalarText } from "../../kubernetes/values.ts";
import { mapAt, mapsAt, textAt } from "../fields.ts";
import { objectKey, type KubernetesObject } from "../manifests.ts";
import type { OverlaySide } from "../side.ts";
import type { CheckContext } from "./check.ts";
import type { Loss } from "./losses.ts";
import { classOfRoute } from "./routes.ts";

interface Way {
  readonly object: KubernetesObject;
  /** Host and path. */
  readonly at: string;
  readonly key: string;
  readonly service: string;
}

/**
 * What two Ingresses of one class lead to different Services from now on: the older one has it, and the webhook of ingress-nginx
 * refuses the other. https://kubernetes.github.io/ingress-nginx/how-it-works/#building-the-nginx-model
 */
export function takenPaths({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  if (base.incomplete || head.incomplete) return [];
  const known = groupedBy(waysOf(base), ({ key }) => key);
  return [...groupedBy(waysOf(head), ({ key }) => key)].flatMap(([key, ways]): readonly Loss[] => {
    if (areOne(ways) || !areOne(known.get(key) ?? [])) return [];
    const isOld = ({ object }: Way) => base.index.byKey.has(objectKey(object));
    const [first, ...others] = [...ways].sort((a, b) => Number(isOld(a)) - Number(isOld(b)));
    if (first === undefined) return [];
    const { object, at, service } = first;
    return others
      .filter((other) => other.service !== service)
      .slice(0, 1)
      .map((other) => ({
        object,
        message: `Ingress ${object.name} leads ${at} to Service ${service}, and Ingress ${other.object.name} of its class to ${other.service}: one of the two gets no request there, or is refused.`,
      }));
  });
}

function areOne(ways: readonly Way[]): boolean {
  return ways.every(({ service }) => service === ways[0]?.service);
}

/** By these annotations more than host and path decides, or each Ingress has an entry of its own. */
const CHOOSES = /canary|conditions\.|methods|headers|router\.|group\.|entrypoints|listen-ports|priority/i;
const OF_ITS_OWN = /alb|tailscale/i;

function waysOf({ index }: OverlaySide): readonly Way[] {
  return (index.byKind.get("Ingress") ?? []).flatMap((object): readonly Way[] => {
    const { group, manifest, namespace } = object;
    const of = classOfRoute(object) ?? "";
    const annotations = Object.keys(mapAt(manifest, "metadata", "annotations"));
    if (
      group !== "networking.k8s.io" ||
      OF_ITS_OWN.test(of) ||
      annotations.some((each) => CHOOSES.test(each))
    )
      return [];
    return mapsAt(manifest, "spec", "rules").flatMap((rule) => {
      const host = textAt(rule, "host") ?? "";
      return mapsAt(rule, "http", "paths").flatMap((entry): readonly Way[] => {
        const { path, pathType } = entry;
        const name = textAt(entry, "backend", "service", "name");
        if (host === "" || host.includes("$") || name === undefined) return [];
        const at = `${host}${scalarText(path ?? "/")}`;
        const service = namespace === null ? name : `${namespace}/${name}`;
        return [{ object, at, key: JSON.stringify([of, at, pathType ?? ""]), service }];
      });
    });
  });
}
