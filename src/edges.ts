import type { World } from "./app/ports.ts";
import { createBuilder } from "./builders/builder.ts";
import type { BuilderOptions } from "./builders/options.ts";
import { openQuarantine } from "./git/quarantine/open.ts";
import { openRepository } from "./git/repository.ts";

export interface WorldSettings extends Pick<BuilderOptions, "env" | "temporaryDirectory" | "log"> {
  readonly now: Date;
}

/** The real world, for both entries: git, and the builders. Nothing is opened yet. */
export function realWorld({ now, ...settings }: WorldSettings): World {
  return {
    today: now.toISOString().slice(0, 10),
    openRepository: (place) => openRepository({ ...place, env: settings.env }),
    openPullRequest: (place, target) => openQuarantine({ ...place, ...settings, target }),
    // Not `performance.now()`, which takes a millisecond to load.
    createBuilder: (choice) =>
      createBuilder({ ...choice, ...settings, clock: () => process.uptime() * 1000 }),
  };
}
