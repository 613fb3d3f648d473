import { loadAll, CORE_SCHEMA, mergeTag, YAMLException } from "js-yaml";
import type { Value } from "./value.ts";

export interface YamlDocument {
  readonly value: Value;
  /** 1-based line on which the document's content starts. */
  readonly line: number;
}

export interface YamlError {
  /** What is wrong, without the file's name. Never quotes the content: it may be a Secret's. */
  readonly message: string;
  /** 1-based. */
  readonly line?: number;
  readonly column?: number;
}

export type YamlResult =
  | { readonly ok: true; readonly documents: readonly YamlDocument[] }
  | { readonly ok: false; readonly error: YamlError };

/** Parses every document of a YAML text as kustomize's Go parser reads it. Empty documents are left out. */
export function parseYaml(text: string): YamlResult {
  try {
    const documents = loadAll(text, { schema: CORE_SCHEMA.withTags(mergeTag) });
    return {
      ok: true,
      documents: documents.filter((d) => d !== null).map((value) => ({ value: value as Value, line: 1 })),
    };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { ok: false, error: { message: error.reason } };
  }
}
