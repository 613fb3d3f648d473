export function placeIn(
  text: string,
  named: string,
  place: number,
): { readonly functions: readonly string[]; readonly code: string };
