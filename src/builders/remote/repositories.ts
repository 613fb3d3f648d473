import type { RepositoryUrl } from "../../kustomize/files/repository-url.ts";
import type { RemoteRepository } from "../../kustomize/load/needs.ts";
import {
  COMMIT,
  createServer,
  type NoRevision,
  type Revision,
  type Server,
  type ServerOptions,
} from "./server.ts";
import { createSubmodules, type RevisionOf, type Submodules } from "./submodules.ts";

/** Fetches repositories that kustomizations name, each and each of their refs once a run, for both sides and all deployables. */
export interface RemoteRepositories extends Submodules {
  /** What is known already. */
  readonly find: (url: RepositoryUrl) => RemoteRepository | undefined;
  readonly fetch: (url: RepositoryUrl) => Promise<void>;
  readonly close: () => Promise<void>;
}

export function createRemoteRepositories(options: ServerOptions): RemoteRepositories {
  const known = new Map<string, Revision | NoRevision>();
  const underWay = new Map<string, Promise<void>>();
  const servers = new Map<string, Server>();
  const revisions = new Map<string, Promise<Revision | NoRevision>>();
  const revisionOf: RevisionOf = (url) => {
    const server = servers.get(url.clone) ?? createServer(url, options);
    servers.set(url.clone, server);
    const key = `${url.clone}\0${url.ref}`;
    const opening = revisions.get(key) ?? server.revision(url.ref);
    revisions.set(key, opening);
    return opening;
  };
  const fetch = async (url: RepositoryUrl): Promise<void> => {
    const revision = await revisionOf(url);
    if (revision.ok) await revision.contents.bringRoot(url.path);
    known.set(keyOf(url), revision);
  };
  return {
    ...createSubmodules(revisionOf),
    find(url) {
      const revision = known.get(keyOf(url));
      return revision === undefined ? undefined : told(revision, url);
    },
    fetch(url) {
      const started = underWay.get(keyOf(url)) ?? fetch(url);
      underWay.set(keyOf(url), started);
      return started;
    },
    async close() {
      for (const server of servers.values()) await server.close();
    },
  };
}

function keyOf({ clone, ref, path }: RepositoryUrl): string {
  return `${clone}\0${ref}\0${path}`;
}

function told(revision: Revision | NoRevision, url: RepositoryUrl): RemoteRepository {
  if (!revision.ok) return { kind: "refused", message: revision.message };
  const { contents, commit, isPinned } = revision;
  const message = contents.fault();
  if (message !== undefined) return { kind: "refused", message };
  const folder = folderOf(url, commit);
  return { kind: "repository", tree: contents.placed(folder), folder, isPinned };
}

/** What a person calls the repository: without scheme, user and password. */
function folderOf({ clone, ref }: RepositoryUrl, commit: string): string {
  const place = clone
    .replace(/^[a-z]+:\/\//, "")
    .replace(/^[^/]*@/, "")
    .replace(/^([^/:]+):(?!\d+\/)/, "$1/")
    .replace(/\.git$/, "");
  const revision = ref === "" || COMMIT.test(ref) ? commit.slice(0, 12) : ref;
  const segments = `${place}@${revision}`.split("/");
  return segments.filter((segment) => !["", ".", ".."].includes(segment)).join("/");
}
