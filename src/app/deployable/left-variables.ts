import { variableSources } from "../../delivery/flux/variables.ts";
import type { Finding } from "../../domain/forecast.ts";
import { deployableFinding } from "../../domain/policy/check.ts";
import { allTexts, textAt } from "../../model/fields.ts";
import type { Manifest } from "../../model/manifest.ts";
import { isMentioned } from "../../model/mentioned.ts";
import { oncePer } from "../../model/once.ts";
import { isFilledIn } from "../applied/applied.ts";
import type { Pair } from "../discovery/pairs.ts";
import type { DiscoveredSide } from "../discovery/side.ts";
import { textsWith } from "../written/texts-with.ts";
import { isConfigKind } from "../../model/config-kind.ts";

/** Of one line: scripts have variables of the same look. */
const VARIABLE = /(?<!\$)\$\{([A-Z][A-Z0-9_]+)\}/g;
const KEY = /^[ \t]+["']?([A-Z][A-Z0-9_]+)["']?:/gm;
const CONFIG = /^kind:\s*["']?(?:ConfigMap|Secret)\b/m;

/**
 * What begins to name a variable that other Kustomizations take from a ConfigMap or a Secret, where Flux fills in nothing: it
 * arrives as it stands. https://fluxcd.io/flux/components/kustomize/kustomizations/#post-build-variable-substitution
 */
export function leftVariables(
  pair: Pair,
  manifests: { readonly base: readonly Manifest[]; readonly head: readonly Manifest[] },
  head: DiscoveredSide,
): readonly Finding[] {
  const { id, delivery } = pair.head?.deployable ?? {};
  if (id === undefined || delivery?.kind !== "flux" || delivery.postBuild !== null || !isFilledIn(pair))
    return [];
  const known = new Set(manifests.base.flatMap(variablesIn));
  for (const manifest of manifests.head) {
    const left = variablesIn(manifest).find((name) => !known.has(name) && sharedVariables(head).has(name));
    if (left === undefined) continue;
    const { object, origin } = manifest;
    const named = `${textAt(object, "kind") ?? ""} ${textAt(object, "metadata", "name") ?? ""}`;
    const message = `${named} names \${${left}}, and Flux leaves it as it stands: this Kustomization has no postBuild, and others have it from what they name there.`;
    const told = { severity: "warning", message } as const;
    return [
      deployableFinding(id, { id: "applier-decides", remediation: REMEDIATION }, told, origin?.location),
    ];
  }
  return [];
}

const REMEDIATION = "Give the Kustomization the postBuild that the others have, or write the value.";

function variablesIn({ object }: Manifest): readonly string[] {
  if (isConfigKind(object.kind)) return [];
  return allTexts(object)
    .filter((text) => text.includes("${") && !text.includes("\n"))
    .flatMap((text) => [...text.matchAll(VARIABLE)].flatMap(([, name]) => name ?? []));
}

/** The keys of what Kustomizations of a side take variables from. */
const sharedVariables = oncePer(({ found, tree }: DiscoveredSide): ReadonlySet<string> => {
  const sources = [...found.values()].flatMap(({ deployable: { delivery } }) =>
    delivery.kind === "flux" && delivery.postBuild !== null ? variableSources(delivery.postBuild) : [],
  );
  const names = [...new Set(sources.map(({ name }) => name))];
  const texts = textsWith(tree, names).filter(
    (text) => CONFIG.test(text) && names.some((name) => isMentioned(text, name)),
  );
  return new Set(texts.flatMap((text) => [...text.matchAll(KEY)].flatMap(([, name]) => name ?? [])));
});
