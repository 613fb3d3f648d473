import { isBelow } from "../../tree/path.ts";
import type { ManifestOrigin, SourceLocation } from "../../model/manifest.ts";
import type { Problem } from "../../model/problem.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { BuildError, UnknownFieldError, UnsupportedError } from "../error.ts";
import { newRecord, type Loader, type ReadRecord } from "../load/loader.ts";
import type { Resource } from "../resources/resource.ts";

/** What a reader of this repository sees of one from elsewhere: everything stands where that is named. */
export interface SeenFromHere {
  /** Does some work there; an error that ends it is reported here. */
  readonly attempt: <T>(work: () => T) => T;
  readonly resources: (resources: readonly Resource[]) => readonly Resource[];
  readonly record: (record: ReadRecord) => ReadRecord;
}

/**
 * @param there a loader of the other repository
 * @param here the entry that names it
 */
export function seenFrom({ repository, tree }: Loader, here: SourceLocation): SeenFromHere {
  const folder = repository?.folder ?? "";
  const isThere = (location: Partial<SourceLocation> | undefined): boolean =>
    location?.file !== undefined && isBelow(location.file, folder);
  const place = (location: SourceLocation): SourceLocation => (isThere(location) ? here : location);
  const problem = (told: Problem): Problem =>
    isThere(told) ? { ...told, ...here, message: withPlace(told, told.message) } : told;
  return {
    attempt(work) {
      try {
        return work();
      } catch (error) {
        if (error instanceof BuildError && isThere(error.location)) throw told(error, here);
        if (error instanceof UnsupportedError && isThere(error.location)) throw refused(error, here);
        throw error;
      }
    },
    resources: (resources) =>
      resources.map((resource) => ({ ...resource, origin: originFrom(resource.origin, place) })),
    record: (record) => ({
      ...newRecord(record.outer),
      roots: record.roots,
      leftOut: new Set(
        [...record.leftOut].map((error) => (isThere(error.location) ? refused(error, here) : error)),
      ),
      outsideRoot: record.outsideRoot,
      reads: new Set([...record.reads].filter((path) => !isBelow(path, folder))),
      releaseNotes: record.releaseNotes.map((note) => ({ ...note, location: place(note.location) })),
      copied: record.copied,
      remarks: [...record.remarks.map(problem), ...filtered(tree, record, folder, here)],
    }),
  };
}

/** Files that a checkout of the other repository would write otherwise, like those of LFS. */
function filtered(
  tree: FileTree,
  { reads }: ReadRecord,
  folder: string,
  here: SourceLocation,
): readonly Problem[] {
  return [...reads].flatMap((path): readonly Problem[] => {
    const entry = isBelow(path, folder) ? tree.entry(path) : undefined;
    if (entry === undefined || entry === "directory" || entry.kind !== "file") return [];
    const filter = entry.checkout?.filter;
    if (filter === undefined) return [];
    const message = `${path} is made by "${filter}" at a checkout, as .gitattributes say: what its repository holds was taken instead`;
    return [{ code: "partly-analysed", message, ...here }];
  });
}

function originFrom(
  { location, generators, keys }: ManifestOrigin,
  place: (location: SourceLocation) => SourceLocation,
): ManifestOrigin {
  return {
    location: place(location),
    ...(generators !== undefined && {
      generators: generators.map((each) => ({ ...each, location: place(each.location) })),
    }),
    ...(keys !== undefined && {
      keys: Object.fromEntries(Object.entries(keys).map(([key, written]) => [key, place(written)])),
    }),
  };
}

function told(error: BuildError, here: SourceLocation): BuildError {
  const message = withPlace(error.location, error.message);
  return error instanceof UnknownFieldError
    ? new UnknownFieldError(error.field, message, here)
    : new BuildError(error.code, message, here);
}

function refused(error: UnsupportedError, here: SourceLocation): UnsupportedError {
  const { code, needs, identity, location, message } = error;
  return new UnsupportedError(code, needs, withPlace(location, message), here, identity);
}

function withPlace({ file = "", line }: Partial<SourceLocation> = {}, message: string): string {
  return `${file}${line === undefined ? "" : `:${line}`}: ${message}`;
}
