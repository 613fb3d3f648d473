import { PRIVATE_KEY } from "../configs/private-key.ts";

/**
 * What looks like a credential, whatever it is called: hidden although no Secret holds it.
 */

export const MASK = "•••";

/** Keys whose value is a credential more often than not. Words, so that `tokenizer` or `author` is none. */
const KEY =
  /(?:^|[^a-z])(?:pass(?:word|wd|phrase|code)?|pwd|passwd|secret|token|credentials?|api[-_. ]?key|access[-_. ]?key(?:[-_. ]?id)?|private[-_. ]?key|signing[-_. ]?key|encryption[-_. ]?key|client[-_. ]?secret|auth(?:orization)?|bearer|dsn|connection[-_. ]?string|webhook[-_. ]?url|salt)s?(?:$|[^a-z])/i;

/** Values that can only be credentials: https://docs.github.com/en/code-security/secret-scanning has such a list. */
const VALUE = new RegExp(
  [
    PRIVATE_KEY,
    "\\beyJ[\\w-]{10,2000}\\.eyJ[\\w-]{10,}\\.[\\w-]*",
    "\\bA(?:KIA|SIA)[A-Z0-9]{16}\\b",
    "\\bgh[pousr]_[A-Za-z0-9]{20,}",
    "\\bgithub_pat_\\w{20,}",
    "\\bglpat-[\\w-]{20,}",
    "\\bxox[abposr]-[\\w-]{10,}",
    "\\bsk_(?:live|test)_\\w{10,}",
    "\\bAIza[\\w-]{35}",
    "\\bhvs\\.[\\w-]{20,}",
    "\\bnpm_[A-Za-z0-9]{36}",
  ].join("|"),
);

const VALUES = new RegExp(VALUE.source, "g");

/** Whether a key, split where its words begin, names a credential. */
export function isCredentialKey(key: string): boolean {
  return KEY.test(key.replace(/([a-z0-9])([A-Z])/g, "$1_$2"));
}

export function holdsCredential(value: string): boolean {
  return VALUE.test(value);
}

/**
 * Up to the last `@` before the host: a password may hold a slash or an @ that nobody encoded. A program that takes a URL
 * for a path leaves one of its slashes.
 */
const USER_INFO = /(\b[a-z][a-z0-9+.-]{0,20}:\/\/?)([^\s"'`<>]{1,300})@(?=[\w[])/gi;
const PARAMETER =
  /([?&;](?:[\w.-]{0,40}(?:token|secret|password|passwd|pwd|signature|apikey|api_key|access_key|credential)|sig|auth|key|sas)=)[^&\s"'`<>#;]+/gi;
const HEADER =
  /\b((?:authorization|proxy-authorization)\s{0,20}[:=]\s{0,20}["']?(?:(?:basic|bearer|token)\s{1,20})?)[^\s"',]+/gi;

/** Hides passwords and tokens in URLs and headers, and everything that can only be a credential. */
export function maskCredentials(text: string, mask: string): string {
  return text
    .replace(USER_INFO, (_, scheme: string, info: string) => `${scheme}${maskUser(scheme, info, mask)}@`)
    .replace(PARAMETER, `$1${mask}`)
    .replace(HEADER, `$1${mask}`)
    .replace(VALUES, mask);
}

/** Over HTTP a user alone is a token; over SSH it is a name. */
function maskUser(scheme: string, info: string, mask: string): string {
  const [user = ""] = info.split(":");
  const isToken = holdsCredential(user) || (!user.includes("/") && TOKEN_LIKE.test(user));
  if (isToken) return mask;
  if (info.includes(":")) return `${user}:${mask}`;
  // Slashes before the @ belong to a path.
  return /^https?:/i.test(scheme) && !info.includes("/") ? mask : info;
}

const TOKEN_LIKE = /^(?=.*\d)(?=.*[a-z])\S{16,}$/i;

/** Every part is bounded, and none can take what the one before it leaves: lines are as long as a stranger likes. */
const LINE =
  /^([-+ ]?[ \t]{0,200}(?:export[ \t]{1,20}|-[ \t]{1,20})?["']?)([\w./][\w.\-/ ]{0,199}?)(["']?[ \t]{0,20}[:=][ \t]{0,200})(?=\S)(.*)$/s;

/** A line `key: value` or `key=value` whose key names a credential keeps its key only. */
export function maskCredentialLine(line: string, mask: string): string {
  const [, start, key, between, value] = LINE.exec(line) ?? [];
  if (start === undefined || key === undefined || between === undefined || value === undefined) return line;
  // A URL's scheme is no key, and a block begins without a value.
  if (value.startsWith("//") || /^[|>{[][-+]?\s*$/.test(value) || !isCredentialKey(key)) return line;
  return `${start}${key}${between}${mask}`;
}
