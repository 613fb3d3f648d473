import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Puts a shell script named `kustomize` into a folder of its own and returns a PATH that finds only it; within the
 * script the machine's usual programs are found.
 */
export async function fakeKustomize(temporary: string, script: string): Promise<string> {
  const folder = join(temporary, "bin");
  await mkdir(folder, { recursive: true });
  const file = join(folder, "kustomize");
  // It writes where a test looks, so it must not run shut away: then it does not work at all.
  await writeFile(file, `#!/bin/sh\nPATH=/usr/bin:/bin\n[ -e '${folder}/outside' ] || exit 9\n${script}\n`);
  await writeFile(join(folder, "outside"), "");
  await chmod(file, 0o755);
  return folder;
}
