// The recordings: one release has the objects of all cases, the others only what happened otherwise there.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readCases, readLines } from "./cases.mjs";

/** The release whose recording has the objects. */
export const WHOLE = "1.36.3";
export const WAYS = ["serverSide", "clientSide"];

export const recordingOf = (release) =>
  fileURLToPath(new URL(`../../__tests__/kubernetes/recorded/kubernetes-${release}.jsonl`, import.meta.url));

export const readWhole = () => readCases(recordingOf(WHOLE));

/** All cases, or those of some ids, each with what is recorded of this release, else of the whole recording. */
export function recordedIn(release, ids) {
  const file = recordingOf(release);
  const lines = release === WHOLE || !existsSync(file) ? [] : readLines(file);
  const otherwise = new Map(lines.map(({ id, happened }) => [id, happened]));
  return readWhole()
    .cases.filter(({ id }) => ids.length === 0 || ids.includes(id))
    .map((each) => ({ ...each, recorded: { ...each.line.happened, ...otherwise.get(each.id) } }));
}

/** Of one way of applying: an answer that both ways share is written once. */
export const answerOf = (recorded, way) => (Array.isArray(recorded) ? recorded[WAYS.indexOf(way)] : recorded);
