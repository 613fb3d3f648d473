/** How deep a type is looked through. */
type Less = [never, 0, 1, 2, 3, 4, 5];

type HoldsBigInt<T, Depth extends number = 6> = [Depth] extends [never]
  ? false
  : T extends bigint
    ? true
    : T extends string | number | boolean | null | undefined
      ? false
      : T extends readonly (infer Item)[]
        ? HoldsBigInt<Item, Less[Depth]>
        : { [Key in keyof T]-?: HoldsBigInt<T[Key], Less[Depth]> }[keyof T];

/**
 * A text by which things are told apart. The compiler refuses what holds a value of a manifest: its integers may be `bigint`,
 * of which JSON.stringify makes an error. Such values are told apart by `textOf`.
 */
export function keyText<T>(parts: true extends HoldsBigInt<T> ? never : T): string {
  return JSON.stringify(parts);
}
