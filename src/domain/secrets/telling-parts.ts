import { isCredentialKey } from "./credentials.ts";
import { looksRandom } from "../configs/random.ts";

/** `password=x` in a connection string, `pass: x` in braces, `--token x` among arguments. */
const ASSIGNED =
  /([\w.-]{1,60})["']?[ \t]{0,9}[:= ][ \t]{0,9}("[^"\n]{1,999}"|'[^'\n]{1,999}'|[^\s;,&"'{}<>]{1,999})/g;
const ELEMENT = /<([\w:.-]{1,60})(?:[ \t][^<>]{0,200})?>([^<>]{1,999})</g;
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
  const found: string[] = [];
  // A key may be the word behind another one: `--user admin --password x`.
  for (const pattern of [ASSIGNED, ELEMENT]) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const [all, key = "", value = ""] = match;
      if (isCredentialKey(key)) found.push(value.replace(/^(["'])(.*)\1$/, "$2"));
      else pattern.lastIndex = match.index + Math.max(1, all.length - value.length);
    }
  }
  return found;
}

export function tokensIn(text: string): readonly string[] {
  return text.split(BETWEEN).filter(looksRandom);
}
