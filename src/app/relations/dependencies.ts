import type { Deployable } from "../../model/deployable.ts";
import type { DiscoveredSide } from "../discovery/side.ts";
import { oncePer } from "../../model/once.ts";
import { keyText } from "../../model/key-text.ts";

/** By id, the ids of what each deployable depends on, as far as the side deploys it. */
export const dependenciesOf = oncePer(({ found }: DiscoveredSide): ReadonlyMap<string, readonly string[]> => {
  const all = [...found.values()].map(({ deployable }) => deployable);
  const depending = all.filter(({ dependsOn = [] }) => dependsOn.length > 0);
  if (depending.length === 0) return new Map();
  const ids = new Map(all.map((each) => [keyOf(each, each.name), each.id]));
  return new Map(
    depending.flatMap((each) => {
      const known = (each.dependsOn ?? []).flatMap((name) => ids.get(keyOf(each, name)) ?? []);
      return known.length === 0 ? [] : [[each.id, known] as const];
    }),
  );
});

/** What a name of `dependsOn` means: the same kind, in the same cluster. */
export function keyOf({ kind, cluster }: Pick<Deployable, "kind" | "cluster">, name: string): string {
  return keyText([kind, cluster, name]);
}
