import { request as httpRequest } from "node:http";
import { describe, expect, test } from "vitest";
import type { Files } from "../../support/git-repository.ts";
import { serve } from "../../support/http-server.ts";
import { forecastWith, image, overlay, serveRepository, type Elsewhere } from "./elsewhere.ts";

describe("what git's own configuration knows", () => {
  /** A server that wants a login, and sees what it is told. */
  async function serveBehindLogin(): Promise<Elsewhere> {
    const there = await serveRepository();
    const { host, hostname } = new URL(there.server.url);
    const server = await serve((request, response) => {
      if (request.headers.authorization === undefined) {
        response.writeHead(401, { "www-authenticate": "Basic" }).end();
        return;
      }
      const onward = { host: hostname, port: host.split(":")[1], path: request.url, method: request.method };
      const asked = httpRequest({ ...onward, headers: request.headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 0, answer.headers);
        answer.pipe(response);
      });
      request.pipe(asked);
    });
    return { ...there, host: server.host };
  }

  const configured = (...settings: readonly (readonly [string, string])[]): Record<string, string> => ({
    PATH: process.env.PATH ?? "",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_COUNT: `${settings.length}`,
    ...Object.fromEntries(
      settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
      ]),
    ),
  });

  test.each<readonly [string, (host: string) => readonly (readonly [string, string])[]]>([
    ["insteadOf", (host) => [[`url.http://x-token:hunter2@${host}/.insteadOf`, `http://${host}/`]]],
    ["a header", (host) => [[`http.http://${host}/.extraHeader`, "Authorization: Basic aHVudGVyMg=="]]],
    [
      "a helper",
      (host) => [
        [`credential.http://${host}.helper`, "!f() { echo username=x-token; echo password=hunter2; }; f"],
      ],
    ],
  ])("%s: a login is used for its host, and never told", async (_, settings) => {
    const there = await serveBehindLogin();
    const name = new URL(there.server.url).pathname;
    const side = (tag: string): Files => overlay(`http://${there.host}${name}//config?ref=v1`, image(tag));
    const denied = await forecastWith([there.host], side("1.1"), side("1.2"));
    expect(JSON.stringify(denied.deployables)).toContain("wants a login, and git has none for it here");
    const env = configured(...settings(there.host));
    const result = await forecastWith([there.host], side("1.1"), side("1.2"), { env });
    expect(result.deployables).toMatchObject([{ analysis: "full", workloads: [{ effect: "restart" }] }]);
    expect(JSON.stringify(result)).not.toMatch(/hunter2|aHVudGVyMg/);
  });

  test("a login that is wrong is never told, and no other host gets it", async () => {
    const other = await serveRepository();
    const there = await serve((request, response) => {
      const status = request.headers.authorization === undefined ? 401 : 302;
      const location = `http://${other.host}${(request.url ?? "").replace("/o/r", new URL(other.server.url).pathname)}`;
      response.writeHead(status, { location, "www-authenticate": "Basic" }).end();
    });
    const env = configured([`url.http://x-token:hunter2@${there.host}/.insteadOf`, `http://${there.host}/`]);
    const side = (tag: string): Files => overlay(`http://${there.host}/o/r//config?ref=v1`, image(tag));
    const result = await forecastWith([there.host, other.host], side("1.1"), side("1.2"), { env });
    expect(result.deployables).toMatchObject([{ analysis: "full" }]);
    expect(other.server.authorizations.every((each) => each === undefined)).toBe(true);
    expect(JSON.stringify(result)).not.toContain("hunter2");
  });

  test.each([
    ["/srv/git/", "is one that is not fetched"],
    ["ext::sh -c id ", "is one that is not fetched"],
    ["http://elsewhere.example/", "elsewhere.example is not among the allowed hosts"],
  ])("an address that it makes another one of is held to the rules too: %s", async (instead, message) => {
    const env = configured([`url.${instead}.insteadOf`, "http://git.example/"]);
    const side = (tag: string): Files => overlay("http://git.example/o/r//config?ref=v1", image(tag));
    const result = await forecastWith(["git.example"], side("1.1"), side("1.2"), { env });
    expect(JSON.stringify(result.deployables)).toContain(message);
  });
});
