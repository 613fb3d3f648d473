/** Where in an object: made into text only where something is wrong there. */
export interface Path {
  readonly parent: Path | undefined;
  readonly step: string;
  /** A field, and not an item of a list or a key of a map. */
  readonly isField: boolean;
}

export function at(parent: Path | undefined, field: string): Path {
  return { parent, step: field, isField: true };
}

/** An item of a list, by its name where it has one, or a key of a map. */
export function inside(parent: Path | undefined, name: string): Path {
  return { parent, step: name, isField: false };
}

export function pathText(path: Path | undefined): string {
  let text = "";
  for (let current = path; current !== undefined; current = current.parent) {
    const { parent, step, isField } = current;
    text = `${isField ? (parent === undefined ? step : `.${step}`) : `[${step}]`}${text}`;
  }
  return text;
}
