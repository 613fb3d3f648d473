import type { Value, ValueMap } from "../../../yaml/value.ts";
import { mapAt, mapsAt, textAt, textsAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";

/** What a Rollout starts analyses by, and with which arguments. */
interface Analysis {
  readonly templates: readonly ValueMap[];
  readonly args: readonly ValueMap[];
  /** It runs as long as the update does; others have to come to an end. */
  readonly isInBackground: boolean;
}

/**
 * What Argo Rollouts takes for a fault of a Rollout with what it names, as far as the build holds that:
 * https://github.com/argoproj/argo-rollouts/blob/v1.9.1/pkg/apis/rollouts/validation/validation_references.go
 */
export function referenceFaults(object: KubernetesObject, index: OverlaySide["index"]): readonly string[] {
  return [...analysesOf(object.manifest).flatMap(faultsOf), ...unservedIngresses(object, index)];

  function faultsOf({ templates, args, isInBackground }: Analysis): readonly string[] {
    const given = new Set(args.map(({ name }) => name));
    return templates.flatMap((template) => {
      const isWide = template.clusterScope === true;
      const kind = isWide ? "ClusterAnalysisTemplate" : "AnalysisTemplate";
      const name = textAt(template, "templateName") ?? "";
      const namespace = isWide ? null : object.namespace;
      const found = index.byKey.get(objectKey({ group: "argoproj.io", kind, namespace, name }));
      if (found === undefined) return [];
      const unset = mapsAt(found.manifest, "spec", "args").filter(
        (arg) => arg.value === undefined && arg.valueFrom === undefined && !given.has(arg.name),
      );
      const endless = mapsAt(found.manifest, "spec", "metrics").filter(
        ({ count, interval }) => !isInBackground && isUncounted(count) && (interval ?? "") !== "",
      );
      return [
        ...unset.map((arg) => `It gives no ${textAt(arg, "name") ?? ""}, which ${kind} ${name} asks for`),
        ...endless.map(
          (metric) =>
            `Metric ${textAt(metric, "name") ?? ""} of ${kind} ${name} has an interval and no count, so that it never ends`,
        ),
      ];
    });
  }
}

function isUncounted(count: Value | undefined): boolean {
  return count === undefined || count === null || count === 0 || count === "0";
}

/** https://argo-rollouts.readthedocs.io/en/stable/features/analysis/ */
export function analysesOf(manifest: ValueMap): readonly Analysis[] {
  const { blueGreen, canary } = mapAt(manifest, "spec", "strategy");
  const analysis = (parent: Value | undefined, field: string, isInBackground = false): Analysis => ({
    templates: mapsAt(parent, field, "templates"),
    args: mapsAt(parent, field, "args"),
    isInBackground,
  });
  return [
    analysis(canary, "analysis", true),
    ...mapsAt(canary, "steps").map((step) => analysis(step, "analysis")),
    analysis(blueGreen, "prePromotionAnalysis"),
    analysis(blueGreen, "postPromotionAnalysis"),
  ];
}

/** The Ingress that its router writes weights to has to send something to the Service of its stable pods. */
function unservedIngresses(
  { manifest, namespace }: KubernetesObject,
  index: OverlaySide["index"],
): readonly string[] {
  const canary = mapAt(manifest, "spec", "strategy", "canary");
  const stable = textAt(canary, "stableService") ?? "";
  const root = textAt(canary, "trafficRouting", "alb", "rootService") ?? "";
  const { nginx, alb } = ingressesOf(manifest);
  const asked = [
    ...nginx.map((name) => ({ name, service: stable })),
    ...alb.map((name) => ({ name, service: root || stable })),
  ];
  return asked.flatMap(({ name, service }) => {
    const ingress = index.byKey.get(
      objectKey({ group: "networking.k8s.io", kind: "Ingress", namespace, name }),
    );
    if (ingress === undefined || service === "") return [];
    const paths = mapsAt(ingress.manifest, "spec", "rules").flatMap((rule) => mapsAt(rule, "http", "paths"));
    const isServed = paths.some((path) => textAt(path, "backend", "service", "name") === service);
    return isServed ? [] : [`Ingress ${name} has no rule for its Service ${service}`];
  });
}

/** The Ingresses that its routers write weights to. */
export function ingressesOf(manifest: ValueMap): Readonly<Record<"nginx" | "alb", readonly string[]>> {
  const { nginx, alb } = mapAt(manifest, "spec", "strategy", "canary", "trafficRouting");
  const namesIn = (router: Value | undefined, one: string, several: string) =>
    [textAt(router, one) ?? "", ...textsAt(router, several)].filter((name) => name !== "");
  return {
    nginx: namesIn(nginx, "stableIngress", "stableIngresses"),
    alb: namesIn(alb, "ingress", "ingresses"),
  };
}
