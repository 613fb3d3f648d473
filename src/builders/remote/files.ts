import { createHash } from "node:crypto";
import { get } from "../../fetch/get.ts";
import type { HostRule } from "../../fetch/hosts.ts";
import type { RemoteFile } from "../../kustomize/load/needs.ts";

/** Fetches files that kustomizations name by their address, each once a run, for both sides and all deployables. */
export interface RemoteFiles {
  /** What is known already. */
  readonly find: (url: string) => RemoteFile | undefined;
  readonly fetch: (url: string) => Promise<void>;
}

export interface RemoteFilesOptions {
  readonly rule: HostRule;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** For one file, in milliseconds; kustomize gives up after 27 s. */
  readonly timeLimit: number;
}

const LARGEST = 32 * 1024 * 1024;

export function createRemoteFiles({ rule, env, timeLimit }: RemoteFilesOptions): RemoteFiles {
  const known = new Map<string, RemoteFile>();
  const underWay = new Map<string, Promise<void>>();
  const fetch = async (url: string): Promise<void> => {
    const answer = await get(url, { rule, env, timeLimit, sizeLimit: LARGEST });
    known.set(url, answer.ok ? read(url, answer) : refused(answer.message));
  };
  return {
    find: (url) => known.get(url),
    fetch(url) {
      const started = underWay.get(url) ?? fetch(url);
      underWay.set(url, started);
      return started;
    },
  };
}

function read(
  url: string,
  {
    status,
    headers,
    bytes,
  }: {
    readonly status: number;
    readonly headers: { readonly "content-type"?: string | undefined };
    readonly bytes: Uint8Array;
  },
): RemoteFile {
  const { host } = new URL(url);
  if (status !== 200) return refused(`${host} answered ${status}`);
  const start = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart().toLowerCase();
  if (/^<!doctype html|^<html/.test(start) || headers["content-type"]?.startsWith("text/html") === true) {
    return refused(`${host} sent a page of HTML`);
  }
  const digest = createHash("sha256").update(bytes).digest("hex");
  return { kind: "file", bytes, digest, isPinned: isPinned(url) };
}

/** Whether an address names a commit or a version, so that what it stands for stays. */
export function isPinned(url: string): boolean {
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`
    .split(/[/?&=]/)
    .some((part) => /^[0-9a-f]{40}$/.test(part) || isVersion(part));
}

function refused(message: string): RemoteFile {
  return { kind: "refused", message };
}

function isVersion(part: string): boolean {
  return /^[\w.+-]+$/.test(part) && /\d\.\d+(?:[-+.]|$)/.test(part);
}
