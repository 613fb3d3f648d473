/** Nesting beyond this is refused, aliases included. Real manifests stay below 60; whoever walks a value may recurse. */
export const MAX_DEPTH = 500;
