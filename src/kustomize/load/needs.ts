import type { FileTree } from "../../tree/file-tree.ts";
import type { RepositoryUrl } from "../files/repository-url.ts";

/** Something outside of the tree that a build needs. */
export type RemoteNeed =
  | { readonly kind: "file"; readonly url: string }
  | { readonly kind: "repository"; readonly url: RepositoryUrl }
  | { readonly kind: "submodule"; readonly url: RepositoryUrl; readonly place: SubmodulePlace };

/** What is read of a submodule of a repository from elsewhere. */
export interface SubmodulePlace {
  /** The submodule, below the top of its repository. */
  readonly submodule: string;
  /** What is asked for, below the submodule. */
  readonly inside: string;
}

/** What is known of what lies elsewhere; undefined for what nobody has fetched yet. */
export interface Remotes {
  readonly file: (url: string) => RemoteFile | undefined;
  readonly repository: (url: RepositoryUrl) => RemoteRepository | undefined;
  /** Why a submodule of it was not fetched; undefined: nobody has tried. */
  readonly submodule: (url: RepositoryUrl, submodule: string) => Refused | undefined;
}

export interface Refused {
  readonly kind: "refused";
  readonly message: string;
}

export type RemoteFile =
  | {
      readonly kind: "file";
      readonly bytes: Uint8Array;
      /** Tells one content from another. */
      readonly digest: string;
      /** Its address names a commit or a version. */
      readonly isPinned: boolean;
    }
  | Refused;

export type RemoteRepository =
  | {
      readonly kind: "repository";
      /** Its files, all below `folder`. One and the same for the same commit. */
      readonly tree: FileTree;
      /** Its name, as a folder: `github.com/org/repository@v1`. */
      readonly folder: string;
      /** What was asked for is a commit or a tag, and does not move by itself. */
      readonly isPinned: boolean;
    }
  | Refused;

/** The build goes on when this is fetched; travels as `BuildError` does. */
export class MissingRemoteError extends Error {
  override readonly name = "MissingRemoteError";
  readonly need: RemoteNeed;

  constructor(need: RemoteNeed) {
    super(`a ${need.kind} is not fetched yet`);
    this.need = need;
  }
}
