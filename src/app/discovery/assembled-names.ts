import { consistsOf } from "../../model/pieces.ts";
import type { ValueMap } from "../../yaml/value.ts";

/** A text of a file that becomes a name only later, piece by piece: `${APP}-settings`, `{{ .Release.Name }}-settings`. */
export interface NameTemplate {
  /** Who fills it in. */
  readonly by: "flux" | "chart";
  readonly pieces: readonly Piece[];
  /** Whether it stands in a field that names something. */
  readonly isName: boolean;
}

type Piece = string | { readonly variable: string };

const TEMPLATE = /(?:([nN]ame["']?:[ \t]*["']?)|(?<![\w.-]))([\w.-]*(?:\$\{[^{}\n]{1,200}\}[\w.-]*)+)/g;
/** A variable that is taken as it is, or has a default: https://fluxcd.io/flux/components/kustomize/kustomizations/#post-build-variable-substitution */
const PLAIN = /^(\w+)(?::?[-=].*)?$/;

/** A chart takes from anywhere: only what stands beside that is known. */
const OF_CHART = /(?<![\w.-])[\w.-]*(?:\{\{[^{}\n]{1,200}\}\}[\w.-]*)+/g;

/** Every text with variables of Flux, or of a chart, in it, each once. */
export function nameTemplates(text: string): readonly NameTemplate[] {
  return [...(text.includes("${") ? ofFlux(text) : []), ...(text.includes("{{") ? ofCharts(text) : [])];
}

function ofCharts(text: string): readonly NameTemplate[] {
  return [...new Set(text.match(OF_CHART))].map((template) => ({
    by: "chart",
    isName: false,
    pieces: template
      .split(/\{\{([^{}]*)\}\}/)
      .map((piece, index) => (index % 2 === 0 ? piece : { variable: "" })),
  }));
}

function ofFlux(text: string): readonly NameTemplate[] {
  const found = new Map<string, NameTemplate>();
  for (const [, field, template = ""] of text.matchAll(TEMPLATE)) {
    const isName = field !== undefined;
    const known = found.get(template);
    if (known === undefined || isName)
      found.set(template, { by: "flux", pieces: piecesOf(template), isName });
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
  if (known.every((piece) => piece === undefined || piece === "")) return isName;
  return consistsOf(name, known);
}
