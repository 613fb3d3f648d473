import type { Problem, ProblemCode } from "../../model/problem.ts";
import { KUSTOMIZATION_FILES } from "../../kustomize/files/file-names.ts";
import { ERROR_OUTPUT_LIMIT } from "../../process/child.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { directoryOf, joinPath, resolvePath } from "../../tree/path.ts";
import { parseYaml } from "../../yaml/parse.ts";

/**
 * kustomize's own message, without what its wrapping and its error chain repeat, and with paths of the repository
 * instead of those of the temporary folder.
 * @param top the folder that stands for the top of the repository
 */
export function readableMessage(stderr: string, top: string): string {
  const message = unwrap(complete(stderr))
    .replaceAll(`${top}/`, "")
    .replaceAll(top, ".")
    // "accumulation err='… must resolve to a file': recursed …" is said for every base on the way to the fault.
    .replace(
      /accumulating resources: accumulation err='accumulating resources from '[^']*': '[^']*' must resolve to a file': /g,
      "",
    )
    .replace(/recursed accumulation of path '([^']*)': /g, "in $1: ")
    .replace(/': must build at directory: not a valid directory: evalsymlink failure on .*$/s, "'")
    // Which names the folder of this run, and not what to do.
    .replace(
      /unable to run: 'helm [^']*' with env=\[[^\]]*\] \(is 'helm' installed\?\): exec: [^\n]*not found in \$PATH/g,
      "a chart needs helm, which is not on PATH: install it",
    )
    .replace(/(?<!\S)\S*\/kustomize-helm-\d+\//g, "")
    .trim();
  return withoutValues(message);
}

/**
 * What programs quote of the values that they refuse, which may be a password that nobody knows for one. go-yaml cuts its to ten
 * characters; of a schema: https://github.com/santhosh-tekuri/jsonschema/blob/v6.0.2/kind/kind.go (Pattern, Format, Minimum)
 */
export function withoutValues(message: string): string {
  return message
    .replace(/(cannot unmarshal \S+) `[^`]*`/g, "$1")
    .replace(
      /(at '(?:\\.|[^'\\\n])*': )(?:'(?:\\.|[^'\\\n])*'|\S+) (?:(does not match pattern )|(is not valid [\w-]+): .*)/g,
      "$1the value $2$3",
    )
    .replace(/(at '(?:\\.|[^'\\\n])*': (?:minimum|maximum|exclusiveM[a-z]+|multipleOf): )got \S+, /g, "$1");
}

/** What the limit cut through is left out: half of a Secret's value would not be known again. */
function complete(stderr: string): string {
  return stderr.length < ERROR_OUTPUT_LIMIT / 4 ? stderr : stderr.slice(0, stderr.lastIndexOf("\n") + 1);
}

/** Where a person would mend it: the file that the message names or, where that is missing, what refers to it. */
export function locateFault(
  message: string,
  tree: FileTree,
  root: string,
): Pick<Problem, "file" | "line" | "column"> {
  const file = namedFile(message, tree, root) ?? kustomizationOf(tree, root);
  if (file === undefined) return {};
  const resolved = resolvePath(tree, file);
  if (resolved.kind !== "file" || !/\.(ya?ml|json)$/.test(file)) return { file };
  const parsed = parseYaml(new TextDecoder().decode(tree.read(resolved.blob)));
  if (parsed.ok || parsed.error.line === undefined) return { file };
  const { line, column } = parsed.error;
  return column === undefined ? { file, line } : { file, line, column };
}

/** Whether a program of Go ended for lack of memory: what it prints then is its own state, and no message. */
export function ranOutOfMemory(stderr: string): boolean {
  return /^(?:runtime: out of memory|fatal error: (?:runtime: )?(?:out of memory|cannot allocate memory))/m.test(
    stderr,
  );
}

/** Which stable code a message of kustomize stands for. */
export function classifyFault(message: string): ProblemCode {
  if (/security; file .* is not in or below/.test(message)) return "load-restrictor";
  return /MalformedYAMLError|yaml: line \d+|error converting YAML/.test(message)
    ? "invalid-yaml"
    : "build-failed";
}

/** kubectl may log its error as klog does, after a time: `E1122 … "command failed" err="…"`, quoted as Go quotes, or in lines between `<` and `>`. */
function unwrap(stderr: string): string {
  const lines = /"command failed" err=<\n([^]*?)\n >/.exec(stderr)?.[1];
  if (lines !== undefined) return lines.replace(/^\t/gm, "");
  const quoted = /"command failed" err=("(?:[^"\\]|\\.)*")/.exec(stderr)?.[1];
  if (quoted === undefined) return stderr.replace(/^(Error|error): /gm, "");
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted.slice(1, -1).replaceAll('\\"', '"');
  }
}

/** The last path in the message that exists, relative to the top or to a directory that the message names. */
function namedFile(message: string, tree: FileTree, root: string): string | undefined {
  const words = message.match(/[^\s'"`:,;()[\]]+/g) ?? [];
  const directories = [root, "", ...words.filter((word) => tree.entry(word) === "directory")].reverse();
  for (const word of words.reverse()) {
    if (!word.includes(".") && !word.includes("/")) continue;
    for (const directory of directories) {
      const path = joinPath(directory, word);
      if (path === undefined || path === directory) continue;
      const entry = tree.entry(path);
      if (entry === "directory") return kustomizationOf(tree, path);
      if (entry !== undefined) return path;
    }
    // A path of the repository that is missing: its directory's kustomization is what refers to it.
    const referrer = word.includes("/") ? kustomizationOf(tree, directoryOf(word)) : undefined;
    if (referrer !== undefined) return referrer;
  }
  return undefined;
}

function kustomizationOf(tree: FileTree, directory: string): string | undefined {
  return KUSTOMIZATION_FILES.map((name) => joinPath(directory, name)).find(
    (path) => path !== undefined && resolvePath(tree, path).kind === "file",
  );
}
