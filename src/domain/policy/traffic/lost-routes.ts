import { scalarText } from "../../../kubernetes/values.ts";
import { compareText } from "../../../model/order.ts";
import { oncePer } from "../../../model/once.ts";
import type { ValueMap } from "../../../yaml/value.ts";
import type { Workload } from "../../controllers/workload.ts";
import { mapsAt, textAt } from "../../fields.ts";
import { objectKey, type KubernetesObject, type ObjectIndex } from "../../manifests.ts";
import { alteredRoutes } from "./altered-routes.ts";
import { backendsOf } from "./backends.ts";
import type { CheckContext } from "../check.ts";
import { changedObjects, type Loss } from "../losses.ts";
import { droppedCompanions, lostCompanions } from "./route-companions.ts";
import { lostGrants } from "./route-grants.ts";
import { turnedPorts, wrongPorts } from "./route-ports.ts";
import { classOfRoute, hostsOf, isRoute, lostEntries, matchesOf, matchText, takesAll } from "./routes.ts";
import { servicesOf } from "./services.ts";
import { begunSubsets, lostSubsets } from "./subsets.ts";
import { uncertifiedNames } from "./certificate-names.ts";
import { uncertifiedHosts } from "./uncertified-hosts.ts";
import { untakenRoutes } from "./untaken-routes.ts";

/** What routes that go or change no longer do, and ports that they lead to and that are not there. */
export function lostRoutes(context: CheckContext, staying: readonly Workload[]): readonly Loss[] {
  return [
    ...lostHosts(context, staying),
    ...wrongPorts(context, isRoute),
    ...turnedPorts(context, isRoute),
    ...lostSubsets(context, staying),
    ...begunSubsets(context),
    ...lostGrants(context),
    ...lostCompanions(context),
    ...droppedCompanions(context),
    ...untakenRoutes(context),
    ...uncertifiedHosts(context),
    ...uncertifiedNames(context),
  ];
}

/** Host names that nothing of the build serves any more, of routes to Services whose pods stay. */
function lostHosts(context: CheckContext, staying: readonly Workload[]): readonly Loss[] {
  const changed = changedObjects(context, isRoute);
  if (changed.length === 0) return [];
  const { index } = context.head;
  const hosts = new Set(index.objects.flatMap(hostsOf));
  const services = new Set(
    staying
      .flatMap((workload) => workload.templates.flatMap((template) => servicesOf(workload, template, index)))
      .map(({ namespace, name }) => `${namespace ?? ""}/${name}`),
  );
  const leadsOut = leadingOut(context);
  return changed.flatMap(({ before, after }): readonly Loss[] => {
    const isNeeded = servedBy(before).some((service) => services.has(service)) || leadsOut(before, after);
    const lost = hostsOf(before).filter((host) => !hosts.has(host));
    const left = isNeeded && lost.length === 0 ? unledHosts(context, before, after) : [];
    if (left.length > 0) {
      const message = `${before.kind} ${before.name} ${after === undefined ? "is removed" : "changes"}, and what else serves ${left.join(", ")} does not lead to where it did: whoever comes for that gets no answer, or another one's.`;
      return [{ object: after ?? before, message }];
    }
    if (isNeeded && after !== undefined && lost.length === 0) {
      const moved = movedTo(before, after);
      if (moved !== undefined) return [{ object: after, message: `${after.kind} ${after.name} ${moved}` }];
      const told = [...lostBackends(before, after, services), ...unseenBackends(context, before, after)];
      return told.length > 0 ? told : narrowed(before, after);
    }
    if (isNeeded && hostsOf(before).length === 0) return withoutHost(before, index, services);
    if (!isNeeded || lost.length === 0) return [];
    const message = `${before.kind} ${before.name} ${after === undefined ? "is removed" : "changes"}, and nothing in this build serves ${lost.join(", ")} any more.`;
    return [{ object: after ?? before, message }];
  });
}

/** A route of every host name goes, and no other one leads to its Services. */
function withoutHost(
  before: KubernetesObject,
  { objects }: ObjectIndex,
  services: ReadonlySet<string>,
): readonly Loss[] {
  const led = new Set(objects.filter(isRoute).flatMap(servedBy));
  const all = servedBy(before);
  const own = all.filter((service) => services.has(service));
  const lost = (own.length > 0 ? own : all).filter((service) => !led.has(service));
  if (lost.length === 0) return [];
  const message = `${before.kind} ${before.name} is removed, and no route of this build leads to ${namesOf(lost)} any more: whoever comes by it gets no answer.`;
  return [{ object: before, message }];
}

function namesOf(services: readonly string[]): string {
  return [...new Set(services)].map((service) => service.slice(service.indexOf("/") + 1)).join(", ");
}

/** Host names that a route serves no longer, and that others, which did so before, do not take to its Services. */
function unledHosts(
  { base, head }: CheckContext,
  before: KubernetesObject,
  after: KubernetesObject | undefined,
): readonly string[] {
  const serving = (host: string, objects: readonly KubernetesObject[]) =>
    objects.filter((object) => hostsOf(object).includes(host));
  const gone = hostsOf(before).filter((host) => after === undefined || !hostsOf(after).includes(host));
  return gone.filter((host) => {
    const had = new Set(serving(host, base.index.objects).map(objectKey));
    const others = serving(host, head.index.objects);
    const led = new Set(others.flatMap(servedBy));
    return (
      others.every((other) => had.has(objectKey(other))) &&
      servedBy(before).some((service) => !led.has(service))
    );
  });
}

/** Whether a route leads to Services that no side of the build holds, and whose pods may stay. */
const leadingOut = oncePer(({ base, head }: CheckContext) => {
  const held = new Set(
    [base, head]
      .flatMap(({ index }) => index.byKind.get("Service") ?? [])
      .map(({ namespace, name }) => `${namespace ?? ""}/${name}`),
  );
  // What goes with a route may be what makes them.
  const isAlone =
    (head.index.objects.length > 0 || base.workloads.size === 0) &&
    [...base.workloads.keys()].every((key) => head.workloads.has(key));
  return (before: KubernetesObject, after: KubernetesObject | undefined): boolean => {
    const services = servedBy(before);
    const isLeading = services.length > 0 || (after !== undefined && redirects(before));
    return (after !== undefined || isAlone) && isLeading && services.every((service) => !held.has(service));
  };
});

/** https://gateway-api.sigs.k8s.io/guides/http-redirect-rewrite/ */
function redirects({ manifest }: KubernetesObject): boolean {
  return mapsAt(manifest, "spec", "rules").some((rule) =>
    mapsAt(rule, "filters").some(({ type }) => type === "RequestRedirect"),
  );
}

/** What serves a route from now on, in place of what did. */
function movedTo(before: KubernetesObject, after: KubernetesObject): string | undefined {
  if (classOfRoute(before) !== classOfRoute(after)) {
    return `goes to the ingress class ${classOfRoute(after) ?? "by default"}: another controller serves its hosts, if one does.`;
  }
  const entries = lostEntries(before, after);
  if (entries.length > 0) {
    return `is no longer at ${entries.join(", ")}: whoever comes by what it leaves gets no answer.`;
  }
  const now = parentsOf(after);
  const gone = parentsOf(before).filter((parent) => !now.some((other) => isSameParent(other, parent)));
  if (gone.length === 0) return undefined;
  const names = (parents: readonly ValueMap[]) => [...new Set(parents.map(parentName))].join(", ");
  return `is no longer at ${names(gone)}, but at ${names(now) || "nothing"}: whoever comes by what it leaves gets no answer.`;
}

function parentsOf({ manifest }: KubernetesObject): readonly ValueMap[] {
  return mapsAt(manifest, "spec", "parentRefs");
}

/** A parent without a section takes the route at all its listeners. */
function isSameParent(parent: ValueMap, other: ValueMap): boolean {
  const isSame = (field: string) => textAt(parent, field) === textAt(other, field);
  const isWhole = parent.sectionName === undefined && parent.port === undefined;
  return (
    isSame("name") &&
    isSame("namespace") &&
    (isWhole || (isSame("sectionName") && parent.port === other.port))
  );
}

function parentName(parent: ValueMap): string {
  const name = [parent.namespace, parent.name, parent.sectionName]
    .filter((part) => typeof part === "string")
    .join("/");
  return parent.port === undefined ? name : `${name}:${scalarText(parent.port)}`;
}

/** What a route that stays took, and no rule of it takes any more: a path, a method, a header. */
function narrowed(before: KubernetesObject, after: KubernetesObject): readonly Loss[] {
  const now = matchesOf(after);
  // What becomes of a host that it leaves is told before.
  const hosts = hostsOf(after);
  if (hosts.length > 0 && after.kind !== "Ingress" && hostsOf(before).length === 0) {
    const message = `${after.kind} ${after.name} takes ${hosts.join(", ")} alone from now on, and took every host name: whoever comes by another one gets no answer.`;
    return [{ object: after, message }];
  }
  const lost = matchesOf(before).filter(
    (match) =>
      (typeof match.host !== "string" || hosts.includes(match.host)) &&
      !now.some((other) => takesAll(other, match)),
  );
  if (lost.length === 0) return ledElsewhere(before, after);
  const texts = [...new Set(lost.map(matchText))].sort(compareText).join(", ");
  const message = `${after.kind} ${after.name} no longer takes all of ${texts}: whoever asks for the rest gets no answer, or another one's.`;
  return [{ object: after, message }];
}

/** What had a rule of its own, and has none now: another one takes it, to where it did not lead. */
function ledElsewhere(before: KubernetesObject, after: KubernetesObject): readonly Loss[] {
  const now = ledMatches(after);
  const turned = ledMatches(before).flatMap(({ match, to }) => {
    const taking = now.filter((other) => takesAll(other.match, match));
    const isKept = taking.some(
      (other) => takesAll(match, other.match) || other.to.some((each) => to.includes(each)),
    );
    const [first] = taking.flatMap((other) => other.to);
    return isKept || first === undefined || to.length === 0 ? [] : [{ match, to, first }];
  });
  const [one] = turned;
  if (one === undefined) return alteredRoutes(before, after);
  const texts = [...new Set(turned.map(({ match }) => matchText(match)))].sort(compareText).join(", ");
  const message = `${after.kind} ${after.name} has no rule of its own for ${texts} any more: whoever asks for that comes to ${one.first}, and no longer to ${one.to.join(", ")}.`;
  return [{ object: after, message }];
}

/** Each match with the names of what its rule leads to; of an Ingress and of the Gateway API. */
function ledMatches(route: KubernetesObject) {
  const rules = mapsAt(route.manifest, "spec", "rules");
  const owners = rules.flatMap((rule): readonly ValueMap[] =>
    route.group === "networking.k8s.io"
      ? mapsAt(rule, "http", "paths")
      : (mapsAt(rule, "matches").length === 0 ? [{}] : mapsAt(rule, "matches")).map(() => rule),
  );
  const matches = matchesOf(route);
  return owners.length !== matches.length
    ? []
    : owners.map((owner, at) => ({
        match: matches[at] ?? {},
        to: backendsOf(owner).map(({ name }) => name),
      }));
}

/** Services whose pods stay and to which a route that stays no longer leads. */
function lostBackends(
  before: KubernetesObject,
  after: KubernetesObject,
  services: ReadonlySet<string>,
): readonly Loss[] {
  const kept = new Set(servedBy(after));
  const lost = servedBy(before).filter((service) => !kept.has(service) && services.has(service));
  if (lost.length === 0) return [];
  const message = `${after.kind} ${after.name} no longer leads to Service ${namesOf(lost)}, whose pods stay.`;
  return [{ object: after, message }];
}

/** What a route begins to lead to, in place of what it did, where nobody here sees either: a chart makes it, or nobody. */
function unseenBackends(
  context: CheckContext,
  before: KubernetesObject,
  after: KubernetesObject,
): readonly Loss[] {
  const leadsOut = leadingOut(context);
  if (context.head.incomplete || !leadsOut(before, after) || !leadsOut(after, after)) return [];
  const [was = [], is = []] = [before, after].map(({ manifest }) =>
    backendsOf(manifest).map(({ name, port }) => (port === undefined ? name : `${name}:${scalarText(port)}`)),
  );
  const [left, taken] = [withoutEach(was, is), withoutEach(is, was)];
  if (left.length === 0 || taken.length === 0) return [];
  const message = `${after.kind} ${after.name} leads to ${taken.join(", ")} from now on, no longer to ${left.join(", ")}, and neither is in this build: who comes by it gets an error where that is not there.`;
  return [{ object: after, message }];
}

/** Of what is there twice and once on the other side, one is left: each stands for a rule. */
function withoutEach(names: readonly string[], others: readonly string[]): readonly string[] {
  const rest = [...others];
  const left = names.filter((name) => {
    const at = rest.indexOf(name);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return [...new Set(left)];
}

/** The Services that a route leads to, by namespace and name. */
function servedBy({ manifest, namespace }: KubernetesObject): readonly string[] {
  return backendsOf(manifest).map((each) => `${each.namespace ?? namespace ?? ""}/${each.name}`);
}
