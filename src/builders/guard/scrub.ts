import { stripVTControlCharacters } from "node:util";
import { compareText } from "../../model/order.ts";

const MASK = "***";

/**
 * Takes every secret value, in each form in which a program may print it, out of a message for a person, and
 * terminal control sequences with it.
 */
export function scrub(message: string, secrets: Iterable<string>): string {
  const forms = new Set([...secrets].flatMap(formsOf));
  const longestFirst = [...forms].sort((a, b) => b.length - a.length || compareText(a, b));
  return longestFirst.reduce(mask, maskCredentials(stripControls(message)));
}

/** `https://user:token@host`: who writes a remote base so has put a password into the repository. */
function maskCredentials(text: string): string {
  return text.replace(/(\w:\/\/)[^\s/@'"]+@/g, `$1${MASK}@`);
}

/** Keeps line ends; every other control character could drive a terminal or forge a log line. */
export function stripControls(text: string): string {
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  return stripVTControlCharacters(text).replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, " ");
}

/** The value, its lines, each quoted as Go and JSON quote, and in base64. */
function formsOf(value: string): readonly string[] {
  const lines = value.split(/\r?\n/).map((line) => line.trim());
  return [value, value.trim(), ...lines]
    .filter((text) => text !== "")
    .flatMap((text) => [text, JSON.stringify(text).slice(1, -1), Buffer.from(text).toString("base64")]);
}

/** A number of `1.19.4` is no word of its own. */
const PART_OF_VERSION = { before: "|\\d\\.", after: "|\\.\\d" };

function mask(message: string, secret: string): string {
  if (!message.includes(secret)) return message;
  if (secret.length >= 4) return message.replaceAll(secret, MASK);
  // A short value stands for itself only as a whole word; masking it everywhere would leave nothing to read.
  const escaped = secret.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const { before, after } = /^\d+$/.test(secret) ? PART_OF_VERSION : { before: "", after: "" };
  return message.replace(new RegExp(`(?<!\\w${before})${escaped}(?!\\w${after})`, "g"), MASK);
}
