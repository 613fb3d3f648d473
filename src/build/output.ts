import type { Manifest } from "../domain/manifest.ts";
import type { Problem } from "../domain/problem.ts";
import { parseYaml } from "../yaml/parse.ts";
import { getIn, isMap, type Value } from "../yaml/value.ts";

export interface BuildOutput {
  readonly manifests: readonly Manifest[];
  /** What of the output is no Kubernetes object, and was left out. */
  readonly problems: readonly Problem[];
}

/** Reads what kustomize printed. A document that is no object is left out and told; the others stand. */
export function readOutput(stdout: Uint8Array): BuildOutput {
  const parsed = parseYaml(new TextDecoder().decode(stdout));
  if (!parsed.ok) {
    const message = `kustomize printed what is no valid YAML: ${parsed.error.message}. Run it yourself and look at its output.`;
    return { manifests: [], problems: [{ code: "invalid-yaml", message }] };
  }
  const manifests: Manifest[] = [];
  const problems: Problem[] = [];
  for (const [index, { value }] of parsed.documents.entries()) {
    const fault = faultOf(value);
    if (fault === undefined && isMap(value)) manifests.push({ object: value });
    else problems.push({ code: "invalid-manifest", message: describeFault(index + 1, value, fault ?? "") });
  }
  return { manifests, problems };
}

function faultOf(value: Value): string | undefined {
  if (!isMap(value)) return "is no mapping";
  for (const field of ["apiVersion", "kind"]) {
    if (typeof value[field] !== "string" || value[field] === "") return `has no \`${field}\``;
  }
  // A List has no name of its own: https://github.com/kubernetes/apimachinery/blob/master/pkg/apis/meta/v1/types.go
  const isList = typeof value.kind === "string" && value.kind.endsWith("List");
  return isList || typeof getIn(value, "metadata", "name") === "string"
    ? undefined
    : "has no `metadata.name`";
}

function describeFault(document: number, value: Value, fault: string): string {
  const kind = getIn(value, "kind");
  const name = getIn(value, "metadata", "name");
  const label = [kind, name].filter((part) => typeof part === "string").join(" ");
  const which =
    label === "" ? `document ${document} of the build` : `${label} (document ${document} of the build)`;
  return `${which} ${fault}, so it was not analysed. Add what is missing to the manifest.`;
}
