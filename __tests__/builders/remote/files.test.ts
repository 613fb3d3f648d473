import { expect, test } from "vitest";
import { isPinned } from "../../../src/builders/remote/files.ts";
import type { Forecast } from "../../../src/domain/forecast.ts";
import { deployment } from "../../gitops/deployment.ts";
import type { Files } from "../../support/git-repository.ts";
import { forecastChange } from "../../support/forecast-repository.ts";
import { fixed, serve, type TestServer } from "../../support/http-server.ts";
import { pathWithGit } from "../../support/recorded-helm.ts";

function forecastWith(hosts: readonly string[], base: Files, head: Files, fork = false): Promise<Forecast> {
  const env = { HOME: "/", PATH: pathWithGit() };
  return forecastChange(base, head, {}, { choice: "auto", allow: ["network"], allowHosts: hosts, fork, env });
}

function overlay({ host }: TestServer, path: string, tag: string, name = "overlay"): Files {
  return {
    [`${name}/kustomization.yaml`]: `resources: ["http://me:secret@${host}${path}"]
images: [{name: nginx, newTag: "${tag}"}]
`,
  };
}

test("a resource of an address is fetched once, for both sides and all overlays", async () => {
  const server = await serve(fixed({ "/v1.2.3/web.yaml": deployment("nginx:1.0") }));
  const side = (tag: string): Files => ({
    ...overlay(server, "/v1.2.3/web.yaml", tag, "a"),
    ...overlay(server, "/v1.2.3/web.yaml", tag, "b"),
  });
  const result = await forecastWith([server.host], side("1.1"), side("1.2"));
  expect(result.deployables).toMatchObject([
    { builder: "embedded", analysis: "full", workloads: [{ effect: "restart" }], problems: [] },
    { builder: "embedded", analysis: "full", workloads: [{ effect: "restart" }], problems: [] },
  ]);
  expect(server.asked).toEqual(["/v1.2.3/web.yaml"]);
});

test("an address that moves is named, at the line that names it and without its password", async () => {
  const address = "/main/web.yaml?token=hidden";
  const server = await serve(fixed({ [address]: deployment("nginx:1.0") }));
  const moved = await forecastWith(
    [server.host],
    overlay(server, address, "1.1"),
    overlay(server, address, "1.2"),
  );
  expect(moved.deployables[0]?.problems).toMatchObject([
    { code: "not-pinned", file: "overlay/kustomization.yaml" },
  ]);
  expect(JSON.stringify(moved)).not.toMatch(/secret|hidden/);
});

test.each([
  ["404", {}, "answered 404"],
  ["a page", { "/v1.0.0/web.yaml": "<!DOCTYPE html><html></html>" }, "a page of HTML"],
])("%s leaves out the resource, and says so", async (_, answers, message) => {
  const server = await serve(fixed(answers));
  const own = { "overlay/own.yaml": deployment("nginx:1").replaceAll("web", "own") };
  const side = (tag: string): Files => ({
    ...own,
    "overlay/kustomization.yaml": `resources: [own.yaml, "http://${server.host}/v1.0.0/web.yaml"]
images: [{name: nginx, newTag: "${tag}"}]
`,
  });
  const result = await forecastWith([server.host], side("1.1"), side("1.2"));
  expect(result.deployables[0]).toMatchObject({ analysis: "partial", workloads: [{ name: "own" }] });
  expect(JSON.stringify(result.deployables[0]?.problems)).toContain(message);
});

test("a fork, a host that is not allowed: nothing is asked", async () => {
  const server = await serve(fixed({ "/v1.2.3/web.yaml": deployment("nginx:1.0") }));
  const sides = [
    overlay(server, "/v1.2.3/web.yaml", "1.1"),
    overlay(server, "/v1.2.3/web.yaml", "1.2"),
  ] as const;
  for (const result of [
    await forecastWith([server.host], ...sides, true),
    await forecastWith([], ...sides),
  ]) {
    expect(result.summary.level).not.toBe("calm");
    expect(JSON.stringify(result)).not.toContain("secret");
  }
  expect(server.asked).toEqual([]);
});

test.each([
  ["https://raw.githubusercontent.com/o/r/0123456789012345678901234567890123456789/a.yaml", true],
  ["https://github.com/o/r/releases/download/v1.2.3/install.yaml", true],
  ["https://raw.githubusercontent.com/o/r/release-1.30/a.yaml", true],
  ["https://raw.githubusercontent.com/o/r/main/a.yaml", false],
  ["https://github.com/o/r/releases/latest/download/install.yaml", false],
])("%s is pinned: %s", (url, pinned) => {
  expect(isPinned(url)).toBe(pinned);
});
