import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { changesBelow } from "../../src/cli/watch.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

/** Whether the watch notices what `act` does, within a second. */
async function notices(act: (directory: string) => void): Promise<boolean> {
  const directory = temporaryDirectory();
  mkdirSync(join(directory, ".git"));
  mkdirSync(join(directory, "apps", "web"), { recursive: true });
  const changes = changesBelow(directory);
  const next = changes.next().then(() => true);
  await setTimeout(100);
  act(directory);
  const noticed = await Promise.race([next, setTimeout(1000).then(() => false)]);
  // A generator that waits ends only with the next value.
  writeFileSync(join(directory, "end"), "");
  await next;
  await changes.return(true);
  return noticed;
}

describe("watching", () => {
  test.each([
    [
      "a file below",
      true,
      (directory: string) => {
        writeFileSync(join(directory, "apps/web/a.yaml"), "a");
      },
    ],
    [
      "a new folder with a file",
      true,
      (directory: string) => {
        mkdirSync(join(directory, "new"));
      },
    ],
    [
      "what git writes",
      false,
      (directory: string) => {
        writeFileSync(join(directory, ".git/index"), "a");
      },
    ],
    ["nothing", false, () => undefined],
  ])("%s: noticed is %s", async (_, expected, act) => {
    expect(await notices(act)).toBe(expected);
  });
});
