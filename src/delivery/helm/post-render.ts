import { identityOfManifest } from "../../model/identity.ts";
import type { Manifest } from "../../model/manifest.ts";
import { createFileTree, type FileTree } from "../../tree/file-tree.ts";
import { getIn, isList, isMap, newMap, type Value } from "../../yaml/value.ts";
import { jsonText } from "../../yaml/json-text.ts";

/** Blob ids of texts that are in no repository; git's own are hexadecimal. */
const BLOB_PREFIX = "rendered:";
const RENDERED = "rendered.yaml";
const KUSTOMIZATION = "kustomization.yaml";

export const POST_RENDER_FILES: readonly string[] = [KUSTOMIZATION, RENDERED];

/**
 * What a post-renderer of Flux builds: the rendered objects, with its patches and images. Undefined for one that changes
 * nothing.
 * https://github.com/fluxcd/helm-controller/blob/v1.5.0/internal/postrender/kustomize.go
 */
export function postRenderTree(manifests: readonly Manifest[], renderer: Value): FileTree | undefined {
  const kustomize = getIn(renderer, "kustomize");
  if (!isMap(kustomize)) return undefined;
  const kustomization = newMap();
  kustomization.resources = [RENDERED];
  for (const field of ["patches", "images"])
    if (isList(kustomize[field])) kustomization[field] = kustomize[field];
  const merges = kustomize.patchesStrategicMerge;
  if (isList(merges)) kustomization.patchesStrategicMerge = merges.map(asText);
  const patches = kustomize.patchesJson6902;
  if (isList(patches)) {
    kustomization.patchesJson6902 = patches.map((entry) =>
      isMap(entry) ? { ...entry, patch: asText(entry.patch ?? null) } : entry,
    );
  }
  const contents: Readonly<Record<string, string>> = {
    [KUSTOMIZATION]: jsonText(kustomization),
    [RENDERED]: manifests.map(({ object }) => jsonText(object)).join("\n---\n"),
  };
  // What an engine remembers of a blob it remembers for ever: other content is another blob.
  return createFileTree(
    Object.entries(contents).map(
      ([path, text]) => [path, { kind: "file", blob: `${BLOB_PREFIX}${text}` }] as const,
    ),
    (blob) => new TextEncoder().encode(blob.slice(BLOB_PREFIX.length)),
  );
}

function asText(value: Value): string {
  return typeof value === "string" ? value : jsonText(value);
}

/** The objects of a post-renderer, each with what was known of the one that it was made of. */
export function withOrigins(made: readonly Manifest[], before: readonly Manifest[]): readonly Manifest[] {
  const known = new Map(before.map((manifest) => [identityOfManifest(manifest), manifest]));
  return made.map(({ object }) => ({ ...known.get(identityOfManifest({ object })), object }));
}
