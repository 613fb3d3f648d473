import type { Forecast } from "../domain/forecast.ts";
import type { Builder, Progress, Repository, RevisionRequest } from "./ports.ts";

export interface ForecastRequest {
  readonly revisions: RevisionRequest;
  /** Globs over root directories; empty: find the overlays. */
  readonly overlays: readonly string[];
  /** Gate entries: "check", "check:error" or "check:new". */
  readonly failOn: readonly string[];
}

export interface Ports {
  readonly repository: Repository;
  readonly builder: Builder;
  readonly progress: Progress;
}

/** Forecasts what the change between base and head does to the running pods. Throws `UserError`. */
export type ForecastFunction = (request: ForecastRequest, ports: Ports) => Promise<Forecast>;
