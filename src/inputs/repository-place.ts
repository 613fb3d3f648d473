import { parseRepositoryUrl } from "../kustomize/files/repository-url.ts";

/** A file or a directory of a repository, at a branch, a tag or a commit; "" for what its server calls HEAD. */
export interface RepositoryPlace {
  readonly url: string;
  readonly revision: string;
  readonly path: string;
}

/** https://docs.github.com/en/repositories/working-with-files/using-files/viewing-and-understanding-files */
const RAW_FILE =
  /^https:\/\/raw\.githubusercontent\.com\/([^/]+\/[^/]+)\/(?:refs\/heads\/)?([^/]+)\/([^?#]+)/;

/** Where an entry of a kustomization lies that names a repository; undefined for any other. */
export function repositoryPlace(entry: string): RepositoryPlace | undefined {
  const [, name = "", revision = "", path = ""] = RAW_FILE.exec(entry) ?? [];
  if (name !== "") return { url: `https://github.com/${name}`, revision, path };
  const root = parseRepositoryUrl(entry);
  return root && { url: root.clone, revision: root.ref, path: root.path };
}
