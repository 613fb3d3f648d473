import { parseYamlAsJson } from "../../../yaml/parse.ts";
import { getIn, isList } from "../../../yaml/value.ts";
import { askRegistry, explain, type Asking } from "./registry.ts";

export type Tags =
  { readonly ok: true; readonly tags: readonly string[] } | { readonly ok: false; readonly message: string };

/** Of a thousand tags, or what a registry gives at most. */
const MOST_PAGES = 100;

/** https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#listing-tags */
export async function listTags(base: string, asking: Asking): Promise<Tags> {
  const tags: string[] = [];
  let url = `${base}/tags/list?n=1000`;
  for (let page = 0; page < MOST_PAGES; page++) {
    const asked = await askRegistry(url, {}, asking);
    if (!asked.ok) return asked;
    const { status, bytes, headers } = asked.answer;
    const { host } = new URL(url);
    if (status !== 200) return { ok: false, message: `${host} ${explain(status, "its tags")}` };
    const parsed = parseYamlAsJson(new TextDecoder().decode(bytes));
    const listed = parsed.ok ? getIn(parsed.documents[0]?.value, "tags") : undefined;
    if (isList(listed)) tags.push(...listed.filter((tag) => typeof tag === "string"));
    const link = /<([^<>]+)>;\s*rel="?next"?/.exec(String(headers.link ?? ""))?.[1];
    const next = link !== undefined && URL.canParse(link, url) ? new URL(link, url) : undefined;
    // Another host would have to be asked anew.
    if (next?.host !== host) return { ok: true, tags };
    url = next.href;
  }
  return { ok: true, tags };
}
