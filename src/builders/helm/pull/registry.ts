import { createHash } from "node:crypto";
import type { GetResult } from "../../../fetch/get.ts";
import { wordAt } from "../../../model/fields.ts";
import { parseYamlAsJson } from "../../../yaml/parse.ts";
import { getIn, isList, type Value } from "../../../yaml/value.ts";

/** Gets an address, within the limits of charts. */
export type Fetch = (url: string, headers: Readonly<Record<string, string>>) => Promise<GetResult>;

/** How a registry is asked, and with whose login. */
export interface Asking {
  readonly fetch: Fetch;
  /** The value of an `Authorization` header for an address. */
  readonly loginFor: (url: string) => Promise<string | undefined>;
}

/** A chart in a registry, by its content. */
export type Layer =
  | {
      readonly ok: true;
      readonly digest: string;
      readonly url: string;
      readonly headers: Readonly<Record<string, string>>;
    }
  | { readonly ok: false; readonly message: string };

const MANIFESTS = [
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json",
].join(", ");
const CHART = "application/vnd.cncf.helm.chart.content.v1.tar+gzip";
/** What Flux pushes: an artifact of any content. */
const FLUX = "application/vnd.cncf.flux.content.v1.tar+gzip";

/**
 * Finds the layer of a chart: https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md
 * @param base of the repository, like `https://ghcr.io/v2/org/charts/web`
 * @param reference a tag, or a digest
 * @param mediaTypes of which the first layer is taken
 */
export async function findLayer(
  base: string,
  reference: string,
  asking: Asking,
  mediaTypes: readonly string[] = [CHART, FLUX],
): Promise<Layer> {
  const url = `${base}/manifests/${reference}`;
  const asked = await askRegistry(url, { accept: MANIFESTS }, asking);
  if (!asked.ok) return asked;
  const { answer, headers } = asked;
  if (answer.status !== 200) return failed(url, explain(answer.status, "its registry"));
  if (reference.startsWith("sha256:") && digestOf(answer.bytes) !== reference) {
    return failed(url, "sent a manifest with another digest than was asked for");
  }
  const layers = getIn(json(answer.bytes), "layers");
  const layer = (isList(layers) ? layers : []).find((each) => mediaTypes.includes(wordAt(each, "mediaType")));
  const digest = wordAt(layer, "digest");
  if (!/^sha256:[0-9a-f]{64}$/.test(digest)) return failed(url, "holds no Helm chart there");
  return { ok: true, digest, url: `${base}/blobs/${digest}`, headers };
}

/** What a registry answers, after a login where it wants one; and the headers for what is asked next. */
export async function askRegistry(
  url: string,
  accept: Readonly<Record<string, string>>,
  asking: Asking,
): Promise<
  | {
      readonly ok: true;
      readonly answer: Extract<GetResult, { ok: true }>;
      readonly headers: Readonly<Record<string, string>>;
    }
  | { readonly ok: false; readonly message: string }
> {
  const first = await asking.fetch(url, accept);
  if (!first.ok) return first;
  if (first.status !== 401) return { ok: true, answer: first, headers: {} };
  const allowed = await authorize(url, first, asking);
  if (!allowed.ok) return allowed;
  const headers = { authorization: allowed.authorization };
  const answer = await asking.fetch(url, { ...accept, ...headers });
  if (!answer.ok) return answer;
  return answer.status === 401 ? failed(url, REFUSED) : { ok: true, answer, headers };
}

type Authorized =
  { readonly ok: true; readonly authorization: string } | { readonly ok: false; readonly message: string };

const REFUSED = "does not take the login that is here for it (401)";

/** A token for anybody, or for whom there is a login: https://distribution.github.io/distribution/spec/auth/token/ */
async function authorize(
  asked: string,
  answer: Extract<GetResult, { ok: true }>,
  { fetch, loginFor }: Asking,
): Promise<Authorized> {
  const challenge = answer.headers["www-authenticate"] ?? "";
  const field = (name: string): string => new RegExp(`${name}="([^"]*)"`, "i").exec(challenge)?.[1] ?? "";
  const realm = field("realm");
  const { host } = new URL(asked);
  const login = await loginFor(asked);
  if (!/^bearer/i.test(challenge) || !URL.canParse(realm)) {
    return login === undefined
      ? {
          ok: false,
          message: "its registry wants a login (401), and there is none for it here (docker login)",
        }
      : { ok: true, authorization: login };
  }
  const url = new URL(realm);
  for (const name of ["service", "scope"]) if (field(name) !== "") url.searchParams.set(name, field(name));
  const given = await fetch(
    url.href,
    login !== undefined && isOfHost(url.host, host) ? { authorization: login } : {},
  );
  if (!given.ok) return given;
  const body = json(given.bytes);
  const token = wordAt(body, "token") || wordAt(body, "access_token");
  if (given.status === 200 && token !== "") return { ok: true, authorization: `Bearer ${token}` };
  const status = given.status === 200 ? 401 : given.status;
  if (login !== undefined && isOfHost(url.host, host))
    return { ok: false, message: `its registry does not take the login that is here for it (${status})` };
  const why =
    login === undefined
      ? "there is none for it here (docker login)"
      : `${url.host} gets none of another host`;
  return { ok: false, message: `its registry wants a login (${status}), and ${why}` };
}

/** A registry names who gives tokens for it; a login goes to its own host, a domain above, or Docker Hub's own service. */
function isOfHost(service: string, host: string): boolean {
  const isAbove = service.includes(".") && !/^[\d.:[\]]+$/.test(service) && host.endsWith(`.${service}`);
  return service === host || isAbove || (host === "registry-1.docker.io" && service === "auth.docker.io");
}

/** What a status means to whoever asked for a chart. */
export function explain(status: number, who: string): string {
  if (status === 401 || status === 403)
    return `wants a login (${status}), and there is none for it here (docker login)`;
  if (status === 404) return "does not have it (404)";
  if (status === 429) return "was asked too often (429)";
  return `answered ${status} instead of ${who === "" ? "it" : "a chart"}`;
}

export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

function json(bytes: Uint8Array): Value | undefined {
  const result = parseYamlAsJson(new TextDecoder().decode(bytes));
  return result.ok ? result.documents[0]?.value : undefined;
}

function failed(url: string, what: string): { readonly ok: false; readonly message: string } {
  return { ok: false, message: `${new URL(url).host} ${what}` };
}
