import type { FileTree } from "../../tree/file-tree.ts";
import { oncePer, oncePerPair } from "../../model/once.ts";
import { wordsOf } from "./commands.ts";
import { isPipeline } from "./pipelines.ts";
import { isFile, textOf } from "./read-text.ts";

/** What a job runs of the same repository, by its words. */
const CALLS: readonly RegExp[] = [
  // https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_iduses
  /^[ \t]*uses:[ \t]*\.\/([^\s@#]+)/gm,
  // https://docs.gitlab.com/ci/yaml/#includelocal
  /\b(?:include|local):[ \t]*\/?([\w./-]+\.ya?ml)/g,
  /(?:^[ \t]*|[;&|][ \t]*|\b(?:run|script|command|commands):[ \t]+|\b(?:\w*sh|source|sudo)[ \t]+(?:-\w+[ \t]+)*)([\w.-]+(?:\/[\w.-]+)*\.(?:\w*sh|ps1))(?!\S)/gm,
  /(?<!\S)\.\/([\w-]+(?:\/[\w.-]+)*?(?:\.(?:\w*sh|ps1))?)(?![\w./-])/g,
];
const MAKES = /(?:\bmake|\$MAKE\b)((?:[ \t]+[^\s;&|#]+)+)/g;
const RULE = /^([^\s:#=][^:#=\n]*):(?!=)(.*(?:\n(?:\t.*)?)*)/gm;

/** The text of each job of a file, with that of what it calls of the same repository: what they do it does. */
export function textsWithCalled(tree: FileTree, path: string): readonly string[] {
  const text = textOf(tree, path);
  // Of a list of all that people do here, only what stands there itself is its own.
  if (/(^|\/)Makefile$|\.mk$/.test(path)) return [text];
  const all = jobsOf(path, text).map((job) => {
    const read = new Map([[path, job]]);
    collect(job, read);
    return [...read.values()].join("\n");
  });
  // A script does not each time what it calls, a test in a cluster of its own for one.
  return isPipeline(path) ? all : [text, ...all];

  function collect(text: string, read: Map<string, string>): void {
    for (const name of calledBy(tree, text)) {
      if (read.has(name)) continue;
      const called = name.startsWith("make ") ? (rulesOf(tree).get(name) ?? "") : textOf(tree, name);
      read.set(name, called);
      collect(called, read);
    }
  }
}

/** Files, and targets of make. */
const calledBy = oncePerPair((tree: FileTree, text: string): readonly string[] => {
  const words = wordsOf(text);
  const files = CALLS.flatMap((call) => [...words.matchAll(call)]).flatMap(([, called = ""]) => {
    const at = called.replace(/\/$/, "");
    return [at, `${at}/action.yml`, `${at}/action.yaml`].find((each) => isFile(tree, each)) ?? [];
  });
  const targets = [...words.matchAll(MAKES)].flatMap(([, all = ""]) => all.trim().split(/\s+/));
  return [...files, ...targets.map((target) => `make ${target}`)];
});

/** An image for the next build of the same recipe: https://book.kubebuilder.io/reference/makefile-helpers */
const EDITS = /\bkustomize\s+edit\b/gi;

/** What make does for each target, and for what it needs. */
const rulesOf = oncePer(
  (tree: FileTree): ReadonlyMap<string, string> =>
    new Map(
      [...wordsOf(textOf(tree, "Makefile")).matchAll(RULE)].flatMap(([, targets = "", does = ""]) =>
        targets
          .trim()
          .split(/\s+/)
          .map((target) => [`make ${target}`, `make ${does.replace(EDITS, "")}`] as const),
      ),
    ),
);

const JOBS = /^jobs:.*\n(?:[ \t]*(?:#.*)?\n)*([ \t]+)(?=[\w"'])/m;

/** When a workflow runs, with paths that it does not run itself. */
const TRIGGERS = /^["']?on["']?:.*\n(?:[ \t#].*\n|\r?\n)*/m;

/** The jobs of a pipeline, which share no machine, and so no cluster of a test. */
function jobsOf(path: string, text: string): readonly string[] {
  const indent = path.startsWith(".gitlab") ? "" : JOBS.exec(text)?.[1];
  if (indent === undefined) return [text];
  return text.replace(TRIGGERS, "").split(new RegExp(`^(?=${indent}[\\w"'.])`, "m"));
}

/** An action or a workflow of another repository, and what of it is run. */
const VERSION = /^([ \t]*(?:-[ \t]+)?uses:[ \t]*["']?\w[^\s"'@#]*)@[^\s"'#]+["']?(?:[ \t]+#.*)?$/gm;
/** GitHub's own check out, set up, cache and keep files: no version of one deploys. https://github.com/actions */
const OF_GITHUB = /uses:[ \t]*["']?actions\//;

/** What a file runs on either side, as far as the change of it can matter. */
export function textsOfRun(path: string, [base, head]: readonly [FileTree, FileTree]): readonly string[] {
  const [before, after] = [textOf(base, path), textOf(head, path)];
  if (onlyBumpsActions(before, after, OF_GITHUB)) return [];
  // What it calls of this repository does as before.
  if (onlyBumpsActions(before, after)) return [before, after].flatMap((text) => jobsOf(path, text));
  return [base, head].flatMap((tree) => textsWithCalled(tree, path));
}

/** Whether two texts of a file differ in the versions of such actions only. */
function onlyBumpsActions(before: string, after: string, which = /^/): boolean {
  const [old, now] = [before, after].map((text) =>
    text.replace(VERSION, (all, action: string) => (which.test(action) ? action : all)),
  );
  return before !== after && old === now;
}
