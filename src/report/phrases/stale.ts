import type { StaleConfig } from "../../domain/forecast.ts";
import { code, join, name, say, type Place, type Text } from "../document/text.ts";
import type { CauseFact } from "./cause.ts";
import { codes, verb } from "./names.ts";
import { placesPhrase } from "./place.ts";

export const STALE = {
  headers: ["Keeps the old value", "Because it reads it as", "Where"],
  single: (cause: Text, fact: CauseFact, workloads: string, one: boolean): Text => {
    // The cause's sentence has said its name.
    const config = fact.type === "config" ? `the ${fact.kind}` : "the config";
    const value = fact.type === "config" && fact.keys.length === 1 ? fact.keys[0]?.values?.base : undefined;
    const until = { strong: keptUntil(value === undefined ? "the old content" : code(value), one) };
    const isGone = fact.type === "config" && fact.change === "removed";
    const calm = isGone
      ? say` and nothing restarts`
      : say` but ${config} keeps its name, so nothing restarts`;
    return say`${cause},${calm}. ${workloads} ${one ? "reads" : "read"} it only at start and ${until}:`;
  },
  several: (configs: readonly string[], workloads: string, one: boolean): Text =>
    say`${codes(configs)} ${verb(configs, "changes but keeps its name", "change but keep their names")}, so nothing restarts. ${workloads} ${one ? "reads" : "read"} ${verb(configs, "it", "them")} only at start and ${{ strong: keptUntil("the old content", one) }}:`,
  reads: (ways: readonly Text[], config: string | undefined): Text =>
    config === undefined ? join(ways, ", ") : say`${join(ways, ", ")} of ${name(config)}`,
  because: (names: readonly string[], reason: string): Text => say`${codes(names)}: ${{ prose: reason }}`,
  /** @param harms what a restart means for whom, each as the second half of a headline */
  risk: (harms: readonly Text[]): Text => say`⚠️ Such a restart is not safe: ${join(harms, "; ")}.`,
} as const;

function keptUntil(what: Text[number], one: boolean): Text {
  return say`${one ? "keeps" : "keep"} ${what} until someone restarts ${one ? "it" : "them"}`;
}

interface Configs {
  /** Generated, with the hash switched off. */
  readonly switchedOff: readonly string[];
  readonly places: readonly Place[];
  /** Written in the repository, as far as known. */
  readonly written: readonly string[];
  /** Made by something in the cluster. */
  readonly madeInCluster: readonly string[];
}

/** What makes the next change restart the readers, in one paragraph for each way. */
export function onceAndForAllLines({
  switchedOff,
  places,
  written,
  madeInCluster,
}: Configs): readonly Text[] {
  const title: Text = [{ strong: ["Or once and for all"] }];
  const then = (configs: readonly string[]): Text =>
    say`Then every change of ${codes(configs)} restarts what reads ${verb(configs, "it", "them")}.`;
  return [
    ...(switchedOff.length === 0
      ? []
      : [
          say`${title}: remove ${code("disableNameSuffixHash")}${placesPhrase(places)}. ${then(switchedOff)}`,
        ]),
    ...(written.length === 0
      ? []
      : [
          say`${title}: let kustomize generate ${codes(written)} with a hash in ${verb(written, "its name", "their names")} (no ${code("disableNameSuffixHash")}). Then every change restarts what reads ${verb(written, "it", "them")}.`,
        ]),
    ...(madeInCluster.length === 0
      ? []
      : [say`${title}: let a controller such as Reloader restart what reads ${codes(madeInCluster)}.`]),
  ];
}

export const RELOADED = {
  headers: ["Restarted by a controller", "Reads it as", "Where"],
  title: (reasons: readonly string[]): Text =>
    reasons.length === 0
      ? say`A controller in the cluster restarts these:`
      : say`A controller in the cluster restarts these (${join(
          reasons.map((reason): Text => [{ prose: reason }]),
          ", ",
        )}):`,
} as const;

/** @param reason a sentence that says how else than by a mounted file, or what is not sure */
export function LIVE(names: readonly string[], reason: string | undefined): Text {
  if (reason !== undefined)
    return say`${codes(names)} ${verb(names, "takes", "take")} up the new content without a restart. ${{ prose: reason }}`;
  return say`${codes(names)} ${verb(names, "sees", "see")} the new content live, as a mounted file, after about a minute; a program that reads it only at start does not notice.`;
}

const WAYS: Readonly<Record<StaleConfig["how"], Text>> = {
  env: say`env variable`,
  envFrom: say`env (${code("envFrom")})`,
  subPath: say`file by ${code("subPath")}`,
  volume: say`file of a volume`,
  imagePullSecret: say`image pull secret`,
};

export function wayPhrase(how: StaleConfig["how"]): Text {
  return WAYS[how];
}
