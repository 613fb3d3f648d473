// Records the answers to the small cases.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { startJudge } from "./ask.mjs";
import { chartCases } from "./cases/charts.mjs";
import { combinedCases } from "./cases/combined-sets.mjs";
import { directoryCases } from "./cases/directories.mjs";
import { kustomizeCases } from "./cases/kustomize.mjs";
import { generatorCases } from "./cases/sets.mjs";
import { templateCases } from "./cases/templates.mjs";

const tests = fileURLToPath(new URL("../../__tests__/", import.meta.url));

export async function record(bin) {
  const judge = startJudge(bin);
  const manifests = [];
  for (const one of [...kustomizeCases, ...directoryCases, ...chartCases]) {
    const { onlyTool = false, ...rest } = one;
    const asked = { name: "app", namespace: "target", ...rest };
    const source = { repoURL: "https://git.invalid/x", targetRevision: "HEAD", ...asked.source };
    const answer = await inRepository(asked.files, (dir) =>
      judge.ask({
        op: "manifests",
        dir,
        name: asked.name,
        namespace: asked.namespace,
        source,
        refs: asked.refs,
      }),
    );
    manifests.push({ ...asked, source, answer: onlyTool ? { tool: answer.tool ?? "Helm" } : plain(answer) });
  }
  write("delivery/argo/judged.json", manifests);
  const sets = [];
  for (const one of [...generatorCases, ...combinedCases, ...templateCases]) {
    const set = { metadata: { name: "set", namespace: "argocd" }, spec: one.spec };
    const answer = await inRepository(one.files, (dir) => judge.ask({ op: "applications", dir, set }));
    const applications = answer.applications?.map(({ metadata, spec }) => ({ metadata, spec }));
    sets.push({ ...one, answer: answer.error === undefined ? { applications } : { fails: true } });
  }
  write("sources/argo/judged.json", sets);
  judge.close();
  return 0;
}

/** Messages are Argo CD's own text, and name temporary folders. */
function plain({ error, ...answer }) {
  return error === undefined ? answer : { fails: true };
}

async function inRepository(files, ask) {
  const dir = mkdtempSync(join(tmpdir(), "judge-argocd-"));
  try {
    for (const [path, text] of Object.entries({ ".keep": "", ...files })) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), text);
    }
    const git = (...args) =>
      execFileSync("git", ["-c", "user.name=n", "-c", "user.email=n@localhost", ...args], { cwd: dir });
    git("init", "-q", "-b", "main");
    git("add", "-A");
    git("commit", "-qm", "files");
    return await ask(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function write(path, cases) {
  mkdirSync(dirname(join(tests, path)), { recursive: true });
  writeFileSync(join(tests, path), `${JSON.stringify(cases, null, 2)}\n`);
}
