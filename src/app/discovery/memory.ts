import { createMentionCache, type MentionCache } from "../../inputs/inputs.ts";
import type { Builder, BuildOutcome } from "../ports.ts";
import type { UnmaskedResult } from "../result.ts";
import { buildKey } from "./build-cache.ts";
import { createDeclarationCache, type DeclarationCache } from "./declarations.ts";

/** What forecasts of the same repository leave to the next: nothing of it depends on when it was found. */
export interface Memory {
  /** What was read of files: by blob, so that it holds for every tree that names them. */
  readonly mentions: MentionCache;
  readonly declarations: DeclarationCache;
  /** What was found of deployables, by all that it depends on. */
  readonly results: Store<UnmaskedResult>;
  readonly builds: Store<BuildOutcome>;
}

export function createMemory(): Memory {
  return {
    mentions: createMentionCache(),
    declarations: createDeclarationCache(),
    results: createStore(),
    builds: createStore(),
  };
}

export interface Store<T> {
  get(key: string, make: () => Promise<T>): Promise<T>;
  /** Lets go of what nobody has asked for since the last time. */
  forget(): void;
}

function createStore<T>(): Store<T> {
  const known = new Map<string, Promise<T>>();
  const asked = new Set<string>();
  return {
    get(key, make) {
      asked.add(key);
      const value = known.get(key) ?? make();
      known.set(key, value);
      return value;
    },
    forget() {
      for (const key of known.keys()) if (!asked.has(key)) known.delete(key);
      asked.clear();
    },
  };
}

/**
 * Builds equal inputs once, however many forecasts ask for them. Whoever overhears the builder for Secrets has to stand
 * in front of this one.
 */
export function rememberingBuilder(builder: Builder, { builds }: Pick<Memory, "builds">): Builder {
  return {
    ...builder,
    build(request) {
      const key = buildKey(request);
      return key === undefined ? builder.build(request) : builds.get(key, () => builder.build(request));
    },
  };
}
