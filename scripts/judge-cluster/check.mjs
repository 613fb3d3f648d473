// Compares what happens with what the recording says.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readCases } from "./cases.mjs";
import { runCases } from "./run.mjs";

export const recordingOf = (release) =>
  fileURLToPath(new URL(`../../__tests__/kubernetes/recorded/kubernetes-${release}.jsonl`, import.meta.url));
export const NEWEST_RECORDING = "1.36.3";

/** @returns the exit code */
export async function check(plane, release, ids) {
  const file = recordingOf(existsSync(recordingOf(release)) ? release : NEWEST_RECORDING);
  const all = readCases(file).cases;
  const cases = ids.length === 0 ? all : all.filter(({ id }) => ids.includes(id));
  let differences = 0;
  let objects = 0;
  for (const [index, way] of ["serverSide", "clientSide"].entries()) {
    const happened = await runCases(plane, cases, way, (done) =>
      console.error(`${way}: ${done} of ${cases.length}`),
    );
    for (const { id, line } of cases) {
      for (const [key, what] of happened.get(id)) {
        const recorded = Array.isArray(line.happened[key]) ? line.happened[key][index] : line.happened[key];
        objects += 1;
        if (recorded === undefined || recorded === null || recorded === what) continue;
        differences += 1;
        console.log(`${id} ${key} ${way}: ${what}, recorded: ${recorded}`);
      }
    }
  }
  console.log(`Kubernetes ${release}: ${objects} answers, ${differences} other than recorded in ${file}`);
  return differences === 0 ? 0 : 1;
}
