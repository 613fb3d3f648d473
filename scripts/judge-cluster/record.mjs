// Writes what happens to the recorded cases in this release, for the tests of the gate.
import { writeFileSync } from "node:fs";
import { readCases } from "./cases.mjs";
import { NEWEST_RECORDING, recordingOf } from "./check.mjs";
import { runCases } from "./run.mjs";

/**
 * Of some cases alone, by their ids: the others stay as they are recorded.
 * @returns the exit code
 */
export async function record(plane, release, ids) {
  const { cases: all, objects } = readCases(recordingOf(NEWEST_RECORDING));
  const cases = ids.length === 0 ? all : all.filter(({ id }) => ids.includes(id));
  const known = ids.length === 0 ? new Map() : happenedIn(recordingOf(release));
  const answers = [];
  for (const way of ["serverSide", "clientSide"]) {
    answers.push(
      await runCases(plane, cases, way, (done) => console.error(`${way}: ${done} of ${cases.length}`)),
    );
  }
  const lines = all.map(({ id, line }) => {
    if (!answers[0].has(id)) return { ...line, happened: known.get(id) };
    const [serverSide, clientSide] = answers.map((each) => each.get(id));
    const happened = [...serverSide].map(([key, what]) => {
      const other = clientSide.get(key);
      return [key, what === other ? what : [what, other]];
    });
    return { ...line, happened: Object.fromEntries(happened) };
  });
  const text = [...objects.map((object) => ({ object })), ...lines];
  const file = recordingOf(release);
  writeFileSync(file, text.map((line) => `${JSON.stringify(line)}\n`).join(""));
  console.log(`${cases.length} cases in ${file}`);
  return 0;
}

function happenedIn(file) {
  return new Map(readCases(file).cases.map(({ id, line }) => [id, line.happened]));
}
