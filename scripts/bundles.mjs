// Which file of dist/ holds which module: each module once, under a name that does not depend on what else there is.

/** Modules that are loaded on demand, each in a file of its own, with what only they need. */
const ON_DEMAND = {
  "github/client.js": "octokit",
  "kustomize/patterns/go-pattern.js": "go-pattern",
  "kustomize/paths/yaml-text.js": "yaml-text",
};

/** Loaded on demand too, but it is all of the forecast. */
const FORECAST = "cli/forecast-command.js";

/**
 * Packages that are loaded on demand, or that two files need, with the names that packages of another file import of
 * them. Any other package goes with the modules that import it.
 */
export const PACKAGES = {
  "@actions/core": { bundle: "actions", names: [] },
  "@actions/http-client": { bundle: "actions", names: ["HttpClient"] },
  undici: { bundle: "actions", names: ["fetch"] },
  picomatch: { bundle: "picomatch", names: ["default"] },
};

/**
 * Third parties' code, or nearly so, and the forecast, which is most of what is downloaded and parsed: being small counts
 * for more than being read. The bundler keeps names of functions, so that the lines of a bug report tell as much.
 */
export const MINIFIED = new Set(["actions", "core", "go-pattern", "octokit", "picomatch", "yaml-text"]);

/**
 * - `cli`, `main`: the entry points, with nothing but their own edge
 * - `common`: what the command line needs for an answer without a forecast, and others need too
 * - `core`: the forecast, its builders and its reports
 * - `actions`, `octokit`: GitHub's packages
 * @param {(file: string) => readonly string[]} importsOf what a module imports statically
 * @returns {(file: string) => string} the bundle of a module
 */
export function assignBundles(importsOf) {
  const needed = (file) => {
    const found = new Set([file]);
    for (const next of found) for (const target of importsOf(next)) found.add(target);
    return found;
  };
  const [answer, forecast, action] = ["cli.js", FORECAST, "main.js"].map(needed);
  const atStart = new Set([...answer, ...forecast, ...action]);
  const onDemand = new Map(
    Object.entries(ON_DEMAND).flatMap(([root, bundle]) =>
      [...needed(root)].filter((file) => !atStart.has(file)).map((file) => [file, bundle]),
    ),
  );
  return (file) => {
    const own = onDemand.get(file);
    if (own !== undefined) return own;
    if (file === "main.js" || file.startsWith("github/")) return "main";
    if (!answer.has(file)) return "core";
    return forecast.has(file) || action.has(file) ? "common" : "cli";
  };
}
