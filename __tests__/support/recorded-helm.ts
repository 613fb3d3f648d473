import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { temporaryDirectory } from "./temporary-directory.ts";

/**
 * A program `helm` that prints what a real one was recorded to print: the file `recorded.txt` of the chart, or of the second
 * rendering `recorded-again.out`; with a file `broken.out` it fails with that message. So that the gate needs no helm.
 */
const SCRIPT = `#!/bin/sh
PATH=/usr/bin:/bin
if [ "$1" = version ]; then echo v3.17.2; exit 0; fi
for last; do :; done
if [ -f "$last/broken.out" ]; then while IFS= read -r line; do echo "$line" >&2; done < "$last/broken.out"; exit 1; fi
if [ -f "$last/recorded-again.out" ] && grep -rq 2001-02-03 "$last/templates"; then exec cat "$last/recorded-again.out"; fi
exec cat "$last/recorded.txt"
`;

/** A PATH on which `helm` prints recordings. */
export function recordedHelm(): string {
  const folder = join(temporaryDirectory(), "bin");
  mkdirSync(folder, { recursive: true });
  const program = join(folder, "helm");
  writeFileSync(program, SCRIPT);
  chmodSync(program, 0o755);
  return folder;
}

/** A PATH on which there is git and nothing else. */
export function pathWithGit(): string {
  const folder = temporaryDirectory();
  const git = (process.env.PATH ?? "").split(delimiter).find((each) => existsSync(join(each, "git")));
  symlinkSync(join(git ?? "", "git"), join(folder, "git"));
  return folder;
}

/** The folder of a real helm on PATH, or undefined. */
export function realHelm(): string | undefined {
  return (process.env.PATH ?? "")
    .split(delimiter)
    .find((folder) => isAbsolute(folder) && existsSync(join(folder, "helm")));
}
