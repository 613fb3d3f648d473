import type { StaleConfig } from "../../domain/forecast.ts";
import { code, join, name, say, type Text } from "../document/text.ts";
import type { CauseFact } from "./cause.ts";
import { codes, verb } from "./names.ts";

export const STALE = {
  headers: ["Keeps the old value", "Because it reads it as", "Where"],
  single: (cause: Text, fact: CauseFact, workloads: string, one: boolean): Text => {
    // The cause's sentence has said its name.
    const config = fact.type === "config" ? `the ${fact.kind}` : "the config";
    const value = fact.type === "config" && fact.keys.length === 1 ? fact.keys[0]?.values?.base : undefined;
    const kept = say`${one ? "keeps" : "keep"} ${value === undefined ? "the old content" : code(value)}`;
    const until = { strong: say`${kept} until someone restarts ${one ? "it" : "them"}` };
    return say`${cause}, but ${config} keeps its name, so nothing restarts. ${workloads} ${one ? "reads" : "read"} it only at start and ${until}:`;
  },
  several: (configs: readonly string[], workloads: string): Text =>
    say`${codes(configs)} change but keep their names, so nothing restarts. ${workloads} read them only at start and ${{ strong: ["keep the old content until someone restarts them"] }}:`,
  reads: (ways: readonly Text[], config: string | undefined): Text =>
    config === undefined ? join(ways, ", ") : say`${join(ways, ", ")} of ${name(config)}`,
  onceAndForAll: (configs: readonly string[]): Text =>
    say`${{ strong: ["Or once and for all"] }}: let kustomize generate ${codes(configs)} with a hash in ${verb(configs, "its name", "their names")} (no ${code("disableNameSuffixHash")}). Then every change restarts what reads ${verb(configs, "it", "them")}.`,
} as const;

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
  env: say`environment variable`,
  envFrom: say`environment (${code("envFrom")})`,
  subPath: say`file by ${code("subPath")}`,
  volume: say`file of a volume`,
  imagePullSecret: say`image pull secret`,
};

export function wayPhrase(how: StaleConfig["how"]): Text {
  return WAYS[how];
}
