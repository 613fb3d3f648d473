import { isIP } from "node:net";
import { get } from "../../fetch/get.ts";
import { isListed, isPrivateAddress, mayAsk, type HostRule } from "../../fetch/hosts.ts";
import type { Setting } from "../../git/git.ts";

export interface ReachOptions {
  readonly rule: HostRule;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds. */
  readonly timeLimit: number;
}

/** Where git may ask, and how; or why it may not, in a sentence without a path or a password. */
export type Reached =
  | { readonly ok: true; readonly url: string; readonly settings: readonly Setting[] }
  | { readonly ok: false; readonly message: string };

/** https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpfollowRedirects */
const SETTINGS: readonly Setting[] = [["http.followRedirects", "false"]];

/** Git's first question: https://git-scm.com/docs/http-protocol#_smart_clients */
const QUESTION = "/info/refs?service=git-upload-pack";
/** Old servers answer it with all their refs. */
const LARGEST_ANSWER = 64 * 1024 * 1024;

/** Holds a repository's host to the rule, and every host to which its server redirects. */
export function reach(url: string, options: ReachOptions): Promise<Reached> {
  return /^https?:/i.test(url) ? reachByHttp(url, options) : reachBySsh(url, options);
}

/**
 * Redirects are followed here, where each is held to the rule, and the addresses that were looked at are the ones that git
 * takes, so that a name cannot lead elsewhere a moment later.
 */
async function reachByHttp(url: string, { rule, env, timeLimit }: ReachOptions): Promise<Reached> {
  const question = `${url.replace(/(?<!\/)\/+$/, "")}${QUESTION}`;
  if (!URL.canParse(question)) return { ok: false, message: "its address is no URL" };
  const { hostname, port, protocol } = new URL(question);
  const number = port || (protocol === "https:" ? "443" : "80");
  const headers = { "git-protocol": "version=2" };
  const answer = await get(question, { rule, env, timeLimit, headers, sizeLimit: LARGEST_ANSWER });
  if (!answer.ok) {
    // Git has its own list of whom to trust; without an address that was looked at, only a host that is named is asked.
    const mayTry = answer.isUntrusted === true && isListed(rule, hostname, number);
    return mayTry ? { ok: true, url, settings: SETTINGS } : { ok: false, message: answer.message };
  }
  const { host } = new URL(answer.url);
  if (answer.status === 429) return { ok: false, message: `${host} was asked too often (429)` };
  const type = answer.headers["content-type"] ?? "";
  if (answer.status === 200 && !type.startsWith("application/x-git-upload-pack-advertisement"))
    return { ok: false, message: `${host} does not answer as a git server does` };
  if (answer.status >= 500) return { ok: false, message: `${host} answered ${answer.status}` };
  const found =
    answer.url === question ? url : answer.url.endsWith(QUESTION) && answer.url.slice(0, -QUESTION.length);
  if (found === false) return { ok: false, message: `${host} redirects to what is no repository` };
  return { ok: true, url: found, settings: [...SETTINGS, ...pinned(answer.url, answer.addresses)] };
}

/** https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpcurloptResolve (since git 2.37) */
function pinned(url: string, addresses: readonly string[]): readonly Setting[] {
  if (addresses.length === 0) return [];
  const { hostname, port, protocol } = new URL(url);
  const number = port || (protocol === "https:" ? "443" : "80");
  const written = addresses.map((address) => (isIP(address) === 6 ? `[${address}]` : address));
  return [["http.curloptResolve", `${hostname}:${number}:${written.join(",")}`]];
}

async function reachBySsh(url: string, { rule }: ReachOptions): Promise<Reached> {
  const place = sshPlace(url);
  if (place === undefined)
    return { ok: false, message: "its address, as git has it, is one that is not fetched" };
  const { host, port } = place;
  if (!mayAsk(rule, host, port))
    return { ok: false, message: `${host} is not among the allowed hosts (allow-hosts)` };
  if (!isListed(rule, host, port) && (await isPrivate(host)))
    return {
      ok: false,
      message: `${host} has a private address: name it under allow-hosts if it may be asked`,
    };
  return { ok: true, url, settings: SETTINGS };
}

function sshPlace(url: string): { readonly host: string; readonly port: string } | undefined {
  const [, host, port = "22"] =
    /^ssh:\/\/(?:[^/@]*@)?(\[[^\]]+\]|[^/:]+)(?::(\d+))?(?:\/|$)/i.exec(url) ??
    /^(?:[^/@:]+@)?(\[[^\]]+\]|[^/:]+):(?!:)/.exec(url) ??
    [];
  return host === undefined || /^[a-z]+:\/\//i.test(url.replace(/^ssh:/i, "")) ? undefined : { host, port };
}

/** A name without an address here may be one that only ssh's own configuration knows: it leads where that says. */
async function isPrivate(host: string): Promise<boolean> {
  const { lookup } = await import("node:dns/promises");
  const found = await lookup(host.replace(/^\[|\]$/g, ""), { all: true }).catch(() => []);
  return found.some(({ address }) => isPrivateAddress(address));
}
