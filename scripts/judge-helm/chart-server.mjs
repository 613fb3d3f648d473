// Chart repositories and registries on the loopback, each below the host that it has in the world.
import { createHash } from "node:crypto";
import { createServer } from "node:http";

const CHART = "application/vnd.cncf.helm.chart.content.v1.tar+gzip";
const MANIFEST = "application/vnd.oci.image.manifest.v1+json";
const CONFIG = Buffer.from("{}");

/** @param findFile a file that is named by its whole address, like a schema; undefined for none */
export async function startChartServer(findFile) {
  /** By `host/path` of the registry, or of the repository, then by name, then by version. */
  const repositories = new Map();
  const registries = new Map();
  const blobs = new Map([[digestOf(CONFIG), CONFIG]]);
  const manifests = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://loopback");
    const answer = pathname.startsWith("/v2") ? registry(pathname) : repository(pathname);
    if (answer === undefined) return response.writeHead(404).end();
    response.writeHead(200, { ...answer.headers, "content-length": answer.bytes.length });
    response.end(request.method === "HEAD" ? undefined : answer.bytes);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const host = `127.0.0.1:${server.address().port}`;

  const registry = (path) => {
    const [, place, what, reference] = /^\/v2\/(.+)\/(manifests|blobs|tags)\/([^/]+)$/.exec(path) ?? [];
    if (place === undefined) return path === "/v2/" ? { bytes: CONFIG } : undefined;
    const tags = registries.get(place) ?? new Map();
    if (what === "tags")
      return { bytes: Buffer.from(JSON.stringify({ name: place, tags: [...tags.keys()] })) };
    if (what === "blobs") return wrapped(blobs.get(reference), {});
    const bytes = tags.get(reference) ?? manifests.get(reference);
    const digest = bytes === undefined ? "" : digestOf(bytes);
    return wrapped(bytes, { "content-type": MANIFEST, "docker-content-digest": digest });
  };
  const repository = (path) => {
    const [, place, file = ""] = /^\/(.+)\/([^/]+)$/.exec(path) ?? [];
    const charts = repositories.get(place) ?? new Map();
    if (file !== "index.yaml") return wrapped(charts.get(file)?.bytes ?? findFile(path.slice(1), host), {});
    const entries = {};
    for (const [url, { name, version, bytes }] of charts)
      (entries[name] ??= []).push({
        name,
        version,
        urls: [url],
        digest: digestOf(bytes).slice("sha256:".length),
      });
    return wrapped(
      charts.size === 0 ? undefined : Buffer.from(JSON.stringify({ apiVersion: "v1", entries })),
      {},
    );
  };
  return {
    host,
    addToRegistry(place, version, bytes) {
      const described = (each, mediaType) => ({ mediaType, digest: digestOf(each), size: each.length });
      blobs.set(digestOf(bytes), bytes);
      const manifest = Buffer.from(
        JSON.stringify({
          ...{ schemaVersion: 2, mediaType: MANIFEST },
          config: described(CONFIG, "application/vnd.cncf.helm.config.v1+json"),
          layers: [described(bytes, CHART)],
        }),
      );
      manifests.set(digestOf(manifest), manifest);
      const tags = registries.get(place) ?? new Map();
      registries.set(place, tags.set(version.replaceAll("+", "_"), manifest));
    },
    addToRepository(place, name, version, bytes) {
      const charts = repositories.get(place) ?? new Map();
      repositories.set(place, charts.set(`${name}-${version}.tgz`, { name, version, bytes }));
    },
    close: () => server.close(),
  };
}

function wrapped(bytes, headers) {
  return bytes === undefined ? undefined : { bytes, headers };
}

function digestOf(bytes) {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}
