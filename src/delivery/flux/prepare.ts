import type { FluxDelivery } from "../../model/deployable.ts";
import { sameValue } from "../../model/equal.ts";
import type { Problem } from "../../model/problem.ts";
import { fileText, type FileTree } from "../../tree/file-tree.ts";
import { overlayFiles } from "../../tree/overlaid.ts";
import { firstDocument } from "../../yaml/documents.ts";
import { parseYamlAsJson } from "../../yaml/parse.ts";
import { printYaml } from "../../yaml/print/print.ts";
import { isMap, type ValueMap } from "../../yaml/value.ts";
import { replaceFields } from "../replaced-fields.ts";
import { fluxArtifact, MOST_PATTERNS, type ArtifactCache } from "./artifact.ts";
import { generatedKustomization, kustomizationFileOf } from "./generated.ts";
import { addLayer } from "./layer.ts";
import { rereadKustomization, unknownFields } from "./typed.ts";

export type PreparedFlux =
  | {
      readonly ok: true;
      readonly tree: FileTree;
      readonly layer: LayeredFile;
      /** Fields of the file that Flux does not know, and drops. */
      readonly dropped: readonly string[];
    }
  | { readonly ok: false; readonly problem: Problem };

/** The file that Flux writes before it builds. */
export interface LayeredFile {
  readonly path: string;
  /** The repository's own lines in it; 0 for a file that is not in the repository. */
  readonly ownLines: number;
}

/** What of a tree Flux has of its source. */
export function packedOf(
  { ignore, sparse }: Pick<FluxDelivery, "ignore" | "sparse">,
  tree: FileTree,
  cache: ArtifactCache,
): { readonly ok: true; readonly tree: FileTree } | Extract<PreparedFlux, { ok: false }> {
  const packed = fluxArtifact(tree, ignore, cache, sparse);
  if (packed !== undefined) return { ok: true, tree: packed };
  const message = `more than ${MOST_PATTERNS} patterns (.sourceignore, or spec.ignore of the source) say what Flux leaves out: too many to try on each file. Remove those that are not needed.`;
  return { ok: false, problem: { code: "unsupported", message } };
}

/** The tree that Flux gives to kustomize for one Kustomization. */
export function prepareFlux(
  delivery: FluxDelivery,
  tree: FileTree,
  root: string,
  cache: ArtifactCache,
): PreparedFlux {
  const packed = packedOf(delivery, tree, cache);
  if (!packed.ok) return packed;
  const artifact = packed.tree;
  if (root !== "" && artifact.entry(root) !== "directory") {
    return failed(
      `the path "${root}" of the Kustomization is no directory of this revision. Correct spec.path.`,
    );
  }
  const file = kustomizationFileOf(artifact, root);
  if (file === undefined) return generate(delivery, artifact, root);
  const text = fileText(artifact, file) ?? "";
  const parsed = parseYamlAsJson(text);
  if (!parsed.ok) {
    const { message, code: fault, ...position } = parsed.error;
    return failed(`invalid YAML: ${message}`, { file, fault, ...position });
  }
  const own = parsed.documents[0]?.value ?? {};
  if (!isMap(own)) return failed("the kustomization file is no map", { file, line: 1 });
  const reread = withMetadata(rereadKustomization(own));
  const layered = addLayer(reread, delivery.layer, artifact, root);
  if (!layered.ok) return failed(layered.message);
  const written = writeOver(text, own, layered.kustomization);
  const ownLines = written.keepsLines ? firstDocument(text).replace(/\n$/, "").split("\n").length : 0;
  return {
    ok: true,
    tree: written.text === text ? artifact : overlayFiles(artifact, new Map([[file, written.text]])),
    layer: { path: file, ownLines },
    dropped: unknownFields(own),
  };
}

function generate(delivery: FluxDelivery, artifact: FileTree, root: string): PreparedFlux {
  const layered = addLayer(generatedKustomization(artifact, root), delivery.layer, artifact, root);
  if (!layered.ok) return failed(layered.message);
  const path = root === "" ? "kustomization.yaml" : `${root}/kustomization.yaml`;
  const files = new Map([[path, printYaml(layered.kustomization)]]);
  return { ok: true, tree: overlayFiles(artifact, files), layer: { path, ownLines: 0 }, dropped: [] };
}

/** Kustomize calls a file without any resources empty; Flux then asks for what changes no pod. */
function withMetadata(kustomization: ValueMap): ValueMap {
  if (kustomization.resources !== undefined) return kustomization;
  return { ...kustomization, buildMetadata: ["originAnnotations"] };
}

/** The lines of the file stay where they are, unless fields of it are lost. */
function writeOver(
  text: string,
  own: ValueMap,
  wanted: ValueMap,
): { readonly text: string; readonly keepsLines: boolean } {
  const isKept = Object.entries(own).every(([key, value]) => key in wanted || value === null || value === "");
  if (!isKept) return { text: printYaml(wanted), keepsLines: false };
  const changed = Object.entries(wanted).filter(([key, value]) => !sameValue(own[key], value));
  if (changed.length === 0) return { text, keepsLines: true };
  return { text: replaceFields(text, own, Object.fromEntries(changed)), keepsLines: true };
}

function failed(
  message: string,
  place: Pick<Problem, "fault" | "file" | "line" | "column"> = {},
): PreparedFlux {
  return { ok: false, problem: { code: "build-failed", message, ...place } };
}
