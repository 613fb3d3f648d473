import { readdirSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { createDigestCache, NO_CACHE } from "../../../src/fetch/digest-cache.ts";
import { findInIndex } from "../../../src/builders/helm/pull/index-file.ts";
import { createChartPuller } from "../../../src/builders/helm/pull/pull.ts";
import type { RemoteChart } from "../../../src/model/chart.ts";
import { fixed, serve, type TestServer } from "../../support/http-server.ts";
import { packed, sha256 } from "../../support/packed-chart.ts";
import { temporaryDirectory } from "../../support/temporary-directory.ts";

const CHART = packed({ "web/Chart.yaml": "name: web\nversion: 1.2.3\n", "web/templates/a.yaml": "a: 1\n" });

function indexOf(digest: string, url = "web-1.2.3.tgz"): string {
  return `apiVersion: v1
entries:
  other:
  - {name: other, version: 9.9.9, urls: [other.tgz]}
  web:
  - name: web
    version: 1.2.4
    urls: [web-1.2.4.tgz]
  - name: web
    version: 1.2.3
    digest: ${digest}
    urls:
    - ${url}
  zzz:
  - {name: zzz, version: 1.2.3, urls: [zzz.tgz]}
`;
}

function puller(
  hosts: readonly string[],
  more: { readonly timeLimit?: number; readonly cache?: string } = {},
) {
  const cache = more.cache === undefined ? NO_CACHE : createDigestCache(more.cache);
  return createChartPuller({ rule: { allowed: hosts }, env: {}, timeLimit: more.timeLimit ?? 5000, cache });
}

function of({ host }: TestServer, url = `http://${host}/charts`): RemoteChart {
  return { kind: "repository", url, name: "web", version: "1.2.3" };
}

function repository(chart: string | Uint8Array = CHART, digest = sha256(CHART)): Promise<TestServer> {
  return serve(fixed({ "/charts/index.yaml": indexOf(digest), "/charts/web-1.2.3.tgz": chart }));
}

describe("a chart repository", () => {
  test("gives the version that is asked for, once, and from the cache by its digest", async () => {
    const server = await repository();
    const cache = temporaryDirectory();
    const pull = puller([server.host], { cache });
    const [first, second] = await Promise.all([pull(of(server)), pull(of(server))]);
    expect(first).toBe(second);
    expect(first.ok && [...first.chart.files.keys()]).toEqual(["Chart.yaml", "templates/a.yaml"]);
    expect(server.asked).toEqual(["/charts/index.yaml", "/charts/web-1.2.3.tgz"]);
    expect(readdirSync(cache)).toEqual([sha256(CHART)]);
    await puller([server.host], { cache })(of(server));
    expect(server.asked.slice(2)).toEqual(["/charts/index.yaml"]);
  });

  test.each([
    ["another digest", () => repository(CHART, "a".repeat(64)), "another content than its digest says"],
    [
      "no such version",
      () => serve(fixed({ "/charts/index.yaml": indexOf("").replaceAll("1.2.3", "7.7.7") })),
      "does not have this version",
    ],
    ["404", () => serve(fixed({})), "does not have it (404)"],
    ["401", () => serve((_, response) => response.writeHead(401).end("who are you")), "wants a login (401)"],
    ["no archive", () => repository("nothing", sha256(Buffer.from("nothing"))), "no gzip file"],
    [
      "a bomb",
      () => {
        const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024));
        return repository(bomb, sha256(bomb));
      },
      "larger than 64 MB",
    ],
    [
      "a path out of it",
      () => {
        const bad = packed({ "../../etc/x": "" });
        return repository(bad, sha256(bad));
      },
      "leads out of it",
    ],
    [
      "the connection broken off",
      () =>
        serve((_, response) => {
          response.writeHead(200, { "content-length": "100" });
          response.write("x");
          setTimeout(() => response.destroy(), 20);
        }),
      "broke off its answer",
    ],
    [
      "a gigabyte",
      () =>
        serve((_, response) => {
          const part = Buffer.alloc(1024 * 1024);
          const more = (): void => {
            while (response.write(part));
          };
          response.on("drain", more);
          more();
        }),
      "sends more than 64 MB",
    ],
    [
      "a redirect to another host",
      () =>
        serve((_, response) =>
          response.writeHead(302, { location: "http://user:secret@example.invalid/x?token=secret" }).end(),
        ),
      "example.invalid is not among the allowed hosts",
    ],
    [
      "a redirect to a file",
      () => serve((_, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end()),
      "is not fetched",
    ],
    [
      "redirects without an end",
      () =>
        serve((request, response) => response.writeHead(302, { location: `${request.url ?? ""}x` }).end()),
      "redirects more than",
    ],
  ])("%s is one sentence", async (_, start, message) => {
    const server = await start();
    const result = await puller([server.host])(of(server, `http://me:secret@${server.host}/charts`));
    expect(result.ok ? "" : result.message).toContain(message);
    expect(result.ok ? "" : result.message).not.toContain("secret");
    expect(result).toMatchObject({ ok: false, fails: false });
  });

  test("a server that is slow, or not there", async () => {
    const slow = await serve(() => undefined);
    const late = await puller([slow.host], { timeLimit: 200 })(of(slow));
    expect(late.ok ? "" : late.message).toContain("did not answer within 0.2 s");
    const gone = await puller(["127.0.0.1:1"])(of({ host: "127.0.0.1:1", asked: [] }));
    expect(gone.ok ? "" : gone.message).toContain("refuses the connection");
  });

  test("private addresses are asked only when they are named, whatever leads to them", async () => {
    const server = await repository();
    const port = server.host.split(":")[1] ?? "";
    for (const host of [
      server.host,
      `localhost:${port}`,
      `[::1]:${port}`,
      `[::ffff:127.0.0.1]:${port}`,
      `0x7f.1:${port}`,
      "169.254.169.254",
    ]) {
      const result = await puller([])(of({ host, asked: [] }));
      expect(result.ok ? host : result.message).toContain("has a private address");
    }
    expect(server.asked).toEqual([]);
  });
});

const CHART_LAYER = "application/vnd.cncf.helm.chart.content.v1.tar+gzip";
const LAYER = `sha256:${sha256(CHART)}`;
const MANIFEST = JSON.stringify({
  schemaVersion: 2,
  layers: [
    { mediaType: "application/vnd.cncf.helm.chart.content.v1.tar+gzip", digest: LAYER, size: CHART.length },
  ],
});

type InRegistry = Extract<RemoteChart, { kind: "registry" }>;

describe("a registry", () => {
  const chart = ({ host }: TestServer, reference = "1.2.3"): InRegistry => ({
    kind: "registry",
    url: `oci://${host}/org/web`,
    reference,
    isInsecure: true,
  });

  test("gives a tag, or what has a digest, with nobody's token", async () => {
    const digest = `sha256:${sha256(Buffer.from(MANIFEST))}`;
    const server: TestServer = await serve((request, response) => {
      const { url = "", headers } = request;
      if (url.startsWith("/token"))
        return response.end(JSON.stringify({ token: url.includes("scope=pull") ? "t" : "" }));
      if (headers.authorization !== "Bearer t") {
        response.setHeader(
          "www-authenticate",
          `Bearer realm="http://${server.host}/token",service="s",scope="pull"`,
        );
        return response.writeHead(401).end();
      }
      if (url === "/v2/org/web/manifests/1.2.3" || url === `/v2/org/web/manifests/${digest}`)
        return response.end(MANIFEST);
      return response.writeHead(url === `/v2/org/web/blobs/${LAYER}` ? 200 : 404).end(CHART);
    });
    for (const reference of ["1.2.3", digest]) {
      expect(await puller([server.host])(chart(server, reference))).toMatchObject({
        ok: true,
        chart: { name: "web" },
      });
    }
  });

  test("gives what a tag holds when it is first asked for to both sides of a run", async () => {
    const moved = packed({ "web/Chart.yaml": "name: web\nversion: 9.9.9\n" });
    const holding = (bytes: Uint8Array): string =>
      JSON.stringify({ layers: [{ mediaType: CHART_LAYER, digest: `sha256:${sha256(bytes)}` }] });
    let tag = CHART;
    const server = await serve(({ url = "" }, response) => {
      if (url.endsWith("/manifests/stable")) return response.end(holding(tag));
      return response.end([CHART, moved].find((bytes) => url.endsWith(sha256(bytes))));
    });
    const pull = puller([server.host]);
    const base = await pull(chart(server, "stable"));
    tag = moved;
    expect(await pull(chart(server, "stable"))).toBe(base);
    expect(await puller([server.host])(chart(server, "stable"))).toMatchObject({
      chart: { version: "9.9.9" },
    });
  });

  test("gives the newest tag in a range, over all pages of them", async () => {
    const pages: Readonly<Record<string, readonly string[]>> = {
      "/v2/org/web/tags/list?n=1000": ["latest", "1.2.1", "1.3.0-rc.1", "sha256-abc.sig"],
      "/v2/org/web/tags/list?n=1000&last=x": ["1.2.3", "1.2.3-1", "1.1.9", "2.0.0"],
    };
    const server = await serve((request, response) => {
      const { url = "" } = request;
      const tags = pages[url];
      if (tags !== undefined) {
        if (!url.includes("last"))
          response.setHeader("link", '</v2/org/web/tags/list?n=1000&last=x>; rel="next"');
        return response.end(JSON.stringify({ name: "org/web", tags }));
      }
      if (url.endsWith("/manifests/1.2.3")) return response.end(MANIFEST);
      return response.writeHead(url.endsWith(`/blobs/${LAYER}`) ? 200 : 404).end(CHART);
    });
    const pull = puller([server.host]);
    const inRange = (range: string): InRegistry => ({
      ...{ kind: "registry", url: `oci://${server.host}/org/web`, reference: "", isInsecure: true },
      range,
    });
    expect(await pull(inRange("1.x"))).toMatchObject({ ok: true });
    const like = (tagPattern: string): RemoteChart => ({ ...inRange(">=1.0.0-0"), tagPattern });
    expect(await pull(like("^1\\.2\\.3$"))).toMatchObject({ ok: true });
    const bad = await pull(like("("));
    expect(bad.ok ? "" : bad.message).toContain("its semverFilter is no regular expression");
    const empty = await pull(inRange(">=3"));
    expect(empty.ok ? "" : empty.message).toContain("has no version in this range");
    expect(server.asked.filter((path) => path.includes("tags"))).toHaveLength(2);
  });

  test("gives the layer of the media type that is asked for", async () => {
    const other = { mediaType: "application/x", digest: `sha256:${"1".repeat(64)}` };
    const wanted = { mediaType: "application/wanted", digest: LAYER };
    const answers = {
      "/v2/org/web/manifests/1.2.3": JSON.stringify({ layers: [other, wanted] }),
      [`/v2/org/web/blobs/${LAYER}`]: CHART,
    };
    const server = await serve(fixed(answers));
    const pull = puller([server.host]);
    const asked = { ...chart(server), layer: "application/wanted" };
    expect(await pull(asked)).toMatchObject({ ok: true, chart: { name: "web" } });
    const none = await pull({ ...chart(server), layer: "application/none" });
    expect(none.ok ? "" : none.message).toContain("holds no Helm chart");
  });

  test.each([
    [
      "a blob of another content",
      { "/v2/org/web/manifests/1.2.3": MANIFEST, [`/v2/org/web/blobs/${LAYER}`]: "x" },
      "another content",
    ],
    [
      "no chart",
      { "/v2/org/web/manifests/1.2.3": '{"layers": [{"mediaType": "image", "digest": "x"}]}' },
      "no Helm chart",
    ],
    ["no such tag", {}, "does not have it (404)"],
  ])("%s is named", async (_, answers, message) => {
    const server = await serve(fixed(answers));
    const result = await puller([server.host])(chart(server));
    expect(result.ok ? "" : result.message).toContain(message);
  });

  test("a manifest of another digest is refused", async () => {
    const wrong = `sha256:${"1".repeat(64)}`;
    const server = await serve(fixed({ [`/v2/org/web/manifests/${wrong}`]: MANIFEST }));
    const result = await puller([server.host])(chart(server, wrong));
    expect(result.ok ? "" : result.message).toContain("another digest");
  });

  test("a login that nobody has is a sentence", async () => {
    const server = await serve((_, response) =>
      response.writeHead(401, { "www-authenticate": 'Basic realm="x"' }).end(),
    );
    const result = await puller([server.host])(chart(server));
    expect(result.ok ? "" : result.message).toContain("wants a login (401)");
  });
});

test("an index as JSON, quoted names, and charts with names that begin alike", () => {
  const json = JSON.stringify({ entries: { web: [{ version: "1.0.0", urls: ["a.tgz"], digest: "d" }] } });
  expect(findInIndex(json, "web", "v1.0.0")).toEqual({ url: "a.tgz", digest: "d" });
  const yaml =
    'entries:\n    web-extra:\n    - {version: 1.0.0, urls: [no]}\n    "web":\n        - {version: 1.0.0, urls: [yes.tgz]}\n';
  expect(findInIndex(yaml, "web", "1.0.0")).toEqual({ url: "yes.tgz", digest: "" });
  expect(findInIndex("entries: {}\n", "web", "1.0.0")).toBeUndefined();
});
