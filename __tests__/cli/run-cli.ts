import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The committed bundle: what users run. */
export const CLI = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as its users do, as a process. */
export function rollcast(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = { PATH: process.env.PATH },
  directory?: string,
): CliResult {
  const result = spawnSync(process.execPath, [CLI, ...args], {
    env: { ...env },
    cwd: directory,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  return { code: result.status, stdout: result.stdout, stderr: result.stderr };
}
