// What Rollcast holds itself to, as CPU time of the whole process tree, so that neither a busy machine nor many cores change
// it: `npm run bench -- --goals`, beside flate where that is on PATH.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { actionCpu, FLATE, medianCpu, medianFloorCpu, rollcast, RUNTIMES } from "./measure.mjs";
import { checkOut, commitAll, commitOn, makeRepository, overlayName, writeFiles } from "./repository.mjs";
import { kustomization, sync } from "./flux.mjs";

/** @param {(name: string) => string} newFolder @param {(...cells: readonly unknown[]) => void} row */
export async function goals(newFolder, row, { runs, quick }) {
  console.log("\nGoals: CPU seconds of all processes, median of several runs");
  row("measured", "flate", ...RUNTIMES.map(({ name }) => `node ${name}`), "most MB");
  const line = (what, times, { flate, peakMb } = {}) =>
    row(
      what,
      flate === undefined ? "" : seconds(flate),
      ...times.map(seconds),
      peakMb === undefined ? "" : `${Math.round(peakMb)} MB`,
    );
  await starts(newFolder, line, runs);
  for (const size of quick ? [20] : [50, 500]) await sharedBase(newFolder, line, { size, runs });
  for (const size of quick ? [50, 100] : [1000, 10_000]) await oneOfMany(newFolder, line, { size, runs });
  await allAffected(newFolder, line, quick ? 100 : 2000);
}

async function starts(newFolder, line, runs) {
  const repository = newFolder("start");
  const generator = (value) => `configMapGenerator:\n- name: app\n  literals: [a=${value}]\n`;
  writeFiles(repository, { "app/kustomization.yaml": generator(1) });
  commitAll(repository, "Start");
  commitOn(repository, "one", { "app/kustomization.yaml": generator(2) });
  line("a Node that only asks one git", await medianFloorCpu(runs, repository));
  line("a trivial overlay", await medianCpu(runs, repository, "one"));
  line("the Action of it, nothing posted", await actionCpu(runs, runnerOf(newFolder, repository)));
}

/** What GitHub's runner says to the Action of a pull request on which nothing is posted. */
function runnerOf(newFolder, repository) {
  const folder = newFolder("runner");
  const commit = (name) => execFileSync("git", ["-C", repository, "rev-parse", name]).toString().trim();
  const [base, head] = ["main", "one"].map((ref) => ({
    sha: commit(ref),
    ref,
    repo: { full_name: "o/shop" },
  }));
  const event = { number: 1, pull_request: { number: 1, base, head }, repository: { full_name: "o/shop" } };
  writeFileSync(join(folder, "event.json"), JSON.stringify(event));
  for (const name of ["output", "summary"]) writeFileSync(join(folder, name), "");
  return {
    PATH: process.env.PATH,
    HOME: folder,
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: repository,
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: join(folder, "event.json"),
    GITHUB_SHA: head.sha,
    GITHUB_REPOSITORY: "o/shop",
    GITHUB_RUN_ID: "1",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_OUTPUT: join(folder, "output"),
    GITHUB_STEP_SUMMARY: join(folder, "summary"),
    RUNNER_TEMP: folder,
    INPUT_COMMENT: "never",
  };
}

/** flate follows Kustomizations of Flux, so each overlay has one for it; Rollcast is measured on the same repository. */
async function sharedBase(newFolder, line, { size, runs }) {
  const repository = newFolder(`flux-shared-${size}`);
  makeRepository(repository, size);
  execFileSync("git", ["-C", repository, "switch", "--quiet", "main"]);
  const bare = await medianCpu(runs, repository, "shared");
  line(`${size} overlays, the shared base changed`, bare);
  if (FLATE === undefined) return;
  const files = Object.fromEntries(
    Array.from({ length: size }, (_, n) => {
      const name = overlayName(n);
      return [`clusters/prod/${name}.yaml`, kustomization(name, `overlays/${name}`)];
    }),
  );
  const followed = newFolder(`flux-followed-${size}`);
  makeRepository(followed, size, { ...sync(), ...files });
  const [base, head] = ["main", "shared"].map((branch) => {
    const checkout = `${followed}-${branch}`;
    mkdirSync(checkout);
    checkOut(followed, branch, checkout);
    return join(checkout, "clusters/prod");
  });
  const flate = await FLATE(runs, ["diff", "ks", "--path", head, "--path-orig", base]);
  line("  the same, each deployed by Flux", await medianCpu(runs, followed, "shared"), { flate });
}

async function oneOfMany(newFolder, line, { size, runs }) {
  const repository = newFolder(`many-${size}`);
  makeRepository(repository, size);
  const times = await medianCpu(runs, repository, "one");
  const { peakMb } = await rollcast(RUNTIMES.at(-1), repository, "one");
  line(`one of ${size} overlays changed`, times, { peakMb });
}

async function allAffected(newFolder, line, size) {
  const repository = newFolder(`all-${size}`);
  makeRepository(repository, size);
  const times = await medianCpu(1, repository, "shared");
  const { peakMb } = await rollcast(RUNTIMES.at(-1), repository, "shared");
  line(`all of ${size} overlays changed`, times, { peakMb });
}

function seconds(cpu) {
  return `${cpu.toFixed(2)} s`;
}
