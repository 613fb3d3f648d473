import type { World } from "./app/ports.ts";
import { createBuilder } from "./builders/builder.ts";
import type { BuilderOptions } from "./builders/options.ts";
import { openRepository } from "./git/repository.ts";

/** The real world, for both entries: git, and the builders. Nothing is opened yet. */
export function realWorld(settings: Pick<BuilderOptions, "env" | "temporaryDirectory" | "log">): World {
  return {
    openRepository: (place) => openRepository({ ...place, env: settings.env }),
    createBuilder: (choice) => createBuilder({ ...choice, ...settings }),
  };
}
