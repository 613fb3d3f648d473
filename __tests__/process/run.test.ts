import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { run, runSync, type RunOptions } from "../../src/process/run.ts";
import { isRunning } from "../support/is-running.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const options: RunOptions = { directory: "/", env: {}, timeLimit: 10_000, outputLimit: 1_000_000 };

function node(script: string, more: Partial<RunOptions> = {}) {
  return run(process.execPath, ["-e", script], { ...options, ...more });
}

describe("run", () => {
  it("gives the exit code, the output's bytes and the messages", async () => {
    const result = await node(
      "process.stdout.write(Buffer.from([0, 255])); console.error('why'); process.exitCode = 3",
    );
    expect(result).toEqual({ status: "exited", code: 3, stdout: Buffer.from([0, 255]), stderr: "why\n" });
  });

  it("hands over the input, and survives a program that does not read it", async () => {
    const big = new Uint8Array(5_000_000);
    const counted = await node(
      "let n = 0; process.stdin.on('data', (c) => n += c.length).on('end', () => console.log(n))",
      { input: big },
    );
    expect(counted).toMatchObject({ status: "exited", stdout: Buffer.from("5000000\n") });
    expect(await node("process.exit(7)", { input: big })).toMatchObject({ status: "exited", code: 7 });
  });

  it("passes arguments as they are, without a shell, and only the given environment", async () => {
    const result = await run(
      process.execPath,
      ["-e", "console.log(process.argv[1], Object.keys(process.env).length)", "$(echo hi); *"],
      options,
    );
    expect(result).toMatchObject({ stdout: Buffer.from("$(echo hi); * 0\n") });
  });

  it("tells a program that does not exist", async () => {
    expect(await run("no-such-program-here", [], options)).toEqual({ status: "notFound" });
    expect(runSync("no-such-program-here", [], options)).toEqual({ status: "notFound" });
  });

  it("tells a folder that is a file, and a program that may not be run", async () => {
    const folder = temporaryDirectory();
    const file = join(folder, "program");
    writeFileSync(file, "#!/bin/sh\n", { mode: 0o600 });
    const inFile = { ...options, directory: file };
    expect(await run(process.execPath, [], inFile)).toEqual({ status: "notFound" });
    expect(runSync(process.execPath, [], inFile)).toEqual({ status: "notFound" });
    expect(await run(file, [], options)).toEqual({ status: "notFound" });
    expect(runSync(file, [], options)).toEqual({ status: "notFound" });
  });

  it("stops a program that takes too long, and what it started", async () => {
    const started = Date.now();
    const result = await run("/bin/sh", ["-c", "sleep 30 & echo $! >&2; wait"], {
      ...options,
      timeLimit: 300,
    });
    expect(result.status).toBe("timedOut");
    expect(Date.now() - started).toBeLessThan(5_000);
    const grandchild = Number("stderr" in result ? result.stderr : NaN);
    await sleep(50);
    expect(isRunning(grandchild)).toBe(false);
  });

  it("stops a program that prints too much", async () => {
    const endless = await run("/bin/sh", ["-c", "while :; do echo yyyyyyyyyyyyyyyyy; done"], {
      ...options,
      outputLimit: 10_000,
    });
    expect(endless.status).toBe("outputTooLarge");
    expect(
      runSync("/bin/sh", ["-c", "while :; do echo yyyyyyyyyyyyyyyyy; done"], {
        ...options,
        outputLimit: 10_000,
      }).status,
    ).toBe("outputTooLarge");
  });

  it("keeps only the beginning of endless messages", async () => {
    const result = await node("console.error('x'.repeat(1_000_000))");
    expect("stderr" in result ? result.stderr.length : 0).toBe(64 * 1024);
  });

  it("tells the signal that ended a program", async () => {
    expect(await node("process.kill(process.pid, 'SIGSEGV')")).toMatchObject({
      status: "killed",
      signal: "SIGSEGV",
    });
  });
});

describe("runSync", () => {
  it("gives the same result as run", async () => {
    const script = ["-e", "process.stdin.pipe(process.stdout); console.error('note'); process.exitCode = 2"];
    const withInput = { ...options, input: "ab" };
    expect(runSync(process.execPath, script, withInput)).toEqual(
      await run(process.execPath, script, withInput),
    );
  });

  it("stops a program that takes too long", () => {
    expect(runSync("/bin/sh", ["-c", "exec sleep 30"], { ...options, timeLimit: 100 }).status).toBe(
      "timedOut",
    );
  });
});
