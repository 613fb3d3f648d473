// Which file of dist/ holds which module: each module once, under a name that does not depend on what else there is.

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
 * What many runs never come to: it is loaded when the first of its functions is called. Parsing what is not run is most
 * of what a start costs.
 */
const DEFERRED = {
  gitops: [
    "builders/helm/",
    "delivery/argo/",
    "delivery/flux/",
    "delivery/helm/",
    "sources/argo/",
    "sources/flux/",
  ],
  outside: [
    "app/parts/",
    "builders/external/external.js",
    "builders/remote/",
    "fetch/digest-cache.js",
    "fetch/get.js",
    "fetch/logins.js",
    "fetch/tar.js",
    "git/quarantine/",
    "parts/",
    "tree/checkout/attributes.js",
    "tree/checkout/conversion.js",
  ],
  patching: [
    "kustomize/edit/jsonpatch/",
    "kustomize/edit/merge/",
    "kustomize/generate/iam-policy.js",
    "kustomize/generate/inflate.js",
    "kustomize/patterns/label-selector.js",
    "kustomize/schema/openapi.js",
    "kustomize/transforms/images.js",
    "kustomize/transforms/labels.js",
    "kustomize/transforms/namespace.js",
    "kustomize/transforms/patch-sources.js",
    "kustomize/transforms/patches/",
    "kustomize/transforms/replacements.js",
    "kustomize/transforms/transformers.js",
    "kustomize/transforms/validators.js",
    "kustomize/transforms/value-add.js",
    "kustomize/transforms/vars/expand.js",
  ],
  policy: ["policy/"],
  reports: [
    "report/annotations.js",
    "report/gitlab.js",
    "report/html",
    "report/json.js",
    "report/junit.js",
    "report/markdown/",
    "report/sarif",
    "report/summary.js",
    "report/workflow-commands.js",
  ],
  workloads: [
    "domain/causes/",
    "domain/controllers/outcomes.js",
    "domain/references/operator-references.js",
    "domain/references/references.js",
    "domain/references/volumes.js",
    "domain/stale/reloader.js",
    "domain/unseen-changes.js",
    "domain/workload-causes.js",
    "kubernetes/client-side.js",
    "kubernetes/custom-resource.js",
    "kubernetes/defined-kinds.js",
    "kubernetes/validate/access.js",
    "kubernetes/validate/autoscaler.js",
    "kubernetes/validate/jobs.js",
    "kubernetes/validate/limits.js",
    "kubernetes/validate/network.js",
    "kubernetes/validate/pod-update.js",
    "kubernetes/validate/service.js",
    "kubernetes/validate/storage.js",
    "kubernetes/validate/update.js",
    "kubernetes/validate/workloads.js",
  ],
};

/**
 * Packages that are loaded on demand, or that two files need, with the names that packages of another file import of
 * them. Any other package goes with the modules that import it.
 */
export const PACKAGES = {
  "@actions/core": { bundle: "actions", names: [] },
  "@actions/http-client": { bundle: "http", names: ["HttpClient"] },
  undici: { bundle: "http", names: ["fetch"] },
  picomatch: { bundle: "picomatch", names: ["default"] },
};

/**
 * Third parties' code, or nearly so, and the forecast, which is most of what is downloaded and parsed: being small counts
 * for more than being read. The bundler keeps names of functions, so that the lines of a bug report tell as much.
 */
export const READABLE = new Set(["cli", "common", "main"]);

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
 * - `actions`, `http`, `octokit`: GitHub's packages
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
  const deferred = new Map();
  for (const file of modules.keys()) {
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
