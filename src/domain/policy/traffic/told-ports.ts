import { scalarText, textsIn } from "../../../kubernetes/values.ts";
import type { ValueMap } from "../../../yaml/value.ts";
import { mapsAt, textAt } from "../../fields.ts";

/** Ports in what a program is told. */

/** Whether a container is told to listen at a port, for others than itself, that no text of it had before. */
export function isToldOf(port: number, after: ValueMap, before: ValueMap): boolean {
  const listens = new RegExp(String.raw`(?<!127\.0\.0\.1:|localhost:|\[::1\]:)${numbered(port).source}`);
  const known = textsOf(before);
  return textsOf(after).some((text) => listens.test(text) && !known.includes(text));
}

/** A number that is no part of another one, nor of an address or a version. */
export function numbered(port: number): RegExp {
  return new RegExp(String.raw`(?<![\d.])${port}(?![\d.]*\d)`);
}

/** Arguments, and variables with their names. What is a number alone is of the argument before it. */
export function textsOf(container: ValueMap): readonly string[] {
  const env = mapsAt(container, "env").map(
    (variable) => `${textAt(variable, "name") ?? ""}=${scalarText(variable.value)}`,
  );
  const words = [...textsIn(container.command), ...textsIn(container.args)];
  return [
    ...words.map((word, index) => (/^\d+$/.test(word) ? `${words[index - 1] ?? ""} ${word}` : word)),
    ...env,
  ];
}
