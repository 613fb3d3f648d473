import type { Forecast } from "../domain/forecast.ts";
import { readChange, type Change, type ChangeRequest } from "./change.ts";
import { conclude, type Conclusion } from "./conclude.ts";
import type { Repository } from "./ports.ts";
import type { SecretWatch } from "./secrets.ts";
import { asksTheSame, hasPlainGlobs } from "./policy/same-search.ts";

/**
 * Adds what the change would be under its own policy, where that decides what is looked for (kinds, numbers, appliers,
 * what is left out): it is forecast once more. Not for a stranger, whose file must cost nobody a second forecast.
 */
export async function withAfterMerge(
  forecast: Forecast,
  { policy: { found } }: Pick<Change, "policy">,
  { request, secrets, conclusion, repository }: Again,
): Promise<Forecast> {
  const { policy } = forecast;
  const { change } = policy ?? {};
  if (policy === undefined || change === undefined || change.wouldBe !== undefined) return forecast;
  const cannot = change.change !== "removed" && found.atHead === undefined;
  if (
    cannot ||
    request.policy.isFork ||
    !asksTheSame(found.file, found.atHead) ||
    !hasPlainGlobs(found.atHead)
  )
    return forecast;
  const after = { ...request, policy: { ...request.policy, afterMerge: true as const } };
  const again = await readChange(after, repository, secrets);
  const { verdict, summary } = await conclude(
    again,
    { ...conclusion, resultOf: again.forecastOf },
    { repository, progress: () => undefined },
  );
  return {
    ...forecast,
    policy: { ...policy, change: { ...change, wouldBe: { verdict, level: summary.level } } },
  };
}

interface Again {
  readonly request: ChangeRequest;
  readonly secrets: SecretWatch;
  readonly conclusion: Omit<Conclusion, "resultOf">;
  readonly repository: Repository;
}
