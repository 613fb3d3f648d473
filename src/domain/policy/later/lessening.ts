/** When a field of an object means that it does less than it did. */
export type Lessening =
  /** Another value, none included, unless that stands for this one, or one in place of none where that gives nothing up. */
  | { readonly is: "other"; readonly none?: string; readonly had?: true }
  /** A lower number, or a shorter time; -1 and none are without end where it says so. */
  | { readonly is: "lower"; readonly endless?: true }
  /** Items of a list, or of a text with commas, that are there no more. Without a list everything counts, where it says so. */
  | { readonly is: "fewer"; readonly noneIsAll?: true }
  /** A smaller size, as NGINX writes them, none being that of "none" and 0 without end. */
  | { readonly is: "smaller"; readonly none: string }
  /** A text without a word that it had. */
  | { readonly is: "without"; readonly word: string }
  /** A list or a map that goes, or holds nothing any more. */
  | { readonly is: "emptied" }
  /** Items of a list that come. */
  | { readonly is: "more" }
  /** Items of a list of which the operator takes care that they are not there. */
  | { readonly is: "absent" }
  /** Addresses, anywhere in it, that are there no more, or what else stands in such fields. */
  | { readonly is: "unlisted"; readonly fields?: readonly string[] }
  /** A schedule that has not as many fields as its operator reads. */
  | { readonly is: "fields"; readonly count: number }
  /** A time that is none of Go's. */
  | { readonly is: "time" }
  /** One value, which none may stand for. */
  | { readonly is: "becomes"; readonly value: string; readonly none?: string };

export interface GivenUp {
  readonly path: readonly string[];
  readonly when: Lessening;
  /** What is missed from now on. */
  readonly missed: string;
}

export const OTHER: Lessening = { is: "other" };
export const LOWER: Lessening = { is: "lower", endless: true };

/** Of a field that its operator takes no change of. */
export const REFUSED = "its operator does not make that of what is there";

/** A field of the spec. */
export function spec(path: string, when: Lessening, missed: string): GivenUp {
  return { path: ["spec", ...path.split(".")], when, missed };
}

/** What it names in its own namespace, or in the cluster. */
export function by(field: string, kind: string, what: string): readonly GivenUp[] {
  const missed = `${what} if that is not there`;
  return [spec(`${field}.name`, OTHER, missed), spec(`${field}.kind`, { is: "other", none: kind }, missed)];
}

/** https://cloudnative-pg.io/documentation/current/backup/#cron-schedule begins with the seconds. */
export function scheduled(path: string, count = 5): GivenUp {
  return spec(
    path,
    { is: "fields", count },
    `its operator reads ${count} fields, each within its bounds: it comes at other times, or never`,
  );
}
