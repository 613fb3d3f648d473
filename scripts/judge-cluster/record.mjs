// Writes what happens to the recorded cases in this release, for the tests of the gate: of the release that has the cases
// everything, of others what is otherwise there.
import { existsSync, writeFileSync } from "node:fs";
import { differing } from "./differing.mjs";
import { readLines } from "./cases.mjs";
import { answerOf, readWhole, recordedIn, recordingOf, WAYS, WHOLE } from "./recording.mjs";

/**
 * Of some cases alone, by their ids: the others stay as they are recorded.
 * @returns the exit code
 */
export async function record(plane, release, ids) {
  const whole = new Map(readWhole().cases.map(({ id, line }) => [id, line.happened]));
  const cases = recordedIn(release, ids).map((each) => ({ ...each, recorded: whole.get(each.id) }));
  const { differences } = await differing(plane, cases);
  const otherwise = new Map();
  for (const { id, key, way, what } of differences) {
    const known = otherwise.get(id) ?? {};
    const both = WAYS.map((each) => (each === way ? what : answerOf(known[key] ?? whole.get(id)[key], each)));
    otherwise.set(id, { ...known, [key]: both[0] === both[1] ? both[0] : both });
  }
  if (release === WHOLE) writeWhole(otherwise);
  else writeDifferences(release, otherwise, new Set(cases.map(({ id }) => id)));
  console.log(`${cases.length} cases, of which ${otherwise.size} are otherwise than ${WHOLE} said`);
  return 0;
}

function writeWhole(otherwise) {
  const lines = readLines(recordingOf(WHOLE)).map((line) =>
    otherwise.has(line.id) ? { ...line, happened: { ...line.happened, ...otherwise.get(line.id) } } : line,
  );
  write(recordingOf(WHOLE), lines);
}

function writeDifferences(release, otherwise, asked) {
  const file = recordingOf(release);
  const kept = existsSync(file) ? readLines(file).filter(({ id }) => !asked.has(id)) : [];
  const found = [...otherwise].map(([id, happened]) => ({ id, happened }));
  write(
    file,
    [...kept, ...found].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );
}

function write(file, lines) {
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
}
