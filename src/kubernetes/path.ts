/** Where in an object: made into text only where something is wrong there. */
export interface Path {
  readonly parent: Path | undefined;
  readonly step: string;
}

export const ROOT: Path | undefined = undefined;

export function at(parent: Path | undefined, field: string): Path {
  return { parent, step: parent === undefined ? field : `.${field}` };
}

/** An item of a list, by its name where it has one, or a key of a map. */
export function inside(parent: Path | undefined, name: string): Path {
  return { parent, step: `[${name}]` };
}

export function pathText(path: Path | undefined): string {
  let text = "";
  for (let current = path; current !== undefined; current = current.parent) text = current.step + text;
  return text;
}
