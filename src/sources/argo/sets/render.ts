import { isList, isMap, newMap, type Value, type ValueMap } from "../../../yaml/value.ts";
import { charge, sizeOf, spend, type Budget } from "../template/budget.ts";
import type { TellMade } from "../../../model/tell-made.ts";
import { executeTemplate, type TemplateOptions } from "../template/execute.ts";
import { TemplateError } from "../template/value.ts";
import { ownValue } from "../../../model/own-value.ts";

/** How a set's texts are templates. */
export interface Dialect {
  readonly goTemplate: boolean;
  /** `goTemplateOptions`, like `missingkey=error`. */
  readonly options: readonly string[];
  readonly budget: Budget;
  readonly tellMade?: TellMade;
}

/** Replaces what is in braces. Throws `TemplateError` and `NotUnderstood`. */
export function renderText(template: string, params: ValueMap, dialect: Dialect): string {
  spend(dialect.budget);
  charge(dialect.budget, template.length);
  const used: Value[] = [];
  const tellMade: TellMade = (of, made) => {
    const isSecret = dialect.tellMade?.(of, made) === true;
    if (isSecret) used.push(made ?? null);
    return isSecret;
  };
  const rendered = dialect.goTemplate
    ? executeTemplate(template, params, optionsOf(dialect, tellMade), dialect.budget)
    : substitute(template, params, dialect.budget, tellMade);
  // Parts that are too short to be known again tell it together.
  if (used.length > 0 && rendered.length <= LONGEST_WHOLE) dialect.tellMade?.(used, rendered);
  return rendered;
}

/** Longer ones are documents. */
const LONGEST_WHOLE = 256;

function optionsOf({ options }: Dialect, tellMade: TellMade): TemplateOptions {
  return { missingKeyIsError: options.includes("missingkey=error"), tellMade };
}

/**
 * Replaces every text of a value, and the keys of its maps.
 * https://github.com/argoproj/argo-cd/blob/v3.6.1/applicationset/utils/utils.go (deeplyReplace)
 */
function renderValue(value: Value, params: ValueMap, dialect: Dialect): Value {
  if (typeof value === "string") return renderText(value, params, dialect);
  if (isList(value)) return value.map((item) => renderValue(item, params, dialect));
  return isMap(value) ? renderMap(value, params, dialect) : value;
}

export function renderMap(map: ValueMap, params: ValueMap, dialect: Dialect): ValueMap {
  const rendered = newMap();
  for (const [key, item] of Object.entries(map)) {
    rendered[renderText(key, params, dialect)] = renderValue(item, params, dialect);
  }
  return rendered;
}

/** What is no text, or not there, stays as it is: https://github.com/valyala/fasttemplate */
function substitute(template: string, params: ValueMap, budget: Budget, tellMade: TellMade): string {
  const isTemplate = template.split("\n").some((line) => {
    const open = line.indexOf("{{");
    return open >= 0 && line.includes("}}", open + 2);
  });
  if (!isTemplate) return template;
  return splitTags(template)
    .map((piece) => {
      if (piece.kind === "text") return piece.text;
      const name = piece.text.trim();
      const value = ownValue(params, name);
      if (name === "" || typeof value !== "string") return `{{${piece.text}}}`;
      charge(budget, sizeOf(value));
      tellMade([value], value);
      return value;
    })
    .join("");
}

/** A piece of a text: what stands in double braces is a tag. */
export interface TagPiece {
  readonly kind: "text" | "tag";
  readonly text: string;
}

/** Cuts a text at its double braces. Throws `TemplateError` where they are not closed. */
export function splitTags(template: string): readonly TagPiece[] {
  const pieces: TagPiece[] = [];
  let position = 0;
  for (;;) {
    const open = template.indexOf("{{", position);
    pieces.push({ kind: "text", text: template.slice(position, open < 0 ? undefined : open) });
    if (open < 0) return pieces;
    const close = template.indexOf("}}", open + 2);
    if (close < 0) throw new TemplateError("double braces are not closed");
    pieces.push({ kind: "tag", text: template.slice(open + 2, close) });
    position = close + 2;
  }
}
