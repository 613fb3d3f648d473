import { textAt } from "../../model/fields.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { Problem } from "../../model/problem.ts";
import { parseYamlAsJson } from "../../yaml/parse.ts";
import { printYaml } from "../../yaml/print/print.ts";
import { isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import { expand, type ExpandOptions } from "./envsubst/evaluate.ts";

const OPT_OUT = "kustomize.toolkit.fluxcd.io/substitute";

export type Substituted =
  | { readonly ok: true; readonly manifest: Manifest }
  /** `unset`: only strict mode refuses it, for this variable. */
  | { readonly ok: false; readonly problem: Problem; readonly unset?: string };

/**
 * Expands the variables of one object, in its text as the controller prints it, and reads it again: types follow from
 * the text then, whatever the source had in quotes.
 * https://github.com/fluxcd/pkg/blob/e2cfd1a2/kustomize/kustomize_varsub.go
 */
export function substituteManifest(manifest: Manifest, options: ExpandOptions): Substituted {
  const { object } = manifest;
  if (isOptedOut(object) || !mayExpand(object)) return { ok: true, manifest };
  const expanded = expand(printYaml(object), options);
  const name = nameOf(object);
  if (!expanded.ok) {
    const problem = failure(manifest, `the substitution in ${name} fails: ${expanded.message}`);
    return expanded.unset === undefined
      ? { ok: false, problem }
      : { ok: false, problem, unset: expanded.unset };
  }
  const parsed = parseYamlAsJson(expanded.text);
  if (!parsed.ok) {
    return {
      ok: false,
      problem: failure(manifest, `after the substitution ${name} is no YAML: ${parsed.error.message}`),
    };
  }
  const value = parsed.documents[0]?.value;
  if (!isMap(value)) {
    return { ok: false, problem: failure(manifest, `after the substitution ${name} is no object`) };
  }
  return { ok: true, manifest: { ...manifest, object: value } };
}

/** https://fluxcd.io/flux/components/kustomize/kustomizations/#post-build-variable-substitution */
export function isOptedOut(object: ValueMap): boolean {
  return ["labels", "annotations"].some((field) => textAt(object, "metadata", field, OPT_OUT) === "disabled");
}

/** Without any of both an object comes out as it went in. */
function mayExpand(value: Value): boolean {
  if (typeof value === "string") return value.includes("${") || value.includes("$$");
  if (typeof value !== "object" || value === null) return false;
  return (isMap(value) && Object.keys(value).some(mayExpand)) || Object.values(value).some(mayExpand);
}

export function nameOf(object: ValueMap): string {
  return `${textAt(object, "kind") ?? "object"} ${textAt(object, "metadata", "name") ?? ""}`.trim();
}

function failure({ origin }: Manifest, cause: string): Problem {
  return {
    code: "build-failed",
    message: `${cause}. Flux then applies nothing of this Kustomization. Set what is missing, write $$ for a $ that is meant as it stands, or exempt the object with the annotation ${OPT_OUT}: disabled.`,
    ...origin?.location,
  };
}
