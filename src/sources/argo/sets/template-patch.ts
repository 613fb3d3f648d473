import { mergePatch } from "../../../delivery/argo/source-files.ts";
import { parseYamlAsJson } from "../../../yaml/parse.ts";
import { getIn, isList, isMap, newMap, type Value, type ValueMap } from "../../../yaml/value.ts";
import { NotUnderstood, TemplateError } from "../template/value.ts";
import { renderText, type Dialect } from "./render.ts";

/**
 * `templatePatch`; the project stays what it is.
 * https://github.com/argoproj/argo-cd/blob/v3.6.1/applicationset/controllers/template/patch.go
 */
export function applyPatch(
  application: ValueMap,
  patch: Value,
  params: ValueMap,
  dialect: Dialect,
): ValueMap {
  if (typeof patch !== "string") return application;
  const text = renderText(patch, params, dialect);
  const parsed = parseYamlAsJson(text);
  if (!parsed.ok) throw new TemplateError("templatePatch gives no YAML");
  const value = parsed.documents[0]?.value ?? newMap();
  if (!isMap(value)) throw new TemplateError("templatePatch gives no map");
  if (hasDirective(value)) throw new NotUnderstood("a directive of strategic merge in templatePatch");
  const patched = mergePatch(application, value);
  const project = getIn(application, "spec", "project") ?? null;
  const [own, more] = [application, value].map((each) => getIn(each, "metadata", "finalizers"));
  // The one list of an Application that a strategic merge joins.
  const joined = isList(own) && isList(more) ? { metadata: { finalizers: [...own, ...more] } } : {};
  const merged = mergePatch(patched, { spec: { project }, ...joined });
  return isMap(merged) ? merged : application;
}

function hasDirective(value: Value): boolean {
  if (isList(value)) return value.some(hasDirective);
  if (!isMap(value)) return false;
  return Object.entries(value).some(([key, item]) => key.startsWith("$") || hasDirective(item));
}
