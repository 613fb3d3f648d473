import { pathText, type Path } from "./path.ts";

/** Why the API server refuses an object. No message quotes a value: it may be a Secret's. */
export interface Fault {
  /** The field, like `spec.template.spec.containers[app].image`. */
  readonly path: string;
  /** What is wrong, as a sentence without a full stop that begins with the path. */
  readonly message: string;
  /** A field that Kubernetes does not have: an applier that does not validate drops it. */
  readonly unknownField?: true;
  /** Another release of the custom resource's definition may take it: a new field, or a new value of an enum. */
  readonly mayComeLater?: true;
  /** The object is good, but an object that is there already cannot become it. */
  readonly update?: true;
}

/** Takes what is wrong while an object is read. */
export type Report = (path: Path | undefined, what: string, unknownField?: true) => void;

export function collect(faults: Fault[]): Report {
  return (path, what, unknownField) => {
    const text = pathText(path);
    faults.push({
      path: text,
      message: `${text} ${what}`,
      ...(unknownField !== undefined && { unknownField }),
    });
  };
}

export const UNREPORTED: Report = () => undefined;

/** The faults that the other side has not. */
export function newTo(faults: readonly Fault[], known: readonly Fault[]): readonly Fault[] {
  if (faults.length === 0 || known.length === 0) return faults;
  const messages = new Set(known.map(({ message }) => message));
  return faults.filter(({ message }) => !messages.has(message));
}

/** What Go cannot read into its types: https://pkg.go.dev/encoding/json#UnmarshalTypeError */
export function isWrongType({ message }: Fault): boolean {
  return / must be (text|true or false|a whole number|a list|a map)\b/.test(message);
}

/**
 * What earlier releases of a definition refuse too: of all kinds of Flux that the releases from 0.18 on served, a field of both had
 * the same type, and what has to be there, or has to be a duration, right in the spec or one field below, had to be so then.
 */
export function isOfEveryRelease(fault: Fault): boolean {
  return isWrongType(fault) || /^spec(?:\.\w+)? (?:is missing$|must be a duration)/.test(fault.message);
}
