import { applyOperator, newEffort, spendOutput, type Effort } from "./functions.ts";
import { ExpansionError, parseExpansions, type Expansion, type Part } from "./parse.ts";

/** The values of variables by name; undefined for one that is not set. */
export type Variables = Pick<ReadonlyMap<string, string>, "get">;

export interface ExpandOptions {
  readonly variables: Variables;
  /** An unset name is an error, as in kustomize-controller since 1.9; before it was empty. */
  readonly strict: boolean;
  /** Whether a variable's default counts though it has a value, which only stands for one that nobody sees. */
  readonly takesDefault?: (name: string) => boolean;
  /** Told of each default that a value makes needless. */
  readonly needless?: (name: string, text: string) => void;
  /** What others of the Kustomization have left; all of it without. */
  readonly effort?: Effort;
  /** Told of each other text that an operator makes of a value. */
  readonly made?: (value: string, text: string) => void;
}

export type Expanded =
  | { readonly ok: true; readonly text: string }
  /** `unset`: the name that strict mode misses. */
  | { readonly ok: false; readonly message: string; readonly unset?: string };

/**
 * Expands `${…}` in a text as Flux does after a build.
 * https://github.com/fluxcd/pkg/blob/e2cfd1a2/envsubst/template.go
 */
export function expand(text: string, options: ExpandOptions): Expanded {
  try {
    const evaluator: Evaluator = { ...options, effort: options.effort ?? newEffort() };
    return {
      ok: true,
      text: parseExpansions(text)
        .map((part) => evaluate(part, evaluator))
        .join(""),
    };
  } catch (error) {
    if (error instanceof UnsetError) return { ok: false, message: error.message, unset: error.variable };
    if (error instanceof ExpansionError) return { ok: false, message: error.message };
    throw error;
  }
}

interface Evaluator extends ExpandOptions {
  readonly effort: Effort;
}

class UnsetError extends Error {
  readonly variable: string;

  constructor(variable: string) {
    super(`variable not set (strict mode): "${variable}"`);
    this.variable = variable;
  }
}

/** They have something to say about a variable that is not set. */
const DEFAULT_OPERATORS: ReadonlySet<string> = new Set(["=", ":=", ":-", ":?", ":+"]);

function evaluate(part: Part, evaluator: Evaluator): string {
  const text = typeof part === "string" ? part : evaluateExpansion(part, evaluator);
  spendOutput(evaluator.effort, text);
  return text;
}

function evaluateExpansion({ name, operator, args }: Expansion, evaluator: Evaluator): string {
  const values = args.map((arg) => evaluate(arg, evaluator));
  const value = evaluator.variables.get(name);
  if (value === undefined && evaluator.strict && !DEFAULT_OPERATORS.has(operator)) throw new UnsetError(name);
  if (value !== undefined && DEFAULT_OPERATORS.has(operator)) evaluator.needless?.(name, values.join(""));
  const isGuessed = DEFAULT_OPERATORS.has(operator) && evaluator.takesDefault?.(name) === true;
  const text = applyOperator(operator, isGuessed ? "" : (value ?? ""), values, evaluator.effort);
  if (value !== undefined && text !== value) evaluator.made?.(value, text);
  return text;
}
