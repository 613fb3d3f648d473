/** Remembers the first fault that was found. */
export interface Judge {
  fault?: string;
}

/** Whether a value has a shape. `at` says where it stands. */
export type Is<T> = (value: unknown, at: string, judge: Judge) => value is T;

type OptionalKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];
type RequiredFields<T> = { readonly [K in Exclude<keyof T, OptionalKeys<T>>]: Is<T[K]> };
type OptionalFields<T> = { readonly [K in OptionalKeys<T>]-?: Is<Exclude<T[K], undefined>> };

/** An object with these fields and no other. */
export function record<T extends object>(required: RequiredFields<T>, optional: OptionalFields<T>): Is<T> {
  const needed = new Map<string, Is<unknown>>(Object.entries(required));
  const allowed = new Map<string, Is<unknown>>([...needed, ...Object.entries<Is<unknown>>(optional)]);
  return (value, at, judge): value is T => {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return refuse(judge, at, "an object");
    const fields: (readonly [string, unknown])[] = Object.entries(value);
    const unknown = fields.find(([name]) => !allowed.has(name));
    // The name is a stranger's, so it is not told.
    if (unknown !== undefined) return refuse(judge, at, "free of unknown fields");
    const names = new Set(fields.map(([name]) => name));
    const lacking = [...needed.keys()].find((name) => !names.has(name));
    if (lacking !== undefined) return refuse(judge, at, `with a field ${lacking}`);
    return fields.every(([name, item]) => allowed.get(name)?.(item, `${at}.${name}`, judge) === true);
  };
}

export function listOf<T>(is: Is<T>): Is<readonly T[]> {
  return (value, at, judge): value is readonly T[] =>
    Array.isArray(value)
      ? value.every((item: unknown, index) => is(item, `${at}[${index}]`, judge))
      : refuse(judge, at, "a list");
}

/** One of the names of a table, which the compiler holds to be complete. */
export function nameIn<T extends string>(names: Readonly<Record<T, true>>): Is<T> {
  return (value, at, judge): value is T =>
    (typeof value === "string" && Object.hasOwn(names, value)) || refuse(judge, at, "one of the known names");
}

/** One of a list of names. */
export function oneOf<const T extends string>(names: readonly T[]): Is<T> {
  return (value, at, judge): value is T =>
    names.some((name) => name === value) || refuse(judge, at, "one of the known names");
}

export function exactly<const T extends string | number | boolean | null>(known: T): Is<T> {
  return (value, at, judge): value is T => value === known || refuse(judge, at, String(known));
}

export function orNull<T>(is: Is<T>): Is<T | null> {
  return (value, at, judge): value is T | null => value === null || is(value, at, judge);
}

export const isText: Is<string> = (value, at, judge): value is string =>
  typeof value === "string" || refuse(judge, at, "a text");

export const isBoolean: Is<boolean> = (value, at, judge): value is boolean =>
  typeof value === "boolean" || refuse(judge, at, "true or false");

/** A count, or a line. */
export const isCount: Is<number> = (value, at, judge): value is number =>
  (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) ||
  refuse(judge, at, "a whole number");

export const isNumber: Is<number> = (value, at, judge): value is number =>
  (typeof value === "number" && Number.isFinite(value)) || refuse(judge, at, "a number");

export function matching(pattern: RegExp, what: string): Is<string> {
  return (value, at, judge): value is string =>
    (typeof value === "string" && pattern.test(value)) || refuse(judge, at, what);
}

/** A text that another room knows. */
export function known<T extends string>(isKnown: (text: string) => text is T, what: string): Is<T> {
  return (value, at, judge): value is T =>
    (typeof value === "string" && isKnown(value)) || refuse(judge, at, what);
}

function refuse(judge: Judge, at: string, expected: string): false {
  judge.fault ??= `${at} is not ${expected}`;
  return false;
}
