import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseVersion } from "../../src/builders/external/program.ts";
import { parseYaml } from "../../src/yaml/parse.ts";
import type { Value } from "../../src/yaml/value.ts";

/** Path → content; `{ link }` for a symbolic link. */
export type KustomizeFiles = Readonly<Record<string, string | Uint8Array | { readonly link: string }>>;

export type RealResult =
  | { readonly ok: true; readonly objects: readonly Value[]; readonly text: string }
  | { readonly ok: false; readonly error: string };

const commands = [
  { program: "kustomize", build: ["build"], version: ["version"] },
  { program: "kubectl", build: ["kustomize"], version: ["version", "--client"] },
] as const;

const found = commands.find(({ program, version }) => spawnSync(program, version).status === 0);

/** Undefined: the real kustomize is here. Else why tests that compare with it are skipped. */
export const noRealKustomize = found === undefined ? "neither kustomize nor kubectl is on PATH" : undefined;

if (noRealKustomize !== undefined) console.log(`Not compared with the real kustomize: ${noRealKustomize}`);

/** Whether the real kustomize is this release or a later one. */
export function isRealAtLeast(release: string): boolean {
  if (found === undefined) return false;
  const { stdout } = spawnSync(found.program, found.version, { encoding: "utf8" });
  const own = parseVersion(stdout)?.replace(/^v/, "").split(".").map(Number) ?? [];
  const other = release.split(".").map(Number);
  const index = own.findIndex((part, at) => part !== other[at]);
  return index < 0 || (own[index] ?? 0) > (other[index] ?? 0);
}

/** Writes the files to a temporary directory and builds a root of it with the real kustomize. */
export function buildWithRealKustomize(
  files: KustomizeFiles,
  root = "",
  ...options: readonly string[]
): RealResult {
  if (found === undefined) throw new Error(noRealKustomize);
  const directory = mkdtempSync(join(tmpdir(), "rollcast-kustomize-"));
  try {
    for (const [path, content] of Object.entries(files)) writeFile(join(directory, path), content);
    const args = [...found.build, join(directory, root), ...options];
    const result = spawnSync(found.program, args, { encoding: "utf8", maxBuffer: 1 << 28 });
    if (result.status !== 0) return { ok: false, error: result.stderr.replaceAll(directory, "") };
    const parsed = parseYaml(result.stdout);
    if (!parsed.ok) throw new Error(`kustomize wrote YAML that we cannot read: ${parsed.error.message}`);
    return { ok: true, objects: parsed.documents.map(({ value }) => value), text: result.stdout };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function writeFile(path: string, content: KustomizeFiles[string]): void {
  mkdirSync(dirname(path), { recursive: true });
  if (typeof content === "object" && "link" in content) symlinkSync(content.link, path);
  else writeFileSync(path, content);
}
