import type * as dns from "node:dns";
import type * as http from "node:http";
import { isIP, type LookupFunction } from "node:net";
import { isListed, isPrivateAddress, mayAsk, type HostRule } from "./hosts.ts";

export interface GetOptions {
  readonly rule: HostRule;
  /** For the whole of it, in milliseconds. */
  readonly timeLimit: number;
  /** Of the body, in bytes. */
  readonly sizeLimit: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Proxies are taken from here, as other programs take them. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface Answer {
  /** Where it was found, after redirects. */
  readonly url: string;
  /** The addresses that its host had then; none where nobody had to look, or a proxy did. */
  readonly addresses: readonly string[];
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly bytes: Uint8Array;
}

/** What was answered, or why there is nothing, in a sentence that holds neither a path nor a password. */
export type GetResult =
  | ({ readonly ok: true } & Answer)
  | { readonly ok: false; readonly message: string; readonly isUntrusted?: true };

const MOST_REDIRECTS = 5;

/** Gets what an address of http or https stands for. Every host on the way has to be allowed. Never throws. */
export async function get(address: string, options: GetOptions): Promise<GetResult> {
  const deadline = AbortSignal.timeout(options.timeLimit);
  let url = address;
  let { headers = {} } = options;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    const answer = await getOnce(url, { ...options, headers }, deadline);
    if (!answer.ok || answer.status < 300 || answer.status >= 400) return answer;
    const { location } = answer.headers;
    const next = location === undefined || !URL.canParse(location, url) ? undefined : new URL(location, url);
    if (next === undefined) return failed(url, `answered ${answer.status} without a place to go to`);
    if (new URL(url).protocol === "https:" && next.protocol !== "https:")
      return failed(url, "redirects to what is not https");
    // What was meant for one host is not for another.
    if (next.host !== new URL(url).host) headers = without(headers, "authorization");
    url = next.href;
  }
  return failed(address, `redirects more than ${MOST_REDIRECTS} times`);
}

async function getOnce(address: string, options: GetOptions, deadline: AbortSignal): Promise<GetResult> {
  if (!URL.canParse(address)) return { ok: false, message: "the address is no URL" };
  const url = new URL(address);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    return failed(address, `${url.protocol} is not fetched`);
  const port = url.port === "" ? (url.protocol === "https:" ? "443" : "80") : url.port;
  const host = url.hostname;
  if (!mayAsk(options.rule, host, port))
    return failed(address, "is not among the allowed hosts (allow-hosts)");
  const isNamed = isListed(options.rule, host, port);
  if (!isNamed && isIP(host.replace(/^\[|\]$/g, "")) !== 0 && isPrivateAddress(host))
    return failed(address, PRIVATE);
  try {
    return await request(url, options, { deadline, isNamed });
  } catch (error) {
    const reason = reasonOf(error, deadline, options);
    return { ...failed(address, reason), ...(reason === UNTRUSTED && { isUntrusted: true }) };
  }
}

const PRIVATE = "has a private address: name it under allow-hosts if it may be asked";

// These take a quarter of a forecast's start to load, and few runs fetch anything.
const clientOf = async (protocol: string) =>
  protocol === "https:" ? await import("node:https") : await import("node:http");

async function request(
  url: URL,
  { sizeLimit, headers = {}, env }: GetOptions,
  { deadline, isNamed }: { readonly deadline: AbortSignal; readonly isNamed: boolean },
): Promise<GetResult> {
  const { protocol, username, password, hostname } = url;
  const addresses: string[] = [];
  const own = username === "" ? {} : { authorization: basic(username, password) };
  const client = await clientOf(protocol);
  const { lookup } = await import("node:dns");
  const settings = {
    signal: deadline,
    headers: { "user-agent": "rollcast", ...own, ...headers },
    agent: new client.Agent({ ...proxies(env), keepAlive: false }),
    ...(!isNamed && { lookup: publicOnly(lookup, hostname, addresses) }),
  };
  return new Promise((resolve, reject) => {
    const asked = client.get(url, settings, (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size > sizeLimit) {
          resolve(failed(url.href, `sends more than ${Math.round(sizeLimit / 1024 / 1024)} MB`));
          response.destroy();
        } else chunks.push(chunk);
      });
      response.on("error", reject);
      response.on("end", () => {
        if (!response.complete) reject(new Error("the answer ended in the middle"));
        else
          resolve({
            ok: true,
            url: url.href,
            addresses,
            status: response.statusCode ?? 0,
            headers: response.headers,
            bytes: Buffer.concat(chunks, size),
          });
      });
    });
    asked.on("error", reject);
  });
}

/** Node knows this since 24.5; before, it is passed over, and no proxy is used. */
function proxies(env: GetOptions["env"]): object {
  return { proxyEnv: env };
}

/**
 * A name may lead to the machine's own network, whoever gave it its address; a proxy is where the user says.
 * @param found the addresses of `wanted`
 */
const publicOnly =
  (resolveHost: typeof dns.lookup, wanted: string, found: string[]): LookupFunction =>
  (host, options, answer) => {
    resolveHost(host, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses;
      const all = host === wanted && error === null ? addresses.map(({ address }) => address) : [];
      if (error !== null || first === undefined) answer(error ?? new Error("it has no address"), "", 0);
      else if (all.some(isPrivateAddress)) answer(new PrivateAddressError(), "", 0);
      else {
        found.push(...all);
        if (options.all === true) answer(null, addresses);
        else answer(null, first.address, first.family);
      }
    });
  };

class PrivateAddressError extends Error {
  override readonly name = "PrivateAddressError";
}

function reasonOf(error: unknown, deadline: AbortSignal, { timeLimit }: GetOptions): string {
  if (deadline.aborted) return `did not answer within ${timeLimit / 1000} s`;
  if (error instanceof PrivateAddressError) return PRIVATE;
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  const reason = REASONS[code] ?? (code === "" ? "broke off its answer" : `cannot be reached (${code})`);
  return reason;
}

const UNTRUSTED = "has a certificate that is not trusted here (NODE_EXTRA_CA_CERTS names more)";

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: "is not known (no such host)",
  EAI_AGAIN: "is not known (no answer of the name server)",
  ECONNREFUSED: "refuses the connection",
  ECONNRESET: "broke off its answer",
  ABORT_ERR: "broke off its answer",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNTRUSTED,
  SELF_SIGNED_CERT_IN_CHAIN: UNTRUSTED,
  DEPTH_ZERO_SELF_SIGNED_CERT: UNTRUSTED,
  CERT_HAS_EXPIRED: "has a certificate that has expired",
};

function failed(address: string, what: string): { readonly ok: false; readonly message: string } {
  const host = URL.canParse(address) ? new URL(address).host : "it";
  return { ok: false, message: `${host} ${what}` };
}

function basic(username: string, password: string): string {
  const pair = [username, password].map(decoded).join(":");
  return `Basic ${Buffer.from(pair).toString("base64")}`;
}

/** As it stands there where no percent sign begins a letter. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function without(headers: Readonly<Record<string, string>>, name: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).filter(([key]) => key.toLowerCase() !== name));
}
