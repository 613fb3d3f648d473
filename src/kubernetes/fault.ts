import { pathText, type Path } from "./path.ts";

/** Why the API server refuses an object. No message quotes a value: it may be a Secret's. */
export interface Fault {
  /** The field, like `spec.template.spec.containers[app].image`. */
  readonly path: string;
  /** What is wrong, as a sentence without a full stop that begins with the path. */
  readonly message: string;
  readonly kind?: FaultKind;
  /** Another release of the custom resource's definition may take it: a new field, or a new value of an enum. */
  readonly mayComeLater?: true;
  /** The object is good, but an object that is there already cannot become it. */
  readonly update?: true;
}

/**
 * What a fault is, where more than its message is asked: `unknown-field` that Kubernetes or a definition does not have, and that an
 * applier that does not validate drops; `wrong-type`, what Go cannot read into its types
 * (https://pkg.go.dev/encoding/json#UnmarshalTypeError); `missing`, a field that a definition asks for; `no-duration`.
 */
export type FaultKind = "unknown-field" | "wrong-type" | "missing" | "no-duration";

/** Takes what is wrong while an object is read. */
export type Report = (path: Path | undefined, what: string, kind?: FaultKind) => void;

export function collect(faults: Fault[]): Report {
  return (path, what, kind) => {
    const text = pathText(path);
    faults.push({
      path: text,
      message: text === "" ? `it ${what}` : `${text} ${what}`,
      ...(kind !== undefined && { kind }),
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

export function isWrongType({ kind }: Fault): boolean {
  return kind === "wrong-type";
}

export function isUnknownField({ kind }: Fault): boolean {
  return kind === "unknown-field";
}

/**
 * What earlier releases of a definition refuse too: of all kinds of Flux that the releases from 0.18 on served, a field of both had
 * the same type, and what has to be there, or has to be a duration, right in the spec or one field below, had to be so then.
 */
export function isOfEveryRelease(fault: Fault): boolean {
  const { kind, path } = fault;
  return (
    isWrongType(fault) || ((kind === "missing" || kind === "no-duration") && /^spec(?:\.\w+)?$/.test(path))
  );
}
