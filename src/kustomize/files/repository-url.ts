import { readDuration } from "../../model/duration.ts";

/** A git repository that an entry of `resources` or `components` names, and what of it is to be built. */
export interface RepositoryUrl {
  /** As it is written. */
  readonly raw: string;
  /** What git is given. */
  readonly clone: string;
  /** Of the kustomization, below the top of the repository. */
  readonly path: string;
  /** A branch, a tag or a commit; "" for what the server calls HEAD. */
  readonly ref: string;
  readonly withSubmodules: boolean;
  /** Milliseconds that one git command may take. */
  readonly timeLimit: number;
}

const DEFAULT_TIME_LIMIT = 27_000;

/**
 * Reads a URL as kustomize does, even where a directory of that name exists; undefined for what it takes for a path.
 * Source: api/internal/git/repospec.go of 5.8.3.
 */
export function parseRepositoryUrl(raw: string): RepositoryUrl | undefined {
  if (raw.startsWith("/")) return undefined;
  const question = raw.indexOf("?");
  const [place, query] = question < 0 ? [raw, ""] : [raw.slice(0, question), raw.slice(question + 1)];
  const host = splitHost(place);
  if (host === undefined) return undefined;
  const [repository, path] = splitRepository(host.rest, host.clone === FILE ? 0 : 2) ?? ["", ""];
  if (repository === "" || leavesRepository(path)) return undefined;
  return { raw, clone: host.clone + repository, path: path.replace(/^\//, ""), ...parseQuery(query) };
}

const FILE = "file://";

/** The scheme, user and host as git is given them, and what follows. */
function splitHost(place: string): { readonly clone: string; readonly rest: string } | undefined {
  const [, written = "", user = "", after = ""] =
    /^(?:git::)?(ssh:\/\/|https?:\/\/|file:\/\/)?([a-zA-Z][a-zA-Z0-9-]*@)?(.*)$/is.exec(place) ?? [];
  const scheme = written.toLowerCase();
  if (scheme === FILE) return { clone: FILE, rest: user + after };
  const isGithub = /^github\.com[/:]/i.test(after);
  const mayBeScp = scheme === "" && (user !== "" || isGithub);
  if ((scheme === "" && !mayBeScp) || after === "") return undefined;
  const end = hostEnd(after, mayBeScp);
  const [host, rest] = end < 0 ? [after, ""] : [after.slice(0, end + 1), after.slice(end + 1)];
  if (!isGithub) return { clone: scheme + user + host, rest };
  const byKey = scheme === "ssh://" || user !== "";
  return { clone: byKey ? `${user}github.com:` : "https://github.com/", rest };
}

function hostEnd(place: string, mayBeScp: boolean): number {
  const slash = place.indexOf("/");
  if (!mayBeScp) return slash;
  const colon = place.indexOf(":");
  return slash === -1 || (colon > 0 && colon < slash) ? colon : slash;
}

/** The repository and the path in it. `segments`: how long its name is where nothing marks its end; 0: all of it. */
function splitRepository(path: string, segments: number): readonly [string, string] | undefined {
  const azure = /^(.*?_git\/[^/]*)(?:\/(.*))?$/s.exec(path);
  if (azure !== null) return [azure[1] ?? "", azure[2] ?? ""];
  const doubleSlash = path.indexOf("//");
  if (doubleSlash >= 0) return [path.slice(0, doubleSlash), path.slice(doubleSlash + 2)];
  const suffix = path.indexOf(".git");
  if (suffix >= 0) return [path.slice(0, suffix + 4), path.slice(suffix + 4)];
  if (segments === 0) return [path, ""];
  const parts = path.split("/");
  return parts.length < segments
    ? undefined
    : [parts.slice(0, segments).join("/"), parts.slice(segments).join("/")];
}

function leavesRepository(path: string): boolean {
  let depth = 0;
  for (const segment of path.split("/")) {
    if (segment === "..") depth--;
    else if (segment !== "" && segment !== ".") depth++;
    if (depth < 0) return true;
  }
  return false;
}

function parseQuery(query: string): Pick<RepositoryUrl, "ref" | "withSubmodules" | "timeLimit"> {
  const values = queryValues(query) ?? new Map<string, string>();
  return {
    ref: ["ref", "version"].map((name) => values.get(name) ?? "").find((text) => text !== "") ?? "",
    withSubmodules: !/^(?:0|f|F|FALSE|false|False)$/.test(values.get("submodules") ?? ""),
    timeLimit: milliseconds(values.get("timeout") ?? "") ?? DEFAULT_TIME_LIMIT,
  };
}

/** The first value of each name; undefined for what Go does not read: https://pkg.go.dev/net/url#ParseQuery */
function queryValues(query: string): ReadonlyMap<string, string> | undefined {
  const values = new Map<string, string>();
  for (const pair of query.split("&")) {
    if (pair === "") continue;
    if (pair.includes(";") || /%(?![0-9a-fA-F]{2})/.test(pair)) return undefined;
    const equals = pair.indexOf("=");
    const [name, value] = equals < 0 ? [pair, ""] : [pair.slice(0, equals), pair.slice(equals + 1)];
    if (!values.has(unescaped(name))) values.set(unescaped(name), unescaped(value));
  }
  return values;
}

function unescaped(text: string): string {
  const bytes = text
    .replaceAll("+", " ")
    .replace(/(?:%[0-9a-fA-F]{2})+/g, (escapes) =>
      Buffer.from(escapes.replaceAll("%", ""), "hex").toString(),
    );
  return bytes;
}

/** Whole seconds, or a duration of Go: https://pkg.go.dev/time#ParseDuration */
function milliseconds(text: string): number | undefined {
  if (/^\+?\d+$/.test(text)) return Number(text) > 0 ? Number(text) * 1000 : undefined;
  const duration = readDuration(text) ?? 0;
  return duration > 0 ? duration / 1e6 : undefined;
}
