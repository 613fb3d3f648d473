import { MASK, type SecretMask } from "./mask.ts";

/** Whether YAML or Kubernetes takes a value for a number or a quantity like `500Mi`. One of a single digit tells nothing. */
export function isSecretNumber(value: string): boolean {
  // In quotes, as the first one of a list, or before a comment.
  const [text = ""] = value.replace(/["'[\s_]/g, "").split(/[\],#]/);
  return (
    text.length > 1 && /^[-+.]?\d/.test(text) && !Number.isNaN(Number(text.replace(/[a-zA-Z%]{1,2}$/, "")))
  );
}

/**
 * Free-standing: no part of a name, a path, a version behind a colon or an address of a file; but for the high number of a
 * pod, which may be a sum.
 */
const NUMBER = /(?:(?<![\w./@:-])\d[\d.]*(?:\d[a-zA-Z]{0,2}|[a-zA-Z]{1,2})|(?<=[a-z]-)\d{3,})(?![\w-])/g;

/**
 * Hides every number in sentences too: what is told of a build that counts with numbers of a Secret may be a sum, a
 * share or a difference of one, which no longer looks like it.
 */
export function withoutNumbers(mask: SecretMask): SecretMask {
  return {
    ...mask,
    text: (text) => {
      const masked = mask.text(text);
      return masked.includes(" ") ? masked.replace(NUMBER, MASK) : masked;
    },
  };
}
