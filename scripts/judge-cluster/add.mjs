// Adds cases to the recording that has the objects: a file with one JSON object a line, `id`, `base` and `head` (lists of
// objects) and perhaps `earlier` (lists of them).
import { appendFileSync, writeFileSync } from "node:fs";
import { readLines } from "./cases.mjs";
import { recordingOf, WAYS, WHOLE } from "./recording.mjs";
import { runCases } from "./run.mjs";

/** @returns the exit code */
export async function add(plane, release, [file]) {
  if (release !== WHOLE || file === undefined)
    throw new Error(`Cases are added with a file, and for ${WHOLE}.`);
  const cases = readLines(file).map((each) => ({ earlier: [], ...each }));
  const answers = [];
  for (const way of WAYS) answers.push(await runCases(plane, cases, way));
  const lines = readLines(recordingOf(WHOLE));
  const numbers = new Map();
  for (const { object } of lines) if (object !== undefined) numbers.set(JSON.stringify(object), numbers.size);
  const added = [];
  const numberOf = (object) => {
    const text = JSON.stringify(object);
    if (!numbers.has(text)) {
      numbers.set(text, numbers.size);
      added.push({ object });
    }
    return numbers.get(text);
  };
  const found = cases.map(({ id, earlier, base, head }) => ({
    id,
    base: base.map(numberOf),
    ...(earlier.length > 0 && { earlier: earlier.map((objects) => objects.map(numberOf)) }),
    head,
    happened: happenedTo(answers.map((each) => each.get(id))),
  }));
  const known = new Set(found.map(({ id }) => id));
  const kept = lines.filter(({ id }) => !known.has(id));
  const text = (each) => each.map((line) => `${JSON.stringify(line)}\n`).join("");
  writeFileSync(recordingOf(WHOLE), text(kept.filter(({ object }) => object !== undefined)) + text(added));
  appendFileSync(recordingOf(WHOLE), text(kept.filter(({ id }) => id !== undefined)) + text(found));
  for (const { id, happened } of found) console.log(id, JSON.stringify(happened));
  return 0;
}

function happenedTo([serverSide, clientSide]) {
  return Object.fromEntries(
    [...serverSide].map(([key, what]) => {
      const other = clientSide.get(key);
      return [key, what === other ? what : [what, other]];
    }),
  );
}
