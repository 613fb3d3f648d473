import { parseCrds } from "../files/crds.ts";
import { DEFAULT_CONFIG } from "../files/defaults.ts";
import type { Located } from "../files/kustomization.ts";
import { parseFile } from "../files/parse.ts";
import {
  mergeConfigs,
  mergeCost,
  noteUnknownFields,
  parseTransformerConfig,
  type TransformerConfig,
} from "../files/transformer-config.ts";
import { findFile } from "../load/find.ts";
import { readText } from "../load/loader.ts";
import type { Accumulation } from "./accumulation.ts";
import type { Target } from "./target.ts";

/** Adds what the files under `configurations` and `crds` say of kinds and their fields. */
export function addConfigurations(target: Target, into: Accumulation): Accumulation {
  const { configurations, crds } = target.kustomization;
  const read = ({ text, location }: Located) => {
    const file = findFile(target.loader, text, location);
    return parseFile(readText(target.loader, file), file.path);
  };
  const files = configurations.map(read);
  const merge = (a: TransformerConfig, b: TransformerConfig): TransformerConfig => {
    target.context.spend(mergeCost(a, b));
    return mergeConfigs(a, b);
  };
  const own = files.map(parseTransformerConfig).reduce(merge, DEFAULT_CONFIG);
  target.loader.record.releaseNotes.push(...files.flatMap(noteUnknownFields));
  const marked = crds.map((entry) => parseCrds(read(entry)));
  return { ...into, config: marked.reduce(merge, merge(into.config, own)) };
}
