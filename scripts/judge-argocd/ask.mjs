// Talks to the judge program: one request and one answer a line, in order.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** What is remote fails at once, whatever git or kustomize would wait for. */
const NOWHERE = "http://127.0.0.1:9";
const OFFLINE = { GIT_ALLOW_PROTOCOL: "file", HTTP_PROXY: NOWHERE, HTTPS_PROXY: NOWHERE, NO_PROXY: "" };

/** @param bin folder with `judge-argocd` and the kustomize that it runs, made by build.sh */
export function startJudge(bin) {
  let program;
  return {
    ask: (request) => {
      program ??= startProgram(bin, () => (program = undefined));
      return program.ask(request);
    },
    close: () => program?.close(),
  };
}

/** One process. It answers what it was asked as it ended, as Argo CD's server ends a request that panics. */
function startProgram(bin, ended) {
  const child = spawn(`${bin}/judge-argocd`, [], {
    env: { ...process.env, ...OFFLINE, PATH: `${bin}:${process.env.PATH}` },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const waiting = [];
  let last = "";
  child.stderr.on("data", (text) => (last = `${last}${text}`.slice(-4000)));
  createInterface({ input: child.stdout }).on("line", (line) => waiting.shift()?.(JSON.parse(line)));
  child.on("close", () => {
    ended();
    const why = /^(panic|fatal error): .*$/m.exec(last)?.[0] ?? last.slice(-300);
    waiting.splice(0).forEach((answer) => answer({ error: `the judge ended: ${why}` }));
  });
  return {
    ask: (request) =>
      new Promise((answer) => {
        waiting.push(answer);
        child.stdin.write(`${JSON.stringify(request)}\n`);
      }),
    close: () => child.stdin.end(),
  };
}
