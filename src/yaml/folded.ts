/**
 * A text with a blank at the end of a line, or with what libyaml does not print as it is, stands in double quotes.
 * https://github.com/yaml/go-yaml/blob/v3/emitterc.go (yaml_emitter_analyze_scalar: `space_break`, `special_characters`)
 */
const NEVER_BLOCK = / [\n\r\u0085\u2028\u2029]|[^\t\n\x20-\x7e\u0085\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;

/**
 * What becomes of a folded block scalar (`>`) in kustomize: it writes every object out and reads it back, and Go's
 * writer doubles every line break in such a text, which only reads back as one where the next line is not indented.
 * https://github.com/yaml/go-yaml/blob/v3/emitterc.go (yaml_emitter_write_folded_scalar: `k` starts at 0, not at `i`)
 */
export function rewriteFolded(text: string): string {
  if (NEVER_BLOCK.test(text)) return text;
  // Neither text that starts with a blank nor text that ends with one is written in this style, or so doubled.
  const first = /[^\n]/.exec(text)?.[0];
  if (first === undefined || first === " " || first === "\t" || /[ \t]$/.test(text)) return text;
  const doubled = text.replace(/(?<![^\n])([^ \t\n][^\n]*\n+)(?=[ \t])/g, "$1\n");
  const isLastIndented = /(?:^|\n)[ \t][^\n]*\n+$/.test(text);
  return text.endsWith("\n\n") && !isLastIndented ? `${doubled}\n` : doubled;
}
