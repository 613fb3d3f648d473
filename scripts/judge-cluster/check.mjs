// Compares what happens with what the recording says.
import { differing } from "./differing.mjs";
import { recordedIn } from "./recording.mjs";

/** @returns the exit code */
export async function check(plane, release, ids) {
  const { answers, differences } = await differing(plane, recordedIn(release, ids));
  for (const { id, key, way, what, expected } of differences) {
    console.log(`${id} ${key} ${way}: ${what}, recorded: ${expected}`);
  }
  console.log(`Kubernetes ${release}: ${answers} answers, ${differences.length} other than recorded`);
  return differences.length === 0 ? 0 : 1;
}
