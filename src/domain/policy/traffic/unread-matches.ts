import { readBrackets } from "../../../model/brackets.ts";
import { mapsAt, textAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";

/** Of Traefik 2 and 3: https://doc.traefik.io/traefik/reference/routing-configuration/http/routing/rules-and-priority/ */
const MATCHERS =
  /^(?:ALPN|ClientIP|Headers?|Headers?Regexp|Host|HostHeader|HostRegexp|HostSNI|HostSNIRegexp|Method|Path|PathPrefix|PathRegexp|Query|QueryRegexp)$/;

/** Routes of Traefik whose rule it cannot read, and therefore leaves out. */
export function unreadMatches({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  return head.index.objects.filter(isRoute).flatMap((object): readonly Loss[] => {
    const before = base.index.byKey.get(objectKey(object));
    if (before?.manifest === object.manifest) return [];
    const known = before === undefined ? [] : rulesOf(before);
    const unread = rulesOf(object).filter((rule) => !known.includes(rule));
    const fault = unread.map(ruleFault).find((each) => each !== undefined);
    if (fault === undefined) return [];
    const message = `${object.kind} ${object.name} has a match that Traefik cannot read (${fault}): it leaves that route out, and whoever asks for it gets no answer.`;
    return [{ object, message }];
  });
}

function isRoute({ group, kind }: KubernetesObject): boolean {
  return /^traefik\.(?:io|containo\.us)$/.test(group) && /^IngressRoute(?:TCP)?$/.test(kind);
}

function rulesOf({ manifest }: KubernetesObject): readonly string[] {
  return mapsAt(manifest, "spec", "routes").flatMap((route) => textAt(route, "match") ?? []);
}

function ruleFault(rule: string): string | undefined {
  // Somebody fills it in.
  if (rule.includes("${") || rule.includes("{{")) return undefined;
  const { fault, bare } = readBrackets(rule, '`"');
  if (fault !== undefined) return fault;
  const unknown = [...bare.matchAll(/(?<!\w)(\w+)\s*\(/g)].find(([, name = ""]) => !MATCHERS.test(name));
  if (unknown !== undefined) return `${unknown[1] ?? ""} is no matcher`;
  if (/(?<!&)&(?!&)|(?<!\|)\|(?!\|)/.test(bare)) return "its operators are && and ||";
  if (/\w\s*\(\s*[^\s`"]/.test(bare)) return "a value is not in backticks";
  if (/\)\s*[\w!(]/.test(bare)) return "an operator is missing";
  return /^\s*(?:&&|\|\|)|(?:&&|\|\||!)\s*$/.test(bare) ? "an operator has nothing beside it" : undefined;
}
