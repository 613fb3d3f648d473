import type { SourceLocation } from "../../model/manifest.ts";
import type { Problem } from "../../model/problem.ts";
import { isBelow, joinPath, resolvePath } from "../../tree/path.ts";
import { BuildError, UnsupportedError } from "../error.ts";
import type { RepositoryUrl } from "../files/repository-url.ts";
import type { FoundDirectory, LoadedFile, Loader } from "./loader.ts";
import { MissingRemoteError } from "./needs.ts";
import { keyText } from "../../model/key-text.ts";

/** Whether an address of http or https names a file, rather than a repository, by its ending. */
export function isCalledLikeFile(address: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(new URL(address).pathname);
}

/** A file by its address. Throws `UnsupportedError`, `MissingRemoteError`. */
export function remoteFile(loader: Loader, path: string, location: SourceLocation): LoadedFile {
  const { remotes, record } = loader;
  if (remotes === undefined) throw remote(path, location);
  const found = remotes.file(path);
  if (found === undefined) throw new MissingRemoteError({ kind: "file", url: path });
  const shown = shownAddress(path);
  if (found.kind === "refused") throw notFetched(shown, found.message, location);
  if (!found.isPinned) record.remarks.push(notPinned(shown, location));
  return { path: shown, blob: `remote:${found.digest}`, bytes: found.bytes };
}

/** A directory of a repository, by its URL. Throws `BuildError`, `UnsupportedError`, `MissingRemoteError`. */
export function remoteDirectory(
  loader: Loader,
  url: RepositoryUrl,
  location: SourceLocation,
): FoundDirectory {
  const { remotes, record, repository } = loader;
  const shown = shownRepository(url);
  if (url.clone.startsWith("file:")) {
    const message = `"${shown}" is a repository of this machine, which is not read: bring what is needed into this one`;
    throw new UnsupportedError("remote", undefined, message, location);
  }
  if (remotes === undefined) throw remote(url.raw, location);
  const urls = repository?.urls ?? [];
  // Source: errIfRepoCycle in api/internal/loader/fileloader.go of 5.8.3.
  if (urls.some((visited) => visited.startsWith(url.raw)))
    throw new BuildError("cycle", `cycle: "${shown}" was visited on the way here`, location);
  const found = remotes.repository(url);
  if (found === undefined) throw new MissingRemoteError({ kind: "repository", url });
  if (found.kind === "refused") throw notFetched(shown, found.message, location);
  const { tree, folder, isPinned } = found;
  if (!isPinned) record.remarks.push(notPinned(shown, location));
  const visited: Loader = {
    ...loader,
    ...{ tree, chain: [] },
    // kustomize gives a clone its own restrictor, whatever that of the build is.
    loadRestrictor: "rootOnly",
    repository: { url, folder, urls: [url.raw, ...urls] },
  };
  const joined = joinPath(folder, url.path.replace(/^\/+/, "")) ?? "";
  const resolved = resolvePath(tree, joined);
  if (resolved.kind === "submodule")
    return refuseSubmodule(visited, { path: url.path, joined, submodule: resolved.path }, location);
  if (resolved.kind !== "directory" || !isBelow(resolved.path, folder))
    throw new BuildError("path-missing", `"${url.path}" is no directory of ${folder}`, location);
  return { kind: "directory", path: resolved.path, loader: visited };
}

/** What is in a submodule: of a repository from elsewhere it is fetched. Throws `UnsupportedError`, `MissingRemoteError`. */
export function refuseSubmodule(
  { tree, remotes, repository }: Loader,
  { path, joined, submodule }: { readonly path: string; readonly joined: string; readonly submodule: string },
  location: SourceLocation,
): never {
  const identity = keyText(tree.entry(submodule));
  if (remotes === undefined || repository?.url.withSubmodules !== true) {
    const message = `"${path}" is in the git submodule ${submodule}, whose files are not in this repository: bring what is needed into it`;
    throw new UnsupportedError("submodule", undefined, message, location, identity);
  }
  const { url, folder } = repository;
  const own = submodule.slice(folder.length + 1);
  const refused = remotes.submodule(url, own);
  const inside = joined.startsWith(`${submodule}/`) ? joined.slice(submodule.length + 1) : "";
  if (refused === undefined)
    throw new MissingRemoteError({ kind: "submodule", url, place: { submodule: own, inside } });
  const message = `"${path}" is in the git submodule ${submodule}, which was not fetched, since ${refused.message}`;
  throw new UnsupportedError("submodule", undefined, message, location, identity);
}

function shownAddress(path: string): string {
  const { protocol, host, pathname } = new URL(path);
  return `${protocol}//${host}${pathname}`;
}

/** Without a password, and without what kustomize does not read. */
function shownRepository({ clone, path, ref }: RepositoryUrl): string {
  const place = withoutPassword(clone);
  return `${place}${path === "" ? "" : `//${path}`}${ref === "" ? "" : `?ref=${ref}`}`;
}

function withoutPassword(url: string): string {
  return url.replace(/^([a-z]+:\/\/)[^/]*@/, "$1");
}

function notFetched(shown: string, why: string, location: SourceLocation): UnsupportedError {
  const message = `"${shown}" was not fetched, since ${why}: bring it into the repository`;
  return new UnsupportedError("remote", undefined, message, location);
}

function notPinned(shown: string, location: SourceLocation): Problem {
  const message = `"${shown}" is not pinned: what it holds now was taken for both sides`;
  return { code: "not-pinned", message, ...location };
}

function remote(path: string, location: SourceLocation): UnsupportedError {
  const shown = path.replace(/\/\/[^/@]*@/, "//");
  return new UnsupportedError(
    "remote",
    "network",
    `"${shown}" is remote: bring it into the repository`,
    location,
  );
}
