import { readdirSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { expect, test } from "vitest";
import { deployment } from "../../gitops/deployment.ts";
import type { Files } from "../../support/git-repository.ts";
import { serve } from "../../support/http-server.ts";
import { temporaryDirectory } from "../../support/temporary-directory.ts";
import { BASE, forecastWith, image, overlay, serveRepository } from "./elsewhere.ts";

test("a base of another repository is fetched once, for both sides and all overlays", async () => {
  const there = await serveRepository();
  const url = `${there.server.url}//config?ref=v1`;
  const side = (tag: string): Files => ({
    ...overlay(url, image(tag), "a"),
    ...overlay(url, image(tag), "b"),
  });
  const result = await forecastWith([there.host], side("1.1"), side("1.2"));
  expect(result.deployables).toMatchObject([
    {
      builder: "embedded",
      analysis: "full",
      workloads: [{ name: "my-web", effect: "restart" }],
      problems: [],
    },
    {
      builder: "embedded",
      analysis: "full",
      workloads: [{ name: "my-web", effect: "restart" }],
      problems: [],
    },
  ]);
  // Its first question, then a git for the tag, the trees, the kustomizations, and the files that they name.
  const path = new URL(there.server.url).pathname;
  const question = `GET ${path}/info/refs?service=git-upload-pack`;
  const answer = `POST ${path}/git-upload-pack`;
  expect(there.server.requests).toEqual([
    question,
    ...Array.from({ length: 4 }, () => [question, answer]).flat(),
  ]);
});

test("nothing is fetched for an overlay that the change does not reach", async () => {
  const there = await serveRepository();
  const same = overlay(`${there.server.url}//config?ref=v1`);
  const own = (tag: string): Files => ({
    "own/kustomization.yaml": "resources: [web.yaml]\n",
    "own/web.yaml": deployment(`nginx:${tag}`),
  });
  const result = await forecastWith([there.host], { ...same, ...own("1") }, { ...same, ...own("2") });
  expect(result.deployables.map(({ id }) => id)).toEqual(["overlay:own"]);
  expect(there.server.requests).toEqual([]);
});

test("another tag of a base is told with its restarts, at the line that names it", async () => {
  const there = await serveRepository();
  there.repository.commit({ "base/a.txt": "two\n" });
  there.repository.git("tag", "-a", "-m", "second", "v2");
  const side = (tag: string): Files => overlay(`${there.server.url}//config?ref=${tag}`);
  const result = await forecastWith([there.host], side("v1"), side("v2"));
  const [deployable] = result.deployables;
  expect(deployable).toMatchObject({ analysis: "full", problems: [] });
  expect(JSON.stringify(deployable?.configChanges)).toContain('"overlay/kustomization.yaml"');
  expect(JSON.stringify(result)).not.toContain('"file":"127.0.0.1');
});

test("a commit that was kept is built without asking anybody", async () => {
  const there = await serveRepository();
  const cacheDirectory = temporaryDirectory();
  const url = `${there.server.url}//config?ref=${there.repository.git("rev-parse", "HEAD")}`;
  const run = () =>
    forecastWith([there.host], overlay(url, image("1.1")), overlay(url, image("1.2")), { cacheDirectory });
  const first = await run();
  const asked = there.server.requests.length;
  expect(first.deployables).toMatchObject([{ analysis: "full", problems: [] }]);
  expect(asked).toBeGreaterThan(0);
  expect((await run()).deployables).toEqual(first.deployables);
  expect(there.server.requests.length).toBe(asked);
  // What was kept is only as good as its hash.
  for (const name of readdirSync(join(cacheDirectory, "git")))
    writeFileSync(join(cacheDirectory, "git", name), "blob 3\0abc");
  expect((await run()).deployables).toEqual(first.deployables);
  expect(there.server.requests.length).toBe(2 * asked);
});

test("a branch, and what is called HEAD, are named as not pinned", async () => {
  const there = await serveRepository();
  for (const query of ["?ref=main", "", "?version=main"]) {
    const side = (tag: string): Files => overlay(`${there.server.url}//config${query}`, image(tag));
    const result = await forecastWith([there.host], side("1.1"), side("1.2"));
    expect(result.deployables).toMatchObject([
      { analysis: "full", problems: [{ code: "not-pinned", file: "overlay/kustomization.yaml", line: 1 }] },
    ]);
  }
});

test("a component, and a base that names another repository", async () => {
  const other = await serveRepository();
  const there = await serveRepository({
    "nested/kustomization.yaml": `resources: ["${other.server.url}//base?ref=v1", own]\n`,
    "nested/own/kustomization.yaml": "resources: [../../shared]\n",
    "shared/kustomization.yaml": "resources: [cm.yaml]\n",
    "shared/cm.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: shared}\ndata: {a: b}\n",
    "component/kustomization.yaml":
      "apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\npatches: [{path: p.yaml}]\n",
    "component/p.yaml":
      "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {template: {metadata: {annotations: {a: b}}}}\n",
  });
  const base = overlay(`${there.server.url}//nested?ref=v1`);
  const head = overlay(
    `${there.server.url}//nested?ref=v1`,
    `components: ["${there.server.url}//component?ref=v1"]\n`,
  );
  const result = await forecastWith([there.host, other.host], base, head);
  expect(result.deployables).toMatchObject([
    { analysis: "full", problems: [], workloads: [{ name: "web", effect: "restart" }] },
  ]);
});

test.each([
  ["no such tag", "//config?ref=v9", "has no branch or tag v9 there"],
  ["no such commit", `//config?ref=${"0123456789".repeat(4)}`, "does not have this commit"],
  ["a name that git would read otherwise", "//config?ref=%2Ba:b", "cannot have a branch or tag of that name"],
])("%s leaves out the base, and says so", async (_, rest, message) => {
  const there = await serveRepository();
  const own = { "overlay/own.yaml": deployment("nginx:1").replaceAll("web", "own") };
  const side = (tag: string): Files => ({
    ...own,
    "overlay/kustomization.yaml": `resources: [own.yaml, "${there.server.url}${rest}"]\n${image(tag)}`,
  });
  const result = await forecastWith([there.host], side("1.1"), side("1.2"));
  expect(result.deployables[0]).toMatchObject({ analysis: "partial", workloads: [{ name: "own" }] });
  expect(JSON.stringify(result.deployables[0]?.problems)).toContain(message);
});

test.each([
  ["a path that is not there", {}, "//nowhere?ref=v1", "is no directory of"],
  [
    "a file above the kustomization",
    { "a/kustomization.yaml": "resources: [../base/web.yaml]" },
    "//a?ref=v1",
    "",
  ],
  [
    "a base above the repository",
    { "a/kustomization.yaml": "resources: [../../x]" },
    "//a?ref=v1",
    "leads out of",
  ],
  ["a fault there", { "a/kustomization.yaml": "namePrefix: [1]" }, "//a?ref=v1", "/a/kustomization.yaml:1: "],
  [
    "a circle of repositories",
    { "a/kustomization.yaml": 'resources: ["URL"]' },
    "//a?ref=v1",
    "was visited on the way here",
  ],
])("%s fails as in kustomize, where the base is named", async (_, files, rest, message) => {
  const there = await serveRepository({ ...BASE, "a/web.yaml": deployment("nginx:1") });
  const text = Object.entries(files).map(([path, content]): [string, string] => [
    path,
    content.replace("URL", `${there.server.url}//a?ref=v1`),
  ]);
  there.repository.commit(Object.fromEntries(text));
  there.repository.git("tag", "--force", "v1");
  const side = (tag: string): Files => overlay(`${there.server.url}${rest}`, image(tag));
  const result = await forecastWith([there.host], side("1.1"), side("1.2"));
  const [problem] = result.deployables[0]?.problems ?? [];
  expect(problem).toMatchObject({ code: "build-failed", file: "overlay/kustomization.yaml", line: 1 });
  expect(problem?.message).toContain(message);
});

test("a fork, a host that is not named, a repository of this machine: nobody is asked", async () => {
  const there = await serveRepository();
  const sides = (url: string) => [overlay(url, image("1.1")), overlay(url, image("1.2"))] as const;
  const url = `${there.server.url.replace("//", "//me:secret@")}//config?ref=v1`;
  for (const [hosts, more, expected] of [
    [[there.host], { fork: true }, ""],
    [[], {}, "has a private address"],
    [["example.com"], {}, "is not among the allowed hosts"],
  ] as const) {
    const result = await forecastWith(hosts, ...sides(url), more);
    expect(result.summary.level).not.toBe("calm");
    expect(JSON.stringify(result)).not.toContain("secret");
    expect(JSON.stringify(result.deployables)).toContain(expected);
  }
  const local = await forecastWith([], ...sides(`${there.repository.url}//config?ref=v1`));
  expect(JSON.stringify(local.deployables)).toContain("is a repository of this machine");
  expect(there.server.requests).toEqual([]);
});

test.each<readonly [string, (request: IncomingMessage, response: ServerResponse) => void, string]>([
  ["404", (_, response) => response.writeHead(404).end(), "has no such repository"],
  ["401", (_, response) => response.writeHead(401).end(), "wants a login, and git has none for it here"],
  ["503", (_, response) => response.writeHead(503).end(), "answered 503"],
  ["a server that is slow", () => undefined, "did not answer within 1 s"],
  ["one that breaks off", (request) => request.socket.destroy(), "broke off its answer"],
  [
    "one that is no git",
    (_, response) => response.end("<html></html>"),
    "does not answer as a git server does",
  ],
  [
    "one that leads to another host",
    (_, response) => response.writeHead(302, { location: "http://elsewhere.example/" }).end(),
    "elsewhere.example is not among the allowed hosts",
  ],
])("%s is one sentence, and the rest stands", async (_, answer, message) => {
  const server = await serve(answer);
  const own = { "overlay/own.yaml": deployment("nginx:1").replaceAll("web", "own") };
  const side = (tag: string): Files => ({
    ...own,
    "overlay/kustomization.yaml": `resources: [own.yaml, "http://me:secret@${server.host}/o/r//x?ref=v1&timeout=1"]\n${image(tag)}`,
  });
  const result = await forecastWith([server.host], side("1.1"), side("1.2"));
  expect(result.deployables[0]).toMatchObject({ analysis: "partial", workloads: [{ name: "own" }] });
  const [problem] = result.deployables[0]?.problems ?? [];
  expect(problem?.message).toContain(message);
  expect(JSON.stringify(result)).not.toContain("secret");
});

test("a redirect to a host that is named is followed, by git too", async () => {
  const there = await serveRepository();
  const server = await serve((request, response) => {
    const target = `http://${there.host}${(request.url ?? "").replace("/old/name", new URL(there.server.url).pathname)}`;
    response.writeHead(301, { location: target }).end();
  });
  const side = (tag: string): Files => overlay(`http://${server.host}/old/name//config?ref=v1`, image(tag));
  const result = await forecastWith([there.host, server.host], side("1.1"), side("1.2"));
  expect(result.deployables).toMatchObject([{ analysis: "full", workloads: [{ effect: "restart" }] }]);
  expect(server.asked).toHaveLength(1);
});

test("a file that a filter makes is named", async () => {
  const there = await serveRepository({ ...BASE, ".gitattributes": "*.txt filter=lfs\n" });
  const side = (tag: string): Files => overlay(`${there.server.url}//config?ref=v1`, image(tag));
  const result = await forecastWith([there.host], side("1.1"), side("1.2"));
  expect(result.deployables[0]).toMatchObject({ analysis: "partial", workloads: [{ effect: "restart" }] });
  expect(JSON.stringify(result.deployables[0]?.problems)).toContain("base/a.txt is made by");
});

test("a repository that is too large is left out, and git is ended", async () => {
  const there = await serveRepository({ ...BASE, "base/a.txt": "x".repeat(33 * 1024 * 1024) });
  const side = (tag: string): Files => overlay(`${there.server.url}//config?ref=v1`, image(tag));
  const result = await forecastWith([there.host], side("1.1"), side("1.2"));
  expect(JSON.stringify(result.deployables[0]?.problems)).toContain(
    "a file of it has more than 33554432 bytes",
  );
});

test.each([
  ["file:///srv/shared", "is one that is not fetched"],
  ["https://elsewhere.example/shared", "elsewhere.example is not among the allowed hosts"],
  ["--upload-pack=id", "is one that is not fetched"],
])("a submodule that may not be fetched is named: %s", async (url, message) => {
  const there = await serveRepository({
    ".gitmodules": `[submodule "shared"]\n\tpath = shared\n\turl = ${url}\n`,
    "app/kustomization.yaml": "resources: [web.yaml, ../shared]\n",
    "app/web.yaml": deployment("nginx:1.0"),
  });
  const { repository } = there;
  repository.git("update-index", "--add", "--cacheinfo", `160000,${"0123456789".repeat(4)},shared`);
  repository.git("commit", "--quiet", "--message=Submodule");
  const side = (tag: string): Files => overlay(`${there.server.url}//app?ref=main`, image(tag));
  const result = await forecastWith([there.host], side("1.1"), side("1.2"));
  expect(result.deployables[0]).toMatchObject({ analysis: "partial", workloads: [{ effect: "restart" }] });
  expect(JSON.stringify(result.deployables[0]?.problems)).toContain(message);
});
