// Flux Kustomizations: what a run costs beside flate, and beside a Node that does nothing but ask one git. CPU seconds of
// the whole process tree, so that neither a busy machine nor many cores change them.
import { join } from "node:path";
import { FLATE, medianCpu, medianFloorCpu, RUNTIMES } from "./measure.mjs";
import { checkOut, commitAll, commitOn, writeFiles } from "./repository.mjs";

const WITH_VARIABLES = 100;
const THROUGH_PARENTS = 1000;
const CHANGED = 7;

/** @param {(name: string) => string} newFolder @param {(...cells: readonly unknown[]) => void} row */
export async function fluxKustomizations(newFolder, row, runs) {
  console.log("\nFlux Kustomizations, one changed file: CPU seconds");
  row("repository", "flate", "floor", ...RUNTIMES.flatMap(({ name }) => [`node ${name}`, "x floor"]));
  await measure("substituted", withVariables(WITH_VARIABLES), { newFolder, row, runs });
  await measure("parents", throughParents(THROUGH_PARENTS), { newFolder, row, runs });
}

async function measure(name, { what, files, changed }, { newFolder, row, runs }) {
  const repository = newFolder(`flux-${name}`);
  writeFiles(repository, files);
  commitAll(repository, "Start");
  commitOn(repository, "one", changed);
  const ours = await medianCpu(runs, repository, "one");
  const floors = await medianFloorCpu(runs, repository);
  row(
    what,
    FLATE === undefined ? "none" : seconds(await flate(repository, runs)),
    seconds(floors[0]),
    ...ours.flatMap((cpu, index) => [seconds(cpu), `${(cpu / floors[index]).toFixed(1)} x`]),
  );
}

/** Both checkouts are made before the clock starts. */
async function flate(repository, runs) {
  const [base, head] = ["main", "one"].map((branch) => {
    const checkout = `${repository}-${branch}`;
    checkOut(repository, branch, checkout);
    return checkout;
  });
  return FLATE(runs, [
    "diff",
    "ks",
    "--path",
    join(head, "clusters/prod"),
    "--path-orig",
    join(base, "clusters/prod"),
  ]);
}

function withVariables(count) {
  const files = { ...sync(), "clusters/prod/settings.yaml": SETTINGS };
  for (let n = 0; n < count; n++) {
    files[`clusters/prod/app-${n}.yaml`] = kustomization(`app-${n}`, `apps/app-${n}`, VARIABLES(n));
    files[`apps/app-${n}/kustomization.yaml`] = "resources: [app.yaml]\n";
    files[`apps/app-${n}/app.yaml`] = deployment("${APP}", "${TAG}");
  }
  const changed = { [`apps/app-${CHANGED}/app.yaml`]: deployment("${APP}", "${TAG}-2") };
  return { what: `${count} with substitutions`, files, changed };
}

function throughParents(count) {
  const files = { ...sync() };
  for (const parent of ["infra", "apps"]) {
    files[`clusters/prod/${parent}.yaml`] = kustomization(parent, `kustomizations/${parent}`);
  }
  for (let n = 0; n < count; n++) {
    const parent = n % 2 === 0 ? "infra" : "apps";
    files[`kustomizations/${parent}/app-${n}.yaml`] = kustomization(`app-${n}`, `apps/app-${n}`);
    files[`apps/app-${n}/kustomization.yaml`] = "resources: [app.yaml]\n";
    files[`apps/app-${n}/app.yaml`] = deployment(`app-${n}`, "1");
  }
  const changed = { [`apps/app-${CHANGED}/app.yaml`]: deployment(`app-${CHANGED}`, "2") };
  return { what: `${count} through two parents`, files, changed };
}

const SETTINGS = `apiVersion: v1
kind: ConfigMap
metadata:
  name: cluster-settings
  namespace: flux-system
data:
  CLUSTER: prod
  TAG: 1.2.3
`;

function VARIABLES(n) {
  return `  postBuild:
    substitute:
      APP: app-${n}
    substituteFrom:
    - kind: ConfigMap
      name: cluster-settings
`;
}

/** The objects by which Flux follows `clusters/prod`. */
export function sync() {
  return {
    "clusters/prod/flux-system/gotk-sync.yaml": `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata:
  name: flux-system
  namespace: flux-system
spec:
  interval: 1m
  url: https://git.example.com/shop/fleet
  ref:
    branch: main
---
${kustomization("flux-system", "clusters/prod")}`,
  };
}

/** A Kustomization of Flux. */
export function kustomization(name, path, more = "") {
  return `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: ${name}
  namespace: flux-system
spec:
  interval: 10m
  path: ./${path}
  prune: true
  sourceRef:
    kind: GitRepository
    name: flux-system
${more}`;
}

function deployment(name, tag) {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  namespace: default
spec:
  replicas: 2
  selector:
    matchLabels:
      app: ${name}
  template:
    metadata:
      labels:
        app: ${name}
    spec:
      containers:
      - name: app
        image: registry.example.com/app:${tag}
`;
}

function seconds(cpu) {
  return `${cpu.toFixed(2)} s`;
}
