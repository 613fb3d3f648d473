// Compares what two builders made of the same root, in meaning and in order.
import { stringify } from "yaml";

/**
 * The first difference between two lists of objects, or undefined: `{ resource, path, embedded, real }`, in which the
 * two values are text, cut to a line, and say nothing where they belong to a Secret.
 */
export function firstDifference(embedded, real) {
  for (let index = 0; index < Math.max(embedded.length, real.length); index++) {
    const resource = idOf(real[index] ?? embedded[index]);
    const secret = [embedded[index], real[index]].some((object) => object?.kind === "Secret");
    const found = differingValues(embedded[index], real[index], [`[${index}]`]);
    if (found === undefined) continue;
    const [path, left, right] = found;
    return { resource, path: path.join("."), embedded: show(left, secret), real: show(right, secret) };
  }
  return undefined;
}

function idOf(object) {
  const { name, namespace } = object?.metadata ?? {};
  return `${object?.apiVersion} ${object?.kind} ${namespace === undefined ? name : `${namespace}/${name}`}`;
}

function differingValues(left, right, path) {
  if (Object.is(left, right) || left === right) return undefined;
  if (path.length === 1 && idOf(left) !== idOf(right)) return [[...path, "id"], idOf(left), idOf(right)];
  const bothLists = Array.isArray(left) && Array.isArray(right);
  const bothMaps = isMap(left) && isMap(right);
  if (!bothLists && !bothMaps) return [path, left, right];
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    if (Object.hasOwn(left, key) !== Object.hasOwn(right, key))
      return [[...path, key], left[key], right[key]];
    const found = differingValues(left[key], right[key], [...path, key]);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function show(value, secret) {
  if (value === undefined) return "(absent)";
  if (secret && typeof value !== "object") return `(a Secret's ${typeof value})`;
  if (secret) return "(a Secret's value)";
  const text = typeof value === "object" ? JSON.stringify(stringify(value)) : JSON.stringify(String(value));
  const line = `${typeof value === "object" ? "" : `${typeof value} `}${text}`;
  return line.length <= 300 ? line : `${line.slice(0, 300)} … (${line.length} characters)`;
}
