import { groupedByEach } from "../../../model/grouped.ts";
import { splitHashedName } from "../../../model/hash.ts";
import { oncePer, oncePerPair } from "../../../model/once.ts";
import { createMeant } from "../../../model/slips.ts";
import { question } from "../../../model/similar.ts";
import { textAt } from "../../fields.ts";
import type { KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";
import { pairsIn, type Pair } from "./paired-ports.ts";
import { hostsIn, hostsOf, portsOf, textsIn, type Host } from "./called-hosts.ts";
import { sameValue } from "../../../model/equal.ts";
import { keyText } from "../../../model/key-text.ts";

type Sides = Pick<CheckContext, "base" | "head">;

/** What somebody begins to call at a port that the Service does not have: nothing refuses it, and nobody answers. */
export function unansweredCalls({ base, head }: Sides): readonly Loss[] {
  const services = servicesByHost(head);
  return changedTexts({ base, head }, services).flatMap(({ object, before, after }): readonly Loss[] => {
    const [first] = after.flatMap(({ host, port, isUrl }) => {
      if (port === undefined) return [];
      const [service] = services.get(host) ?? [];
      const ports = service === undefined ? [] : portsOf(service);
      const isOther = host === service?.name && object.namespace !== service.namespace;
      // What stands after a name alone may be a version, unless a port stood there.
      const isPort = isUrl || host.includes(".svc") || before.some((old) => calls(old, host, ports));
      const isNew = !before.some((old) => calls(old, host, [port]));
      return service === undefined || isOther || !isPort || !isNew || ports.includes(port)
        ? []
        : [{ service, what: `${host}:${port}` }];
    });
    if (first === undefined) return [];
    const message = `${object.kind} ${object.name} calls ${first.what} from now on, and Service ${first.service.name} has no such port: nobody answers.`;
    return [{ object, message }];
  });
}

/** The same where a text has the host by one name and the port by another: `DB_HOST` and `DB_PORT`, or two lines. */
export function unansweredPairs({ base, head }: Sides): readonly Loss[] {
  const services = servicesByHost(head);
  if (head.incomplete || services.size === 0) return [];
  return changedPairs({ base, head }).flatMap(({ object, old, now }): readonly Loss[] => {
    const serviceOf = ({ host }: Pair) =>
      services.get(host)?.find(({ name, namespace }) => host !== name || namespace === object.namespace);
    const answers = (pair: Pair) => portsOf(serviceOf(pair) ?? object).includes(pair.port);
    const left = old.filter(answers);
    return now.flatMap((pair) => {
      const service = serviceOf(pair);
      if (service === undefined || answers(pair) || !left.some(({ key }) => key === pair.key)) return [];
      const message = `${object.kind} ${object.name} names port ${pair.port} beside the host ${pair.host} from now on, and Service ${service.name} has no such port: nobody answers.`;
      return [{ object, message }];
    });
  });
}

/** Of objects that change, where any of them does. */
function changedPairs({ base, head }: Sides) {
  const known = new Map(textsIn(base).map((each) => [keyOf(each.object), each]));
  return textsIn(head).flatMap(({ object, texts }) => {
    const before = known.get(keyOf(object));
    if (before === undefined || before.object.manifest === object.manifest) return [];
    const now = pairsIn(texts);
    const old = now.length === 0 ? [] : pairsIn(before.texts);
    return sameValue(old.map(textOfPair), now.map(textOfPair)) ? [] : [{ object, old, now }];
  });
}

function textOfPair({ key, host, port }: Pair): string {
  return keyText([key, host, port]);
}

/** Hosts that somebody calls in the place of a Service of the build, and that are a letter or two off. */
export function slipsInHosts({ base, head }: Sides): readonly Loss[] {
  const services = servicesByHost(head);
  return changedTexts({ base, head }, services).flatMap(({ object, before, after }): readonly Loss[] => {
    const count = (hosts: readonly Host[], host: string) => hosts.filter((each) => each.host === host).length;
    const left = before.filter(({ host }) => services.has(host) && count(after, host) < count(before, host));
    if (left.length === 0) return [];
    const meant = createMeant(new Set(left.map(({ host }) => host)));
    const [first] = after.flatMap(({ host }) => {
      const near = services.has(host) || count(before, host) > 0 ? undefined : meant(host);
      return near === undefined ? [] : [{ host, near }];
    });
    if (first === undefined) return [];
    const message = `${object.kind} ${object.name} calls ${first.host}, which no Service of the build is.${question(first.near)}`;
    return [{ object, message }];
  });
}

/** A Service as it is called, by its name alone or with its namespace. */
const CALLED =
  /^([a-z](?:[a-z0-9-]{0,61}[a-z0-9])?)(?:\.([a-z](?:[a-z0-9-]{0,61}[a-z0-9])?)(?:\.svc(?:\.[a-z0-9.-]+)?)?)?$/;

/** Services that somebody begins to call, or no longer calls, and that the build does not hold: another one may. */
export function calledElsewhere(sides: Sides): readonly Pick<KubernetesObject, "name" | "namespace">[] {
  const services = servicesByHost(sides.head);
  const asNamed = ({ namespace: own }: KubernetesObject, host: string) => {
    const [, name, namespace = own] = CALLED.exec(host) ?? [];
    return name === undefined || name === "localhost" || services.has(host) ? [] : [{ name, namespace }];
  };
  const inTexts = changedTextsOf(sides.head, sides.base).flatMap(({ object, before, after }) =>
    [...before, ...after].flatMap(({ host }) => asNamed(object, host)),
  );
  const inPairs = changedPairs(sides).flatMap(({ object, now }) =>
    now.flatMap(({ host }) => asNamed(object, host)),
  );
  return [...inTexts, ...inPairs];
}

function calls(each: Host, host: string, ports: readonly string[]): boolean {
  return each.host === host && each.port !== undefined && ports.includes(each.port);
}

interface ChangedTexts {
  readonly object: KubernetesObject;
  readonly before: readonly Host[];
  readonly after: readonly Host[];
}

/** The hosts of texts that change; what is called without a port or a scheme may be any word. */
function changedTexts(
  { base, head }: Sides,
  services: ReadonlyMap<string, unknown>,
): readonly ChangedTexts[] {
  return head.incomplete || services.size === 0 ? [] : changedTextsOf(head, base);
}

const changedTextsOf = oncePerPair((head: OverlaySide, base: OverlaySide): readonly ChangedTexts[] => {
  const known = new Map(textsIn(base).map((each) => [keyOf(each.object), each]));
  return textsIn(head).flatMap(({ object, texts }) => {
    const before = known.get(keyOf(object));
    if (before?.object.manifest === object.manifest) return [];
    const [old, now] = [before?.texts ?? [], texts];
    if (isSame(old, now)) return [];
    const hosts = (some: typeof texts, others: typeof texts) =>
      withoutSame(some, others)
        .flatMap(([key, text]) => [...hostsIn(key, text, () => true)])
        .filter(({ host, port, isUrl }) => isUrl || port !== undefined || host.includes(".svc"));
    const after = hosts(now, old);
    return after.length === 0 ? [] : [{ object, before: hosts(old, now), after }];
  });
});

type Texts = ReturnType<typeof textsIn>[number]["texts"];

function isSame(some: Texts, others: Texts): boolean {
  return (
    some.length === others.length &&
    some.every(([key, text], at) => others[at]?.[0] === key && others[at][1] === text)
  );
}

/** Those that the others do not have as often. */
function withoutSame(some: Texts, others: Texts): Texts {
  const left = new Map<string, number>();
  for (const pair of others) left.set(pair.join("\n"), (left.get(pair.join("\n")) ?? 0) + 1);
  return some.filter((pair) => {
    const count = left.get(pair.join("\n")) ?? 0;
    left.set(pair.join("\n"), count - 1);
    return count <= 0;
  });
}

/** A generated config has another name with each content. */
function keyOf({ kind, namespace, name, nameBeforeHash, manifest }: KubernetesObject): string {
  return keyText([kind, namespace, nameBeforeHash ?? splitHashedName(manifest)?.name ?? name]);
}

/** Those that have an address of their own: of a headless one any port of its pods answers. */
const servicesByHost = oncePer(({ index }: OverlaySide): ReadonlyMap<string, readonly KubernetesObject[]> => {
  const services = (index.byKind.get("Service") ?? []).filter(
    ({ group, manifest }) =>
      group === "" &&
      textAt(manifest, "spec", "clusterIP") !== "None" &&
      textAt(manifest, "spec", "type") !== "ExternalName",
  );
  return groupedByEach(services, ({ name, namespace }) => hostsOf(name, namespace));
});
