import { isCredentialKey } from "./credentials.ts";
import { looksRandom } from "../configs/random.ts";

/** `password=x` in a connection string, `pass: x` in braces, `--token x` among arguments: up to what is assigned, */
const KEY = /(?<![\w.-])([\w.-]{1,200})["']?[ \t]{0,9}[:= ][ \t]{0,9}/g;
/** and that. */
const ASSIGNED = /("[^"\n]{1,999}"|'[^'\n]{1,999}'|[^\s;,&"'{}<>]{1,999})/y;
/** The same in XML. */
const TAG = /<([\w:.-]{1,60})(?:[ \t][^<>]{0,200})?>/g;
const INNER = /([^<>]{1,999})</y;
/** https://www.iana.org/assignments/http-authschemes */
const SCHEME = /^(?:basic|bearer|token|apikey)[ \t]{1,9}(\S{1,9999})$/i;
const ITEM = /^[ \t]{0,200}-[ \t]{1,20}["']?([^\s"':]{1,999})["']?$/gm;
const LIST = /^[^\s,;|]{1,999}(?:[,;|] ?[^\s,;|]{1,999})+$/;
const BETWEEN = /[\s,;|&?"'`<>()[\]{}=:@/\\#]+/;

/** What in a Secret's value is one of its own, wherever in it that stands. */
export function tellingParts(text: string): readonly string[] {
  return [
    ...assignedToCredentials(text),
    ...[...text.matchAll(ITEM)].map(([, item = ""]) => item),
    ...(LIST.test(text) ? text.split(/[,;|] ?/) : []),
    ...(SCHEME.exec(text)?.slice(1) ?? []),
    ...tokensIn(text),
  ];
}

/** What is called a password, a token or the like. */
export function assignedToCredentials(text: string): readonly string[] {
  return [...behind(KEY, ASSIGNED, text), ...behind(TAG, INNER, text)];
}

/** Only behind a key of a credential is a value looked for: it may hold the next key, as in `--user admin --password x`. */
function behind(key: RegExp, value: RegExp, text: string): readonly string[] {
  const found: string[] = [];
  key.lastIndex = 0;
  for (let match = key.exec(text); match !== null; match = key.exec(text)) {
    if (!isCredentialKey(match[1] ?? "")) continue;
    value.lastIndex = key.lastIndex;
    const [, assigned] = value.exec(text) ?? [];
    if (assigned === undefined) continue;
    found.push(assigned.replace(/^(["'])(.*)\1$/, "$2"));
    key.lastIndex += assigned.length;
  }
  return found;
}

export function tokensIn(text: string): readonly string[] {
  return text.split(BETWEEN).filter(looksRandom);
}
