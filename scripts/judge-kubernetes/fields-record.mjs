// What Kubernetes says of new objects with one field changed: a letter each, a line for each field.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fieldChanges, readSamples } from "./fields.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
export const SAMPLES = here("samples.yaml");
export const RECORDED = here("../../__tests__/kubernetes/recorded/kubernetes-1.36.3-fields.txt");

/** Taken, or refused: both ways, under server-side apply, under client-side apply. */
function letterOf({ serverSide, clientSide }) {
  if (serverSide.refused) return clientSide.refused ? "r" : "s";
  return clientSide.refused ? "c" : "t";
}

export function recordFields(facts, ask) {
  const lines = new Map();
  const changes = fieldChanges(facts, readSamples(SAMPLES));
  for (let first = 0; first < changes.length; first += 500) {
    const part = changes.slice(first, first + 500);
    const answers = ask(part.map(({ id, head }) => ({ id, base: null, head })));
    for (const [index, { place }] of part.entries())
      lines.set(place, `${lines.get(place) ?? ""}${letterOf(answers[index])}`);
    console.error(`${first + part.length} of ${changes.length}`);
  }
  writeFileSync(RECORDED, [...lines].map(([place, letters]) => `${place} ${letters}\n`).join(""));
  console.log(`${changes.length} changes of ${lines.size} fields in ${RECORDED}`);
}
