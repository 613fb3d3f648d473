import type { Forecast, Gate } from "../domain/forecast.ts";
import { maskSentence } from "../domain/secrets/gate.ts";
import { UserError } from "../model/user-error.ts";
import { readChange, type ChangeRequest } from "./change.ts";
import { conclude } from "./conclude.ts";
import type { Memory } from "./discovery/memory.ts";
import type { Builder, Progress, Repository } from "./ports.ts";
import { withAfterMerge } from "./after-merge.ts";
import { watchSecrets, type SecretWatch } from "./secrets.ts";

export interface ForecastRequest extends ChangeRequest {
  /** What fails the run. */
  readonly gate: Gate;
}

export interface Ports {
  readonly repository: Repository;
  readonly builder: Builder;
  readonly progress: Progress;
  /** What former forecasts of the same repository have read. */
  readonly memory?: Memory;
}

/**
 * Forecasts what the change between base and head does to the running pods. Throws `UserError`. Whatever comes out, of
 * the forecast or of a failure, has passed the gate that hides Secrets' values.
 */
export function forecast(request: ForecastRequest, ports: Ports): Promise<Forecast> {
  return withSecrets(ports.builder, async (secrets) => {
    const change = await readChange(request, ports.repository, secrets, ports.memory);
    const conclusion = conclusionOf(request);
    const told = await conclude(change, { ...conclusion, resultOf: change.forecastOf }, ports);
    return withAfterMerge(told, change, { request, secrets, conclusion, repository: ports.repository });
  });
}

/** Hides the values of Secrets in the message of a failure. */
export async function withSecrets<T>(
  builder: Builder,
  work: (secrets: SecretWatch) => Promise<T>,
): Promise<T> {
  const secrets = watchSecrets(builder);
  try {
    return await work(secrets);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(maskSentence(error.message, secrets.mask()));
  }
}

/** How the whole is judged and shown, whoever built its parts. */
export function conclusionOf({ gate, overlays }: Pick<ForecastRequest, "gate" | "overlays">) {
  return { gate, isSelection: overlays.length > 0 };
}
