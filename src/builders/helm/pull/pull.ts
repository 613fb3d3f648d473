import type { RemoteChart } from "../../../model/chart.ts";
import { get, type GetResult } from "../../../fetch/get.ts";
import { isListed, type HostRule } from "../../../fetch/hosts.ts";
import { readLogins } from "../../../fetch/logins.ts";
import { unpack } from "../../../fetch/tar.ts";
import type { ChartFilesResult } from "../../../delivery/helm/chart-files.ts";
import { chartOfFiles } from "../../../delivery/helm/chart-files.ts";
import { askedVersion, isExact } from "../../../model/remote-chart.ts";
import { chooseVersion } from "../../../model/semver.ts";
import type { DigestCache } from "../../../fetch/digest-cache.ts";
import { findInIndex } from "./index-file.ts";
import { digestOf, explain, findLayer, type Asking, type Fetch } from "./registry.ts";
import { listTags, type Tags } from "./tags.ts";
import { keyText } from "../../../model/key-text.ts";

export type PullChart = (chart: RemoteChart) => Promise<ChartFilesResult>;

export interface PullOptions {
  readonly rule: HostRule;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** For one request, in milliseconds. */
  readonly timeLimit: number;
  readonly cache: DigestCache;
}

/** helm refuses charts of more than 20 MiB, and files of more than 5: https://helm.sh/docs/topics/charts/ */
const PACKED_LIMIT = 20 * 1024 * 1024;
const INDEX_LIMIT = 64 * 1024 * 1024;
const UNPACKED = { size: 64 * 1024 * 1024, files: 10_000 };

/** Pulls charts, each once a run, and none that was kept by its digest. A login is one of docker's, and goes to its host alone. */
export function createChartPuller({ rule, env, timeLimit, cache }: PullOptions): PullChart {
  const known = readLogins(env);
  // Without TLS anybody on the way reads it: only whoever names the host wants that.
  const loginFor: Asking["loginFor"] = async (url) => {
    const { protocol, hostname, port, host } = new URL(url);
    return protocol === "https:" || isListed(rule, hostname, port || "80") ? known(host) : undefined;
  };
  const fetch =
    (sizeLimit: number): Fetch =>
    (url, headers) =>
      get(url, { rule, env, timeLimit, sizeLimit, headers });
  /** Of a repository: it says that it wants a login, and gets that of its host. */
  const fetchLoggedIn =
    (sizeLimit: number): Fetch =>
    async (url, headers) => {
      const first = await fetch(sizeLimit)(url, headers);
      const isAsked =
        first.ok &&
        first.status === 401 &&
        headers.authorization === undefined &&
        !/^bearer/i.test(first.headers["www-authenticate"] ?? "");
      const login = isAsked && first.url === url ? await loginFor(url) : undefined;
      return login === undefined ? first : fetch(sizeLimit)(url, { ...headers, authorization: login });
    };
  const charts = new Map<string, Promise<ChartFilesResult>>();
  const indexes = new Map<string, Promise<GetResult>>();
  const index = (url: string): Promise<GetResult> => {
    const known = indexes.get(url) ?? fetchLoggedIn(INDEX_LIMIT)(url, {});
    indexes.set(url, known);
    return known;
  };
  const tags = new Map<string, Promise<Tags>>();
  const newest: Tools["newest"] = async (base, range, tagPattern) => {
    const listing = tags.get(base) ?? listTags(base, { loginFor, fetch: fetch(PACKED_LIMIT) });
    tags.set(base, listing);
    const found = await listing;
    if (!found.ok) return found;
    const among = await tagsLike(found.tags, tagPattern);
    if (among === undefined)
      return { ok: false, message: "its semverFilter is no regular expression of Go's" };
    const versions = among.map((tag) => tag.replaceAll("_", "+"));
    const chosen = chooseVersion(versions, range);
    return chosen === undefined
      ? { ok: false, message: `${new URL(base).host} has no version in this range` }
      : (among[versions.indexOf(chosen)] ?? "");
  };
  return (chart) => {
    const key = keyText(chart);
    const known =
      charts.get(key) ?? pull(chart, { index, newest, loginFor, fetch: fetchLoggedIn(PACKED_LIMIT), cache });
    charts.set(key, known);
    return known;
  };
}

/** Undefined where the pattern is none. It is somebody's who may ask for a change: it is matched in linear time. */
async function tagsLike(
  tags: readonly string[],
  pattern: string | undefined,
): Promise<readonly string[] | undefined> {
  if (pattern === undefined) return tags;
  const { compileGoPattern } = await import("../../../kustomize/patterns/go-pattern.ts");
  const compiled = compileGoPattern(pattern);
  return compiled.ok ? tags.filter(compiled.matches) : undefined;
}

interface Tools extends Asking {
  /** The tag of the newest version in a range. */
  readonly newest: (
    base: string,
    range: string,
    tagPattern: string | undefined,
  ) => Promise<string | Extract<Packed, { ok: false }>>;
  readonly index: (url: string) => Promise<GetResult>;
  readonly cache: DigestCache;
}

async function pull(chart: RemoteChart, tools: Tools): Promise<ChartFilesResult> {
  const packed =
    chart.kind === "registry" ? await fromRegistry(chart, tools) : await fromRepository(chart, tools);
  if (!packed.ok) return refused(chart, packed.message);
  const unpacked = unpack(packed.bytes, UNPACKED);
  if (!unpacked.ok) return refused(chart, unpacked.message);
  return chartOfFiles(new Map([...belowFirst(unpacked.files)].map(([path, bytes]) => [path, { bytes }])));
}

type Packed =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly message: string };

async function fromRegistry(
  chart: Extract<RemoteChart, { kind: "registry" }>,
  tools: Tools,
): Promise<Packed> {
  const path = registryPath(chart.url);
  const base = `${chart.isInsecure || LOOPBACK.test(path) ? "http" : "https"}://${path}`;
  const { range, tagPattern } = chart;
  const reference = range === undefined ? chart.reference : await tools.newest(base, range, tagPattern);
  if (typeof reference !== "string") return reference;
  const layer = await findLayer(
    base,
    reference,
    tools,
    chart.layer === undefined ? undefined : [chart.layer],
  );
  return layer.ok ? content(layer, tools) : layer;
}

/** helm asks these without TLS: https://helm.sh/docs/topics/registries/ */
const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?\//;

/** `ghcr.io/org/charts/web` is asked for at `ghcr.io/v2/org/charts/web`; Docker Hub has a host of its own for that. */
function registryPath(url: string): string {
  const [host = "", ...path] = url
    .replace(/^oci:\/\//, "")
    .replace(/(?<!\/)\/+$/, "")
    .split("/");
  return `${host === "docker.io" ? "registry-1.docker.io" : host}/v2/${path.join("/")}`;
}

async function fromRepository(
  { url, name, version }: Extract<RemoteChart, { kind: "repository" }>,
  tools: Tools,
): Promise<Packed> {
  const base = url.endsWith("/") ? url : `${url}/`;
  if (!URL.canParse(base)) return { ok: false, message: "the address of its repository is no URL" };
  const place = new URL("index.yaml", base).href;
  const index = await tools.index(place);
  if (!index.ok) return index;
  const { host } = new URL(place);
  if (index.status !== 200) return { ok: false, message: `${host} ${explain(index.status, "")}` };
  const entry = findInIndex(new TextDecoder().decode(index.bytes), name, version);
  if (entry === undefined || !URL.canParse(entry.url, base)) {
    const what = isExact(version) ? "does not have this version" : "has no version in this range";
    return { ok: false, message: `the index of ${host} ${what}` };
  }
  if (entry.digest !== "" && !/^[0-9a-f]{64}$/.test(entry.digest)) {
    return { ok: false, message: `the index of ${host} has no digest of it that can be read` };
  }
  const digest = entry.digest === "" ? undefined : `sha256:${entry.digest}`;
  return content({ url: new URL(entry.url, base).href, digest, headers: {} }, tools);
}

async function content(
  {
    url,
    digest,
    headers,
  }: {
    readonly url: string;
    readonly digest: string | undefined;
    readonly headers: Readonly<Record<string, string>>;
  },
  { fetch, cache }: Tools,
): Promise<Packed> {
  const kept = digest === undefined ? undefined : await cache.read(digest);
  if (kept !== undefined && digestOf(kept) === digest) return { ok: true, bytes: kept };
  const answer = await fetch(url, headers);
  if (!answer.ok) return answer;
  const { host } = new URL(url);
  if (answer.status !== 200) return { ok: false, message: `${host} ${explain(answer.status, "")}` };
  if (digest !== undefined && digestOf(answer.bytes) !== digest) {
    return { ok: false, message: `${host} sent another content than its digest says` };
  }
  await cache.write(digestOf(answer.bytes), answer.bytes);
  return { ok: true, bytes: answer.bytes };
}

/** A packed chart lies in a folder of its name. */
function belowFirst(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  if (files.has("Chart.yaml")) return files;
  return new Map(
    [...files].flatMap(([path, bytes]) =>
      path.includes("/") ? [[path.slice(path.indexOf("/") + 1), bytes] as const] : [],
    ),
  );
}

function refused(chart: RemoteChart, why: string): ChartFilesResult {
  const what = chart.kind === "registry" ? chart.url.replace(/^oci:\/\//, "") : chart.name;
  return {
    ok: false,
    fails: false,
    message: `the chart ${what} ${askedVersion(chart)} was not pulled: ${why}`,
  };
}
