// A test runner for StrykerJS which keeps the tests and what they test loaded, so that a mutant costs no more than the
// tests that reach it. Vitest's own runner starts a worker for each mutant: hours instead of minutes.
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { globSync, readFileSync } from "node:fs";
import { registerHooks, stripTypeScriptTypes } from "node:module";
import { basename, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { collect, run } from "./vitest.mjs";

/** StrykerJS's instrumented code looks here for the mutant that is active, and counts here what is reached. */
const state = (globalThis.__stryker__ ??= {});
const SHIM = new URL("vitest.mjs", import.meta.url).href;
/** @type {Map<string, string>} */
const stripped = new Map();
let generation = 0;

/** Each generation has modules of its own: what a mutant changes while a module is loaded is gone with it. */
function hook(/** @type {string} */ root) {
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === "vitest") return { url: SHIM, shortCircuit: true };
      const found = next(specifier, context);
      const own = found.url.startsWith(root) && !found.url.includes("/node_modules/");
      return own ? { ...found, url: `${found.url.split("?")[0]}?${generation}` } : found;
    },
    load(url, context, next) {
      const [file = ""] = url.split("?");
      if (!file.startsWith(root) || !file.endsWith(".ts")) return next(url, context);
      const source = stripped.get(file) ?? stripTypeScriptTypes(readFileSync(fileURLToPath(file), "utf8"));
      stripped.set(file, source);
      return { format: "module", source, shortCircuit: true };
    },
  });
}

class InProcessRunner {
  /** @type {Map<string, readonly import("./vitest.mjs").Test[]> | undefined} */
  files;

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    hook(pathToFileURL(process.cwd()).href);
  }

  /** File by file, those that are called like what is changed first: most mutants need no more than these. */
  async *load(/** @type {string} */ changed = "") {
    if (this.files === undefined) generation += 1;
    const loaded = (this.files ??= new Map());
    for (const file of testFiles(changed)) {
      const tests = loaded.get(file) ?? (await collect(file, () => import(pathToFileURL(file).href)));
      loaded.set(file, tests);
      yield* tests;
    }
  }

  async dryRun() {
    const results = [];
    for await (const test of this.load()) {
      state.currentTestId = test.id;
      results.push(await outcome(test));
      state.currentTestId = undefined;
    }
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: state.mutantCoverage };
  }

  async mutantRun(/** @type {import("@stryker-mutator/api/test-runner").MutantRunOptions} */ options) {
    const { activeMutant, hitLimit, mutantActivation, reloadEnvironment, testFilter } = options;
    if (reloadEnvironment) this.files = undefined;
    state.hitCount = 0;
    state.hitLimit = hitLimit;
    if (mutantActivation === "static") state.activeMutant = activeMutant.id;
    const results = await this.judge(activeMutant, mutantActivation, testFilter).catch((error) => ({
      status: DryRunStatus.Error,
      errorMessage: `${error}`,
    }));
    state.activeMutant = undefined;
    // What loads under a mutant is not what loads without it.
    if (mutantActivation === "static") this.files = undefined;
    else if (results.killer !== undefined && (await outcome(results.killer)).status === TestStatus.Failed) {
      throw new Error("A mutant left something behind.");
    }
    const { killer: _, ...result } = results;
    return toMutantRunResult(determineHitLimitReached(state.hitCount, hitLimit) ?? result);
  }

  /** Until the first test that fails. */
  async judge(
    /** @type {import("@stryker-mutator/api/core").Mutant} */ { id: mutant, fileName },
    /** @type {"runtime" | "static"} */ activation,
    /** @type {readonly string[] | undefined} */ filter,
  ) {
    const wanted = filter === undefined ? undefined : new Set(filter);
    const results = [];
    for await (const test of this.load(fileName)) {
      if (wanted?.has(test.id) === false) continue;
      state.activeMutant = mutant;
      const result = await outcome(test);
      if (activation === "runtime") state.activeMutant = undefined;
      results.push(result);
      if (result.status === TestStatus.Failed)
        return { status: DryRunStatus.Complete, tests: results, killer: test };
    }
    return { status: DryRunStatus.Complete, tests: results };
  }
}

/** The room's own tests come first, and of these those of the file itself, then those whose name begins like its. */
function testFiles(/** @type {string} */ changed) {
  const patterns = (process.env.MUTATION_TESTS ?? "").split(" ");
  const all = new Set(patterns.flatMap((pattern) => globSync(pattern).sort()).map((path) => resolve(path)));
  const name = basename(changed, ".ts");
  const [word = ""] = name.split("-");
  const near = (/** @type {string} */ file) =>
    basename(file).startsWith(name) ? 0 : basename(file).startsWith(word) ? 1 : 2;
  return changed === "" ? all : [...all].sort((a, b) => near(a) - near(b));
}

async function outcome(/** @type {import("./vitest.mjs").Test} */ test) {
  const begun = performance.now();
  const { id, name, file: fileName } = test;
  try {
    await run(test);
    return { id, name, fileName, status: TestStatus.Success, timeSpentMs: performance.now() - begun };
  } catch (error) {
    const timeSpentMs = performance.now() - begun;
    return { id, name, fileName, status: TestStatus.Failed, timeSpentMs, failureMessage: `${error}` };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "in-process", InProcessRunner)];
