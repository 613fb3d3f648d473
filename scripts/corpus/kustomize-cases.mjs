import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const MODULE = "sigs.k8s.io/kustomize/api";
const HARNESS = "testutils/kusttest/harness.go";
/** What these tests run through, one of kustomize's builds a call. */
const RUN = "krusty.MakeKustomizer(&o).Run(th.fSys, path)";
/** What reaches for the network, charts, containers or programs is no business of a hermetic builder. */
const SKIPPED = "Remote|Helm|Chart|Fn|Localize";

/** Has the top of the file system as its root and goes to `../ov1` from there, which no repository has room for. */
const LEAVES_THE_TOP = "TestNameReferenceDeploymentIssue3489";

/**
 * Runs the module's own tests (api/krusty) over a harness that writes down every build: files, options, and what
 * kustomize gives or refuses. @returns how many cases were written to the file, one JSON object a line
 */
export function recordKustomizeCases(version, file) {
  const folder = mkdtempSync(join(tmpdir(), "rollcast-corpus-"));
  const module = join(folder, "api");
  const recorded = join(folder, "recorded.jsonl");
  try {
    cpSync(download(version), module, { recursive: true });
    execFileSync("chmod", ["-R", "u+w", module]);
    instrument(module);
    writeFileSync(recorded, "");
    // Its exit code counts for nothing: a test that fails here has been recorded as it was built all the same.
    const { stderr, stdout } = spawnSync("go", ["test", "-count=1", `-skip=${SKIPPED}`, "./krusty/"], {
      cwd: module,
      encoding: "utf8",
      env: { ...process.env, ROLLCAST_RECORD: recorded },
    });
    const cases = named(
      readFileSync(recorded, "utf8")
        .split("\n")
        .filter((line) => line !== ""),
    );
    if (cases.length === 0) throw new Error(`kustomize's own tests could not be run:\n${stdout}${stderr}`);
    writeFileSync(file, `${cases.join("\n")}\n`);
    return cases.length;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** By the ordinary client of Go, which checks what it gets. @returns the folder of the module */
function download(version) {
  const { stdout, error } = spawnSync("go", ["mod", "download", "-json", `${MODULE}@${version}`], {
    encoding: "utf8",
  });
  if (error !== undefined)
    throw new Error("Go is needed for kustomize's own test cases, and is not on PATH.");
  const { Dir, Error: problem } = JSON.parse(stdout);
  if (problem !== undefined) throw new Error(problem);
  return Dir;
}

function instrument(module) {
  const harness = join(module, HARNESS);
  const text = readFileSync(harness, "utf8");
  if (!text.includes(RUN)) throw new Error(`${HARNESS} has changed: nothing in it builds in the known way.`);
  writeFileSync(harness, text.replaceAll(RUN, "record(th, path, o)"));
  const recorder = fileURLToPath(new URL("recorder.go.txt", import.meta.url));
  copyFileSync(recorder, join(module, "testutils/kusttest/recorder.go"));
}

/** One test may build several times: its later builds are numbered. Sorted, since tests may run side by side. */
function named(lines) {
  const counts = new Map();
  return lines
    .map((line) => {
      const recorded = JSON.parse(line);
      const count = (counts.get(recorded.name) ?? 0) + 1;
      counts.set(recorded.name, count);
      return { ...recorded, name: count === 1 ? recorded.name : `${recorded.name}#${count}` };
    })
    .filter(({ name }) => name !== LEAVES_THE_TOP)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((recorded) => JSON.stringify(recorded));
}
