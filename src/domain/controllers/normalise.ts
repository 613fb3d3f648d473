import { decode } from "../../kubernetes/decode.ts";
import type { Reading } from "../../kubernetes/reading.ts";
import { structFacts } from "../../kubernetes/facts.ts";
import { without } from "../../kubernetes/values.ts";
import type { ValueMap } from "../../yaml/value.ts";
import type { PodTemplate } from "./pod-template.ts";

/**
 * A pod template as the API server would store it, so that two that mean the same are equal data:
 * https://github.com/kubernetes/apimachinery/blob/master/pkg/api/equality/semantic.go
 */
export interface NormalisedTemplate {
  readonly metadata: ValueMap;
  readonly spec: ValueMap;
}

/** What counts in quantities: the amount, or the text that is stored. */
export type QuantityComparison = Reading["quantities"];

export function normaliseTemplate(
  template: PodTemplate,
  quantities: QuantityComparison,
  isPod: boolean,
): NormalisedTemplate {
  // A custom resource may have fields in its pod template that Kubernetes does not.
  const reading: Reading = { quantities, isPod, keepsUnknownFields: true };
  const metadata = decode(template.metadata, structFacts("ObjectMeta"), reading);
  // The alias is stored beside the account's name, and says the same.
  const spec = without(decode(template.spec, structFacts("PodSpec"), reading), "serviceAccount");
  return { metadata, spec };
}

/** A template that is read from a stored object already: the alias of the account says nothing of its own. */
export function withoutAlias({ metadata, spec }: PodTemplate): NormalisedTemplate {
  return { metadata, spec: without(spec, "serviceAccount") };
}
