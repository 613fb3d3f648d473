/** The two git sides of a change. */
export type Side = "base" | "head";
