import type { RemoteNeed, Remotes } from "../../kustomize/load/needs.ts";
import { createRemoteFiles, type RemoteFilesOptions } from "./files.ts";
import { createRemoteRepositories } from "./repositories.ts";
import type { ServerOptions } from "./server.ts";

/** What builds need of other servers, each fetched once a run, for both sides and all deployables. */
export interface FetchedRemotes {
  /** What is known already. */
  readonly known: Remotes;
  readonly fetch: (need: RemoteNeed) => Promise<void>;
  /** Removes what was written. */
  readonly close: () => Promise<void>;
}

export function createRemotes(options: RemoteFilesOptions & ServerOptions): FetchedRemotes {
  const files = createRemoteFiles(options);
  const repositories = createRemoteRepositories(options);
  return {
    known: { file: files.find, repository: repositories.find, submodule: repositories.findSubmodule },
    fetch(need) {
      if (need.kind === "file") return files.fetch(need.url);
      return need.kind === "repository"
        ? repositories.fetch(need.url)
        : repositories.fetchSubmodule(need.url, need.place);
    },
    close: repositories.close,
  };
}
