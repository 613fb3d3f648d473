import { sameValue } from "../../../model/equal.ts";
import { groupedBy } from "../../../model/grouped.ts";
import { keyText } from "../../../model/key-text.ts";
import { compareText } from "../../../model/order.ts";
import { ownValue } from "../../../model/own-value.ts";
import { textOf, type Value, type ValueMap } from "../../../yaml/value.ts";
import { mapsAt } from "../../fields.ts";
import type { KubernetesObject } from "../../manifests.ts";
import type { Loss } from "../losses.ts";
import { backendsOf } from "./backends.ts";
import { matchText, ofIngress, takesAll } from "./routes.ts";

/** Where a kind of route says what is done with requests that it takes. */
interface Altering {
  readonly rules: string;
  readonly matches: string;
  readonly fields: readonly string[];
}

const GATEWAY: Altering = {
  rules: "rules",
  matches: "matches",
  fields: ["ExtensionRef", "RequestRedirect", "URLRewrite"],
};

/**
 * https://gateway-api.sigs.k8s.io/reference/spec/#httproutefilter
 * https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPRoute
 * https://projectcontour.io/docs/main/config/api/#projectcontour.io/v1.Route
 */
const ALTERING: Readonly<Record<string, Altering>> = {
  "gateway.networking.k8s.io/HTTPRoute": GATEWAY,
  "gateway.networking.k8s.io/GRPCRoute": GATEWAY,
  "networking.istio.io/VirtualService": {
    rules: "http",
    matches: "match",
    fields: ["directResponse", "fault", "redirect", "rewrite"],
  },
  "projectcontour.io/HTTPProxy": {
    rules: "routes",
    matches: "conditions",
    fields: ["directResponsePolicy", "pathRewritePolicy", "requestRedirectPolicy"],
  },
};

/** One match, and the rule that has it. */
interface Taken {
  readonly match: ValueMap;
  readonly rule: ValueMap;
}

/** Requests that a route takes as before, and passes on otherwise, or to others that it led to for other requests. */
export function alteredRoutes(before: KubernetesObject, after: KubernetesObject): readonly Loss[] {
  const [old, now] = [takenBy(before), takenBy(after)];
  const staying = old.flatMap((was, at) => {
    const is = now.find(({ match }) => isSame(match, was.match));
    const isFirst = old.findIndex(({ match }) => isSame(match, was.match)) === at;
    return is === undefined || !isFirst ? [] : [{ match: was.match, was: was.rule, is: is.rule }];
  });
  const kind = ownValue(ALTERING, `${after.group}/${after.kind}`);
  return [...altered(after, kind, staying), ...turned(after, staying)];
}

interface Staying {
  readonly match: ValueMap;
  readonly was: ValueMap;
  readonly is: ValueMap;
}

function altered(
  object: KubernetesObject,
  kind: Altering | undefined,
  staying: readonly Staying[],
): readonly Loss[] {
  const found = staying.flatMap(({ match, was, is }) => {
    const fields = kind?.fields.filter((field) => !sameValue(valueOf(was, field), valueOf(is, field))) ?? [];
    return fields.length === 0 ? [] : [{ match, fields }];
  });
  if (found.length === 0) return [];
  const fields = [...new Set(found.flatMap((each) => each.fields))].sort(compareText).join(", ");
  const message = `${object.kind} ${object.name} changes its ${fields} for ${textsOf(found)}: its requests are passed on otherwise than before.`;
  return [{ object, message }];
}

/** A field of a rule, or its filters of a type. */
function valueOf(rule: ValueMap, field: string): Value {
  const filters = mapsAt(rule, "filters").filter(({ type }) => type === field);
  return filters.length > 0 ? filters : (rule[field] ?? null);
}

/** What no rule leads to any more is told before, or goes itself. */
function turned(object: KubernetesObject, staying: readonly Staying[]): readonly Loss[] {
  const kept = new Set(namesOf(object.manifest));
  const found = staying.flatMap(({ match, was, is }) => {
    const now = namesOf(is);
    const gone = namesOf(was).filter((name) => !now.includes(name) && kept.has(name));
    return gone.length === 0 ? [] : [{ match, from: gone.join(", "), to: now.join(", ") || "nothing" }];
  });
  const byWay = groupedBy(found, ({ from, to }) => keyText([from, to]));
  return [...byWay.values()].flatMap((all): readonly Loss[] => {
    const [one] = all;
    if (one === undefined) return [];
    const message = `${object.kind} ${object.name} no longer leads to ${one.from} for ${textsOf(all)}: whoever asks for that comes to ${one.to}.`;
    return [{ object, message }];
  });
}

function namesOf(value: Value): readonly string[] {
  return [...new Set(backendsOf(value).map(({ name }) => name))];
}

function textsOf(found: readonly Pick<Staying, "match">[]): string {
  const texts = found.map(({ match }) => matchText(match));
  return [...new Set(texts)].sort(compareText).join(", ");
}

function isSame(match: ValueMap, other: ValueMap): boolean {
  return takesAll(match, other) && takesAll(other, match);
}

function takenBy(route: KubernetesObject): readonly Taken[] {
  const { spec } = route.manifest;
  if (route.group === "networking.k8s.io")
    return mapsAt(spec, "rules").flatMap((rule) =>
      mapsAt(rule, "http", "paths").map((path) => ({
        match: ofIngress(path, rule),
        rule: path,
      })),
    );
  const kind = ownValue(ALTERING, `${route.group}/${route.kind}`);
  if (kind === undefined) return [];
  return mapsAt(spec, kind.rules).flatMap((rule) => {
    const matches = mapsAt(rule, kind.matches);
    const all = matches.length === 0 ? [{}] : matches;
    return all.map((match) => ({
      match: kind === GATEWAY ? match : { rule: `${kind.matches}: ${textOf(match)}` },
      rule,
    }));
  });
}
