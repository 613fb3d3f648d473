// Compares what two builders made of the same root, in meaning and in order.
import { stringify } from "yaml";

/**
 * The differences between two lists of objects, in their order: `embedded` and `real`
 * are the values `left` and `right` as text, cut to a line, which says nothing where they belong to a Secret.
 */
export function* differences(embedded, real) {
  for (let index = 0; index < Math.max(embedded.length, real.length); index++) {
    const resource = idOf(real[index] ?? embedded[index]);
    const secret = [embedded[index], real[index]].some((object) => object?.kind === "Secret");
    for (const [path, left, right] of differingValues(embedded[index], real[index], [`[${index}]`])) {
      const shown = { embedded: show(left, secret), real: show(right, secret) };
      yield { resource, path: path.join("."), left, right, ...shown };
    }
  }
}

function idOf(object) {
  const { name, namespace } = object?.metadata ?? {};
  return `${object?.apiVersion} ${object?.kind} ${namespace === undefined ? name : `${namespace}/${name}`}`;
}

function* differingValues(left, right, path) {
  if (Object.is(left, right) || left === right) return;
  const bothLists = Array.isArray(left) && Array.isArray(right);
  const bothMaps = isMap(left) && isMap(right);
  if (path.length === 1 && idOf(left) !== idOf(right)) yield [[...path, "id"], idOf(left), idOf(right)];
  else if (!bothLists && !bothMaps) yield [path, left, right];
  else {
    for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
      const at = [...path, key];
      if (Object.hasOwn(left, key) && Object.hasOwn(right, key))
        yield* differingValues(left[key], right[key], at);
      else yield [at, left[key], right[key]];
    }
  }
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
