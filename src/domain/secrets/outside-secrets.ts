import type { ValueMap } from "../../yaml/value.ts";
import { looksRandom } from "../configs/random.ts";
import { addValue } from "./add-values.ts";
import { isCredentialKey } from "./credentials.ts";
import { assignedToCredentials, tokensIn } from "./telling-parts.ts";

/** Values that stand in no Secret, and that people copy out of one, or make one of: only what is plainly no name of something. */

/** Without one of these nothing in a text is called a credential. */
const NAMES_CREDENTIAL = /pass|pwd|secret|token|key|credential|auth|bearer|dsn|salt/i;
/** Longer texts are programs and dashboards. */
const LONGEST_TEXT = 64 * 1024;

/** What a chart makes Secrets of (`password: …`), a pod's variable (`name: DB_PASSWORD, value: …`), an argument or a line of settings. */
export function addOfMap(values: Set<string>, map: ValueMap): void {
  for (const [field, value] of Object.entries(map)) {
    if (typeof value !== "string") continue;
    // Few are called so, and to look at a long text takes longer.
    if ((isCredentialKey(field) || isCalledCredential(field, map.name)) && looksRandom(value))
      addValue(values, value);
    else addOfText(values, value);
  }
}

function isCalledCredential(field: string, name: ValueMap[string] = null): boolean {
  return field === "value" && typeof name === "string" && isCredentialKey(name);
}

export function addOfText(values: Set<string>, text: string): void {
  if (text.length > LONGEST_TEXT || !/[:=]/.test(text) || !NAMES_CREDENTIAL.test(text)) return;
  for (const part of assignedToCredentials(text)) if (looksRandom(part)) addValue(values, part);
}

/** `AUTH_URL=https://login.example.com/realm`, `TOKEN_TTL=3600`, `KEY_FILE=*.key`: what says where, how long or what; or a rule of signs. */
const SETTING =
  /^(?:.{0,5}|[\W_]*|\*\.\w+|\d+[a-z]{0,2}|https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w./-]*)?|[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:\/[\w./-]*)?|\.{0,2}\/[\w./-]*|[$<{%].*)$/i;

/** `SECRET_NAME`, `KEY_FILE` */
const NAMES_OTHER = /(?:name|namespace|path|file|dir|type|ref)$/i;

/** A line that assigns a word: among those of a program, "secret generic" says nothing. */
const LINE =
  /^[ \t]{0,99}(?:export[ \t]{1,9}|-[ \t]{1,9})?["']?([\w.-]{1,60})["']?[ \t]{0,9}[:=][ \t]{0,9}("[^"\n]{1,999}"|'[^'\n]{1,999}'|[^\s"']\S{0,998}?)[ \t]{0,9},?(?:[ \t][#;].*)?\r?$/gm;

/** All of a file that is called secret, or what somebody has commented out of one with a Secret. */
export function addTold(values: Set<string>, text: string): void {
  const words = [...text.matchAll(LINE)]
    .filter(([, key = ""]) => isCredentialKey(key) && !NAMES_OTHER.test(key))
    .map(([, , word = ""]) => word.replace(/^(["'])(.*)\1$/, "$2"))
    .filter((word) => !SETTING.test(word));
  const tokens = [...assignedToCredentials(text), ...tokensIn(text)].filter(looksRandom);
  for (const part of [...words, ...tokens]) addValue(values, part);
}

/** Begun by its sign, which is looked for faster than the blanks before. */
const COMMENT = /#(?<=(?:^|\s)#)(.*)$/gm;

export function commentsOf(text: string): string {
  return [...text.matchAll(COMMENT)].map(([, comment]) => comment).join("\n");
}
