/** Which styles can hold a text. */
export interface TextStyles {
  readonly plain: boolean;
  readonly singleQuoted: boolean;
  readonly block: boolean;
}

/** Line breaks as YAML 1.1 has them. */
export const BREAK = /[\n\r\u0085\u2028\u2029]/u;

/** What libyaml prints as it is, so no tab, and nothing beyond the basic plane: https://github.com/yaml/go-yaml/blob/v2/yamlprivateh.go (is_printable) */
const UNPRINTABLE = /[^\n\x20-\x7e\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;
const BEGINS_OTHER = /^(?:[#,[\]{}&*!|>'"%@`]|[?:-](?:[ \t\n\r\u0085\u2028\u2029]|$)|---|\.\.\.)/;
const CONTAINS_OTHER = /:(?:[ \t]|$)|[ \t\n\r\u0085\u2028\u2029]#/;

/** Of a text that is not empty, outside of flow collections. */
export function analyseText(text: string): TextStyles {
  if (text === "") return { plain: true, singleQuoted: true, block: false };
  const isSpecial = UNPRINTABLE.test(text) || / [\n\r\u0085\u2028\u2029]/.test(text);
  const hasSpaceAfterBreak = /[\n\r\u0085\u2028\u2029] /.test(text);
  const hasEdge = /^[ \n\r\u0085\u2028\u2029]|[ \n\r\u0085\u2028\u2029]$/.test(text);
  const isIndicator = BEGINS_OTHER.test(text) || CONTAINS_OTHER.test(text);
  const singleQuoted = !isSpecial && !hasSpaceAfterBreak;
  return {
    singleQuoted,
    plain: singleQuoted && !hasEdge && !isIndicator && !BREAK.test(text),
    block: !isSpecial && !text.endsWith(" "),
  };
}
