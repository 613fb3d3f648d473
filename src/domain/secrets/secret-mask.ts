import { compareText } from "../../model/order.ts";
import type { Config } from "../configs/config.ts";

/** Shorter values ("true", "5432") are too common to be told from ordinary text. */
const MIN_LENGTH = 6;
const MASK = "•••";

/**
 * Makes a function that hides, in a line of text, every value of these Secrets: a value may stand in a ConfigMap too
 * (a connection string). Values of several lines are hidden line by line; the base64 form is hidden as well.
 */
export function secretMask(secrets: readonly Config[]): (line: string) => string {
  const values = new Set<string>();
  for (const secret of secrets) {
    if (secret.kind !== "Secret") continue;
    for (const { content } of secret.entries.values()) {
      const decoded = Buffer.from(content, "base64").toString("utf8");
      for (const line of [content, ...decoded.split(/\r?\n/)]) {
        const value = line.trim();
        if (value.length < MIN_LENGTH) continue;
        values.add(value);
        // As it stands in a URL, like a database's. Through bytes, since half a surrogate pair cannot be encoded.
        values.add(encodeURIComponent(Buffer.from(value).toString()));
      }
    }
  }
  // The longest first: one value may be a part of another.
  const ordered = [...values].sort((a, b) => b.length - a.length || compareText(a, b));
  return (line) => {
    let masked = line;
    for (const value of ordered) {
      if (masked.includes(value)) masked = masked.replaceAll(value, MASK);
    }
    return masked;
  };
}
