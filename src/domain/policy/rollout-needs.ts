import type { ValueMap } from "../../yaml/value.ts";
import { mapAt, mapsAt, textAt } from "../fields.ts";
import type { Dependency } from "./dependency.ts";

type Asked = Pick<Dependency, "group" | "kind" | "name" | "isNamespaced">;

/** What a Rollout of Argo names, and what its controller does nothing of it without. */
export function askedByRollout(manifest: ValueMap): readonly Asked[] {
  return [
    ...rolloutServices(manifest).map((name) => ({ group: "", kind: "Service", name, isNamespaced: true })),
    ...analysisTemplates(manifest),
  ];
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
  const { blueGreen, canary } = mapAt(manifest, "spec", "strategy");
  const steps = mapsAt(canary, "steps");
  const named = [
    ...mapsAt(canary, "analysis", "templates"),
    ...steps.flatMap((step) => mapsAt(step, "analysis", "templates")),
    ...steps.flatMap((step) => mapsAt(step, "experiment", "analyses")),
    ...mapsAt(blueGreen, "prePromotionAnalysis", "templates"),
    ...mapsAt(blueGreen, "postPromotionAnalysis", "templates"),
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
