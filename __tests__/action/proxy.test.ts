import { createServer } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startGitHubApi } from "./support/github-api.ts";
import { runAction } from "./support/run-action.ts";
import { pullRequest, RISKY } from "./support/shop.ts";

/** A proxy of the only kind that `fetch` asks: it opens a tunnel to a host, which nothing but it can find here. */
const asked: string[] = [];
let target = 0;
const proxy = createServer().on("connect", ({ url, headers }, client) => {
  asked.push(`${url ?? ""} ${headers["proxy-authorization"] ?? ""}`);
  const server = connect(target, "127.0.0.1", () => {
    client.write("HTTP/1.1 200 Connection established\r\n\r\n");
    client.pipe(server).pipe(client);
  });
  for (const socket of [client, server]) socket.on("error", () => socket.destroy());
});

beforeAll(async () => {
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  proxy.close();
});

test("a runner behind a proxy reaches GitHub through it", async () => {
  const change = pullRequest(RISKY);
  const api = await startGitHubApi({ pullRequest: 7, headSha: change.head });
  target = Number(new URL(api.url).port);
  const address = proxy.address();
  const run = await runAction({
    workspace: change.checkOut(change.merge),
    event: "pull_request",
    payload: change.payload,
    sha: change.merge,
    apiUrl: "http://github.acme.test",
    env: { http_proxy: `http://acme:p%40ss@127.0.0.1:${typeof address === "object" ? address?.port : 0}` },
  });
  expect(api.violations).toEqual([]);
  expect(run.log).not.toContain("::warning::");
  expect(run.stderr).toBe("");
  expect(api.comments).toHaveLength(1);
  expect(new Set(asked)).toEqual(new Set([`github.acme.test:80 Basic ${btoa("acme:p@ss")}`]));
});
