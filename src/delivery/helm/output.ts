import type { Manifest } from "../../model/manifest.ts";
import type { Problem } from "../../model/problem.ts";
import { splitDocuments } from "../../yaml/documents.ts";
import { parseYamlAsJson } from "../../yaml/parse.ts";
import { getIn, isList, isMap, type Value, type ValueMap } from "../../yaml/value.ts";

/** A document of a rendering, and the template that it comes from. */
export interface RenderedDocument {
  /** Path below the chart's folder; "" where helm does not say. */
  readonly template: string;
  readonly text: string;
  /** Line of the rendering at which it begins, from 0. */
  readonly start: number;
}

/** helm writes a rendering so: https://github.com/helm/helm/blob/v3.17.2/pkg/action/action.go (renderResources) */
const HEAD = /^---\n# Source: ([^\n]*)\n/gm;

/** The documents of what `helm template` prints. */
export function splitRendering(text: string): readonly RenderedDocument[] {
  const heads = [...text.matchAll(HEAD)];
  let line = 0;
  let counted = 0;
  return heads.map((head, index) => {
    const from = head.index + head[0].length;
    for (; counted < from; counted++) if (text[counted] === "\n") line++;
    const source = head[1] ?? "";
    return {
      template: source.slice(source.indexOf("/") + 1),
      text: text.slice(from, heads[index + 1]?.index ?? text.length),
      start: line,
    };
  });
}

export interface ReadRendering {
  readonly manifests: readonly (readonly [RenderedDocument, Manifest])[];
  readonly problem?: Problem;
}

/** The objects of a rendering; lists are taken apart later, like all lists. */
export function readRendering(
  documents: readonly RenderedDocument[],
  fileOf: (template: string) => string | undefined,
): ReadRendering {
  const manifests: (readonly [RenderedDocument, Manifest])[] = [];
  for (const document of documents) {
    const file = fileOf(document.template);
    // helm takes templates apart, and prints a file of `crds/` as it is.
    for (const { text } of splitDocuments(document.text)) {
      const parsed = parseYamlAsJson(text);
      if (!parsed.ok) {
        const message = `what the template ${document.template} renders is no YAML that Rollcast can read: ${parsed.error.message}`;
        return { manifests, problem: { code: "unsupported", message, ...(file !== undefined && { file }) } };
      }
      for (const object of parsed.documents.flatMap(({ value }) => objectsOf(value))) {
        manifests.push([
          document,
          file === undefined ? { object } : { object, origin: { location: { file } } },
        ]);
      }
    }
  }
  return { manifests };
}

function objectsOf(value: Value): readonly ValueMap[] {
  if (!isMap(value) || Object.keys(value).length === 0) return [];
  const items = value.kind === "List" ? getIn(value, "items") : undefined;
  return isList(items) ? items.flatMap(objectsOf) : [value];
}
