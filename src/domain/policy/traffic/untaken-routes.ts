import { scalarText } from "../../../kubernetes/values.ts";
import { sameValue } from "../../../model/equal.ts";
import { firstFew } from "../../../model/few.ts";
import { groupedBy } from "../../../model/grouped.ts";
import type { Value } from "../../../yaml/value.ts";
import { textsAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import {
  attachmentsOf,
  gatewaysNamedBy,
  hasSameGateways,
  hostnamesOf,
  isGatewayRoute,
  type Attachment,
} from "./listeners.ts";
import type { Loss } from "../losses.ts";

/** Of a route, how it hangs on Gateways on both sides; without base it is new. */
interface Attached {
  readonly route: KubernetesObject;
  readonly before: KubernetesObject | undefined;
  readonly was: readonly Attachment[];
  readonly now: readonly Attachment[];
}

/** Routes that a Gateway takes no longer, or at less hosts and ports; and those that come or change, and none takes. */
export function untakenRoutes({ base, head }: CheckContext): readonly Loss[] {
  if (base.incomplete || head.incomplete) return [];
  const all = head.index.objects.filter(isGatewayRoute).flatMap((route): readonly Attached[] => {
    const before = base.index.byKey.get(objectKey(route));
    if (before?.manifest === route.manifest && hasSameGateways(route, base.index, head.index)) return [];
    // What other labels of a namespace do is told of that.
    const was = before === undefined ? [] : attachmentsOf(before, base.index, head.index);
    return [{ route, before, was, now: attachmentsOf(route, head.index, head.index) }];
  });
  return [...leftBy(all), ...all.flatMap(untaken)];
}

/** By Gateways, of routes that ask for the same as before. */
function leftBy(all: readonly Attached[]): readonly Loss[] {
  const left = all.filter(asksTheSame).flatMap(({ route, was, now }) =>
    now.flatMap(({ parent, gateway, ways }) => {
      const [before] = was.filter((each) => sameValue(each.parent, parent));
      const lost = (before?.ways ?? []).filter(
        (way) => !ways.some((each) => sameValue({ ...each }, { ...way })),
      );
      const ends = lost.map(({ host, port }) => `${host}${host === "" ? "port " : ":"}${port}`);
      const text = `${route.kind} ${route.name} (${firstFew([...new Set(ends)])})`;
      return ends.length === 0 ? [] : [{ gateway, text }];
    }),
  );
  return [...groupedBy(left, ({ gateway }) => gateway)].map(([object, routes]) => ({
    object,
    message: `Gateway ${object.name} no longer takes ${firstFew([...new Set(routes.map(({ text }) => text))])}: whoever comes that way gets no answer.`,
  }));
}

function asksTheSame({ route, before }: Attached): boolean {
  return before !== undefined && sameValue(askedOf(before), askedOf(route));
}

function askedOf(route: KubernetesObject): readonly Value[] {
  return [...gatewaysNamedBy(route), ...hostnamesOf(route)];
}

/** A parent that takes nothing of a route, or a host that no parent takes, where that was otherwise. */
function untaken(attached: Attached): readonly Loss[] {
  if (asksTheSame(attached)) return [];
  const { route, before, was, now } = attached;
  const wasSo = new Set(before === undefined ? [] : refusals(before, was));
  const gone = refusals(route, now).filter((text) => !wasSo.has(text));
  if (gone.length === 0) return [];
  const hosts = textsAt(route.manifest, "spec", "hostnames");
  const named = `${route.kind} ${route.name}${hosts.length === 0 ? "" : ` (${firstFew(hosts)})`}`;
  const message = `No listener takes ${named} at ${firstFew(gone)}: nobody reaches it there.`;
  return [{ object: route, message }];
}

function refusals(route: KubernetesObject, attachments: readonly Attachment[]): readonly string[] {
  const parents = attachments.filter(({ ways }) => ways.length === 0);
  if (parents.length > 0) return parents.map(parentText);
  // Another parent, which is not at hand, may take it.
  if (attachments.length === 0 || attachments.length < gatewaysNamedBy(route).length) return [];
  const taken = new Set(attachments.flatMap(({ ways }) => ways.map(({ host }) => host)));
  return hostnamesOf(route).filter((host) => !taken.has(host));
}

function parentText({ gateway, parent: { sectionName, port } }: Attachment): string {
  const section = typeof sectionName === "string" ? `, listener ${sectionName}` : "";
  return `Gateway ${gateway.name}${section}${port === undefined ? "" : `, port ${scalarText(port)}`}`;
}
