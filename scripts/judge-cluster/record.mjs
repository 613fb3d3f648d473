// Writes what happens to the recorded cases in this release, for the tests of the gate.
import { writeFileSync } from "node:fs";
import { readCases } from "./cases.mjs";
import { NEWEST_RECORDING, recordingOf } from "./check.mjs";
import { runCases } from "./run.mjs";

/** @returns the exit code */
export async function record(plane, release) {
  const { cases, objects } = readCases(recordingOf(NEWEST_RECORDING));
  const answers = [];
  for (const way of ["serverSide", "clientSide"]) {
    answers.push(
      await runCases(plane, cases, way, (done) => console.error(`${way}: ${done} of ${cases.length}`)),
    );
  }
  const lines = cases.map(({ id, line }) => {
    const [serverSide, clientSide] = answers.map((each) => each.get(id));
    const happened = [...serverSide].map(([key, what]) => {
      const other = clientSide.get(key);
      return [key, what === other ? what : [what, other]];
    });
    return { ...line, happened: Object.fromEntries(happened) };
  });
  const all = [...objects.map((object) => ({ object })), ...lines];
  const file = recordingOf(release);
  writeFileSync(file, all.map((line) => `${JSON.stringify(line)}\n`).join(""));
  console.log(`${cases.length} cases in ${file}`);
  return 0;
}
