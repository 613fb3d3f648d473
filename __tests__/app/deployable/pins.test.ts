import { describe, expect, it } from "vitest";
import type { CaseFiles } from "../../support/forecast-trees.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const URL = "https://example.com/o/r";
const FACTS = { ownUrls: [URL], branch: { name: "main", isDefault: true } } as const;

function deployment(name: string, image: string): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}}
spec:
  replicas: 2
  selector: {matchLabels: {app: ${name}}}
  template:
    metadata: {labels: {app: ${name}}}
    spec: {containers: [{name: app, image: "reg/${name}:${image}"}]}
`;
}

function web(image: string, more: CaseFiles = {}): CaseFiles {
  return { "apps/web/web.yaml": deployment("web", image), ...more };
}

const SYNC = `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: {name: flux-system, namespace: flux-system}
spec: {url: "${URL}", ref: {branch: main}}
---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: flux-system, namespace: flux-system}
spec: {path: ./clusters/prod, prune: true, sourceRef: {kind: GitRepository, name: flux-system}}
`;

function flux(ref: string, spec = ""): CaseFiles {
  return {
    "clusters/prod/flux-system/gotk-sync.yaml": SYNC,
    "clusters/prod/apps.yaml": `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: {name: apps, namespace: flux-system}
spec: {url: "${URL}", ref: ${ref}}
---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: apps, namespace: flux-system}
spec: {path: ./apps, prune: true, targetNamespace: web, ${spec}sourceRef: {kind: GitRepository, name: apps}}
`,
  };
}

function argo(revision: string, options = ""): CaseFiles {
  return {
    "argo/web.yaml": `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: web, namespace: argocd}
spec:
  project: default
  source: {repoURL: "${URL}", path: apps/web, targetRevision: ${revision}${options}}
  destination: {server: https://kubernetes.default.svc, namespace: web}
  syncPolicy: {automated: {prune: true, allowEmpty: true}}
`,
  };
}

/** The main branch is ahead of both tags, so that nothing of it may be told. */
const MAIN = web("main");
const REVISIONS = { v1: web("1"), v2: web("2", { "apps/web/api.yaml": deployment("api", "2") }) };

async function told(
  base: CaseFiles,
  head: CaseFiles,
  revisions: Readonly<Record<string, CaseFiles>> = REVISIONS,
) {
  const { deployables, summary, account } = await forecastTrees(base, head, FACTS, {}, revisions);
  const touched = deployables.filter(({ touched }) => touched);
  return {
    level: summary.level,
    workloads: touched.flatMap(({ workloads }) =>
      workloads.map(
        ({ kind, name, effect, causes }) => `${kind} ${name} ${effect} ${JSON.stringify(causes)}`,
      ),
    ),
    waiting: touched.flatMap(({ waiting }) => waiting?.code ?? []),
    problems: touched.flatMap(({ problems }) => problems.map(({ message }) => message)),
    leftOver: account.filter(({ line }) => line === "notAnalysed").map(({ path }) => path),
  };
}

describe.each([
  {
    owner: "a Flux source",
    of: (revision: string) => flux(revision === "main" ? "{branch: main}" : `{tag: ${revision}}`),
  },
  { owner: "an Application", of: (revision: string) => argo(revision) },
])("the tag of $owner", ({ of }) => {
  it("moves, and deploys all that lies between the two, and nothing of the branch", async () => {
    const { level, workloads, waiting, leftOver } = await told(
      { ...MAIN, ...of("v1") },
      { ...MAIN, ...of("v2") },
    );
    expect(workloads.length).toBe(3);
    expect(workloads.find((line) => line.startsWith("Deployment web restart"))).toMatch(
      /"reg\/web:1".*"reg\/web:2"/,
    );
    expect(workloads.some((line) => line.startsWith("Deployment api create"))).toBe(true);
    expect({ level, waiting, leftOver }).toEqual({ level: "caution", waiting: [], leftOver: [] });
  });

  it("moves to one that this clone lacks, and nothing is known", async () => {
    const { level, workloads, waiting, problems } = await told(
      { ...MAIN, ...of("v1") },
      { ...MAIN, ...of("v9") },
    );
    expect({ level, workloads, waiting }).toEqual({ level: "caution", workloads: [], waiting: [] });
    expect(problems.join("\n")).toContain("v9 is not in this clone");
    expect(problems.join("\n")).toContain("--base v1 --head v9");
  });

  it("moves, while files of the branch change that it does not hold: they are told to come later", async () => {
    const { problems, leftOver } = await told({ ...MAIN, ...of("v1") }, { ...web("newer"), ...of("v2") });
    expect(problems.join("\n")).toContain(
      "It follows v2, which does not hold what this change makes of apps/web/web.yaml",
    );
    expect(leftOver).toEqual([]);
  });

  it("moves, while the branch changes the same field: that line is not the cause", async () => {
    const levelled = (level: string): CaseFiles => ({
      "apps/web/web.yaml": deployment("web", "1").replace(
        "metadata: {labels: {app: web}}",
        `metadata:\n      labels: {app: web}\n      annotations:\n        level: ${level}`,
      ),
    });
    const { workloads } = await told(
      { ...levelled("main"), ...of("v1") },
      { ...levelled("newer"), ...of("v2") },
      { v1: levelled("low"), v2: levelled("high") },
    );
    expect(workloads.join()).toMatch(/Deployment web restart .*annotations\[level\]/);
    expect(workloads.join()).not.toContain('"source"');
  });

  it("stays, and files of the branch wait for it", async () => {
    const { level, waiting } = await told({ ...MAIN, ...of("v1") }, { ...web("newer"), ...of("v1") });
    expect({ level, waiting }).toEqual({ level: "calm", waiting: ["notReached"] });
  });

  it("goes back to this branch, and deploys what that is ahead", async () => {
    const { workloads } = await told({ ...MAIN, ...of("v2") }, { ...MAIN, ...of("main") });
    expect(workloads.some((line) => line.startsWith("Deployment api delete"))).toBe(true);
    expect(workloads.some((line) => line.startsWith("Deployment web restart"))).toBe(true);
  });

  it("is that of something new, which deploys what the tag holds", async () => {
    const { workloads, waiting } = await told(MAIN, { ...MAIN, ...of("v2") });
    expect(workloads.filter((line) => line.includes(" create")).length).toBe(2);
    expect(waiting).toEqual([]);
  });
});

it.each([
  {
    owner: "Flux",
    of: (options: string) => flux("{tag: v1}", options),
    options: "images: [{name: reg/web, newTag: x}], ",
  },
  {
    owner: "Argo CD",
    of: (options: string) => argo("v1", options),
    options: ", directory: {exclude: web.yaml}",
  },
])("what $owner lays over a tag takes effect although the tag stays", async ({ of, options }) => {
  const { workloads, waiting } = await told({ ...MAIN, ...of("") }, { ...MAIN, ...of(options) });
  expect(workloads.some((line) => /^Deployment web (?:restart|delete)/.test(line))).toBe(true);
  expect(waiting).toEqual([]);
});

it("what the former tag alone declares goes when the tag moves", async () => {
  const child = (name: string): CaseFiles => ({
    [`apps/${name}.yaml`]: `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: ${name}, namespace: flux-system}
spec: {interval: 5m, path: ./parts/${name}, prune: true, targetNamespace: web, sourceRef: {kind: GitRepository, name: apps, namespace: flux-system}}
`,
    [`parts/${name}/${name}.yaml`]: deployment(name, "1"),
  });
  const [base, head] = [flux("{tag: v1}"), flux("{tag: v2}")];
  const { workloads } = await told(base, head, { v1: child("old"), v2: child("new") });
  expect(workloads).toContainEqual(expect.stringContaining("Deployment old delete"));
  expect(workloads).toContainEqual(expect.stringContaining("Deployment new create"));
});

it("hides the Secrets of the revisions that it reads", async () => {
  const secret = (value: string): CaseFiles => ({
    "apps/s.yaml": `apiVersion: v1\nkind: Secret\nmetadata: {name: s}\nstringData: {token: ${value}}\n`,
    "apps/c.yaml": `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata: {copy: ${value}}\n`,
  });
  const forecast = await forecastTrees(
    flux("{tag: v1}"),
    flux("{tag: v2}"),
    FACTS,
    {},
    {
      v1: secret("hunter2-before"),
      v2: secret("hunter2-after"),
    },
  );
  expect(JSON.stringify(forecast)).toContain('"c"');
  expect(JSON.stringify(forecast)).not.toContain("hunter2");
});

/** As of ptx96/flux2-capsule-multi-tenancy: on a command line nobody knows which of the usual names is the target. */
describe("a branch that may be the one that the change goes into", () => {
  const UNKNOWN = { ownUrls: [URL], branch: { name: null, isDefault: null } } as const;
  it.each<readonly [was: string, is: string, head: (revision: string) => CaseFiles, level: string]>([
    ["{branch: main}", "{branch: master}", flux, "caution"],
    // https://fluxcd.io/flux/components/source/gitrepositories/#reference: master, unless it says otherwise
    ["{branch: main}", "{}", flux, "caution"],
    ["{branch: main}", "{name: refs/heads/main}", flux, "calm"],
    ["main", "master", argo, "caution"],
    ["main", "refs/heads/main", argo, "calm"],
    ["HEAD", "main", argo, "calm"],
  ])("%s becomes %s", async (was, is, of, level) => {
    const { summary } = await forecastTrees({ ...MAIN, ...of(was) }, { ...MAIN, ...of(is) }, UNKNOWN);
    expect(summary.level).toBe(level);
  });

  it("goes from the one that the change goes into to the one that Flux takes without a name", async () => {
    const of = (ref: string) => ({ ...MAIN, ...flux(ref) });
    const { summary, deployables } = await forecastTrees(of("{branch: main}"), of("{}"), FACTS);
    expect(summary.level).toBe("caution");
    expect(deployables.flatMap(({ problems }) => problems.map(({ message }) => message))).toEqual([
      "It moves from this branch to master, which deploys everything between the two; master is not in this clone. Compare them by themselves: --base HEAD --head master",
    ]);
  });
});
