import { sha256 } from "../../model/sha256.ts";
import type { DigestCache } from "../../fetch/digest-cache.ts";
import { idOf, packObjects, unpackObjects } from "../../git/elsewhere/bundle.ts";
import { readCommitFiles, type CommitFiles, type ReadObjects } from "../../git/elsewhere/commit-files.ts";
import { openElsewhere, rewrittenUrl, type RepositoryElsewhere } from "../../git/elsewhere/repository.ts";
import type { RepositoryUrl } from "../../kustomize/files/repository-url.ts";
import { UserError } from "../../model/user-error.ts";
import { openContents, type BringBlobs, type Contents } from "./contents.ts";
import { reach, type ReachOptions } from "./reach.ts";

export interface ServerOptions extends Pick<ReachOptions, "rule" | "env"> {
  readonly temporaryDirectory: string;
  readonly cache: DigestCache;
}

/** A repository on a server, which is asked as little as can be. */
export interface Server {
  /** What a ref stands for now. */
  revision(ref: string): Promise<Revision | NoRevision>;
  close(): Promise<void>;
}

export interface Revision {
  readonly ok: true;
  readonly contents: Contents;
  readonly commit: string;
  readonly isPinned: boolean;
}

/** The message goes on after "since". */
export interface NoRevision {
  readonly ok: false;
  readonly message: string;
}

export const COMMIT = /^[0-9a-f]{40}$/;

const BYTES = { bytes: 256 * 1024 * 1024, object: 32 * 1024 * 1024 };
const FILES = { files: 200_000, path: 1024 };
/** Milliseconds, however long a URL's own `timeout` is. */
const LONGEST = 180_000;

export function createServer(
  { clone, timeLimit }: Pick<RepositoryUrl, "clone" | "timeLimit">,
  options: ServerOptions,
): Server {
  const host = hostOf(clone);
  const failed: Failed = (what) => ({ ok: false, message: `${host} ${what}` });
  let opened: Promise<Opened | NoRevision> | undefined;
  const ask = inTurn(() => (opened ??= openServer(clone, Math.min(timeLimit, LONGEST), options)), failed);
  const tools: Tools = { clone, cache: options.cache, ask, failed };
  const commits = new Map<string, Promise<Revision | NoRevision>>();
  const openCommit = async (id: string, isPinned: boolean): Promise<Revision | NoRevision> => {
    const files = await filesOf(id, tools);
    if ("ok" in files) return files;
    const contents = await openContents(files.files, (ids) => bringBlobs(ids, tools));
    return { ok: true, contents, commit: files.commit, isPinned };
  };
  return {
    async revision(ref) {
      const found = COMMIT.test(ref)
        ? ({ ok: true, id: ref, isPinned: true } as const)
        : await ask((repository) => resolve(repository, ref, failed));
      if (!found.ok) return found;
      const commit = commits.get(found.id) ?? openCommit(found.id, found.isPinned);
      commits.set(found.id, commit);
      const revision = await commit;
      return revision.ok ? { ...revision, isPinned: found.isPinned } : revision;
    },
    async close() {
      const server = await opened?.catch(() => undefined);
      if (server?.ok === true) await server.repository.close();
    },
  };
}

type Failed = (what: string) => NoRevision;

type Ask = <T>(work: (repository: RepositoryElsewhere) => Promise<T>) => Promise<T | NoRevision>;

interface Tools {
  readonly clone: string;
  readonly cache: DigestCache;
  readonly ask: Ask;
  readonly failed: Failed;
}

/** Asks the server, after whatever it was asked before: git locks a repository that it fetches into. */
function inTurn(open: () => Promise<Opened | NoRevision>, failed: Failed): Ask {
  let turn: Promise<unknown> = Promise.resolve();
  return <T>(work: (repository: RepositoryElsewhere) => Promise<T>): Promise<T | NoRevision> => {
    const answer = turn.then(async (): Promise<T | NoRevision> => {
      try {
        const server = await open();
        return server.ok ? await work(server.repository) : server;
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        return failed(`could not be asked: ${error.message.replace(/\.$/, "")}`);
      }
    });
    turn = answer.catch(() => undefined);
    return answer;
  };
}

/** The files of a commit, or of what a tag stands for: what was kept, else what the server has. */
async function filesOf(id: string, { clone, cache, ask, failed }: Tools): Promise<CommitFiles | NoRevision> {
  const key = `${sha256(clone).slice(0, 16)}-${id}`;
  const kept = unpackObjects((await cache.read(key)) ?? new Uint8Array());
  const known = kept.size === 0 ? undefined : await readCommitFiles(fromMap(kept), id, FILES);
  if (typeof known === "object") return known;
  return ask(async (repository) => {
    const fault = await repository.fetchTrees([id]);
    const files = fault === undefined ? await readCommitFiles(repository.read, id, FILES) : undefined;
    if (typeof files === "string") return failed(`has a commit that is not read: ${files}`);
    if (files === undefined) return failed(fault ?? "did not send the whole commit");
    await cache.write(key, packObjects(files.objects));
    return files;
  });
}

/** Those that were kept, and the others from the server in one request. */
async function bringBlobs(ids: readonly string[], { cache, ask, failed }: Tools): ReturnType<BringBlobs> {
  const blobs = new Map<string, Uint8Array>();
  for (const id of ids) {
    const bytes = await cache.read(`blob-${id}`);
    if (bytes !== undefined && idOf("blob", bytes) === id) blobs.set(id, bytes);
  }
  const missing = ids.filter((id) => !blobs.has(id));
  if (missing.length === 0) return { ok: true, blobs };
  const fetched = await ask((repository) => fetchBlobs(repository, missing, failed));
  if (!("found" in fetched)) return fetched;
  for (const [id, bytes] of fetched.found) {
    blobs.set(id, bytes);
    await cache.write(`blob-${id}`, bytes);
  }
  return { ok: true, blobs };
}

interface Opened {
  readonly ok: true;
  readonly repository: RepositoryElsewhere;
}

async function openServer(
  clone: string,
  time: number,
  { rule, env, temporaryDirectory }: ServerOptions,
): Promise<Opened | NoRevision> {
  const url = await rewrittenUrl(clone, { env, temporaryDirectory });
  const reached = await reach(url, { rule, env, timeLimit: time });
  if (!reached.ok) return reached;
  const { settings } = reached;
  const limits = { ...BYTES, time };
  // Git rewrites the address again, out of its own configuration: a password in that is nobody's to read here.
  const asked = reached.url === url ? clone : reached.url;
  const repository = await openElsewhere({ env, temporaryDirectory, settings, limits, url: asked });
  return { ok: true, repository };
}

/** https://git-scm.com/docs/gitrevisions#_specifying_revisions: in this order. */
const REF_NAMES = (ref: string): readonly string[] => [
  ref,
  `refs/${ref}`,
  `refs/tags/${ref}`,
  `refs/heads/${ref}`,
  `refs/remotes/${ref}`,
  `refs/remotes/${ref}/HEAD`,
];

/** https://git-scm.com/docs/git-check-ref-format, as far as it keeps a name from being something else. */
// oxlint-disable-next-line no-control-regex -- git forbids them too
const NO_NAME = /^[-+/]|[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{/;

async function resolve(
  repository: RepositoryElsewhere,
  ref: string,
  failed: Failed,
): Promise<{ readonly ok: true; readonly id: string; readonly isPinned: boolean } | NoRevision> {
  if (NO_NAME.test(ref)) return failed("cannot have a branch or tag of that name");
  const found = await repository.find(ref === "" ? ["HEAD"] : REF_NAMES(ref));
  if (!found.ok) return failed(found.message);
  if (found.ref === undefined)
    return failed(
      ref === "" ? "has a repository without commits there" : `has no branch or tag ${ref} there`,
    );
  return { ok: true, id: found.id, isPinned: found.ref.startsWith("refs/tags/") };
}

async function fetchBlobs(
  repository: RepositoryElsewhere,
  ids: readonly string[],
  failed: Failed,
): Promise<{ readonly found: ReadonlyMap<string, Uint8Array> } | NoRevision> {
  const found = new Map<string, Uint8Array>();
  const take = async (wanted: readonly string[]): Promise<void> => {
    for (const object of await repository.read(wanted))
      if (object !== undefined) found.set(object.id, object.content);
  };
  // A server that knows no filter has sent them with the commit.
  await take(ids);
  const missing = ids.filter((id) => !found.has(id));
  const fault = missing.length === 0 ? undefined : await repository.fetchBlobs(missing);
  if (fault !== undefined) return failed(fault);
  await take(missing);
  return { found };
}

function fromMap(objects: ReturnType<typeof unpackObjects>): ReadObjects {
  return (ids) => Promise.resolve(ids.map((id) => objects.get(id)));
}

/** As a person would call it: `github.com`, `host:8443`. */
function hostOf(clone: string): string {
  return (
    /^(?:[a-z]+:\/\/)?(?:[^/@]*@)?(\[[^\]]+\](?::\d+)?|[^/:]+(?::\d+)?)/.exec(clone)?.[1] ?? "its server"
  );
}
