import { mkdirSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createChartPuller, type PullChart } from "../../../src/builders/helm/pull/pull.ts";
import { NO_CACHE } from "../../../src/fetch/digest-cache.ts";
import type { RemoteChart } from "../../../src/model/chart.ts";
import { serve, type TestServer } from "../../support/http-server.ts";
import { packed, sha256 } from "../../support/packed-chart.ts";
import { temporaryDirectory } from "../../support/temporary-directory.ts";

const CHART = packed({ "web/Chart.yaml": "name: web\nversion: 1.2.3\n" });
const LAYER = `sha256:${sha256(CHART)}`;
const MANIFEST = JSON.stringify({
  layers: [{ mediaType: "application/vnd.cncf.helm.chart.content.v1.tar+gzip", digest: LAYER, size: 1 }],
});
const basic = (pair: string): string => Buffer.from(pair).toString("base64");

/** A puller that finds logins where `docker login` writes them, or `helm registry login`. */
function pullerWith(hosts: readonly string[], auths: object, variable = "DOCKER_CONFIG"): PullChart {
  const folder = temporaryDirectory();
  const docker = join(folder, ".docker");
  mkdirSync(docker);
  writeFileSync(join(docker, "config.json"), JSON.stringify({ auths, credsStore: "none" }));
  const place = { DOCKER_CONFIG: docker, HOME: folder, HELM_REGISTRY_CONFIG: join(docker, "config.json") }[
    variable
  ];
  const env = { [variable]: place };
  return createChartPuller({ rule: { allowed: hosts }, env, timeLimit: 5000, cache: NO_CACHE });
}

const inRegistry = ({ host }: TestServer): RemoteChart => ({
  ...{ kind: "registry", url: `oci://${host}/org/web`, reference: "1.2.3", isInsecure: true },
});
const inRepository = ({ host }: TestServer): RemoteChart => ({
  ...{ kind: "repository", url: `http://${host}/charts`, name: "web", version: "1.2.3" },
});

function answerFiles(request: IncomingMessage, response: ServerResponse): void {
  const { url = "" } = request;
  if (url.endsWith("/index.yaml"))
    response.end("entries:\n  web:\n  - {name: web, version: 1.2.3, urls: [web-1.2.3.tgz]}\n");
  else if (url.includes("/manifests/")) response.end(MANIFEST);
  else response.end(CHART);
}

/** Wants this header. */
function guarded(authorization: string): Promise<TestServer> {
  return serve((request, response) => {
    if (request.headers.authorization === authorization) answerFiles(request, response);
    else response.writeHead(401, { "www-authenticate": 'Basic realm="r"' }).end();
  });
}

test.each(["DOCKER_CONFIG", "HOME", "HELM_REGISTRY_CONFIG"])(
  "a login of its host opens a repository and a registry: %s",
  async (variable) => {
    const server = await guarded(`Basic ${basic("me:hunter2")}`);
    for (const chart of [inRepository(server), inRegistry(server)]) {
      const login = pullerWith([server.host], { [server.host]: { auth: basic("me:hunter2") } }, variable);
      expect(await login(chart)).toMatchObject({ ok: true });
      const none = await pullerWith([server.host], { "other.example": { auth: basic("me:hunter2") } })(chart);
      expect(none.ok ? "" : none.message).toMatch(/wants a login \(401\), and there is none for it here/);
      const wrong = await pullerWith([server.host], {
        [`https://${server.host}/v1/`]: { username: "me", password: "wrong" },
      })(chart);
      expect(wrong.ok ? "" : wrong.message).toContain("login");
      expect(JSON.stringify([none, wrong])).not.toMatch(/hunter2|wrong/);
    }
  },
);

test("a registry's own token service gets the login, one of another host does not", async () => {
  const seen: (string | undefined)[] = [];
  const other = await serve((request, response) => {
    seen.push(request.headers.authorization);
    response.end(JSON.stringify({ token: "t" }));
  });
  for (const isOwn of [true, false]) {
    const server: TestServer = await serve((request, response) => {
      const { url = "", headers } = request;
      if (url.startsWith("/token")) {
        const isKnown = headers.authorization === `Basic ${basic("me:hunter2")}`;
        response.writeHead(isKnown ? 200 : 401).end(JSON.stringify({ token: "secret-token" }));
      } else if (headers.authorization === "Bearer secret-token") answerFiles(request, response);
      else {
        const realm = `http://${isOwn ? server.host : other.host}/token`;
        response
          .writeHead(401, { "www-authenticate": `Bearer realm="${realm}",service="s",scope="pull"` })
          .end();
      }
    });
    const hosts = [server.host, other.host];
    const pulled = await pullerWith(hosts, { [server.host]: { auth: basic("me:hunter2") } })(
      inRegistry(server),
    );
    expect(pulled.ok).toBe(isOwn);
    expect(JSON.stringify(pulled)).not.toMatch(/hunter2|secret-token/);
  }
  expect(seen).toEqual([undefined]);
});

test("a login does not follow a redirect to another host", async () => {
  const seen: (string | undefined)[] = [];
  const storage = await serve((request, response) => {
    seen.push(request.headers.authorization);
    response.end(CHART);
  });
  const server = await serve((request, response) => {
    if (request.headers.authorization === undefined)
      response.writeHead(401, { "www-authenticate": "Basic" }).end();
    else if (request.url?.endsWith(".tgz") === true)
      response.writeHead(302, { location: `http://${storage.host}/x` }).end();
    else answerFiles(request, response);
  });
  const auths = { [server.host]: { auth: basic("me:hunter2") } };
  const pulled = await pullerWith([server.host, storage.host], auths)(inRepository(server));
  expect(pulled).toMatchObject({ ok: true });
  expect(seen).toEqual([undefined]);
});
