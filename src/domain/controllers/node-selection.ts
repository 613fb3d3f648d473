import type { ValueMap } from "../../yaml/value.ts";
import { mapAt, mapsAt, textAt, textsAt } from "../fields.ts";

/** A label that pods ask of their nodes. */
export interface AskedLabel {
  readonly key: string;
  /** One of these; empty: whatever it is. */
  readonly values: readonly string[];
}

/** https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#nodeselector */
export function selectedLabels(spec: ValueMap): readonly AskedLabel[] {
  return Object.entries(mapAt(spec, "nodeSelector")).map(([key, value]) => ({
    key,
    values: typeof value === "string" ? [value] : [],
  }));
}

export interface NodeExpression extends AskedLabel {
  readonly operator: string;
}

/** Of several terms one is enough; of a term all expressions: https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#node-affinity */
export function requiredTerms(spec: ValueMap): readonly (readonly NodeExpression[])[] {
  const required = mapAt(spec, "affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution");
  return mapsAt(required, "nodeSelectorTerms").map((term) =>
    mapsAt(term, "matchExpressions").map((each) => ({
      key: textAt(each, "key") ?? "",
      operator: textAt(each, "operator") ?? "",
      values: textsAt(each, "values"),
    })),
  );
}
