import type { Manifest } from "../../model/manifest.ts";
import type { Problem } from "../../model/problem.ts";
import { parseYaml } from "../../yaml/parse.ts";
import { isMap } from "../../yaml/value.ts";

export interface BuildOutput {
  readonly manifests: readonly Manifest[];
  /** What of the output cannot be an object, and was left out. */
  readonly problems: readonly Problem[];
}

/** Reads what kustomize printed. A document that cannot be an object is left out and told; the others stand. */
export function readOutput(stdout: Uint8Array): BuildOutput {
  const parsed = parseYaml(new TextDecoder().decode(stdout));
  if (!parsed.ok) {
    const message = `kustomize printed what is no valid YAML: ${parsed.error.message}. Run it yourself and look at its output.`;
    return { manifests: [], problems: [{ code: "invalid-yaml", message }] };
  }
  const manifests: Manifest[] = [];
  const problems: Problem[] = [];
  for (const [index, { value }] of parsed.documents.entries()) {
    if (isMap(value)) manifests.push({ object: value });
    else problems.push({ code: "invalid-manifest", message: noMapping(index + 1) });
  }
  return { manifests, problems };
}

function noMapping(document: number): string {
  return `document ${document} of the build is no mapping, so it was not analysed. Make it one, or remove it.`;
}
