import type { DeployableForecast, Forecast } from "../../domain/forecast.ts";
import { group } from "./fold.ts";

/** How the deployables of a forecast are called, by id: by their name, and by the id where two have one name; "" for none. */
export function deployableNames(forecast: Pick<Forecast, "deployables">): (id: string | null) => string {
  const names = new Map(
    group(forecast.deployables, ({ name }) => name).flatMap(({ rest }) =>
      rest.map(({ id, name }) => [id, rest.length > 1 ? id : name] as const),
    ),
  );
  return (id) => (id === null ? "" : (names.get(id) ?? id));
}

const NOUNS: Readonly<Record<DeployableForecast["kind"], string>> = {
  overlay: "overlay",
  fluxKustomization: "Flux Kustomization",
  argoApplication: "Application",
  directory: "directory",
  helmRelease: "HelmRelease",
};

/** What all of these are: the word of their kind where they share one. */
export function deployableNoun(deployables: readonly Pick<DeployableForecast, "kind">[]): string {
  const kinds = new Set(deployables.map(({ kind }) => kind));
  const [first = "overlay"] = kinds;
  return kinds.size > 1 ? "deployable" : NOUNS[first];
}
