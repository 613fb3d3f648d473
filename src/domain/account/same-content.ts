import { sameValue } from "../../model/equal.ts";
import { invalidSeparator, splitDocuments } from "../../yaml/documents.ts";
import { parseYamlAsJson } from "../../yaml/parse.ts";

/**
 * Comments that somebody reads: the automation of Flux, ytt, cloud-init, and templates, which are filled in comments too.
 * https://fluxcd.io/flux/guides/image-update/#configure-image-update-for-custom-resources
 */
const READ_COMMENTS = /\$imagepolicy|:[ \t]+#@|^[ \t]*#(?:@|!|cloud-config)|\{[{%]/m;

/** Whether two texts of YAML say the same, with other comments or in another order or notation. */
export function saysTheSame(before: string, after: string): boolean {
  if (before === "" || after === "" || READ_COMMENTS.test(`${before}\n${after}`)) return false;
  const [was, is] = [before, after].map(valuesOf);
  return was !== undefined && sameValue(was, is);
}

/** Of every document: what reads one reads only the first. */
function valuesOf(text: string) {
  if (invalidSeparator(text) !== undefined) return undefined;
  const documents = splitDocuments(text).map((part) => parseYamlAsJson(part.text));
  const values = documents.flatMap((read) => (read.ok ? read.documents.map(({ value }) => value) : []));
  return documents.every(({ ok }) => ok) ? values : undefined;
}
