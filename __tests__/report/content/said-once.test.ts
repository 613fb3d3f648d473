import { formatText } from "../../../src/report/text.ts";
import { describe, expect, it } from "vitest";
import { formatComment } from "../../../src/report/comment.ts";
import { deployment } from "../../gitops/deployment.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const KUSTOMIZATION = `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: web, namespace: flux-system }
spec:
  interval: 10m
  path: ./web
  prune: true
  sourceRef: { kind: GitRepository, name: flux-system }
  postBuild: { substitute: { tag: "1" } }
`;
const web = (level: string) =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web, namespace: shop }\ndata: { HOST: "\${host}", LEVEL: "${level}" }\n`;

it("a variable that nothing sets is told as a finding, and not as a note too", async () => {
  const files = (level: string) => ({ "clusters/p/web.yaml": KUSTOMIZATION, "web/web.yaml": web(level) });
  const { markdown } = formatComment(await forecastTrees(files("info"), files("debug")), { marker: "x" });
  expect(markdown.split("which nothing sets")).toHaveLength(2);
});

it("a workload that nothing prunes is told as a finding, and not as one that does not restart too", async () => {
  const unpruned = KUSTOMIZATION.replace("prune: true", "prune: false").replace(/ {2}postBuild.*\n/, "");
  const cluster = { "clusters/p/web.yaml": unpruned, "web/config.yaml": web("info").replace("${host}", "a") };
  const base = {
    ...cluster,
    "web/app.yaml": deployment("web:1").replace("name: web", "name: web\n  namespace: shop"),
  };
  const { markdown } = formatComment(await forecastTrees(base, cluster), { marker: "x" });
  expect(markdown.split("nobody manages them any more")).toHaveLength(2);
});

it("what makes a substitution fail, and of which object, in the headline and what to do below", async () => {
  const files = (image: string) => ({
    "clusters/p/web.yaml": KUSTOMIZATION,
    "web/web.yaml": `apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: web, image: "web:${image}" }] }\n`,
  });
  const { markdown } = formatComment(await forecastTrees(files("1"), files("${none}")), { marker: "x" });
  expect(markdown).toMatch(/^### .*does not build: the substitution in Pod web fails$/m);
  expect(markdown).toContain("Set what is missing");
});

it("a source that is not here is told once of all Kustomizations that have it", async () => {
  const files = (path: string) =>
    Object.fromEntries(
      ["a", "b", "c", "d", "e", "f", "g"].map((name) => [
        `clusters/p/${name}.yaml`,
        KUSTOMIZATION.replace("name: web,", `name: ${name},`).replace("./web", path),
      ]),
    );
  const { markdown } = formatComment(await forecastTrees(files("./old"), files("./new")), { marker: "x" });
  expect(markdown.split("is not in this repository")).toHaveLength(2);
  expect(markdown).toContain("nothing is known about 7 Flux Kustomizations");
});

describe("a variable that nothing sets, where the repository installs its controllers itself", () => {
  const installed = (release: string, more = "") =>
    deployment(`ghcr.io/fluxcd/kustomize-controller:v${release}`, more);
  const files = (host: string, components: string) => ({
    "clusters/p/web.yaml": KUSTOMIZATION,
    "clusters/p/flux-system/gotk-components.yaml": components,
    "web/web.yaml": `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web, namespace: shop }\ndata: { HOST: "${host}" }\n`,
  });
  const strict = "          args: [--feature-gates=StrictPostBuildSubstitutions=true]\n";

  it.each([
    ["1.8.5", installed("1.8.5"), "warning", "blocked-delivery"],
    ["1.8.5 with the gate", installed("1.8.5", strict), "error", "apply-fails"],
    ["1.9.0", installed("1.9.0"), "error", "apply-fails"],
    ["none that is known", installed("latest"), "error", "apply-fails"],
  ])("with %s is what that release makes of it", async (_, components, severity, check) => {
    const { findings } = await forecastTrees(files("a", components), files("${host}", components));
    const unset = findings.filter(({ message }) => message.includes("which nothing sets"));
    expect(unset).toMatchObject([{ severity, check, isNew: true }]);
  });
});

const pods = `apiVersion: apps/v1
kind: Deployment
metadata: { name: tududi, namespace: shop }
spec:
  selector: { matchLabels: { app: tududi } }
  template:
    metadata: { labels: { app: tududi } }
    spec:
      containers:
        - name: tududi
          image: tududi:1.2
          readinessProbe: { tcpSocket: { port: 3002 } }
          env:
            - { name: EMAIL, valueFrom: { secretKeyRef: { name: tududi, key: email } } }
            - { name: PASSWORD, valueFrom: { secretKeyRef: { name: tududi, key: password } } }
          volumeMounts: [{ name: uploads, mountPath: /uploads }]
      volumes: [{ name: uploads, persistentVolumeClaim: { claimName: tududi-uploads } }]
`;

it("a Secret that several variables of one workload lack, and as many new findings in the headline as below it", async () => {
  const files = (more: string) => ({
    "clusters/p/web.yaml": KUSTOMIZATION,
    "web/web.yaml": web("info").replace("${host}", "a") + more,
  });
  const cache = pods.replace("Deployment", "StatefulSet").replaceAll("tududi", "cache");
  const result = await forecastTrees(files(`---\n${cache}`), files(`---\n${pods}`));
  const { markdown } = formatComment(result, { marker: "x" });
  expect(markdown).toContain("2 new findings");
  expect(markdown.match(/needs Secret tududi/g)).toHaveLength(1);
});

it.each([
  [true, "deleted"],
  [false, "deleted, if your GitOps tool prunes"],
])("what goes is deleted, without a doubt where whoever applies it prunes: %s", async (prunes, what) => {
  const declared = prunes ? { "clusters/p/web.yaml": KUSTOMIZATION } : {};
  const files = (more: string) => ({
    ...declared,
    "web/kustomization.yaml": "resources: [web.yaml]\n",
    "web/web.yaml": web("info").replace("${host}", "a") + more,
  });
  const { markdown } = formatComment(await forecastTrees(files(`---\n${pods}`), files("")), { marker: "x" });
  expect(markdown).toContain(`| ${what} |`);
  expect(/^### .* is (deleted.*)$/m.exec(markdown)?.[1]).toBe(what);
});

it("a claim that goes under an owner who prunes is deleted without a doubt", async () => {
  const claim =
    "---\napiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: data, namespace: shop }\nspec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }\n";
  const files = (more: string) => ({
    "clusters/p/web.yaml": KUSTOMIZATION,
    "web/web.yaml": web("info").replace("${host}", "a") + more,
  });
  const { markdown } = formatComment(await forecastTrees(files(claim), files("")), { marker: "x" });
  expect(markdown).toContain("### 🔴 `PersistentVolumeClaim data` is deleted, with what it holds\n");
});

it("what copies of one file in several environments make is told once, with the first place", async () => {
  const copies = (file: string) =>
    Object.fromEntries(
      ["dev", "stg", "prod"].flatMap((environment) => [
        [`apps/${environment}/kustomization.yaml`, "resources: [deploy.yaml]\n"],
        [`apps/${environment}/deploy.yaml`, file],
      ]),
    );
  const safe = deployment("web:1");
  const unsafe = safe.replace(/ *readinessProbe:.*\n/, "");
  const { markdown } = formatComment(await forecastTrees(copies(safe), copies(unsafe)), { marker: "x" });
  expect(markdown.split("#missing-readiness-probe").slice(1)).toEqual([
    expect.stringMatching(/\. `apps\/dev\/deploy\.yaml:\d+`\.\n/),
  ]);
});

describe("releases that may restart", () => {
  const release = (name: string, image: string) =>
    `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: ${name}, namespace: shop }
spec:
  chart: { spec: { chart: ${name}, version: 1.0.0, sourceRef: { kind: HelmRepository, name: charts } } }
  values: { image: { tag: "${image}" }, password: "\${PASSWORD}" }
`;
  const secret = (value: string) =>
    `apiVersion: v1\nkind: Secret\nmetadata: { name: secrets, namespace: flux-system }\nstringData: { PASSWORD: "ENC[AES256_GCM,data:${value},iv:aaaa,tag:bbbb,type:str]" }\nsops: { mac: m }\n`;
  const files = (image: string, password: string) => ({
    "clusters/p/web.yaml": KUSTOMIZATION.replace(
      'substitute: { tag: "1" }',
      "substituteFrom: [{ kind: Secret, name: secrets }]",
    ),
    "clusters/p/secrets.yaml": secret(password),
    "web/api.yaml": release("api", "1"),
    "web/web.yaml": release("web", image),
  });

  it("are advised about once, and what changes of one is not why the others may", async () => {
    const forecast = await forecastTrees(files("1", "aGVs"), files("2", "d29y"));
    const { markdown } = formatComment(forecast, { marker: "x" });
    expect(markdown).toContain("`api` and `web` may restart, for 2 reasons");
    expect(markdown).toMatch(/^`image.tag` goes from `1` to `2`: `web`$/m);
    expect(markdown.split("To have Rollcast render the release")).toHaveLength(2);
  });
});

it("what mends a refusal is said once, where one of those who apply it can be told to force it", async () => {
  const base = (serviceName: string) =>
    `apiVersion: apps/v1\nkind: StatefulSet\nmetadata: { name: db }\nspec:\n  serviceName: ${serviceName}\n  selector: { matchLabels: { app: db } }\n  template: { metadata: { labels: { app: db } }, spec: { containers: [{ name: db, image: "postgres:17" }] } }\n`;
  const overlay = "resources: [../base]\nnamespace: shop\n";
  const files = (serviceName: string) => ({
    "clusters/p/web.yaml": KUSTOMIZATION,
    "base/kustomization.yaml": "resources: [db.yaml]\n",
    "base/db.yaml": base(serviceName),
    "web/kustomization.yaml": overlay,
    "dev/kustomization.yaml": overlay,
  });
  const { markdown } = formatComment(await forecastTrees(files("db"), files("db-headless")), { marker: "x" });
  expect(markdown.split("Put back what was there")).toHaveLength(2);
  expect(markdown).toContain("kustomize.toolkit.fluxcd.io/force: enabled");
});

it("configs of one name that change each otherwise are told of as one", async () => {
  const overlay = (level: string) =>
    `resources: [../web]\nnamespace: shop\nconfigMapGenerator:\n  - name: settings\n    literals: [LEVEL=${level}]\ngeneratorOptions: { disableNameSuffixHash: true }\n`;
  const reads = `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { template: { spec: { containers: [{ name: web, image: a, envFrom: [{ configMapRef: { name: settings } }] }] } } }\n`;
  const files = (dev: string, prod: string) => ({
    "web/kustomization.yaml": "resources: [web.yaml]\n",
    "web/web.yaml": reads,
    "dev/kustomization.yaml": overlay(dev),
    "prod/kustomization.yaml": overlay(prod),
  });
  const { markdown } = formatComment(await forecastTrees(files("info", "warn"), files("debug", "error")), {
    marker: "x",
  });
  expect(markdown).toContain("`settings` changes but keeps its name, so nothing restarts.");
});

it("files without an effect are called so among the others that changed", async () => {
  const files = (comment: string) => ({
    "o/kustomization.yaml": "resources: [web.yaml]\n",
    "o/web.yaml": deployment("web:1") + `# ${comment}\n`,
    "README.md": `${comment}\n`,
  });
  const text = formatText(await forecastTrees(files("a"), files("b")), {
    color: false,
    width: 200,
    unicode: true,
  });
  expect(text).toContain("Without a visible effect: o/web.yaml in");
});

it("the headline gives what was found for a reason, and not what nobody looked at beside it", async () => {
  const application = `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: hub, namespace: argocd }
spec:
  project: default
  source: { repoURL: https://charts.example.com, chart: hub, targetRevision: 1.0.0 }
  destination: { server: https://kubernetes.default.svc, namespace: hub }
`;
  const reads = (more: string) =>
    deployment("web:1").replace("spec:\n      containers:", `spec:\n${more}      containers:`);
  const before = { "o/kustomization.yaml": "resources: [web.yaml]\n", "o/web.yaml": reads("") };
  const after = {
    "o/kustomization.yaml": "resources: [web.yaml]\n",
    "o/web.yaml": reads("      serviceAccountName: hub\n"),
    "a/hub.yaml": application,
  };
  const text = formatText(await forecastTrees(before, after), { color: false, width: 200, unicode: true });
  expect(text.split("\n")[0]).toMatch(/^CAUTION Look before you merge: web names something/);
});

/** As of sighupio/fury-kubernetes-monitoring: nothing else tells of dashboards that go. */
it("a key that goes is told where nothing is seen to read its config", async () => {
  const files = (keys: string, folder = "1") => ({
    "kustomization.yaml": "resources: [dashboards.yaml]\n",
    "dashboards.yaml": `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: boards, labels: { grafana_dashboard: "1", folder: "${folder}" } }\ndata: { ${keys} }\n`,
  });
  const told = async (head: ReturnType<typeof files>): Promise<string> =>
    formatComment(await forecastTrees(files("a: b, c: d"), head), { marker: "x" }).markdown;
  expect(await told(files("a: b"))).toContain("`c` removed");
  expect(await told(files("a: b, c: d", "2"))).not.toContain("key by key");
});

it("files that nobody read are not listed again where there are no others", async () => {
  const values = (tag: string) => ({ "chart/Chart.yaml": "name: c\n", "chart/values.yaml": `tag: ${tag}\n` });
  const comment = async (head: Record<string, string>) =>
    formatComment(await forecastTrees(values("a"), { ...values("b"), ...head }), { marker: "x" }).markdown;
  expect((await comment({})).split("values.yaml")).toHaveLength(3);
  expect(await comment({})).not.toContain("What became of");
  expect(await comment({ "README.md": "a\n" })).toContain("What became of 2 changed files");
});
