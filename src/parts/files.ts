import { lstat, open, readdir } from "node:fs/promises";
import { join } from "node:path";
import { MOST_SHARDS } from "../model/shard.ts";
import type { Report } from "../app/parts/accept.ts";
import { UserError } from "../model/user-error.ts";
import { readPart } from "./read.ts";

/** Bytes. The largest report of a shard that was seen has 3 MB. */
const LARGEST = 64 * 1024 * 1024;
const LARGEST_IN_ALL = 256 * 1024 * 1024;
/** `actions/download-artifact` makes a folder of each artifact. */
const DEEPEST = 3;

/**
 * Reads the reports at these paths; a folder stands for the JSON files in it. What cannot be read is a report of no use,
 * which the join names. Throws `UserError` where there are more files than any run has shards.
 */
export async function readReports(paths: readonly string[]): Promise<readonly Report[]> {
  const files = (await Promise.all(paths.map((path) => filesAt(path, DEEPEST)))).flat();
  if (files.length > 2 * MOST_SHARDS) {
    throw new UserError(
      `There are ${files.length} reports to read, and a run has at most ${MOST_SHARDS} shards. Name the folder that holds only them.`,
    );
  }
  const reports: Report[] = [];
  let left = LARGEST_IN_ALL;
  for (const file of files) {
    const found = typeof file === "string" ? await readText(file, Math.min(LARGEST, left)) : file;
    if ("text" in found) {
      left -= found.text.length;
      reports.push(readPart(found.name, found.text));
    } else reports.push(found);
  }
  return reports;
}

type Unusable = Extract<Report, { readonly ok: false }>;

/** The files at a path; links are not followed: an artifact may hold one to anywhere. */
async function filesAt(path: string, depth: number): Promise<readonly (string | Unusable)[]> {
  const entry = await lstat(path).catch(() => undefined);
  if (entry === undefined) return [{ name: path, ok: false, reason: "there is no such file or folder." }];
  if (!entry.isDirectory()) return [path];
  if (depth === 0) return [];
  const names = (await readdir(path, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const inside = await Promise.all(
    names
      .filter((each) => each.isDirectory() || each.name.endsWith(".json"))
      .map((each) => filesAt(join(path, each.name), depth - 1)),
  );
  return inside.flat();
}

async function readText(
  path: string,
  limit: number,
): Promise<Unusable | { readonly name: string; readonly text: string }> {
  const refused = (reason: string): Unusable => ({ name: path, ok: false, reason });
  const entry = await lstat(path);
  if (!entry.isFile()) return refused("it is no plain file.");
  if (entry.size > limit) {
    return refused(
      `it has ${entry.size} bytes, and no more than ${limit} are read. Divide the run into more shards.`,
    );
  }
  try {
    const file = await open(path, "r");
    try {
      // What grows meanwhile is cut off, and then no JSON.
      const { buffer, bytesRead } = await file.read(Buffer.alloc(entry.size), 0, entry.size, 0);
      return { name: path, text: buffer.toString("utf8", 0, bytesRead) };
    } finally {
      await file.close();
    }
  } catch (error) {
    return refused(
      `it cannot be read (${error instanceof Error && "code" in error ? String(error.code) : "unknown"}).`,
    );
  }
}
