// Flux's own library as a process that answers questions, one a line: see main.go.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** @param program the path of what build.sh makes */
export function createAsk(program) {
  const judge = spawn(program, { stdio: ["pipe", "pipe", "inherit"] });
  const waiting = [];
  createInterface({ input: judge.stdout }).on("line", (line) => waiting.shift()?.(JSON.parse(line)));
  return {
    ask: (question) =>
      new Promise((resolve) => {
        waiting.push(resolve);
        judge.stdin.write(`${JSON.stringify(question)}\n`);
      }),
    close: () => judge.stdin.end(),
  };
}

/** Objects as texts in which the order of keys and what kustomize notes of origins mean nothing. */
export function comparable(objects) {
  return objects.map((object) => JSON.stringify(sorted(withoutOrigin(object)))).sort();
}

const ORIGIN = "config.kubernetes.io/origin";

function withoutOrigin(object) {
  if (object?.metadata?.annotations?.[ORIGIN] === undefined) return object;
  const { [ORIGIN]: _, ...annotations } = object.metadata.annotations;
  const { annotations: __, ...metadata } = object.metadata;
  const kept = Object.keys(annotations).length === 0 ? metadata : { ...metadata, annotations };
  return { ...object, metadata: kept };
}

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value === "bigint") return Number(value);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}
