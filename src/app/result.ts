import type { ChangedConfig } from "../domain/configs/changes.ts";
import type { Shared } from "../domain/elsewhere.ts";
import type { DeployableForecast, Finding } from "../domain/forecast.ts";
import type { MetSecrets } from "./secrets.ts";

/** What is found of one deployable; of it only the forecast and the findings leave the app. */
export interface DeployableResult {
  /** Its contents have passed the gate of Secrets; what it is called by has not yet. */
  readonly deployable: DeployableForecast;
  readonly findings: readonly Finding[];
  readonly inPlace: InPlaceChanges;
  readonly shared: Shared;
  /** The same, passed through the gate. */
  readonly shownShared: Shared;
}

/** Configs that change under their names: who reads them out of another deployable keeps them too. */
export interface InPlaceChanges {
  /** Their names in the cluster. */
  readonly names: readonly string[];
  /** The same, passed through the gate. */
  readonly shown: readonly string[];
  /** The changes themselves, which hold values: they may have to be built first. */
  readonly load: () => Promise<readonly ChangedConfig[]>;
}

/** The same before the gate. */
export interface UnmaskedResult {
  readonly deployable: DeployableForecast;
  readonly findings: readonly Finding[];
  readonly inPlace: readonly ChangedConfig[];
  readonly shared: Shared;
  readonly secrets: MetSecrets;
}
