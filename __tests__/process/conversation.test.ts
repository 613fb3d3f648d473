import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ModuleKind, ScriptTarget, transpileModule } from "typescript";
import { describe, expect, it } from "vitest";
import { startConversation, type ConversationOptions } from "../../src/process/conversation.ts";
import { isRunning } from "../support/is-running.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const options: ConversationOptions = {
  directory: "/",
  env: { PATH: process.env.PATH ?? "" },
  timeLimit: 10_000,
  outputLimit: 1_000_000,
};

/** Answers every line with the line, and a child of its own whose id is the answer to "child". */
const ECHO =
  'while read -r line; do case "$line" in child) sleep 60 >/dev/null 2>&1 & echo $!;; *) echo "$line";; esac; done';

function converse(script: string, more: Partial<ConversationOptions> = {}) {
  const conversation = startConversation("/bin/sh", ["-c", script], { ...options, ...more });
  const ask = async (question: string) => {
    let answer = "";
    const end = await conversation.ask(`${question}\n`, (chunk) => {
      answer += chunk.toString();
      return answer.endsWith("\n");
    });
    return end ?? answer.trimEnd();
  };
  return { ask, close: conversation.close };
}

describe("a conversation", () => {
  it("answers one question after the other", async () => {
    const { ask, close } = converse(ECHO);
    expect(await ask("one")).toBe("one");
    expect(await ask("x".repeat(200_000))).toHaveLength(200_000);
    close();
  });

  it("tells how the program ended, to whoever asks after it too", async () => {
    const { ask } = converse("read -r line; echo why >&2; exit 3");
    const end = { status: "exited", code: 3, stderr: "why\n" };
    expect(await ask("one")).toEqual(end);
    expect(await ask("two")).toEqual(end);
    expect(await converse(ECHO, { directory: "/no/such/folder" }).ask("x")).toEqual({ status: "notFound" });
    expect(await converse("kill -SEGV $$").ask("x")).toMatchObject({ status: "killed", signal: "SIGSEGV" });
  });

  it("stops a program that takes too long for an answer, and what it started", async () => {
    const { ask } = converse(ECHO.replace("*)", "slow) sleep 60;; *)"), { timeLimit: 300 });
    const grandchild = Number(await ask("child"));
    expect(isRunning(grandchild)).toBe(true);
    await sleep(500);
    // Time in which nothing is asked does not count.
    expect(await ask("one")).toBe("one");
    expect(await ask("slow")).toMatchObject({ status: "timedOut" });
    await sleep(50);
    expect(isRunning(grandchild)).toBe(false);
  });

  it("stops a program that answers too much, and one whose answer is refused", async () => {
    const endless = "read -r line; while :; do echo -n yyyyyyyyyyyyyyyyyyyyyyyy; done";
    expect(await converse(endless).ask("x")).toMatchObject({ status: "outputTooLarge" });
    const conversation = startConversation("/bin/sh", ["-c", endless], options);
    const refuse = () => {
      throw new Error("not that");
    };
    await expect(conversation.ask("x\n", refuse)).rejects.toThrow("not that");
    expect(await conversation.ask("x\n", () => true)).toMatchObject({ status: "killed", signal: "SIGKILL" });
  });

  it("ends with its close, also what it started", async () => {
    const { ask, close } = converse(`echo $$; ${ECHO}`);
    const leader = Number(await ask("one"));
    const grandchild = Number(await ask("child"));
    close();
    await sleep(100);
    expect([leader, grandchild].filter(isRunning)).toEqual([]);
  });
});

describe("a program with a conversation", () => {
  /** Prints the id of a program that it talks with, and then does what `rest` says. */
  const script = (rest: string): string[] => [
    "--input-type=module",
    "-e",
    `import { startConversation } from ${JSON.stringify(compiled())};
     const talk = startConversation("/bin/sh", ["-c", 'echo $$; while read -r line; do sleep "$line"; done'], {
       directory: "/", env: { PATH: process.env.PATH }, timeLimit: 60000, outputLimit: 1000,
     });
     await talk.ask("0\\n", (chunk) => (process.stdout.write(chunk), true));
     ${rest}`,
  ];

  it("ends when all else is done, without a close, and nothing stays behind", async () => {
    const { status, stdout } = spawnSync(process.execPath, script(""), { encoding: "utf8", timeout: 10_000 });
    expect(status).toBe(0);
    await sleep(100);
    expect(isRunning(Number(stdout))).toBe(false);
  });

  it.each(["SIGINT", "SIGTERM", "SIGHUP", "SIGKILL"] as const)(
    "leaves nothing behind when %s ends it while it waits for nothing",
    async (signal) => {
      expect(await killed(script("setTimeout(() => {}, 60000);"), signal)).toEqual({ signal, left: false });
    },
  );

  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "leaves nothing behind when %s ends it while it waits for an answer",
    async (signal) => {
      expect(await killed(script('await talk.ask("60\\n", () => true);'), signal)).toEqual({
        signal,
        left: false,
      });
    },
  );
});

/** Starts Node, kills it when it has printed the id of its program, and tells how it ended and whether that one lives. */
async function killed(args: readonly string[], signal: NodeJS.Signals) {
  const node = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(node, "exit");
  const [output] = (await Promise.race([once(node.stdout, "data"), ended])) as [unknown];
  await sleep(50);
  node.kill(signal);
  const [, by] = (await ended) as [unknown, unknown];
  await sleep(100);
  return { signal: by, left: isRunning(Number(output)) };
}

let entry: string | undefined;

/** The module as JavaScript: Node 20 cannot run TypeScript. */
function compiled(): string {
  if (entry !== undefined) return entry;
  const source = join(import.meta.dirname, "..", "..", "src", "process");
  const target = temporaryDirectory();
  writeFileSync(join(target, "package.json"), '{"type":"module"}');
  for (const name of readdirSync(source)) {
    const { outputText } = transpileModule(readFileSync(join(source, name), "utf8"), {
      compilerOptions: {
        module: ModuleKind.ESNext,
        target: ScriptTarget.ES2022,
        rewriteRelativeImportExtensions: true,
      },
    });
    writeFileSync(join(target, name.replace(/\.ts$/, ".js")), outputText);
  }
  return (entry = join(target, "conversation.js"));
}
