export function isSame(
  mine: Readonly<Record<string, unknown>>,
  real: Readonly<Record<string, unknown>>,
): boolean;
