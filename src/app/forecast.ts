import type { Forecast } from "../domain/forecast.ts";
import { parseFailOn, type Gate } from "../domain/policy/gate.ts";
import { maskSentence } from "../domain/secrets/gate.ts";
import { UserError } from "../model/user-error.ts";
import { readChange, type ChangeRequest } from "./change.ts";
import { conclude } from "./conclude.ts";
import type { Builder, Progress, Repository } from "./ports.ts";
import { watchSecrets, type SecretWatch } from "./secrets.ts";

export interface ForecastRequest extends ChangeRequest {
  /** Gate entries: "check", "check:error" or "check:new". */
  readonly failOn: readonly string[];
}

export interface Ports {
  readonly repository: Repository;
  readonly builder: Builder;
  readonly progress: Progress;
}

/**
 * Forecasts what the change between base and head does to the running pods. Throws `UserError`. Whatever comes out, of
 * the forecast or of a failure, has passed the gate that hides Secrets' values.
 */
export function forecast(request: ForecastRequest, ports: Ports): Promise<Forecast> {
  return withSecrets(ports.builder, async (secrets) => {
    const gate = readGate(request.failOn);
    const change = await readChange(request, ports.repository, secrets);
    return conclude(change, { ...conclusionOf(request, gate), resultOf: change.forecastOf }, ports);
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
export function conclusionOf({ failOn, configValues = "show", overlays }: ForecastRequest, gate: Gate) {
  return { gate, failOn, configValues, isSelection: overlays.length > 0 };
}

/** Throws `UserError` for entries that no gate can be made of. */
export function readGate(failOn: readonly string[]): Gate {
  const result = parseFailOn(failOn);
  if (!result.ok) throw new UserError(result.message);
  return result.gate;
}
