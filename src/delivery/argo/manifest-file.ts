import type { Fault } from "../../model/fault.ts";
import type { Manifest } from "../../model/manifest.ts";
import { invalidSeparator, splitDocuments } from "../../yaml/documents.ts";
import { parseYamlAsJson } from "../../yaml/parse.ts";
import { getIn, isList, isMap, type Value, type ValueMap } from "../../yaml/value.ts";

/** A fault of a file, with its place. */
export interface FileFault {
  /** What is wrong, where that has a name. */
  readonly fault?: Fault;
  readonly message: string;
  /** 1-based. */
  readonly line?: number;
  readonly column?: number;
}

export type FileResult =
  | { readonly ok: true; readonly manifests: readonly Manifest[] }
  | { readonly ok: false; readonly fault: FileFault };

/**
 * The objects of a file of a directory source, as Argo CD decodes them. YAML that cannot be decoded is passed over unless
 * it looks like objects, or some were read before.
 * https://github.com/argoproj/argo-cd/blob/v3.6.1/reposerver/repository/repository.go (getObjsFromYAMLOrJSON)
 */
export function readManifestFile(text: string, file: string): FileResult {
  const result = file.endsWith(".json") ? readJson(text, file) : readYaml(text, file);
  if (result.ok || result.isFatal) return result;
  const looksLikeObjects = ["apiVersion:", "kind:", "metadata:"].every((word) => text.includes(word));
  return looksLikeObjects ? result : { ok: true, manifests: [] };
}

type DecodeResult =
  | Extract<FileResult, { ok: true }>
  | (Extract<FileResult, { ok: false }> & {
      /** Whatever the file looks like. */
      readonly isFatal: boolean;
    });

function readYaml(text: string, file: string): DecodeResult {
  const manifests: Manifest[] = [];
  const failed = (fault: FileFault): DecodeResult => ({ ok: false, fault, isFatal: manifests.length > 0 });
  const separator = invalidSeparator(text);
  let line = 1;
  let counted = 0;
  for (const part of splitDocuments(text)) {
    line += countLines(text.slice(counted, part.start));
    counted = part.start;
    if (separator !== undefined && separator < part.start) break;
    const parsed = parseYamlAsJson(part.text);
    if (!parsed.ok) {
      const { code: yamlFault, message, ...position } = parsed.error;
      const place = position.line === undefined ? {} : { line: position.line + line - 1 };
      return failed({ fault: yamlFault, message, ...position, ...place });
    }
    const [document] = parsed.documents;
    if (document === undefined) continue;
    const place = { file, line: document.line + line - 1 };
    const fault = faultOf(document.value);
    if (!isMap(document.value) || fault !== undefined) {
      return failed({ message: fault ?? NO_OBJECT, line: place.line });
    }
    manifests.push(...itemsOf({ object: document.value, origin: { location: place } }));
  }
  if (separator === undefined) return { ok: true, manifests };
  const at = countLines(text.slice(0, separator)) + 1;
  return failed({ message: "there is text after the document separator ---", line: at });
}

const NO_OBJECT = "this is no Kubernetes object";

/** One object, and nothing after it. */
function readJson(text: string, file: string): DecodeResult {
  const parsed = parseYamlAsJson(text);
  if (!parsed.ok) return { ok: false, fault: parsed.error, isFatal: true };
  const value = parsed.documents[0]?.value;
  if (!isMap(value)) return { ok: false, fault: { message: NO_OBJECT, line: 1 }, isFatal: true };
  // What has no kind passes for an OCI manifest, and is applied as it is.
  return { ok: true, manifests: itemsOf({ object: value, origin: { location: { file, line: 1 } } }) };
}

function faultOf(value: Value): string | undefined {
  if (!isMap(value)) return NO_OBJECT;
  const kind = getIn(value, "kind");
  return typeof kind === "string" && kind !== "" ? undefined : "the object has no kind";
}

/** Whatever holds a list of `items` is a list, of whatever kind. */
function itemsOf(manifest: Manifest): readonly Manifest[] {
  const { items } = manifest.object;
  if (isList(items)) return items.filter(isMap).map((object: ValueMap) => ({ ...manifest, object }));
  const isNullList =
    items === null && manifest.object.spec === undefined && manifest.object.status === undefined;
  return isNullList ? [] : [manifest];
}

function countLines(text: string): number {
  return text.split("\n").length - 1;
}
