import type { Value, ValueMap } from "../../../yaml/value.ts";
import { mapAt, mapsAt, textAt, textsAt } from "../../fields.ts";
import type { Workload } from "../../controllers/workload.ts";
import { objectKey } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { Dependency } from "./dependency.ts";
import { analysesOf, ingressesOf } from "./rollout-analyses.ts";

type Asked = Pick<Dependency, "group" | "kind" | "name" | "isNamespaced">;

/** What a Rollout of Argo names, and what its controller does nothing of it without. */
export function askedByRollout(manifest: ValueMap): readonly Asked[] {
  return [
    ...rolloutServices(manifest).map((name) => ({ group: "", kind: "Service", name, isNamespaced: true })),
    ...analysisTemplates(manifest),
    ...routing(manifest),
  ];
}

/**
 * What carries the traffic of its canary; without one of them the Rollout counts as invalid:
 * https://github.com/argoproj/argo-rollouts/blob/v1.8.3/rollout/controller.go (getRolloutReferencedResources)
 */
function routing(manifest: ValueMap): readonly Asked[] {
  const { istio } = mapAt(manifest, "spec", "strategy", "canary", "trafficRouting");
  const services = [mapAt(istio, "virtualService"), ...mapsAt(istio, "virtualServices")];
  const { nginx, alb } = ingressesOf(manifest);
  const all = (group: string, kind: string, names: readonly (string | undefined)[]) =>
    names.flatMap((name) =>
      name === undefined || name === "" ? [] : { group, kind, name, isNamespaced: true },
    );
  return [
    // "name.namespace" is one of another namespace.
    ...all("networking.istio.io", "VirtualService", services.map(({ name }) => name).filter(isOwn)),
    ...all("networking.k8s.io", "Ingress", [...nginx, ...alb]),
  ];
}

/**
 * A route that it is to weigh and that its VirtualService does not have:
 * https://github.com/argoproj/argo-rollouts/blob/v1.8.3/rollout/trafficrouting/istio/istio.go (getHttpRouteIndexesToPatch)
 */
export function lackedRoute({ object }: Pick<Workload, "object">, { index }: Pick<OverlaySide, "index">) {
  const { istio } = mapAt(object.manifest, "spec", "strategy", "canary", "trafficRouting");
  for (const asked of [mapAt(istio, "virtualService"), ...mapsAt(istio, "virtualServices")]) {
    const { namespace } = object;
    const name = textAt(asked, "name") ?? "";
    const service = index.byKey.get(
      objectKey({ group: "networking.istio.io", kind: "VirtualService", namespace, name }),
    );
    const routes = mapsAt(service?.manifest, "spec", "http");
    const route = textsAt(asked, "routes").find(
      (each) => routes.length > 0 && !routes.some((other) => other.name === each),
    );
    if (route !== undefined) return { route: `the route ${route}`, name: `VirtualService ${name}` };
  }
  return lackedSubset(object, index);
}

/** The same of a subset of its DestinationRule (validateVirtualServiceRouteDestinations in the same file). */
function lackedSubset({ namespace, manifest }: Workload["object"], { byKey }: OverlaySide["index"]) {
  const asked = mapAt(manifest, "spec", "strategy", "canary", "trafficRouting", "istio", "destinationRule");
  const name = textAt(asked, "name") ?? "";
  const rule = byKey.get(
    objectKey({ group: "networking.istio.io", kind: "DestinationRule", namespace, name }),
  );
  const subset = ["canarySubsetName", "stableSubsetName"]
    .flatMap((field) => textAt(asked, field) ?? [])
    .find(
      (each) =>
        rule !== undefined && !mapsAt(rule.manifest, "spec", "subsets").some((other) => other.name === each),
    );
  return subset === undefined
    ? undefined
    : { route: `the subset ${subset}`, name: `DestinationRule ${name}` };
}

function isOwn(name: Value | undefined): name is string {
  return typeof name === "string" && !name.includes(".");
}

/** https://argo-rollouts.readthedocs.io/en/stable/features/bluegreen/, https://argo-rollouts.readthedocs.io/en/stable/features/canary/ */
function rolloutServices(manifest: ValueMap): readonly string[] {
  const names = SERVICES.flatMap(([strategy, ...fields]) =>
    fields.map((field) => textAt(manifest, "spec", "strategy", strategy, field) ?? ""),
  );
  return names.filter((name) => name !== "");
}

/** By strategy, the Services that may not be one and the same. */
const SERVICES = [
  ["blueGreen", "activeService", "previewService"],
  ["canary", "stableService", "canaryService"],
] as const;

/** https://argo-rollouts.readthedocs.io/en/stable/features/analysis/ */
function analysisTemplates(manifest: ValueMap): readonly Asked[] {
  const steps = mapsAt(manifest, "spec", "strategy", "canary", "steps");
  const named = [
    ...analysesOf(manifest).flatMap(({ templates }) => templates),
    ...steps.flatMap((step) => mapsAt(step, "experiment", "analyses")),
  ];
  return named.flatMap((template) => {
    const name = textAt(template, "templateName");
    const isWide = template.clusterScope === true;
    const kind = isWide ? "ClusterAnalysisTemplate" : "AnalysisTemplate";
    return name === undefined ? [] : [{ group: "argoproj.io", kind, name, isNamespaced: !isWide }];
  });
}

/**
 * The one Service that a strategy names twice:
 * https://github.com/argoproj/argo-rollouts/blob/v1.8.3/pkg/apis/argoproj/validation/validation.go (DuplicatedServicesMessage)
 */
export function sharedService(manifest: ValueMap): string | undefined {
  for (const [strategy, ...fields] of SERVICES) {
    const [one, other] = fields.map((field) => textAt(manifest, "spec", "strategy", strategy, field));
    if (one !== undefined && one !== "" && one === other) return one;
  }
  return undefined;
}
