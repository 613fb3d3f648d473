/** Characters that no YAML text may hold as they are; as a JSON text kustomize reads them so, and fails. */

const NOT_PRINTABLE = /[\u007f-\u0084\u0086-\u009f\ufffe\uffff]/;

/**
 * Why kustomize cannot write a generated text, though a ConfigMap could hold it; undefined when it can.
 * https://github.com/kubernetes-sigs/kustomize/issues/5148, https://github.com/kubernetes-sigs/kustomize/issues/4374
 */
export function unprintable(text: string): string | undefined {
  if (NOT_PRINTABLE.test(text)) return "it holds a control character (U+007F to U+009F)";
  // A block of lines; with a space before a line break it is written in quotes instead.
  const isBlock = text.includes("\n") && !text.includes(" \n") && !text.endsWith(" ");
  if (isBlock && text.startsWith("\t")) return "its first line starts with a tab";
  return undefined;
}
