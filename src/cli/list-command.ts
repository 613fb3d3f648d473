import { listDeployables } from "../app/list.ts";
import { createBuilder } from "../builders/builder.ts";
import { openRepository } from "../git/repository.ts";
import { UNKNOWN_BRANCH } from "../model/target-branch.ts";
import { formatList } from "../report/list.ts";
import type { ForecastOptions } from "./arguments.ts";
import type { CommandContext } from "./forecast-command.ts";
import { overlaysFrom } from "./places.ts";

/** The table of all that a revision deploys. Throws `UserError`. */
export async function runList(
  options: ForecastOptions,
  { env, temporaryDirectory }: Omit<CommandContext, "progress">,
): Promise<string> {
  const directory = options.repository ?? ".";
  const repository = await openRepository({ directory, env, mayBeBare: options.repository !== undefined });
  try {
    const { allow, loadRestrictor, builder: choice, head } = options;
    const builder = await createBuilder({
      choice,
      allow,
      loadRestrictor,
      fork: false,
      env,
      temporaryDirectory,
    });
    try {
      const overlays = await overlaysFrom(options.overlays, repository.workTree);
      const revisions = { base: head ?? "HEAD", mergeBase: false, head };
      const facts = { ownUrls: await repository.remoteUrls(), branch: UNKNOWN_BRANCH };
      return formatList(await listDeployables({ revisions, overlays, facts }, { repository, builder }));
    } finally {
      await builder.close();
    }
  } finally {
    await repository.close();
  }
}
