import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readReports } from "../../src/parts/files.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

async function reasons(...paths: readonly string[]): Promise<readonly string[]> {
  return (await readReports(paths)).map((report) => (report.ok ? "ok" : report.reason));
}

describe("reading reports", () => {
  it("refuses 500 MB without reading them", async () => {
    const file = join(temporaryDirectory(), "huge.json");
    writeFileSync(file, "");
    truncateSync(file, 500 * 1024 * 1024);
    const before = process.memoryUsage().rss;
    expect(await reasons(file)).toEqual([
      expect.stringMatching(/^it has 524288000 bytes, and no more than 67108864/),
    ]);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });

  it("stops where they are too large together", async () => {
    const folder = temporaryDirectory();
    for (const name of ["a", "b", "c", "d", "e"]) {
      writeFileSync(join(folder, `${name}.json`), "");
      truncateSync(join(folder, `${name}.json`), 60 * 1024 * 1024);
    }
    const found = await reasons(folder);
    expect(found.slice(0, 4)).toEqual(Array.from({ length: 4 }, () => "it is not JSON, or it is cut off."));
    expect(found[4]).toMatch(/no more than \d+ are read/);
  });

  it("names what is not there, and follows no link: an artifact may hold one to anywhere", async () => {
    const folder = temporaryDirectory();
    symlinkSync("/etc/passwd", join(folder, "a.json"));
    expect(await reasons(join(folder, "gone.json"), join(folder, "a.json"), folder)).toEqual([
      "there is no such file or folder.",
      "it is no plain file.",
      "it is no plain file.",
    ]);
  });

  it("takes the JSON files of a folder and of those in it", async () => {
    const folder = temporaryDirectory();
    mkdirSync(join(folder, "shard-1"));
    writeFileSync(join(folder, "shard-1", "part.json"), "[]");
    writeFileSync(join(folder, "notes.txt"), "");
    expect(await reasons(folder)).toEqual([
      "it is no report of a shard. Make one with `rollcast --shard 1/2`.",
    ]);
  });

  it("refuses more files than any run has shards", async () => {
    const folder = temporaryDirectory();
    for (let index = 0; index < 600; index++) writeFileSync(join(folder, `${index}.json`), "{}");
    await expect(readReports([folder])).rejects.toThrow(/There are 600 reports to read/);
  });

  it("survives JSON that is nested without end", async () => {
    const file = join(temporaryDirectory(), "deep.json");
    writeFileSync(
      file,
      `{"rollcastPart":1,"version":"0.1.0","results":${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}}`,
    );
    const [reason] = await reasons(file);
    expect(reason).toMatch(/not JSON|report/);
  });
});
