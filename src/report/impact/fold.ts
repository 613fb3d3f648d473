import { compareText } from "../../model/order.ts";

/** One thing that is true of one subject (a workload, a config) in one deployable. */
export interface Entry<Fact, Detail = undefined> {
  /** What it is called. */
  readonly deployable: string;
  readonly subject: string;
  readonly fact: Fact;
  /** What may differ between entries that are folded together. */
  readonly detail?: Detail;
}

/** The same fact of all these subjects in each of these deployables. Both lists are sorted and not empty. */
export interface Row<Fact, Detail = undefined> {
  readonly deployables: readonly string[];
  readonly subjects: readonly string[];
  readonly fact: Fact;
  readonly details: readonly Detail[];
}

/**
 * Folds what is identical: first over deployables, then over subjects that share fact and deployables. Facts are the same
 * when their JSON is. Rows come in the order of their first entry.
 */
export function fold<Fact, Detail = undefined>(
  entries: readonly Entry<Fact, Detail>[],
): readonly Row<Fact, Detail>[] {
  const overDeployables = group(entries, ({ fact, subject }) => JSON.stringify([fact, subject])).map(
    (same) => ({
      deployables: sortedUnique(same.rest.map(({ deployable }) => deployable)),
      subject: same.first.subject,
      fact: same.first.fact,
      details: same.rest.flatMap(({ detail }) => (detail === undefined ? [] : [detail])),
    }),
  );
  return group(overDeployables, ({ fact, deployables }) => JSON.stringify([fact, deployables])).map(
    (same) => ({
      deployables: same.first.deployables,
      subjects: sortedUnique(same.rest.map(({ subject }) => subject)),
      fact: same.first.fact,
      details: same.rest.flatMap(({ details }) => details),
    }),
  );
}

/** Groups by key, in the order of first sight; `rest` holds all of a group, the first too. */
export function group<T>(
  items: readonly T[],
  key: (item: T) => string,
): readonly { readonly first: T; readonly rest: readonly T[] }[] {
  const groups = new Map<string, { first: T; rest: T[] }>();
  for (const item of items) {
    const name = key(item);
    const known = groups.get(name);
    if (known === undefined) groups.set(name, { first: item, rest: [item] });
    else known.rest.push(item);
  }
  return [...groups.values()];
}

export function sortedUnique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort(compareText);
}
