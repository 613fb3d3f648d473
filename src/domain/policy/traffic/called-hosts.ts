import { oncePer } from "../../../model/once.ts";
import { scalarText } from "../../../kubernetes/values.ts";
import { groupedByEach } from "../../../model/grouped.ts";
import { getIn, isList, isMap, type Value, type ValueMap } from "../../../yaml/value.ts";
import { containersOf } from "../../controllers/workload.ts";
import { findGone } from "../../elsewhere.ts";
import { mapsAt, textAt } from "../../fields.ts";
import type { KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { CheckContext } from "../check.ts";
import { changedObjects, type Loss } from "../losses.ts";

/** A Service of base that goes, or some ports of it. */
interface Called {
  readonly service: KubernetesObject;
  /** What it had; what it still has. */
  readonly ports: readonly string[];
  readonly left: readonly string[] | undefined;
}

/**
 * Who calls, by its name as a host, a Service that goes or loses the port: nothing refuses it, and nobody answers. A name
 * alone may mean anything, so that only what is written as a host counts: in a URL, with a port of the Service, in full.
 * https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#services
 */
export function calledHosts(context: CheckContext): readonly Loss[] {
  const { head, elsewhere } = context;
  const gone = lostHosts(context).filter(
    ({ service, left }) => left !== undefined || findGone(elsewhere?.come ?? [], service) === undefined,
  );
  if (gone.length === 0) return [];
  const byHost = groupedByEach(gone, ({ service: { name, namespace } }) => hostsOf(name, namespace));
  return textsIn(head).flatMap(({ object, texts }) => {
    const called = new Map<string, string>();
    for (const [key, text] of texts) {
      for (const found of hostsIn(key, text, (host) => byHost.has(host))) {
        for (const each of byHost.get(found.host) ?? []) {
          const { name } = each.service;
          const told = called.has(name) ? undefined : calls(object, each, found);
          if (told !== undefined) called.set(name, told);
        }
      }
    }
    return [...called].map(([name, what]) => ({
      object,
      message: `${object.kind} ${object.name} calls ${what}, and Service ${name} ${what.includes(":") ? "has no such port" : "is not there"} any more: nobody answers.`,
    }));
  });
}

/** Services that go, or lose ports. What base left out makes no difference to what goes. */
export function lostHosts({ base, head }: Pick<CheckContext, "base" | "head">): readonly Called[] {
  const sides = { head, base: { ...base, incomplete: false } };
  return changedObjects(sides, ({ group, kind }) => group === "" && kind === "Service").flatMap(
    ({ before, after }) => {
      const ports = portsOf(before);
      const left = after && portsOf(after);
      return left !== undefined && ports.every((port) => left.includes(port))
        ? []
        : [{ service: before, ports, left }];
    },
  );
}

/** A host as it stands in a text. */
export interface Host {
  readonly host: string;
  readonly port: string | undefined;
  readonly isUrl: boolean;
}

/** A name without a namespace is that of who calls. */
function calls(
  { namespace }: KubernetesObject,
  { service, ports, left }: Called,
  { host, port, isUrl }: Host,
): string | undefined {
  if (host === service.name && namespace !== service.namespace) return undefined;
  const isPort = port !== undefined && ports.includes(port);
  if (left !== undefined) return isPort && !left.includes(port) ? `${host}:${port}` : undefined;
  return isUrl || isPort || host.includes(".svc") ? host : undefined;
}

export function hostsOf(name: string, namespace: string | null): readonly string[] {
  const full = `${name}.${namespace ?? ""}`;
  return namespace === null ? [name] : [name, full, `${full}.svc`, `${full}.svc.cluster.local`];
}

export function portsOf({ manifest }: KubernetesObject): readonly string[] {
  return mapsAt(manifest, "spec", "ports").map(({ port }) => scalarText(port));
}

/** A variable that holds a host alone says so by its name. */
const HOST_KEY = /(?:^|[_.-])(?:host|hostname|address|addr|endpoint)$/i;
const HOST = /[a-z0-9][a-z0-9.-]*/g;

/** The words of a text that may be hosts. @param isAsked which of them are looked at */
export function* hostsIn(key: string, text: string, isAsked: (host: string) => boolean): Generator<Host> {
  const isHost = HOST_KEY.test(key);
  for (const { 0: word, index } of text.matchAll(HOST)) {
    const host = word.endsWith(".") ? word.slice(0, -1) : word;
    const end = index + word.length;
    if (!isAsked(host) || /[\w.-]/.test(text.charAt(index - 1)) || /\w/.test(text.charAt(end))) continue;
    const [, port] = /^:(\d{1,5})(?!\d)/.exec(text.slice(end, end + 7)) ?? [];
    if (REWRITES.test(text.slice(Math.max(0, index - 256), index))) continue;
    const isUrl = text.startsWith("//", index - 2) || isAfterLogin(text, index) || (isHost && word === text);
    yield { host, port, isUrl };
  }
}

/**
 * What a proxy is to write otherwise in answers it does not call:
 * https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_redirect, https://httpd.apache.org/docs/current/mod/mod_proxy.html#proxypassreverse
 */
const REWRITES = /\b(?:proxy_redirect|ProxyPassReverse)[ \t][^\n]*$/;

/** https://datatracker.ietf.org/doc/html/rfc3986#section-3.2.1 */
function isAfterLogin(text: string, index: number): boolean {
  return text.charAt(index - 1) === "@" && /\/\/[^\s/]*@$/.test(text.slice(Math.max(0, index - 256), index));
}

type Texts = readonly (readonly [key: string, text: string])[];

interface ObjectTexts {
  readonly object: KubernetesObject;
  readonly texts: Texts;
}

/** What programs read, each text with its key; of a Secret nothing is told. */
export const textsIn = oncePer(({ index, workloads }: OverlaySide): readonly ObjectTexts[] => {
  const ofWorkloads = [...workloads.values()].map((workload) => ({
    object: workload.object,
    texts: containersOf(workload).flatMap(({ value }) => textsOfContainer(value)),
  }));
  const fields = { ConfigMap: ["data"], Service: ["spec", "externalName"], HelmRelease: ["spec", "values"] };
  const ofOthers = Object.entries(fields).flatMap(([kind, path]) =>
    (index.byKind.get(kind) ?? []).map((object) => ({
      object,
      texts: textsOf(getIn(object.manifest, ...path) ?? null, "host"),
    })),
  );
  return [...ofWorkloads, ...ofOthers];
});

export function textsOfContainer({ env, command, args }: ValueMap): Texts {
  const variables = (isList(env) ? env.filter(isMap) : []).map(
    (each) => [textAt(each, "name") ?? "", textAt(each, "value") ?? ""] as const,
  );
  return [...variables, ...textsOf([command ?? null, args ?? null])];
}

function textsOf(value: Value, key = ""): Texts {
  if (typeof value === "string") return [[key, value]];
  if (isList(value)) return value.flatMap((item) => textsOf(item, key));
  return isMap(value) ? Object.entries(value).flatMap(([field, item]) => textsOf(item, field)) : [];
}
