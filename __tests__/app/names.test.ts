import { expect, it } from "vitest";
import { runForecast } from "../../src/app/run.ts";
import { forecastTrees, worldOfTrees, type CaseFiles } from "../support/forecast-trees.ts";

const files = (image: string): CaseFiles => ({
  "o/kustomization.yaml": "namespace: openshift-gitops\nresources: [web.yaml, secret.yaml]\n",
  "o/secret.yaml":
    "apiVersion: v1\nkind: Secret\nmetadata: { name: realm }\nstringData: { realm: openshift, exporter: node-exporter, pw: hunter-tango-9 }\n",
  "o/web.yaml": `apiVersion: apps/v1
kind: Deployment
metadata: { name: openshift-node-exporter }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: "${image}" }] }
`,
});

it("a word of a name stays readable though a Secret holds it too; what is no name does not", async () => {
  const { deployables } = await forecastTrees(files("web:hunter-tango-9"), files("web:openshift"));
  const [workload] = deployables[0]?.workloads ?? [];
  expect(workload).toMatchObject({ name: "openshift-node-exporter", namespace: "openshift-gitops" });
  expect(JSON.stringify(workload)).not.toContain("hunter-tango-9");
});

it("paths of changed files stay readable, and what only tools read holds no Secret", async () => {
  const template =
    "kind: Secret\nstringData: {{ .x }}\n    path: charts/suite-9x\n    image: quay.io/acme/olm\n";
  const at = (version: string): CaseFiles => ({
    "root/Chart.yaml": "name: root\n",
    "root/templates/app.yaml": `${template}# ${version}\n`,
    "charts/suite-9x/Chart.yaml": "name: suite\n",
    "charts/suite-9x/values.yaml": `tag: ${version}\n`,
    "o/kustomization.yaml": "resources: [web.yaml]\n",
    "o/web.yaml": files(`quay.io/acme/catalogd:${version}`)["o/web.yaml"] ?? "",
    ".github/renovate.json": `{\t"secret": "x",\n"matchPackageNames": [\n"quay.io/acme/catalogd"\n], // ${version}\n}`,
  });
  const { account, deployables } = await forecastTrees(at("1.0.1"), at("1.0.2"));
  expect(account.map(({ path }) => path)).toContain("charts/suite-9x/values.yaml");
  expect(account.map(({ reason }) => reason).join()).toContain("It belongs to a Helm chart");
  expect(JSON.stringify(deployables)).toContain("quay.io/acme/catalogd:1.0.2");
});

it("what tells of the run as it goes holds no value of a Secret either", async () => {
  const side = (image: string): CaseFiles => ({
    ...files(image),
    "o/kustomization.yaml": `resources: [web.yaml, secret.yaml, app.yaml]
replacements:
  - source: { kind: Secret, fieldPath: stringData.pw }
    targets: [{ select: { kind: Application }, fieldPaths: [metadata.name] }]
`,
    "o/app.yaml": `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: shop, namespace: argocd }
spec:
  source: { repoURL: https://github.com/example/shop, path: p, targetRevision: HEAD }
  destination: { server: https://kubernetes.default.svc }
`,
    "p/web.yaml": files(image)["o/web.yaml"] ?? "",
  });
  const told: string[] = [];
  const plan = {
    builder: { choice: "embedded", allow: [], fork: false },
    request: {
      overlays: [],
      gate: [],
      policy: { today: "2026-01-01", isFork: false },
      revisions: { base: "base", mergeBase: false, head: "head" },
      facts: { ownUrls: ["https://github.com/example/shop"], branch: { name: "main", isDefault: true } },
    },
  } as const;
  const { result } = await runForecast(
    worldOfTrees(side("web:1"), side("web:2")),
    { directory: "" },
    () => Promise.resolve(plan),
    (_, __, what) => told.push(what),
  );
  expect(told).toContain("argocd/•••");
  expect(JSON.stringify(result)).not.toContain("hunter-tango-9");
});
