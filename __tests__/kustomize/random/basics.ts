import fc, { type Arbitrary } from "fast-check";
import { FOLLOWED_RELEASE } from "../../../src/kustomize/release.ts";
import { isRealAtLeast } from "../../support/real-kustomize.ts";

/** What random objects and kustomizations have in common: few names, so that they refer to each other. */

export const name = fc.constantFrom("web", "db", "job");
/** Of a ConfigMap or Secret, which may be generated. */
export const config = fc.constantFrom("conf", "keys", "web");
/** Where the judge is older than what is followed, random kustomizations do without what came since. */
export const isFollowed = isRealAtLeast(FOLLOWED_RELEASE);

/** One of these; the newer ones only where the judge knows them. */
export function anyOf<T>(known: readonly T[], newer: readonly T[]): Arbitrary<T> {
  return fc.constantFrom(...known, ...(isFollowed ? newer : []));
}

/** Present once in a while, where the judge knows it. */
export function newer<T>(arbitrary: Arbitrary<T>): Arbitrary<T | undefined> {
  return isFollowed ? rarely(arbitrary) : fc.constant(undefined);
}

export const word = fc.constantFrom("a", "b", "yes", "8080", "x:y", "$(HOST)", "");
export const texts = fc.dictionary(fc.constantFrom("a", "b", "app.io/c"), word, { maxKeys: 3 });

export function optional<T>(arbitrary: Arbitrary<T>): Arbitrary<T | undefined> {
  return fc.oneof(fc.constant(undefined), arbitrary);
}

/** Present once in a while; `fc.option` alone leaves out one in six. */
export function rarely<T>(arbitrary: Arbitrary<T>): Arbitrary<T | undefined> {
  return fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
}

export function few<T>(arbitrary: Arbitrary<T>, minLength = 0): Arbitrary<T[]> {
  return fc.array(arbitrary, { minLength, maxLength: 3 });
}
