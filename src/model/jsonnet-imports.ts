const IMPORT = /\bimport(?:str|bin)?\s*@?(?:'((?:[^'\\]|\\.){0,999})'|"((?:[^"\\]|\\.){0,999})")/g;

/** What a text of Jsonnet imports, as code, as text or as bytes: https://jsonnet.org/ref/spec.html */
export function jsonnetImports(text: string): readonly string[] {
  return [...text.matchAll(IMPORT)].map(([, single, double]) => single ?? double ?? "");
}
