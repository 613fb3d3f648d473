import type { ChangedConfig } from "../domain/configs/changes.ts";
import type { DeployableForecast, Finding } from "../domain/forecast.ts";

/** What is found of one deployable; of it only the forecast and the findings leave the app. */
export interface DeployableResult {
  readonly deployable: DeployableForecast;
  readonly findings: readonly Finding[];
  /** Configs that change under their names: who reads them out of another deployable keeps them too. */
  readonly inPlace: readonly ChangedConfig[];
}
