import type { DeployableForecast } from "../../domain/forecast.ts";

/** A team's own word on where production is. The first rule that matches decides. */
export interface EnvironmentRule {
  readonly name: string;
  /** Whether a path, a name or a cluster is meant. */
  readonly matches: (text: string) => boolean;
}

export interface Environment {
  readonly production: boolean;
  readonly guessed: boolean;
}

/** By the team's rules; else a guess from the cluster's name, else from the path and the name. */
export function environmentOf(
  { cluster, path, name }: Pick<DeployableForecast, "cluster" | "path" | "name">,
  rules: readonly EnvironmentRule[],
): Environment {
  const texts = [cluster, path, name].filter((text) => text !== null);
  const rule = rules.find(({ matches }) => texts.some(matches));
  if (rule !== undefined) return { production: soundsLikeProduction(rule.name), guessed: false };
  // Where a team wrote rules, what they do not name is not production.
  if (rules.length > 0) return { production: false, guessed: false };
  return {
    production: cluster === null ? texts.some(soundsLikeProduction) : soundsLikeProduction(cluster),
    guessed: true,
  };
}

const PRODUCTION = ["prod", "production", "live"];

/** By whole parts of the name: "shop-prod-2" is production, "product-api", "preprod" and "non-prod" are not. */
export function soundsLikeProduction(text: string): boolean {
  const parts = text.toLowerCase().split(/[-._/\d]+/);
  return parts.some(
    (part, index) => PRODUCTION.includes(part) && !NEGATIONS.includes(parts[index - 1] ?? ""),
  );
}

const NEGATIONS = ["non", "not", "no", "pre"];
