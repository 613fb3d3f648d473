import type { Side } from "../../model/side.ts";
import { compareText } from "../../model/order.ts";
import { sameContent, type Config } from "./config.ts";
import { keyText } from "../../model/key-text.ts";

/** The same config on both sides; null where it does not exist. Never null on both. */
export interface ConfigPair {
  readonly base: Config | null;
  readonly head: Config | null;
}

/** Two configs, by key, that the same field of the same workload names at base and at head. */
export interface SharedReference {
  readonly baseKey: string;
  readonly headKey: string;
}

/**
 * Finds which config of head is which of base. In this order, so that the surer evidence wins: the same real name;
 * the same name without its proven hash; the same field of the same workload names both; equal content.
 * Evidence that fits more than one config proves nothing and is not used.
 */
export function pairConfigs(
  base: readonly Config[],
  head: readonly Config[],
  shared: readonly SharedReference[],
): readonly ConfigPair[] {
  const pairs: { readonly base: Config; readonly head: Config }[] = [];
  let baseLeft = base;
  let headLeft = head;
  const pairBy = (evidence: Evidence, confirm: typeof sameContent = () => true) => {
    const found = uniqueMatches(baseLeft, headLeft, evidence).filter((pair) => confirm(pair.base, pair.head));
    if (found.length === 0) return;
    pairs.push(...found);
    const paired = new Set(found.flatMap((pair) => [pair.base, pair.head]));
    baseLeft = baseLeft.filter((config) => !paired.has(config));
    headLeft = headLeft.filter((config) => !paired.has(config));
  };
  pairBy((config) => config.key);
  pairBy((config) => keyText([logicalName(config), config.generated]));
  pairBy(logicalName);
  pairBy(referenceEvidence(shared));
  pairBy((config) => (config.entries.size === 0 ? undefined : contentKey(config)), sameContent);
  return [
    ...pairs,
    ...baseLeft.map((config) => ({ base: config, head: null })),
    ...headLeft.map((config) => ({ base: null, head: config })),
  ];
}

/** A text that two configs have in common when they are the same one; undefined when it says nothing. */
type Evidence = (config: Config, side: Side) => string | undefined;

function logicalName(config: Config): string {
  return keyText([config.kind, config.namespace, config.name]);
}

/** Cheap to compute and rarely shared by different contents; `sameContent` confirms. */
function contentKey(config: Config): string {
  const sizes = [...config.entries].map(([key, entry]) => [key, entry.form, entry.content.length] as const);
  return keyText([config.kind, sizes.sort(([a], [b]) => compareText(a, b))]);
}

function referenceEvidence(shared: readonly SharedReference[]): Evidence {
  const partners = new Map<string, string | null>();
  for (const { baseKey, headKey } of shared) {
    const known = partners.get(baseKey);
    partners.set(baseKey, known === undefined || known === headKey ? headKey : null);
  }
  return (config, side) => (side === "head" ? config.key : (partners.get(config.key) ?? undefined));
}

function uniqueMatches(base: readonly Config[], head: readonly Config[], evidence: Evidence) {
  const baseBy = uniqueBy(base, (config) => evidence(config, "base"));
  const headBy = uniqueBy(head, (config) => evidence(config, "head"));
  return [...baseBy].flatMap(([text, baseConfig]) => {
    const headConfig = headBy.get(text);
    if (baseConfig === null || headConfig === undefined || headConfig === null) return [];
    if (baseConfig.kind !== headConfig.kind) return [];
    return [{ base: baseConfig, head: headConfig }];
  });
}

/** Null where two share the text. */
function uniqueBy(configs: readonly Config[], textOf: (config: Config) => string | undefined) {
  const found = new Map<string, Config | null>();
  for (const config of configs) {
    const text = textOf(config);
    if (text !== undefined) found.set(text, found.has(text) ? null : config);
  }
  return found;
}
