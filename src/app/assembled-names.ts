import type { ValueMap } from "../yaml/value.ts";

/** A text of a file that becomes a name only later, piece by piece: `${APP}-settings`. */
export interface NameTemplate {
  readonly pieces: readonly Piece[];
  /** Whether it stands in a field that names something. */
  readonly isName: boolean;
}

type Piece = string | { readonly variable: string };

const TEMPLATE = /([nN]ame["']?:[ \t]*["']?)?([\w.-]*(?:\$\{[^{}\n]{1,200}\}[\w.-]*)+)/g;
/** A variable that is taken as it is, or has a default: https://fluxcd.io/flux/components/kustomize/kustomizations/#post-build-variable-substitution */
const PLAIN = /^(\w+)(?::?[-=].*)?$/;

/** Every text with variables of Flux in it, each once. */
export function nameTemplates(text: string): readonly NameTemplate[] {
  const found = new Map<string, NameTemplate>();
  for (const [, field, template = ""] of text.matchAll(TEMPLATE)) {
    const isName = field !== undefined;
    const known = found.get(template);
    if (known === undefined || isName) found.set(template, { pieces: piecesOf(template), isName });
  }
  return [...found.values()];
}

function piecesOf(template: string): readonly Piece[] {
  return template.split(/\$\{([^{}]*)\}/).flatMap((piece, index): readonly Piece[] => {
    if (index % 2 === 0) return piece === "" ? [] : [piece];
    return [{ variable: PLAIN.exec(piece)?.[1] ?? "" }];
  });
}

/**
 * Whether a template can become a name. What nobody here knows may be anything; where that is all, only in a field that
 * names something.
 * @param values of the variables, as far as they stand in the Kustomization
 */
export function mayBecome({ pieces, isName }: NameTemplate, name: string, values: ValueMap): boolean {
  const known = pieces.map((piece) => {
    if (typeof piece === "string") return piece;
    const value = Object.hasOwn(values, piece.variable) ? values[piece.variable] : undefined;
    return typeof value === "object" || value === undefined ? undefined : String(value);
  });
  if (known.every((piece) => piece === undefined)) return isName;
  return matches(known, name);
}

/** Undefined stands for any text. Each piece is looked for once, so that no template takes long. */
function matches(pieces: readonly (string | undefined)[], name: string): boolean {
  let at = 0;
  let isOpen = false;
  for (const [index, piece] of pieces.entries()) {
    if (piece === undefined) {
      isOpen = true;
      continue;
    }
    const isLast = index === pieces.length - 1;
    const found = !isOpen
      ? name.startsWith(piece, at)
        ? at
        : -1
      : isLast
        ? lastAt(name, piece, at)
        : name.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
    isOpen = false;
  }
  return isOpen || at === name.length;
}

function lastAt(name: string, piece: string, from: number): number {
  const found = name.length - piece.length;
  return found >= from && name.endsWith(piece) ? found : -1;
}
