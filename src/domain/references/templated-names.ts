import { consistsOf } from "../../model/pieces.ts";

/** Fewer letters than this may be a part of any name. */
const TELLING = 3;
const RELEASE_NAME = /^-?\s*\$?\.Release\.Name\s*-?$/;

/**
 * Whether a text of a release's values becomes a name where the chart evaluates it, as many do:
 * `{{ .Release.Name }}-config`. What else it takes may be anything. Where all of it is taken from somewhere, it has to be
 * the release's own name, in a field that names a config.
 * https://helm.sh/docs/howto/charts_tips_and_tricks/#using-the-tpl-function
 */
export function mayRender(
  text: string,
  name: string,
  { release, isConfigField }: { readonly release: string; readonly isConfigField: boolean },
): boolean {
  const parts = text.split(/\{\{([^{}]*)\}\}/);
  if (parts.length === 1) return false;
  const pieces = parts.map((part, index) =>
    index % 2 === 0 ? part : RELEASE_NAME.test(part) ? release : undefined,
  );
  const known = isConfigField ? pieces : pieces.filter((_, index) => index % 2 === 0);
  const letters = known.map((piece) => piece ?? "").join("");
  return letters.length >= TELLING && consistsOf(name, pieces);
}
