import type { SourceLocation } from "../../../model/manifest.ts";
import { isList, isMap, type Value } from "../../../yaml/value.ts";
import { parseYamlAsJson } from "../../../yaml/parse.ts";

/**
 * One operation, unchecked: kustomize decodes any list of objects as a patch, and an operation that cannot be applied
 * fails when it is its turn. Source: gopkg.in/evanphx/json-patch.v4, the library of kustomize 5.8.1.
 */
export type Operation = Readonly<Record<string, Value>>;

export type JsonPatchResult =
  | { readonly ok: true; readonly operations: readonly Operation[] }
  | { readonly ok: false; readonly message: string; readonly location: SourceLocation };

/**
 * Parses the text of a JSON 6902 patch: JSON if it starts with "[", else YAML, of which only the first document
 * counts. An empty text is an empty patch.
 */
export function parseJsonPatch(text: string, location: SourceLocation): JsonPatchResult {
  const fail = (message: string): JsonPatchResult => ({ ok: false, message, location });
  const parsed = text.startsWith("[") ? parseJson(text) : parseYamlAsJson(text);
  if (!parsed.ok) return fail(parsed.error.message);
  const value = parsed.documents[0]?.value ?? null;
  if (value === null) return { ok: true, operations: [] };
  if (!isList(value)) return fail("a JSON patch is a list of operations");
  const operations: Operation[] = [];
  for (const element of value) {
    if (!isMap(element) && element !== null) return fail("a JSON patch is a list of operations");
    operations.push(element ?? {});
  }
  return { ok: true, operations };
}

/** JSON is YAML, but what starts like JSON must be JSON to its end. */
function parseJson(text: string): ReturnType<typeof parseYamlAsJson> {
  try {
    JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return {
      ok: false,
      error: { code: "yaml-syntax", message: 'a patch that starts with "[" must be valid JSON' },
    };
  }
  return parseYamlAsJson(text);
}
