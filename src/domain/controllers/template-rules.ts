import { decode } from "../../kubernetes/decode.ts";
import { structFacts } from "../../kubernetes/facts.ts";
import { collect, isUnknownField, isWrongType, type Fault } from "../../kubernetes/fault.ts";
import type { Path } from "../../kubernetes/path.ts";
import { validateTemplate } from "../../kubernetes/validate/pod-spec.ts";
import type { ValueMap } from "../../yaml/value.ts";

/** What is wrong with a pod template in an object of another group, by Kubernetes' own types and rules. */
export interface TemplateFaults {
  /** What Go cannot read. */
  readonly types: readonly Fault[];
  /** What can be read and is not allowed; nothing where something cannot. */
  readonly values: readonly Fault[];
}

/** @param path where the template is */
export function podTemplateFaults(template: ValueMap, path: Path): TemplateFaults {
  const reading: Fault[] = [];
  const report = collect(reading);
  const read = decode(template, structFacts("PodTemplateSpec"), { quantities: "stored", report }, path);
  const types = reading.filter(isWrongType);
  const values = reading.filter((fault) => !isUnknownField(fault));
  if (types.length > 0) return { types, values: [] };
  if (values.length === 0) validateTemplate(read, path, collect(values));
  return { types, values };
}
