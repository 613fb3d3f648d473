import type { DeployableForecast } from "../../domain/forecast.ts";
import { soundsLikeProduction } from "../../model/production.ts";

/** A team's own word on where production is. The first rule that matches decides. */
export interface EnvironmentRule {
  readonly name: string;
  /** Whether a path, a name or a cluster is meant. */
  readonly matches: (text: string) => boolean;
}

export interface Environment {
  /** What the team calls it; undefined where nobody said. */
  readonly environment?: string;
  readonly production: boolean;
  readonly guessed: boolean;
}

/** By the team's rules for this run, then by its policy; else a guess from the cluster's name, else from the path and the name. */
export function environmentOf(
  { cluster, path, name, environment }: Pick<DeployableForecast, "cluster" | "path" | "name" | "environment">,
  rules: readonly EnvironmentRule[],
): Environment {
  const texts = [cluster, path, name].filter((text) => text !== null);
  const rule = rules.find(({ matches }) => texts.some(matches));
  if (rule !== undefined) {
    return { environment: rule.name, production: soundsLikeProduction(rule.name), guessed: false };
  }
  if (environment !== undefined) return { production: environment.production, guessed: false };
  // Where a team wrote rules, what they do not name is not production.
  if (rules.length > 0) return { production: false, guessed: false };
  return {
    production: cluster === null ? texts.some(soundsLikeProduction) : soundsLikeProduction(cluster),
    guessed: true,
  };
}
