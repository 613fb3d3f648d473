import { sameValue } from "../../model/equal.ts";
import { isList, isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import type { Workload } from "../controllers/workload.ts";
import { mapAt, mapsAt, textAt, textsAt } from "../fields.ts";
import type { Finding } from "../forecast.ts";
import { objectKey, type KubernetesObject } from "../manifests.ts";
import type { OverlaySide } from "../side.ts";
import { objectFinding, type Check, type CheckContext } from "./check.ts";
import { changedObjects, stayingWorkloads, workloadNames, type Loss } from "./losses.ts";
import { servicesOf } from "./services.ts";

const DOCUMENTATION = {
  id: "lost-traffic",
  title: "Pods that lose their traffic",
  what: "Workloads stay, and lose a Service of theirs, a port of it, its way in from outside, or the host names of an Ingress or a route to it; or a policy of the network or of a mesh that selects their pods comes, changes or goes.",
  why: "The pods run on and are not restarted, and yet nobody reaches them, or they reach nobody.",
  link: "https://kubernetes.io/docs/concepts/services-networking/",
  remediation:
    "See that nobody needs it any more. What takes its place should be there in a merge before this one.",
  severities: ["warning"],
} as const;

export const lostTraffic: Check = { ...DOCUMENTATION, find };

function find(context: CheckContext): readonly Finding[] {
  const staying = stayingWorkloads(context);
  return [
    ...lostServices(context, staying),
    ...lostTargets(context, staying),
    ...lostRoutes(context, staying),
    ...changedPolicies(context, staying),
  ].map(({ object, message }) =>
    objectFinding(context, DOCUMENTATION, object, { severity: "warning", message }),
  );
}

function isService({ group, kind }: KubernetesObject): boolean {
  return group === "" && kind === "Service";
}

function lostServices(context: CheckContext, staying: readonly Workload[]): readonly Loss[] {
  return changedObjects(context, isService).flatMap(({ before, after }): readonly Loss[] => {
    const served = staying.filter(({ key }) => isServed(before, context.base, key));
    if (served.length === 0) return after === undefined ? lostElsewhere(context, before) : [];
    const names = workloadNames(served);
    if (after === undefined) {
      const message = `Service ${before.name} is removed, though ${names} ${served.length === 1 ? "stays" : "stay"}: whoever calls it gets no answer.`;
      return [{ object: before, message }];
    }
    const ports = portsOf(before).filter((port) => !portsOf(after).includes(port));
    const [type, now] = [before, after].map(
      ({ manifest }) => textAt(manifest, "spec", "type") ?? "ClusterIP",
    );
    const told = [
      ...(ports.length === 0
        ? []
        : [
            `Service ${after.name} no longer has port ${ports.join(", ")}: whoever calls ${names} there gets no answer.`,
          ]),
      ...(OUTWARD.includes(type ?? "") && type !== now
        ? [
            `Service ${after.name} is no ${type ?? ""} any more: whoever calls ${names} from outside of the cluster gets no answer.`,
          ]
        : []),
    ];
    return told.map((message) => ({ object: after, message }));
  });
}

/** A Service of pods that this build never held. */
function lostElsewhere({ base, head }: CheckContext, service: KubernetesObject): readonly Loss[] {
  const isOfBuild = [...base.workloads.keys()].some((key) => isServed(service, base, key));
  if (isOfBuild || head.index.objects.length === 0) return [];
  const message = `Service ${service.name} is removed, and whose pods it served is not in this build: whoever calls it gets no answer.`;
  return [{ object: service, message }];
}

const OUTWARD = ["LoadBalancer", "NodePort"];

/** Ports of Services by a name that some container had, and that none has any more. */
function lostTargets({ base, head }: CheckContext, staying: readonly Workload[]): readonly Loss[] {
  return staying.flatMap((workload): readonly Loss[] => {
    const before = base.workloads.get(workload.key);
    if (before === undefined) return [];
    const known = namedTargets(before, base);
    return [...namedTargets(workload, head)].flatMap(([key, { service, name, isThere }]): readonly Loss[] => {
      const wasThere = known.get(key)?.isThere ?? base.index.byKey.has(objectKey(service));
      if (isThere || !wasThere) return [];
      const message = `Service ${service.name} sends to the port ${name}, which no container of ${workloadNames([workload])} has any more: nobody answers there.`;
      return [{ object: service, message }];
    });
  });
}

interface NamedTarget {
  readonly service: KubernetesObject;
  readonly name: string;
  readonly isThere: boolean;
}

/** By Service and port. */
function namedTargets(workload: Workload, { index }: OverlaySide): ReadonlyMap<string, NamedTarget> {
  const found = workload.templates.flatMap((template) => {
    const ports = new Set(
      template.containers.flatMap(({ value }) => mapsAt(value, "ports").map((port) => port.name)),
    );
    return servicesOf(workload, template, index).flatMap((service) =>
      mapsAt(service.manifest, "spec", "ports").flatMap(
        ({ port, targetPort }): readonly (readonly [string, NamedTarget])[] =>
          typeof targetPort === "string"
            ? [
                [
                  `${service.name} ${wordOf(port)}`,
                  { service, name: targetPort, isThere: ports.has(targetPort) },
                ],
              ]
            : [],
      ),
    );
  });
  return new Map(found);
}

function isServed(service: KubernetesObject, side: OverlaySide, key: string): boolean {
  const workload = side.workloads.get(key);
  return (
    workload?.templates.some((template) => servicesOf(workload, template, side.index).includes(service)) ===
    true
  );
}

function portsOf({ manifest }: KubernetesObject): readonly string[] {
  return mapsAt(manifest, "spec", "ports").map(
    ({ port, protocol }) => `${wordOf(port)}${wordOf(protocol) === "UDP" ? "/UDP" : ""}`,
  );
}

function wordOf(value: Value | undefined): string {
  return typeof value === "number" || typeof value === "bigint" || typeof value === "string"
    ? String(value)
    : "";
}

const ROUTES: Readonly<Record<string, readonly string[]>> = {
  "networking.k8s.io": ["Ingress"],
  "gateway.networking.k8s.io": ["HTTPRoute", "GRPCRoute", "TLSRoute"],
};

function isRoute({ group, kind }: KubernetesObject): boolean {
  return Object.hasOwn(ROUTES, group) && ROUTES[group]?.includes(kind) === true;
}

/** Host names that nothing of the build serves any more, of routes to Services whose pods stay. */
function lostRoutes(context: CheckContext, staying: readonly Workload[]): readonly Loss[] {
  const changed = changedObjects(context, isRoute);
  if (changed.length === 0) return [];
  const { index } = context.head;
  const hosts = new Set(index.objects.filter(isRoute).flatMap(({ manifest }) => hostsOf(manifest)));
  const services = new Set(
    staying
      .flatMap((workload) => workload.templates.flatMap((template) => servicesOf(workload, template, index)))
      .map(({ namespace, name }) => `${namespace ?? ""}/${name}`),
  );
  return changed.flatMap(({ before, after }): readonly Loss[] => {
    const className = (object: KubernetesObject) => textAt(object.manifest, "spec", "ingressClassName");
    const isMoved = after !== undefined && className(before) !== className(after);
    const isNeeded = backendsOf(before.manifest).some((name) =>
      services.has(`${before.namespace ?? ""}/${name}`),
    );
    const lost = hostsOf(before.manifest).filter((host) => !hosts.has(host));
    if (isNeeded && isMoved && lost.length === 0) {
      const message = `${after.kind} ${after.name} goes to the ingress class ${className(after) ?? "by default"}: another controller serves its hosts, if one does.`;
      return [{ object: after, message }];
    }
    if (isNeeded && after !== undefined && lost.length === 0) return lostBackends(before, after, services);
    if (!isNeeded || lost.length === 0) return [];
    const message = `${before.kind} ${before.name} ${after === undefined ? "is removed" : "changes"}, and nothing in this build serves ${lost.join(", ")} any more.`;
    return [{ object: after ?? before, message }];
  });
}

/** Services whose pods stay and to which a route that stays no longer leads. */
function lostBackends(
  before: KubernetesObject,
  after: KubernetesObject,
  services: ReadonlySet<string>,
): readonly Loss[] {
  const kept = new Set(backendsOf(after.manifest));
  const lost = backendsOf(before.manifest).filter(
    (name) => !kept.has(name) && services.has(`${before.namespace ?? ""}/${name}`),
  );
  if (lost.length === 0) return [];
  const message = `${after.kind} ${after.name} no longer leads to Service ${[...new Set(lost)].join(", ")}, whose pods stay.`;
  return [{ object: after, message }];
}

function hostsOf(value: ValueMap): readonly string[] {
  const hosts = [
    ...mapsAt(value, "spec", "rules").flatMap((rule) => textAt(rule, "host") ?? []),
    ...textsAt(value, "spec", "hostnames"),
  ];
  return [...new Set(hosts)];
}

/** Names of Services: `service.name` of an Ingress, `backendRefs` of a route. */
function backendsOf(value: Value | undefined): readonly string[] {
  if (isList(value)) return value.flatMap(backendsOf);
  if (!isMap(value)) return [];
  const own = [
    textAt(value, "service", "name"),
    ...mapsAt(value, "backendRefs").map((reference) => textAt(reference, "name")),
  ].filter((name) => name !== undefined);
  return [...own, ...Object.values(value).flatMap(backendsOf)];
}

/** Where each kind says which pods it is about. */
const POLICIES: Readonly<Record<string, readonly string[]>> = {
  "networking.k8s.io/NetworkPolicy": ["spec", "podSelector", "matchLabels"],
  "cilium.io/CiliumNetworkPolicy": ["spec", "endpointSelector", "matchLabels"],
  "cilium.io/CiliumClusterwideNetworkPolicy": ["spec", "endpointSelector", "matchLabels"],
  "crd.projectcalico.org/NetworkPolicy": ["spec"],
  "crd.projectcalico.org/GlobalNetworkPolicy": ["spec"],
  "projectcalico.org/NetworkPolicy": ["spec"],
  "projectcalico.org/GlobalNetworkPolicy": ["spec"],
  "security.istio.io/AuthorizationPolicy": ["spec", "selector", "matchLabels"],
  "security.istio.io/PeerAuthentication": ["spec", "selector", "matchLabels"],
  "policy.linkerd.io/Server": ["spec", "podSelector", "matchLabels"],
};

function selectorOf({ group, kind, manifest }: KubernetesObject): ValueMap | undefined {
  const path = POLICIES[`${group}/${kind}`];
  if (path === undefined) return undefined;
  // Calico selects by expressions of its own: they may select any pod.
  return path.length === 1 ? {} : mapAt(manifest, ...path);
}

function isPolicy(object: KubernetesObject): boolean {
  return selectorOf(object) !== undefined;
}

/** A policy that comes isolates the pods: https://kubernetes.io/docs/concepts/services-networking/network-policies/ */
function changedPolicies(context: CheckContext, staying: readonly Workload[]): readonly Loss[] {
  const { base, head } = context;
  const added = base.incomplete
    ? []
    : head.index.objects.filter((object) => isPolicy(object) && !base.index.byKey.has(objectKey(object)));
  const changed = changedObjects(context, isPolicy).filter(
    ({ before, after }) => !sameValue(before.manifest.spec, after?.manifest.spec),
  );
  return [
    ...added.map((object) => ({ object, what: "is new" })),
    ...changed.map(({ before, after }) => ({
      object: after ?? before,
      what: after === undefined ? "is removed" : "changes",
    })),
  ].flatMap(({ object, what }): readonly Loss[] => {
    const selected = staying.filter((workload) => selects(object, workload));
    if (selected.length === 0) return [];
    const message = `${object.kind} ${object.name} ${what}: what reaches the pods of ${workloadNames(selected)}, or what they reach, changes at once.`;
    return [{ object, message }];
  });
}

/** Expressions are not evaluated: what they ask for may be met. */
function selects(policy: KubernetesObject, { object, templates }: Workload): boolean {
  const isClusterWide = /Clusterwide|Global/.test(policy.kind);
  if (!isClusterWide && object.namespace !== policy.namespace) return false;
  const wanted = Object.entries(selectorOf(policy) ?? {});
  return templates.some(({ metadata }) => {
    const labels = mapAt(metadata, "labels");
    return wanted.every(([label, value]) => labels[label] === value);
  });
}
