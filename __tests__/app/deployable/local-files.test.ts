import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const kind = (image: string) =>
  `apiVersion: kind.x-k8s.io/v1alpha4\nkind: Cluster\nnodes: [{ role: control-plane, image: "${image}" }]\n`;
const pod = (metadata: string, image: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: { ${metadata} }\nspec: { containers: [{ name: a, image: "${image}" }] }\n`;

async function told(file: string, base: string, head: string, more = {}) {
  const { summary, deployables, findings, account } = await forecastTrees(
    { [file]: base, ...more },
    { [file]: head, ...more },
  );
  return [
    summary.level,
    deployables.map(({ id }) => id).join(),
    findings.map(({ check }) => check).join(),
    account.map(({ line }) => line).join(),
  ];
}

it("a file of a local tool in a plain directory is applied by nobody", async () => {
  expect(await told("e2e/kind.yaml", kind("a:1"), kind("a:2"))).toEqual(["calm", "", "", "inert"]);
});

it("what tells a program of its clusters is applied by nobody", async () => {
  const of = (server: string, kind: string) =>
    `apiVersion: v1\nkind: ${kind}\nclusters: [{ name: a, cluster: { server: "https://${server}" } }]\n`;
  const [base, head] = [of("a.example", "Config"), of("b.example", "Config")];
  expect(await told("access/kubeconfig.yaml", base, head)).toEqual(["calm", "", "", "inert"]);
  const other = await told("access/kubeconfig.yaml", of("a.example", "Other"), of("b.example", "Other"));
  expect(other[0]).not.toBe("calm");
});

it("what makes another object each time is not applied, and not looked at", async () => {
  const generated = (image: string) => pod("generateName: a-", image);
  expect(await told("e2e/pod.yaml", generated("a:1"), generated("a:2"))).toEqual([
    "caution",
    "",
    "not-analysed",
    "notAnalysed",
  ]);
  const named = pod("name: b", "b:1");
  expect(
    await told("e2e/pod.yaml", `${generated("a:1")}---\n${named}`, `${generated("a:2")}---\n${named}`),
  ).toEqual(["calm", "directory:e2e", "", "input"]);
});

it.each([
  'name: "job-{{ .clusterId }}"',
  'name: a, namespace: "{{ .namespace }}"',
  'name: a, labels: { run-id: "{{ .runId }}" }',
])(
  "a file in which another program fills in %s is not applied as it is, whatever else it holds",
  async (filled) => {
    const template = (image: string) => `${pod(filled, image)}---\n${pod("name: b", "b:1")}`;
    expect(await told("adapters/job.yaml", template("a:1"), template("a:2"))).toEqual([
      "caution",
      "",
      "not-analysed",
      "notAnalysed",
    ]);
  },
);

it.each([
  "internal/render/testdata/web",
  "apps/web/test/fixtures/stored",
  "tests/fixtures",
  "src/__fixtures__/web",
])("data of tests is deployed by nobody, unless something that is deployed builds on it: %s", async (at) => {
  const root = { [`${at}/kustomization.yaml`]: "resources: [pod.yaml]\n" };
  const [before, after] = [pod("name: b", "b:1"), pod("name: b", "b:2")];
  const inert = ["calm", "", "", "inert"];
  expect(await told(`${at}/pod.yaml`, before, after)).toEqual(inert);
  expect(await told(`${at}/pod.yaml`, before, after, root)).toEqual(inert);
  const flux = (path: string) =>
    `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: web, namespace: flux-system }\nspec: { path: ./${path}, prune: true, sourceRef: { kind: GitRepository, name: flux-system } }\n`;
  expect(await told(`${at}/web.yaml`, flux("a"), flux("b"))).toEqual(inert);
  const user = { ...root, "dev/kustomization.yaml": `resources: [../${at}]\n` };
  const [, deployables, , account] = await told(`${at}/pod.yaml`, before, after, user);
  expect([deployables, account]).toEqual(["overlay:dev", "input"]);
});

it("what kuttl compares a cluster with is applied by nobody", async () => {
  const [before, after] = [pod("name: b", "b:1"), pod("name: b", "b:2")];
  expect(await told("e2e/01-assert.yaml", before, after)).toEqual(["calm", "", "", "inert"]);
  expect(await told("e2e/01-install.yaml", before, after)).not.toContain("inert");
  const beside = { "e2e/01-assert.yaml": before };
  const { deployables } = await forecastTrees(
    { ...beside, "e2e/01-install.yaml": before },
    { ...beside, "e2e/01-install.yaml": after },
  );
  expect(deployables).toEqual([]);
  expect(await told("e2e/assert.yaml", before, after)).not.toContain("inert");
});

it("what Chainsaw fills in is applied by nobody, as a program's templates are", async () => {
  const named = (name: string) => pod(`name: ${name}`, "b:1");
  expect(await told("tests/a/web.yaml", named("b"), named("(join('-', ['a', $b]))"))).not.toContain("danger");
  expect(await told("tests/a/web.yaml", named("b"), named('"(b"'))).toContain("danger");
});

it("the part of a definition that nobody lists is applied by nobody", async () => {
  const part = (spec: string) =>
    `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: { name: foos.acme.io }\nspec: ${spec}\n`;
  const [before, after] = [
    part("{ conversion: { strategy: None } }"),
    part("{ conversion: { strategy: Webhook } }"),
  ];
  expect(await told("config/crd/patches/foos.yaml", before, after)).toEqual([
    "caution",
    "",
    "not-analysed",
    "notAnalysed",
  ]);
  const whole = (more: string) => part(`{ group: acme.io, versions: [{ name: v1 }]${more} }`);
  const [, deployables] = await told("config/crd/foos.yaml", whole(""), whole(", scope: Cluster"));
  expect(deployables).toBe("directory:config/crd");
});

it("what only looks like data of tests is looked at", async () => {
  expect(await told("fixtures/pod.yaml", pod("name: b", "b:1"), pod("name: b", "b:2"))).not.toContain(
    "inert",
  );
});

const kubelet = (pods: number) =>
  `apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\nmaxPods: ${pods}\n`;
const LEFT = ["caution", "", "not-analysed", "notAnalysed"];

it("what sets up the machines of a cluster is no object of it", async () => {
  expect(await told("docs/kubeadm/kubelet.yaml", kubelet(110), kubelet(250))).toEqual(LEFT);
});

it("a directory is not said to read what nobody applies with it", async () => {
  const beside = { "k8s/pod.yaml": pod("name: b", "b:1") };
  expect(await told("k8s/kubelet.yaml", kubelet(110), kubelet(250), beside)).toEqual(LEFT);
  const { account, summary } = await forecastTrees(
    { "k8s/values.yaml": "replicas: 1\n", "k8s/pod.yaml": `# one\n${pod("name: b", "b:1")}` },
    { "k8s/values.yaml": "replicas: 2\n", "k8s/pod.yaml": `# two\n${pod("name: b", "b:1")}` },
  );
  expect([summary.level, ...account.map(({ path, line }) => `${path} ${line}`)]).toEqual([
    "caution",
    "k8s/pod.yaml input",
    "k8s/values.yaml notAnalysed",
  ]);
});
