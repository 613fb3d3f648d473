/**
 * The order of keys in what Go's yaml.v2 writes: numbers in them by value, letters after all else.
 * https://github.com/yaml/go-yaml/blob/v2/sorter.go
 */
export function compareKeys(a: string, b: string): number {
  const left = Array.from(a);
  const right = Array.from(b);
  for (let index = 0; index < left.length && index < right.length; index++) {
    const [x = "", y = ""] = [left[index], right[index]];
    if (x !== y) return compareAt(left, right, index, x, y);
  }
  return left.length - right.length;
}

const isLetter = (character: string): boolean => /\p{L}/u.test(character);

function compareAt(left: readonly string[], right: readonly string[], index: number, x: string, y: string) {
  const [xIsLetter, yIsLetter] = [isLetter(x), isLetter(y)];
  if (xIsLetter !== yIsLetter) return xIsLetter ? 1 : -1;
  const byCode = (x.codePointAt(0) ?? 0) - (y.codePointAt(0) ?? 0);
  if (xIsLetter) return byCode;
  // A zero behind another number is a digit of it.
  const before = /(?<![0-9])[0-9]+$/.exec(left.slice(0, index).join(""))?.[0] ?? "";
  const lead = (x === "0" || y === "0") && /[^0]/.test(before) ? "1" : "";
  const [m, n] = [left, right].map((text) => /^[0-9]*/.exec(text.slice(index).join(""))?.[0] ?? "");
  const [p, q] = [m, n].map((digits) => BigInt(`${lead}${digits ?? ""}` || "0"));
  if (p !== undefined && q !== undefined && p !== q) return p < q ? -1 : 1;
  return (m?.length ?? 0) - (n?.length ?? 0) || byCode;
}
