import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { parseInputs } from "../../src/github/inputs.ts";
import { PATIENCE, writeComment, type CommentEnd, type Patience } from "../../src/github/write-comment.ts";
import { forecast, overlay } from "../report/fixtures/make.ts";

/** Answers as the test says; remembers how its requests ended. */
let answer: (request: IncomingMessage, response: ServerResponse) => void = () => undefined;
let open = 0;
const server = createServer((request, response) => {
  open++;
  response.on("close", () => open--);
  answer(request, response);
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  // GitHub's package reads it when it is loaded, which the first comment does.
  vi.stubEnv("GITHUB_API_URL", `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

interface Ended extends CommentEnd {
  readonly warnings: readonly string[];
  readonly milliseconds: number;
}

async function write(patience: Patience): Promise<Ended> {
  const warnings: string[] = [];
  const began = performance.now();
  const end = await writeComment({
    result: forecast([overlay("o")]),
    inputs: parseInputs((name) => ({ token: "ghs_x", comment: "always" })[name] ?? ""),
    pullRequest: { owner: "acme", repository: "shop", number: 7, headSha: "a".repeat(40), fork: false },
    context: {},
    log: () => undefined,
    warn: (message) => warnings.push(message),
    patience,
  });
  return { ...end, warnings, milliseconds: performance.now() - began };
}

describe("a server that is waited for no longer", () => {
  test("never answers", async () => {
    answer = () => undefined;
    const ended = await write({ publishing: 1500, answer: 60_000 });
    expect(ended.warnings).toEqual(["The comment could not be written: GitHub did not answer within 1.5 s."]);
    expect(ended).toMatchObject({ url: "", settled: false });
    expect(ended.milliseconds).toBeLessThan(10_000);
    // Nothing that it began goes on: an open request would hold up the job.
    await vi.waitFor(() => {
      expect(open).toBe(0);
    });
  });

  test.each<[string, (request: IncomingMessage, response: ServerResponse) => void]>([
    ["is silent", () => undefined],
    [
      "answers byte by byte",
      (_, response) => {
        response.writeHead(200, { "content-type": "application/json" });
        const timer = setInterval(() => response.write(" "), 50);
        response.on("close", () => {
          clearInterval(timer);
        });
      },
    ],
    [
      "sends a header and no more",
      (_, response) => {
        response.writeHead(200).flushHeaders();
      },
    ],
  ])("%s, asked again and again", async (_, given) => {
    answer = given;
    const ended = await write({ publishing: 3000, answer: 200 });
    expect(ended.warnings).toHaveLength(1);
    expect(ended.warnings[0]).toMatch(/^The comment could not be written[.:] \S.*[.!?]$/);
    expect(ended.url).toBe("");
  });
});

test("without limits of its own a step waits 20 s for an answer and 90 s in all", () => {
  expect(PATIENCE).toEqual({ publishing: 90_000, answer: 20_000 });
});
