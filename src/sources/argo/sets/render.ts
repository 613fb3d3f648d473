import { isList, isMap, newMap, type Value, type ValueMap } from "../../../yaml/value.ts";
import { executeTemplate, type Budget } from "../template/execute.ts";

/** How a set's texts are templates. */
export interface Dialect {
  readonly goTemplate: boolean;
  /** `goTemplateOptions`, like `missingkey=error`. */
  readonly options: readonly string[];
  readonly budget: Budget;
}

/** Replaces what is in braces. Throws `TemplateError` and `NotUnderstood`. */
export function renderText(template: string, params: ValueMap, dialect: Dialect): string {
  if (!dialect.goTemplate) return substitute(template, params);
  const missingKeyIsError = dialect.options.includes("missingkey=error");
  return executeTemplate(template, params, { missingKeyIsError }, dialect.budget);
}

/**
 * Replaces every text of a value, and the keys of its maps.
 * https://github.com/argoproj/argo-cd/blob/v3.6.1/applicationset/utils/utils.go (deeplyReplace)
 */
export function renderValue(value: Value, params: ValueMap, dialect: Dialect): Value {
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

const TAG = /\{\{(.*?)\}\}/gs;

/** What is no text, or not there, stays as it is: https://github.com/valyala/fasttemplate */
function substitute(template: string, params: ValueMap): string {
  if (!/\{\{.*\}\}/.test(template)) return template;
  return template.replace(TAG, (whole, tag: string) => {
    const name = tag.trim();
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    return name === "" || typeof value !== "string" ? whole : value;
  });
}
