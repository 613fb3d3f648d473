import { code, join, name, say, type Place, type Text } from "../document/text.ts";
import { checkDocs } from "./harm.ts";
import { placesPhrase } from "./place.ts";
import type { LaterEdit } from "../../domain/forecast.ts";

export const HASH_OFF = {
  headers: ["Config", "Stale after an edit", "Still sees an edit"],
  title: (configs: number, places: readonly Place[]): Text =>
    say`${{ strong: ["From then on"] }} (${checkDocs("hash-disabled")}), an edit of ${configs === 1 ? "this config" : "these configs"} restarts nothing. To keep the restarts, leave the hash on: no ${code("disableNameSuffixHash")}${placesPhrase(places)}.`,
  config: (kind: string, config: string): Text => say`${kind} ${{ strong: [name(config)] }}`,
  readers: (names: readonly string[], way: Text): Text =>
    say`${join(
      names.map((each): Text => [name(each)]),
      ", ",
    )} (${way})`,
  nobody: (): Text => ["–"],
} as const;

/** How a reader takes an edit, in a few words. */
export function laterEditPhrase({ workload, how, effect, reason }: LaterEdit): Text {
  if (effect === "reloaded")
    return reason === undefined ? say`a controller restarts it` : [{ prose: reason }];
  if (effect === "live" && workload.kind === "CronJob") return say`each run`;
  return WAYS[how];
}

/** In a cell beside names: shorter than where it has a column of its own. */
const WAYS: Readonly<Record<LaterEdit["how"], Text>> = {
  env: say`environment`,
  envFrom: say`environment`,
  subPath: say`${code("subPath")}`,
  volume: say`mounted file`,
  imagePullSecret: say`each pull`,
};
