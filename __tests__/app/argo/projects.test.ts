import { describe, expect, it } from "vitest";
import { forecastTrees, type CaseFiles } from "../../support/forecast-trees.ts";

const URL = "https://example.com/o/r";
const FACTS = { ownUrls: [URL], branch: { name: "main", isDefault: true } } as const;

function application(policy = "automated: {}"): Readonly<Record<string, string>> {
  return {
    "argo/web.yaml": `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: web, namespace: argocd}
spec:
  project: shop
  source: {repoURL: "${URL}", path: web, targetRevision: HEAD}
  destination: {server: https://kubernetes.default.svc, namespace: web}
  syncPolicy: {${policy}}
`,
    "web/web.yaml": `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\n`,
  };
}

function project(schedule: string, namespace = "*"): Readonly<Record<string, string>> {
  return {
    "argo/project.yaml": `apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata: {name: shop, namespace: argocd}
spec:
  destinations: [{server: "*", namespace: "${namespace}"}]
  syncWindows: [{kind: allow, schedule: "${schedule}", duration: 1h, applications: ["*"]}]
`,
  };
}

async function told(base: CaseFiles, head: CaseFiles) {
  const { summary, deployables, account, findings } = await forecastTrees(base, head, FACTS);
  return {
    level: summary.level,
    account: account.map(({ path, line }) => `${path} ${line}`),
    waiting: deployables.flatMap(({ waiting }) => waiting?.reason ?? []),
    problems: deployables.flatMap(({ problems }) => problems.map(({ message }) => message)),
    objects: deployables.flatMap(({ otherObjects }) =>
      otherObjects.map(({ kind, name, change }) => `${kind} ${name} ${change}`),
    ),
    checks: findings.map(({ check }) => check),
  };
}

describe("a changed sync window", () => {
  it("says when its Applications are synced from now on", async () => {
    const { level, account, waiting } = await told(
      { ...application(), ...project("0 22 * * *") },
      { ...application(), ...project("0 23 * * *") },
    );
    expect({ level, account }).toEqual({ level: "calm", account: ["argo/project.yaml declaration"] });
    expect(waiting.join()).toContain("allow 0 23 * * *");
  });

  it("is told when Argo CD cannot read it", async () => {
    const { level, problems } = await told(
      { ...application(), ...project("0 22 * * *") },
      { ...application(), ...project("at night") },
    );
    expect(level).toBe("caution");
    expect(problems.join()).toContain('the schedule "at night"');
  });

  it("does not speak for what else a project says", async () => {
    const other = (files: Readonly<Record<string, string>>): CaseFiles => ({
      ...application(),
      "argo/project.yaml": `${files["argo/project.yaml"] ?? ""}  sourceNamespaces: [x]\n`,
    });
    const { level, account } = await told(
      { ...application(), ...project("0 22 * * *") },
      other(project("0 22 * * *")),
    );
    expect({ level, account }).toEqual({ level: "caution", account: ["argo/project.yaml notAnalysed"] });
  });

  it("is not said to let anything loose where the project is one that nobody sees", async () => {
    const moved = Object.fromEntries(
      Object.entries(application()).map(([path, text]) => [
        path,
        text.replace("project: shop", "project: shopp"),
      ]),
    );
    const windows = project("0 2 * * *");
    const { deployables, findings } = await forecastTrees(
      { ...application(), ...windows },
      { ...moved, ...windows },
      FACTS,
    );
    expect(deployables.flatMap(({ workloads }) => workloads.filter(({ releases }) => releases))).toEqual([]);
    expect(findings.map(({ check }) => check)).toEqual(["blocked-delivery"]);
  });
});

const ALL = `
  sourceRepos: ["https://example.com/o/*"]
  destinations: [{server: "https://kubernetes.default.svc", namespace: "we*"}]
  clusterResourceWhitelist: [{group: "", kind: Namespace}]`;

function allowing(fields: string): CaseFiles {
  return {
    "argo/project.yaml": `apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata: {name: shop, namespace: argocd}
spec:${fields}
`,
    "web/space.yaml": "apiVersion: v1\nkind: Namespace\nmetadata: {name: web}\n",
    "web/other.yaml": "apiVersion: v1\nkind: Secret\nmetadata: {name: s, namespace: web2}\n",
  };
}

describe("what a project allows", () => {
  it.each([
    ["its source", ALL.replace("/o/*", "/x/*"), "does not allow its source https://example.com/o/r"],
    ["a source that it denies", ALL.replace("/o/*", '/o/*", "!https://example.com/o/r.git'), "its source"],
    ["its destination", ALL.replace("we*", "api"), "does not allow its destination (namespace web)"],
    ["nothing at all", ALL.replace(/sourceRepos: .*/, "sourceRepos:"), "does not allow its source"],
    ["no destination", ALL.replace(/destinations: .*/, "destinations:"), "does not allow its destination"],
    ["another cluster", ALL.replace("https://kubernetes.default.svc", "https://a.example"), "destination"],
    [
      "a cluster by its name",
      ALL.replace('server: "https://kubernetes.default.svc"', "name: a"),
      "destination",
    ],
    ["the namespace of an object", ALL.replace("we*", "web"), "allow Secret s in the namespace web2"],
    ["a kind of the cluster", ALL.replace("Namespace}", "ClusterRole}"), "allow Namespace web"],
    ["no kind of the cluster", ALL.replace(/\n {2}clusterR.*/, ""), "allow Namespace web"],
    ["a kind that it denies", `${ALL}\n  namespaceResourceBlacklist: [{group: "*", kind: Sec*}]`, "Secret s"],
    [
      "a kind that it does not list",
      `${ALL}\n  namespaceResourceWhitelist: [{group: apps, kind: "*"}]`,
      "Secret s",
    ],
  ])("keeps Argo CD from syncing from now on: %s", async (_, fields, message) => {
    const { level, account, problems } = await told(
      { ...application(), ...allowing(ALL) },
      { ...application(), ...allowing(fields) },
    );
    expect({ level, account }).toEqual({ level: "danger", account: ["argo/project.yaml declaration"] });
    expect(problems.join()).toContain(message);
    expect(problems.join()).toContain("Argo CD refuses to sync");
  });

  it("asks the lists of the cluster about what has no namespace, though it says one", async () => {
    const web = "apiVersion: v1\nkind: PersistentVolume\nmetadata: {name: v, namespace: web}\n";
    const { problems } = await told(
      { ...application(), ...allowing(ALL) },
      { ...application(), ...allowing(ALL), "web/web.yaml": web },
    );
    expect(problems.join()).toContain("the AppProject shop does not allow PersistentVolume v,");
  });

  it("is not judged where it lists nothing, as Argo CD fills in the project default", async () => {
    const [base, head] = [
      application(),
      { ...application(), "web/web.yaml": "apiVersion: v1\nkind: Namespace\nmetadata: {name: new}\n" },
    ];
    const { problems } = await told({ ...base, ...allowing(" {}") }, { ...head, ...allowing(" {}") });
    expect(problems).toEqual([]);
  });

  it("is told where its lists go", async () => {
    const { level, checks } = await told(
      { ...application(), ...allowing(ALL) },
      { ...application(), ...allowing(" {}") },
    );
    expect({ level, checks }).toEqual({
      level: "caution",
      checks: ["blocked-delivery", "blocked-delivery", "not-analysed"],
    });
  });

  it("changes nothing where it still allows all", async () => {
    const wider = ALL.replace("we*", "*").replace("Namespace}", '"*"}');
    const { level, account } = await told(
      { ...application(), ...allowing(ALL) },
      { ...application(), ...allowing(wider) },
    );
    expect({ level, account }).toEqual({ level: "calm", account: ["argo/project.yaml declaration"] });
  });

  it("is not known of Applications that the repository does not hold", async () => {
    const windows = project("0 22 * * *");
    for (const [base, head] of [
      [allowing(ALL), allowing(ALL.replace("we*", "api"))],
      [windows, project("0 23 * * *")],
    ] as const) {
      const { level, account } = await told(base, head);
      expect({ level, account }).toEqual({ level: "caution", account: ["argo/project.yaml notAnalysed"] });
    }
  });

  it("is not known of a set whose Applications are not", async () => {
    const set = `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: {name: all, namespace: argocd}
spec:
  generators: [{clusters: {}}]
  template:
    metadata: {name: "web-{{name}}"}
    spec:
      project: shop
      source: {repoURL: "${URL}", path: web, targetRevision: HEAD}
      destination: {name: "{{name}}", namespace: web}
`;
    const files = { ...application(), "argo/set.yaml": set };
    const { level, account } = await told(
      { ...files, ...allowing(ALL) },
      { ...files, ...allowing(ALL.replace("we*", "web")) },
    );
    expect({ level, account }).toEqual({ level: "danger", account: ["argo/project.yaml notAnalysed"] });
  });

  it("is known where a file says the same in other words", async () => {
    const { level } = await told(allowing(ALL), allowing(`${ALL} # all`));
    expect(level).toBe("calm");
  });

  it("is not known of a cluster by its name alone", async () => {
    const [path, text] = Object.entries(application())[0] ?? ["", ""];
    const named = { [path]: text.replace("server: https://kubernetes.default.svc", "name: eu") };
    const { level, account } = await told(
      { ...application(), ...named, ...allowing(ALL) },
      { ...application(), ...named, ...allowing(ALL.replace("we*", "api")) },
    );
    expect({ level, account }).toEqual({ level: "caution", account: ["argo/project.yaml notAnalysed"] });
  });
});

describe("managedNamespaceMetadata", () => {
  const managed = (level: string, more = "syncOptions: [CreateNamespace=true]"): CaseFiles =>
    application(
      `automated: {}, ${more}, managedNamespaceMetadata: {labels: {pod-security.kubernetes.io/enforce: ${level}}}`,
    );

  it("changes the namespace that Argo CD makes", async () => {
    const { objects, checks } = await told(managed("baseline"), managed("restricted"));
    expect(objects).toEqual(["Namespace web modified"]);
    expect(checks).toContain("next-pods");
  });

  it("does nothing without CreateNamespace", async () => {
    const [base, head] = ["baseline", "restricted"].map((level) => managed(level, "retry: {limit: 1}"));
    expect((await told(base ?? {}, head ?? {})).objects).toEqual([]);
  });

  it.each([
    ["the option goes", "retry: {limit: 1}"],
    ["the metadata goes with it", null],
  ])("leaves the namespace as it is where %s", async (_, more) => {
    const head = more === null ? application("automated: {}, retry: {limit: 1}") : managed("baseline", more);
    expect((await told(managed("baseline"), head)).objects).toEqual([]);
  });

  it("needs a project that allows the namespace", async () => {
    const {
      "web/space.yaml": _,
      "web/other.yaml": __,
      ...narrow
    } = allowing(ALL.replace(/\n {2}clusterR.*/, ""));
    const wide = { "argo/project.yaml": allowing(ALL)["argo/project.yaml"] ?? "" };
    const { level, problems } = await told(
      { ...managed("baseline"), ...wide },
      { ...managed("baseline"), ...narrow },
    );
    expect(level).toBe("danger");
    expect(problems.join()).toContain("the AppProject shop does not allow Namespace web");
    const plain = application("automated: {}, syncOptions: [CreateNamespace=true]");
    expect((await told({ ...plain, ...wide }, { ...plain, ...narrow })).problems).toEqual([]);
    const begun = await told({ ...plain, ...narrow }, { ...managed("baseline"), ...narrow });
    expect(begun.level).toBe("danger");
  });

  it("leaves the namespace behind when the Application goes", async () => {
    const { "argo/web.yaml": _, ...rest } = managed("baseline");
    expect((await told(managed("baseline"), rest)).objects).not.toContain("Namespace web removed");
  });
});

describe("a global project", () => {
  const list = (kinds: readonly string[]) =>
    `namespaceResourceWhitelist: [${kinds.map((kind) => `{group: "*", kind: ${kind}}`).join(", ")}]`;
  const lists = (labels: string) => ({
    "argo/projects.yaml": `apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata: {name: shop, namespace: argocd, labels: {${labels}}}
spec: {sourceRepos: ["*"], destinations: [{server: "*", namespace: "*"}], ${list(["Deployment"])}}
---
apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata: {name: global-project, namespace: argocd}
spec: {${list(["ConfigMap"])}}
`,
  });
  const config = (kind: string) => ({
    "web/web.yaml": `apiVersion: v1\nkind: ${kind}\nmetadata: {name: web, namespace: web}\n`,
  });

  it("takes nothing from a project that allows all kinds", async () => {
    const base = { ...application(), ...lists("template: global"), "web/web.yaml": "" };
    const all = base["argo/projects.yaml"].replace(list(["Deployment"]), "description: all");
    const projects = { ...base, "argo/projects.yaml": all };
    expect((await told(projects, { ...projects, ...config("ServiceAccount") })).checks).toEqual([]);
  });

  it.each([
    ["allows what it lists to one with a label", "template: global", "ConfigMap", []],
    ["and nothing else", "template: global", "Service", ["not-analysed"]],
    ["and nothing to one without", "", "ConfigMap", ["not-analysed"]],
    ["or with labels of tools alone", "app.kubernetes.io/name: shop", "ConfigMap", ["not-analysed"]],
  ])("%s", async (_, labels, kind, checks) => {
    const base = { ...application(), ...lists(labels), "web/web.yaml": "" };
    const result = await told(base, { ...base, ...config(kind) });
    expect(result.checks).toEqual(checks);
  });
});
