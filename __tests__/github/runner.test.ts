import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readEventFile, readRunner } from "../../src/github/runner.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const FALLBACK = { workspace: "/here", temporary: "/tmp" };

describe("the runner", () => {
  test("names its places and the run's page, on GitHub Enterprise too", () => {
    const runner = readRunner(
      {
        GITHUB_WORKSPACE: "/work",
        RUNNER_TEMP: "/runner/temp",
        GITHUB_SERVER_URL: "https://git.acme.example",
        GITHUB_REPOSITORY: "acme/shop",
        GITHUB_RUN_ID: "42",
        GITHUB_STEP_SUMMARY: "",
        GITHUB_ACTION_REPOSITORY: "tools/rollcast",
        GITHUB_ACTION_REF: "v1.2.3",
      },
      FALLBACK,
    );
    expect(runner).toMatchObject({
      workspace: "/work",
      temporary: "/runner/temp",
      repositoryUrl: "https://git.acme.example/acme/shop",
      runUrl: "https://git.acme.example/acme/shop/actions/runs/42",
      summaryFile: undefined,
      project: undefined,
    });
  });

  test("names where the Action was taken from, whose pages its reports link to", () => {
    const env = { GITHUB_ACTION_REPOSITORY: "tools/rollcast", GITHUB_ACTION_REF: "v1.2.3" };
    expect(readRunner(env, FALLBACK).project).toEqual({
      home: "https://github.com/tools/rollcast",
      ref: "v1.2.3",
    });
  });

  test("may be absent: then there are no links, and the fallbacks hold", () => {
    expect(readRunner({}, FALLBACK)).toMatchObject({
      ...FALLBACK,
      eventName: "",
      serverUrl: "https://github.com",
      repositoryUrl: undefined,
      runUrl: undefined,
      project: undefined,
    });
  });

  test.each(["", "a b", "x](https://evil.example", "../../x?"])("takes no project from %j", (ref) => {
    const env = { GITHUB_ACTION_REPOSITORY: "tools/rollcast", GITHUB_ACTION_REF: ref };
    expect(readRunner(env, FALLBACK).project).toBeUndefined();
  });
});

describe("the event file", () => {
  test("is read as JSON", async () => {
    const file = join(temporaryDirectory(), "event.json");
    writeFileSync(file, '{"number":7}');
    expect(await readEventFile(file)).toEqual({ number: 7 });
  });

  test("that is missing is told apart from one that is broken; what it holds is not quoted", async () => {
    const directory = temporaryDirectory();
    const broken = join(directory, "broken.json");
    writeFileSync(broken, "hunter2");
    await expect(readEventFile(undefined)).rejects.toThrow("GITHUB_EVENT_PATH is not set");
    await expect(readEventFile(join(directory, "none.json"))).rejects.toThrow("it cannot be read");
    await expect(readEventFile(broken)).rejects.toThrow(/it is not JSON\.$/);
  });
});
