import { scalarText } from "../../kubernetes/values.ts";
import type { Workload } from "../controllers/workload.ts";
import { mapAt, mapsAt, textAt } from "../fields.ts";
import type { Finding } from "../forecast.ts";
import type { KubernetesObject } from "../manifests.ts";
import { objectFinding, type Check, type CheckContext } from "./check.ts";
import { changedObjects, changesWorkloads, stayingWorkloads, workloadNames, type Loss } from "./losses.ts";
import { unpooled } from "./traffic/address-pools.ts";
import { sharedBalancers } from "./traffic/balancer-addresses.ts";
import { unansweredCalls, unansweredPairs } from "./traffic/begun-hosts.ts";
import { calledHosts } from "./traffic/called-hosts.ts";
import { lostApis } from "./traffic/aggregated-apis.ts";
import { ambientMesh } from "./traffic/ambient-mesh.ts";
import { attachedPolicies } from "./traffic/attached-policies.ts";
import { leftCertificates } from "./names/left-certificates.ts";
import { leftRoutes } from "./traffic/left-routes.ts";
import { lostRoutes } from "./traffic/lost-routes.ts";
import { unreadMatches } from "./traffic/unread-matches.ts";
import { changedPolicies } from "./traffic/network-policies.ts";
import { lostTargets } from "./traffic/lost-targets.ts";
import { closedPorts } from "./traffic/policy-ports.ts";
import { reselected, strangeServices } from "./traffic/namesakes.ts";
import { namedEndpoints } from "./traffic/named-endpoints.ts";
import { relabelledTraffic } from "./labels/relabelled-traffic.ts";
import { isService } from "./traffic/service-kind.ts";
import { becomesName, hidden, lostWays } from "./traffic/service-ways.ts";
import { isLeading, servedBy } from "./traffic/services.ts";
import { shutOff } from "./traffic/shut-off.ts";
import { sharedServices } from "./traffic/shared-services.ts";
import { takenPaths } from "./traffic/taken-paths.ts";
import { turnedAway, turnedServices } from "./traffic/turned-services.ts";
import { unansweredWithin } from "./traffic/within-pod.ts";

const DOCUMENTATION = {
  id: "lost-traffic",
  title: "Pods that lose their traffic",
  what: "Workloads stay, but what leads to them or from them goes, or leads elsewhere.",
  cases: [
    "They lose a Service, a port of it, the port that their program listens at (if only its declaration moves), or their way in from outside (the Service's type, node port, address or ranges). Or a Service that stays turns to other pods, or to another port of its pods, whether these are seen here or not.",
    "A new Service sends to other pods than those of its name, or to none; selects others that nobody here sees; shares its pods with a new workload from now on; lacks the port name that whatever lists its endpoints asks for; or asks a balancer for an address that another one has, or that no pool has. Or an APIService no longer names a Service of the build.",
    "Two Ingresses of one class have the same host and path.",
    "An Ingress or a route (of the Gateway API, Traefik, Istio, Contour, OpenShift, NGINX, Kong, Emissary or APISIX) loses its host, class, gateway, path, port (or turns to another one of its Service), weight, subset, middleware (which may also change, or no longer be named), rewrite, redirect or listener, or its backend if nobody here sees that. Or it goes, while others lead from its host elsewhere. Or an Istio Gateway serves less, or a ReferenceGrant goes.",
    "A certificate goes although an Ingress or a Gateway still serves its host, or it loses another name, or one by which a webhook is called. Or its Secret gives way to one that nothing makes, or that cert-manager has yet to make. Or an issuer of cert-manager names a Gateway or a class that goes, by which its challenges are answered.",
    "A network policy or a mesh policy that selects their pods is new, changes or goes; begins or ends to select them or their namespace, since labels change; or opens a port that they no longer declare. The same for a policy that is attached to a route, a gateway or a Service, or to something that goes.",
    "A new workload has a Service, but no network policy lets anything in to its pods, and one of them shuts them off.",
    "Their namespace joins or leaves the ambient mode of Istio, which takes running pods along.",
    "A route stays although its Service goes with its pods, or begins to lead to a subset of Istio that nobody defines, or that has no pods.",
    "A ConfigMap, a workload, the values of a release or another Service still has the host name of a Service that goes, or that loses the port: in a URL, with its port or in full. Or it begins to call one at a port that the Service does not have, in one word or by two names (`DB_HOST`, `DB_PORT`). Or a container begins to call its own pod at a port that no container of it has.",
  ],
  why: "The pods run on without a restart, but nobody reaches them, or they reach nobody.",
  link: "https://kubernetes.io/docs/concepts/services-networking/",
  remediation:
    "Make sure that nobody needs that traffic any more. What takes its place should be there in an earlier merge.",
  severities: ["warning"],
} as const;

export const lostTraffic: Check = { ...DOCUMENTATION, find };

function find(context: CheckContext): readonly Finding[] {
  const staying = stayingWorkloads(context);
  return [
    ...lostServices(context, staying),
    ...turnedServices(context, staying),
    ...hidden(context),
    ...lostTargets(context, staying),
    ...sharedServices(context, staying),
    ...lostRoutes(context, staying),
    ...unreadMatches(context),
    ...leftRoutes(context),
    ...leftCertificates(context),
    ...changedPolicies(context, staying),
    ...attachedPolicies(context),
    ...closedPorts(context, staying),
    ...shutOff(context),
    ...relabelledTraffic(context),
    ...ambientMesh(context),
    ...namedEndpoints(context),
    ...lostApis(context),
    ...takenPaths(context),
    ...sharedBalancers(context),
    ...unpooled(context),
    ...calledHosts(context),
    ...unansweredCalls(context),
    ...unansweredPairs(context),
    ...(changesWorkloads(context) ? unansweredWithin(context) : []),
    ...strangeServices(context),
    ...reselected(context),
  ].map(({ object, ...told }) =>
    objectFinding(context, DOCUMENTATION, object, { severity: "warning", ...told }),
  );
}

function lostServices(context: CheckContext, staying: readonly Workload[]): readonly Loss[] {
  const byKey = new Map(staying.map((workload) => [workload.key, workload]));
  return changedObjects(context, isService).flatMap(({ before, after }): readonly Loss[] => {
    const elsewhere = movedName(before, after);
    if (elsewhere !== undefined) return [elsewhere];
    const all = servedBy(before, context.base).flatMap(({ key }) => byKey.get(key) ?? []);
    if (all.length === 0) return isLeading(before, context.base) ? [] : lostElsewhere(context, before, after);
    const turned = turnedAway(context, before, after, all);
    const served = all.filter((workload) => !turned.includes(workload));
    if (served.length === 0) return [];
    const names = workloadNames(served);
    if (after !== undefined) return narrowed(before, after, names, served);
    const message = `Service ${before.name} is removed, though ${names} ${served.length === 1 ? "stays" : "stay"}: whoever calls it gets no answer.`;
    return [{ object: before, message }];
  });
}

/** What a Service that stays leads no longer to what it did by. */
function narrowed(
  before: KubernetesObject,
  after: KubernetesObject,
  names: string,
  served: readonly Workload[],
): readonly Loss[] {
  const name = becomesName(after, names);
  if (name !== undefined) return [{ object: after, message: name }];
  const ports = portsOf(before).filter((port) => !portsOf(after).includes(port));
  const type = typeOf(before);
  const told = [
    ...(ports.length === 0
      ? []
      : [
          `Service ${after.name} no longer has port ${ports.join(", ")}: whoever calls ${names} there gets no answer.`,
        ]),
    ...(type !== undefined && OUTWARD.includes(type) && ![type, "LoadBalancer"].includes(typeOf(after) ?? "")
      ? [
          `Service ${after.name} is no ${type} any more: whoever calls ${names} from outside of the cluster gets no answer.`,
        ]
      : []),
    ...lostWays(before, after, names, served),
  ];
  return told.map((message) => ({ object: after, message }));
}

/** https://kubernetes.io/docs/concepts/services-networking/service/#externalname */
function movedName(before: KubernetesObject, after: KubernetesObject | undefined): Loss | undefined {
  const [old, now] = [before, after].map((object) => textAt(object?.manifest, "spec", "externalName"));
  if (after === undefined || old === undefined || old === now) return undefined;
  const message = `Service ${after.name} is another name from now on: whoever calls it talks to another host.`;
  return { object: after, message };
}

/** A Service of pods that this build never held. */
function lostElsewhere(
  { head }: CheckContext,
  before: KubernetesObject,
  after: KubernetesObject | undefined,
): readonly Loss[] {
  if (after !== undefined) {
    const isOfPods = Object.keys(mapAt(before.manifest, "spec", "selector")).length > 0;
    const names = isOfPods ? "its pods, which are not in this build," : "what it leads to";
    return typeOf(before) === "ExternalName" ? [] : narrowed(before, after, names, []);
  }
  if (head.index.objects.length === 0) return [];
  const message = `Service ${before.name} is removed, and whose pods it served is not in this build: whoever calls it gets no answer.`;
  return [{ object: before, message }];
}

function typeOf({ manifest }: KubernetesObject): string | undefined {
  return textAt(manifest, "spec", "type");
}

const OUTWARD = ["LoadBalancer", "NodePort"];

function portsOf({ manifest }: KubernetesObject): readonly string[] {
  return mapsAt(manifest, "spec", "ports").map(
    ({ port, protocol }) => `${scalarText(port)}${protocol === "UDP" ? "/UDP" : ""}`,
  );
}
