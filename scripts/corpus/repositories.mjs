import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Writes the files of one commit of a repository of GitHub into an archive, `owner-name.tar.gz`, in the folder. */
export function archiveRepository({ name, commit }, folder) {
  const clone = mkdtempSync(join(tmpdir(), "rollcast-corpus-"));
  const git = (...args) =>
    execFileSync("git", ["-C", clone, ...args], { stdio: ["ignore", "ignore", "inherit"] });
  try {
    git("init", "--quiet");
    git("fetch", "--quiet", "--depth=1", `https://github.com/${name}.git`, commit);
    git("archive", "--format=tar.gz", `--output=${folder}/${name.replace("/", "-")}.tar.gz`, commit);
  } finally {
    rmSync(clone, { recursive: true, force: true });
  }
}
