import { spawn, spawnSync, type StdioOptions } from "node:child_process";
import { closeSync, existsSync, openSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { fakeKustomize } from "../builders/fake-kustomize.ts";
import { createGitRepository, type Files, type GitRepository } from "../support/git-repository.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { CLI, rollcast } from "./run-cli.ts";

const deployment = (config: string) => `apiVersion: apps/v1
kind: Deployment
metadata: {name: app}
spec:
  selector: {matchLabels: {app: app}}
  template:
    metadata: {labels: {app: app}}
    spec:
      containers:
      - name: app
        image: app:1
        envFrom: [{configMapRef: {name: ${config}}}]
`;

const kustomization = (greeting: string) => `resources: [app.yaml]
configMapGenerator:
- name: settings
  literals: [GREETING=${greeting}]
`;

/** One overlay, and its greeting changed in the working tree. */
function changedRepository(files: Files = {}): GitRepository {
  const repository = createGitRepository();
  repository.commit({
    "prod/kustomization.yaml": kustomization("hello"),
    "prod/app.yaml": deployment("settings"),
  });
  repository.write({ "prod/kustomization.yaml": kustomization("goodbye"), ...files });
  return repository;
}

/** A PATH on which only git is found. */
function pathWithGitOnly(): string {
  const folder = temporaryDirectory();
  const directories = (process.env.PATH ?? "").split(delimiter);
  const git = directories.map((directory) => join(directory, "git")).find((file) => existsSync(file));
  if (git === undefined) throw new Error("git is not on PATH");
  symlinkSync(git, join(folder, "git"));
  return folder;
}

describe("what the command line says about itself", () => {
  it("prints the package's version", () => {
    const manifest: unknown = JSON.parse(readFileSync(join(CLI, "../../package.json"), "utf8"));
    expect(manifest).toHaveProperty("version", rollcast(["--version"]).stdout.trim());
  });

  it("prints its help on standard output, and ends well", () => {
    const { code, stdout, stderr } = rollcast(["--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("Usage: rollcast [options]");
  });

  it("tells a wrong option on standard error, with an exit code of its own", () => {
    expect(rollcast(["--bogus", "main"])).toEqual({
      code: 64,
      stdout: "",
      stderr: "rollcast: unknown option --bogus. See rollcast --help.\n",
    });
  });

  it.each([
    ["ends well", ["--help"], 0],
    ["still says that the policy failed", ["--fail-on", "missing-readiness-probe"], 1],
  ])("is quiet when nobody reads on, and %s", async (_, args, expected) => {
    const cwd = changedRepository().directory;
    const child = spawn(process.execPath, [CLI, ...args], { cwd, stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.destroy();
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect({ code, stderr }).toEqual({ code: expected, stderr: "" });
  });
});

/** Every write to it fails, as on a full disk: https://man7.org/linux/man-pages/man4/full.4.html */
const FULL = "/dev/full";

describe.skipIf(!existsSync(FULL))("a full disk (skipped where the system has no /dev/full)", () => {
  const onFullDisk = (stream: "stdout" | "stderr", args: readonly string[]) => {
    const full = openSync(FULL, "w");
    try {
      const stdio: StdioOptions = stream === "stdout" ? ["ignore", full, "pipe"] : ["ignore", "pipe", full];
      const result = spawnSync(process.execPath, [CLI, ...args], { stdio, encoding: "utf8" });
      return { code: result.status, stderr: result.stderr };
    } finally {
      closeSync(full);
    }
  };

  it("is told in one line, with exit code 2", () => {
    const repo = ["--repo", changedRepository().directory];
    for (const args of [["--version"], ["--help"], repo]) {
      expect(onFullDisk("stdout", args)).toEqual({
        code: 2,
        stderr:
          "rollcast: cannot write to standard output: ENOSPC: no space left on device. The answer is not complete.\n",
      });
    }
    expect(rollcast([...repo, "--output", FULL])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(
        /^rollcast: cannot write \/dev\/full: ENOSPC: no space left on device\. Give --output another file, .*\n$/,
      ) as string,
    });
  });

  it("does not turn a wrong command line into a failed policy", () => {
    expect(onFullDisk("stderr", ["--bas", "main"]).code).toBe(64);
  });
});

describe("exit codes", () => {
  it("is 0 when the policy passes, and the report is on standard output alone", () => {
    const { code, stdout, stderr } = rollcast(["--repo", changedRepository().directory]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("  CAUTION app\n");
  });

  it("is 1 when the policy fails", () => {
    const { code } = rollcast([
      "--repo",
      changedRepository().directory,
      "--fail-on",
      "missing-readiness-probe",
    ]);
    expect(code).toBe(1);
  });

  it("is 2 when the policy passes but an affected overlay was not analysed", () => {
    const broken = { "prod/kustomization.yaml": "resources: [gone.yaml]\n" };
    const { code, stdout, stderr } = rollcast(["--repo", changedRepository(broken).directory]);
    expect(code).toBe(2);
    expect(stdout).toContain("gone.yaml");
    expect(stderr).toBe(
      "rollcast: something that this change reaches was not analysed; the report says what and why.\n",
    );
  });
});

describe("output", () => {
  it("is the same bytes each time, in every format", () => {
    const { directory } = changedRepository();
    for (const format of ["text", "markdown", "json"]) {
      const args = ["--repo", directory, "--format", format];
      expect(rollcast(args).stdout).toBe(rollcast(args).stdout);
    }
  });

  it("goes to a file instead", () => {
    const file = join(temporaryDirectory(), "forecast.json");
    const result = rollcast(["--repo", changedRepository().directory, "--format", "json", "--output", file]);
    expect(result).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
      schemaVersion: 1,
      summary: { restarts: 1 },
    });
  });

  it("says when the file cannot be written", () => {
    const file = join(temporaryDirectory(), "missing", "forecast.json");
    const { code, stderr } = rollcast(["--repo", changedRepository().directory, "--output", file]);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^rollcast: cannot write .*forecast\.json: ENOENT: no such file or directory\. Give --output another file, in a folder that exists/,
    );
  });

  it("has colour only where it is asked for", () => {
    const args = ["--repo", changedRepository().directory];
    expect(rollcast(args).stdout).not.toContain("\u001b");
    expect(rollcast(args, { PATH: process.env.PATH, FORCE_COLOR: "1" }).stdout).toContain("\u001b[");
  });

  it.each([
    ["two commits", ["--base", "HEAD~1", "--head", "HEAD"]],
    ["the working tree", ["--base", "HEAD~1"]],
  ])("leaves nothing behind when it is interrupted: %s", async (_, revisions) => {
    const temporary = temporaryDirectory();
    const repository = changedRepository();
    repository.commit({});
    // Says through a file that it runs, so that the test need not guess.
    const started = join(temporaryDirectory(), "started");
    const kustomize = await fakeKustomize(temporaryDirectory(), `touch ${started}; sleep 60`);
    const child = spawn(
      process.execPath,
      [CLI, "--repo", repository.directory, ...revisions, "--builder", "kustomize"],
      { env: { PATH: [kustomize, process.env.PATH].join(delimiter), TMPDIR: temporary }, stdio: "ignore" },
    );
    const ended = new Promise((resolve) =>
      child.on("close", (_code, signal) => {
        resolve(signal);
      }),
    );
    await vi.waitUntil(() => existsSync(started), { timeout: 20_000 });
    child.kill("SIGINT");
    expect(await ended).toBe("SIGINT");
    expect(readdirSync(temporary)).toEqual([]);
  });

  it("leaves nothing behind in the temporary folder, and the repository as it was", () => {
    const temporary = temporaryDirectory();
    const repository = changedRepository();
    const status = repository.git("status", "--porcelain");
    rollcast(["--repo", repository.directory], { PATH: process.env.PATH, TMPDIR: temporary });
    expect(readdirSync(temporary)).toEqual([]);
    expect(repository.git("status", "--porcelain")).toBe(status);
  });
});

describe("bad input", () => {
  const message = (args: readonly string[], env?: Record<string, string | undefined>, expected = 2) => {
    const { code, stdout, stderr } = rollcast(args, env);
    expect({ code, stdout }).toEqual({ code: expected, stdout: "" });
    return stderr;
  };

  it("a folder without a git repository", () => {
    expect(message(["--repo", temporaryDirectory()])).toMatch(/^rollcast: .*git repository/);
  });

  it("a folder that does not exist", () => {
    expect(message(["--repo", "/nowhere/at/all"])).toMatch(/^rollcast: .*\/nowhere\/at\/all/);
  });

  it("an unknown revision", () => {
    expect(message(["--repo", changedRepository().directory, "--base", "no-such-branch"])).toMatch(
      /^rollcast: .*no-such-branch/,
    );
  });

  it("a glob that matches no overlay: the ones that exist are named", () => {
    const stderr = message(["--repo", changedRepository().directory, "--overlay", "staging/*"]);
    expect(stderr).toMatch(/^rollcast: .*staging\/\*/);
    expect(stderr).toContain("prod");
  });

  it("never drives the terminal with a name of the repository", () => {
    const { directory } = changedRepository({
      "\u001b[31mred/kustomization.yaml": "resources: [app.yaml]\n",
    });
    const { code, stderr } = rollcast(["--repo", directory, "--overlay", "staging"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^rollcast: No overlay matches "staging"\. There are: ".*red", "prod"\.\n$/);
    expect(stderr).not.toContain("\u001b");
  });

  it("a check that does not exist", () => {
    const args = ["--repo", changedRepository().directory, "--fail-on", "no-such-check"];
    expect(message(args, undefined, 64)).toMatch(/^rollcast: .*no-such-check/);
  });

  it("no kustomize on PATH", () => {
    const args = ["--repo", changedRepository().directory, "--builder", "kustomize"];
    expect(message(args, { PATH: pathWithGitOnly() })).toMatch(
      /^rollcast: --builder kustomize needs a real kustomize, and neither `kustomize` nor `kubectl` is on PATH\. Install/,
    );
  });

  it("no git on PATH", () => {
    expect(message(["--repo", changedRepository().directory], { PATH: temporaryDirectory() })).toMatch(
      /^rollcast: .*git/,
    );
  });

  it.each([
    ["refers to a missing file", { "prod/kustomization.yaml": "resources: [gone.yaml]\n" }, "gone.yaml"],
    ["refers to itself", { "prod/kustomization.yaml": "resources: [../prod]\n" }, "cycle"],
    [
      "leaves the repository",
      { "prod/kustomization.yaml": "resources: [../../../../etc]\n" },
      "../../../../etc",
    ],
    ["is broken YAML", { "prod/kustomization.yaml": "resources: [app.yaml\n" }, "prod/kustomization.yaml"],
    ["is not UTF-8", { "prod/app.yaml": Buffer.from([0x6b, 0x3a, 0x20, 0xff, 0xfe]) }, "prod/app.yaml"],
    ["lacks a kind", { "prod/app.yaml": "apiVersion: v1\nmetadata: {name: a}\n" }, "kind"],
    ["holds an id twice", { "prod/app.yaml": `${deployment("a")}---\n${deployment("a")}` }, "Deployment"],
  ])("an overlay that %s is not analysed, and the report names it", (_, files, named) => {
    const { code, stdout } = rollcast(["--repo", changedRepository(files).directory, "--format", "json"]);
    expect(code).toBe(2);
    const forecast = JSON.parse(stdout) as {
      deployables: { status: string; problems: { message: string; file?: string }[] }[];
    };
    const [overlay] = forecast.deployables;
    expect(overlay?.status).toBe("notAnalysed");
    const told = overlay?.problems.map((problem) => `${problem.file ?? ""} ${problem.message}`).join("\n");
    expect(told).toContain(named);
    expect(told).toContain("prod/");
  });
});
