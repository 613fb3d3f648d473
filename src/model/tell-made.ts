import type { Value } from "../yaml/value.ts";

/**
 * Told what a template makes of what: whoever knows the values of Secrets hides what becomes of them.
 * Answers whether one of them is among what it is made of.
 */
export type TellMade = (of: readonly (Value | undefined)[], made: Value | undefined) => boolean;
