import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import type { Builder, BuildOutcome } from "../../src/app/ports.ts";
import type { BuilderOptions } from "../../src/builders/options.ts";
import { createBuilder } from "../../src/builders/builder.ts";
import { findKustomize } from "../../src/builders/external/program.ts";
import type { Problem } from "../../src/model/problem.ts";
import { memoryTree } from "../support/memory-tree.ts";

export type Files = Parameters<typeof memoryTree>[0];

export const hasKustomize = (await findKustomize(process.env.PATH)) !== undefined;
if (!hasKustomize)
  console.log("tests of the real kustomize are skipped: neither kustomize nor kubectl is on PATH");

/** A builder of the real kustomize for each test, closed after it; and a folder of its own. */
export interface BuilderFixture {
  readonly temporary: () => string;
  readonly open: (options?: Partial<BuilderOptions>) => Promise<Builder>;
  readonly build: (files: Files, root: string, options?: Partial<BuilderOptions>) => Promise<BuildOutcome>;
  /** The problem of a build that must fail. */
  readonly failure: (files: Files, root: string, options?: Partial<BuilderOptions>) => Promise<Problem>;
}

export function useBuilder(): BuilderFixture {
  let folder = "";
  let opened: Builder[] = [];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "rollcast-test-"));
  });
  afterEach(async () => {
    for (const builder of opened) await builder.close();
    opened = [];
    await rm(folder, { recursive: true, force: true });
  });

  const open: BuilderFixture["open"] = async (options = {}) => {
    const builder = await createBuilder({
      choice: "kustomize",
      allow: [],
      fork: false,
      env: { PATH: process.env.PATH },
      temporaryDirectory: folder,
      ...options,
    });
    opened.push(builder);
    return builder;
  };
  const build: BuilderFixture["build"] = async (files, root, options) => {
    const tree = memoryTree(files);
    const builder = await open(options);
    return builder.build({ tree, side: "head", root, closure: tree.paths() });
  };
  return {
    temporary: () => folder,
    open,
    build,
    async failure(files, root, options) {
      const outcome = await build(files, root, options);
      if (outcome.status !== "failed") throw new Error(`expected a failure, got ${JSON.stringify(outcome)}`);
      return outcome.problem;
    },
  };
}

export function configMap(name: string, data: string): string {
  return `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\ndata:\n  ${data}\n`;
}
