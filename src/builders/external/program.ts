import { access, constants, stat } from "node:fs/promises";
import { delimiter, isAbsolute, join } from "node:path";

/** A real kustomize of this machine: `command` followed by `args` and then the directory to build. */
export interface KustomizeProgram {
  readonly name: "kustomize" | "kubectl";
  /** What a person types to do the same. */
  readonly usage: "kustomize build" | "kubectl kustomize";
  /** Absolute path of the executable. */
  readonly command: string;
  readonly args: readonly string[];
  /** What prints the version. */
  readonly versionArgs: readonly string[];
}

/**
 * The `kustomize` on PATH, else the `kubectl` (which carries one). Looks at the file system only: nothing is run.
 * @param path the PATH variable; relative entries are skipped, so that a checkout cannot bring its own program
 */
export async function findKustomize(path: string | undefined): Promise<KustomizeProgram | undefined> {
  const kustomize = await findExecutable("kustomize", path);
  if (kustomize !== undefined) {
    return {
      name: "kustomize",
      usage: "kustomize build",
      command: kustomize,
      args: ["build"],
      versionArgs: ["version"],
    };
  }
  const kubectl = await findExecutable("kubectl", path);
  if (kubectl === undefined) return undefined;
  return {
    name: "kubectl",
    usage: "kubectl kustomize",
    command: kubectl,
    args: ["kustomize"],
    versionArgs: ["version", "--client"],
  };
}

/** The version in what `kustomize version` or `kubectl version --client` prints, like "v5.5.0". */
export function parseVersion(output: string): string | undefined {
  const labelled = /Kustomize Version:\s*(v\d+\.\d+\.\d+\S*)/.exec(output);
  // `kustomize version` prints "v5.8.1"; before v5 "{Version:kustomize/v4.5.7 GitCommit:…}".
  return labelled?.[1] ?? /v\d+\.\d+\.\d+[\w.+-]*/.exec(output)?.[0];
}

/**
 * The absolute path of a program on PATH. Looks at the file system only: nothing is run.
 * @param path the PATH variable; relative entries are skipped, so that a checkout cannot bring its own program
 */
export async function findExecutable(name: string, path: string | undefined): Promise<string | undefined> {
  for (const directory of (path ?? "").split(delimiter)) {
    const file = join(directory, name);
    if (isAbsolute(directory) && (await isExecutable(file))) return file;
  }
  return undefined;
}

async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
