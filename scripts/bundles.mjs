// Which file of dist/ holds which module: each module once, under a name that does not depend on what else there is.
import { DEFERRED } from "./deferred-modules.mjs";

/** Modules that are loaded on demand, each in a file of its own, with what only they need. */
const ON_DEMAND = {
  octokit: ["github/client.js"],
  "go-pattern": ["kustomize/patterns/go-pattern.js"],
  "yaml-text": ["kustomize/paths/yaml-text.js"],
  commands: [
    "cli/explain-command.js",
    "cli/list-command.js",
    "cli/parts-command.js",
    "cli/policy-command.js",
  ],
};

/** Loaded on demand too, but it is all of the forecast. */
const FORECAST = "cli/forecast-command.js";

/**
 * Packages that are loaded on demand, or that two files need, with the names that packages of another file import of
 * them, or the file here that takes its parts together. Any other package goes with the modules that import it.
 */
export const PACKAGES = {
  "@actions/core": { bundle: "actions", names: [] },
  "@actions/http-client": { bundle: "http", names: ["HttpClient"] },
  undici: { bundle: "undici", names: [], start: "undici.mjs" },
  picomatch: { bundle: "picomatch", names: ["default"] },
};

/**
 * @typedef Module
 * @property {readonly string[]} imports what it imports before it runs
 * @property {readonly string[]} values those of them of which it imports more than functions
 */

/**
 * - `cli`, `main`: the entry points, with nothing but their own edge
 * - `common`: what the command line needs for an answer without a forecast, and others need too
 * - `core`: the forecast, its builders and its reports
 * - the deferred ones, with what only they need
 * - `actions`, `http`, `octokit`, `undici`: GitHub's packages, and what they need
 * @param {ReadonlyMap<string, Module>} modules
 * @returns {{ bundleOf: (file: string) => string, isDeferred: (bundle: string) => boolean }}
 */
export function assignBundles(modules) {
  const deferredTo = deferredModules(modules);
  const reach = (roots, isLeft) => {
    const found = new Set(roots);
    for (const file of found) {
      for (const target of modules.get(file).imports) if (!isLeft(target)) found.add(target);
    }
    return found;
  };
  const atStart = (root) => reach([root], (file) => deferredTo(file) !== undefined);
  const [answer, forecast, action] = ["cli.js", FORECAST, "main.js"].map(atStart);
  const started = new Set([...answer, ...forecast, ...action]);
  const others = [...modules.keys()].filter((file) => !answer.has(file));
  const shared = reach([...forecast, ...action, ...others], () => false);
  const later = new Map();
  const parts = [
    ...Object.entries(ON_DEMAND),
    ...Object.keys(DEFERRED).map((bundle) => [
      bundle,
      [...modules.keys()].filter((file) => deferredTo(file) === bundle),
    ]),
  ];
  for (const [bundle, roots] of parts) {
    const isLeft = (file) => started.has(file) || ![undefined, bundle].includes(deferredTo(file));
    // What two of them need goes with the forecast.
    for (const file of reach(roots, isLeft)) later.set(file, later.has(file) ? "core" : bundle);
  }
  return {
    isDeferred: (bundle) => Object.hasOwn(DEFERRED, bundle),
    bundleOf: (file) => {
      const own = later.get(file);
      if (own !== undefined) return own;
      if (file === "main.js" || file.startsWith("github/")) return "main";
      if (!answer.has(file)) return "core";
      return shared.has(file) ? "common" : "cli";
    },
  };
}

/**
 * The deferred bundle of a module, if it has one: a function can be loaded when it is called, but a module of which
 * others need a constant or a class is needed when they start.
 * @param {ReadonlyMap<string, Module>} modules
 * @returns {(file: string) => string | undefined}
 */
function deferredModules(modules) {
  const rooms = Object.entries(DEFERRED);
  const onDemand = new Set(Object.values(ON_DEMAND).flat());
  const deferred = new Map();
  for (const file of modules.keys()) {
    if (onDemand.has(file)) continue;
    const found = rooms.find(([, prefixes]) => prefixes.some((prefix) => file.startsWith(prefix)));
    if (found !== undefined) deferred.set(file, found[0]);
  }
  for (let before = -1; before !== deferred.size;) {
    before = deferred.size;
    for (const [file, { values }] of modules) {
      for (const target of values) if (deferred.get(target) !== deferred.get(file)) deferred.delete(target);
    }
  }
  return (file) => deferred.get(file);
}
