import { describe, expect, it } from "vitest";
import { accountOf, lineOf } from "./line-of.ts";

const OBJECT = "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\n";

const APPS =
  "applications:\n  - name: shop\n    destination: prod\n    source: https://github.com/acme/shop.git\n    source_path: app/\n";
const SOPS = `otlp:
    password: ENC[AES256_GCM,data:4dpEHqHM,iv:x,tag:y,type:str]
sops:
    mac: ENC[AES256_GCM,data:3swuRC42,iv:x,tag:y,type:str]
`;

describe("a changed file that nothing reads", () => {
  it.each([
    ["README.md", OBJECT, "inert prose"],
    ["docs/logo.svg", "<svg/>", "inert picture"],
    ["LICENSE", "MIT", "inert tooling"],
    [".github/CODEOWNERS", "* @acme", "inert tooling"],
    [".github/prod-cluster/frontend.yaml", OBJECT, "notAnalysed manifest"],
    [".github/cluster/kind.yaml", "kind: Cluster\napiVersion: kind.x-k8s.io/v1alpha4", "inert tooling"],
    [".tekton/push.yaml", "apiVersion: tekton.dev/v1\nkind: PipelineRun", "inert tooling"],
    ["inventory/host_vars/nas/secrets.yaml", "$ANSIBLE_VAULT;1.1;AES256\n6336", "notAnalysed encrypted"],
    ["secrets/token.yaml", "\0GITCRYPT\0\u0001\u0002", "notAnalysed encrypted"],
    ["config/otel/credentials.sops.yaml", SOPS, "notAnalysed encrypted"],
    [
      "config/otel/credentials.json",
      '{"a": "ENC[AES256_GCM,data:x]", "sops": {"mac": "ENC[AES256_GCM,data:y]"}}',
      "notAnalysed encrypted",
    ],
    [
      "config/otel/prod.env",
      "A=ENC[AES256_GCM,data:x]\nsops_mac=ENC[AES256_GCM,data:y]",
      "notAnalysed encrypted",
    ],
    ["talos/talsecret.sops.yaml", SOPS, "notAnalysed machines"],
    ["apps.yaml", APPS, "notAnalysed values"],
    ["apps.yaml", APPS.replace("destination", "owner"), "inert no-object"],
    ["apps.yaml", APPS.replace("https://github.com/acme/shop.git", "charts"), "inert no-object"],
    ["renovate.json", "{}", "inert tooling"],
    [".sops.yaml", "creation_rules: []", "inert tooling"],
    ["cmd/main.go", "package main", "inert code"],
    ["main.tf", 'resource "aws_s3_bucket" "b" {}', "inert code"],
    ["conf/app.yaml", "level: debug", "inert no-object"],
    ["data.midrc.org/manifest.json", '{"fence": "quay.io/cdis/fence:2024.02"}', "notAnalysed images"],
    ["env/images.env", `WEB=registry.acme.io:5000/web@sha256:${"a".repeat(64)}`, "notAnalysed images"],
    ["conf/links.json", '{"docs": "https://docs.acme.io/web/a:b", "web": "acme/web:1"}', "inert no-object"],
    ["nas/stack.yml", "services: { web: { image: ghcr.io/acme/web:1 } }", "inert no-object"],
    ["kind.yaml", "kind: Cluster\napiVersion: kind.x-k8s.io/v1alpha4", "inert no-object"],
    ["kubeconfig.yaml", "apiVersion: v1\nkind: Config\nclusters: []\n", "inert no-object"],
    [
      "config.yaml",
      "apiVersion: v1\nkind: Config\nclusters: []\n---\nkind: Secret\n",
      "notAnalysed manifest",
    ],
    ["catalog-info.yaml", "apiVersion: backstage.io/v1alpha1\nkind: Component", "inert no-object"],
    ["docs/README.md.gotmpl", "{{ template }}", "inert prose"],
    ["plain/deployment.yaml", OBJECT, "notAnalysed manifest"],
    ["plain/flow.yaml", "{apiVersion: v1, kind: ConfigMap, metadata: {name: a}}", "notAnalysed manifest"],
    ["plain/list.json", '{"items": [{"apiVersion": "v1", "kind": "Secret"}]}', "notAnalysed manifest"],
    ["plain/broken.yaml", `${OBJECT}spec: {`, "notAnalysed manifest"],
    ["plain/templated.yaml", "apiVersion: {{ .api }}\nkind: {{ .kind }}", "notAnalysed template"],
    [
      "api/swagger.json",
      '{"properties": {\n"apiVersion": {\n"type": "string"},\n"kind": {\n"type": "string"}}}',
      "inert no-object",
    ],
    [
      "api/schema.json",
      '{\n"apiVersion": {\n"type": "string"},\n"x-kubernetes-group-version-kind": [{\n"kind": "Workflow",\n"version": "v1"}]}',
      "inert no-object",
    ],
    ["src/api/mock.fixtures.ts", `export const web = \`\n${OBJECT}\``, "inert code"],
    ["test/ingress_test.go", `package test\nconst web = \`\n${OBJECT}\``, "inert code"],
    ["cmd/apply.go", `package main\nconst web = \`\n${OBJECT}\``, "notAnalysed manifest"],
    ["src/types.ts", "type Kind = {\n  apiVersion: string;\n  kind: string;\n};", "inert code"],
    ["src/made.ts", "const a = {\n  apiVersion: 'v1',\n  kind: 'Pod',\n};", "notAnalysed manifest"],
    ["src/mixed.ts", "apiVersion: string;\nkind: string;\napiVersion: 'v1'", "notAnalysed manifest"],
    ["src/models.ts", "apiVersion: 'v1alpha1',\napiGroup: 'acme.io',\nkind: 'Foo',", "inert code"],
    ["src/nodes.ts", "apiVersion: 'v1alpha1',\nkind: 'HostnameConfig',", "notAnalysed machines"],
    ["nodes/a.yaml", "apiVersion: v1alpha1\nkind: HostnameConfig\n# apiGroup", "notAnalysed machines"],
    ["src/__mocks__/a.ts", "apiVersion: 'v1',\nkind: 'Pod',", "inert test-data"],
    ["web/cypress/fixtures/a.yaml", "apiVersion: v1\nkind: Pod", "inert test-data"],
    ["apps/web/common.yml", "web:\n  replicaCount: 2\n  tolerations: []\n", "notAnalysed values"],
    ["tests/expected/one/bundle.yaml", "apiVersion: v1\nkind: Pod", "inert test-data"],
    ["web/__snapshots__/a.yaml", "apiVersion: v1\nkind: Pod", "inert test-data"],
    ["common/tests/acm-hub.expected.yaml", "apiVersion: v1\nkind: Pod", "inert test-data"],
    ["tests/common/assert-dapr.yaml", OBJECT, "inert test-data"],
    ["tests/common/dapr-assert.yaml", OBJECT, "inert test-data"],
    ["tests/common/asserted.yaml", OBJECT, "notAnalysed manifest"],
    ["tests/data/kubectl/service.json", OBJECT, "inert test-data"],
    ["apps/tests/data/service.yaml", OBJECT, "notAnalysed manifest"],
    ["test/data/service.yaml", OBJECT, "notAnalysed manifest"],
    ["apps/assert-dapr.yaml", OBJECT, "notAnalysed manifest"],
    ["e2e/a/fixtures/a.yaml", OBJECT, "notAnalysed manifest"],
    ["tests/e2e/fixtures/a.yaml", OBJECT, "inert test-data"],
    ["tests/upgrade/fixtures/a.yaml", OBJECT, "inert test-data"],
    ["common/acm-hub.expected.yaml", "apiVersion: v1\nkind: Pod", "notAnalysed manifest"],
    ["talos/talconfig.yaml", "clusterName: a\ntalosVersion: v1.9.0", "notAnalysed machines"],
    ["omni/a.yaml", "metadata:\n  type: MachineClasses.omni.sidero.dev\n  id: a", "notAnalysed machines"],
    ["patches/global.yaml", "machine:\n  kubelet: {}", "notAnalysed machines"],
    ["k3s/config.yaml", "tls-san: [a]\ndisable: [traefik]", "notAnalysed machines"],
    ["ansible/roles/k3s/tasks/main.yml", "- name: install k3s", "notAnalysed machines"],
    ["ansible/pyproject.toml", "[project]\ndependencies = ['kubernetes']", "inert tooling"],
    ["ansible/requirements.yml", "roles: [{ name: xanmanning.k3s }]", "notAnalysed machines"],
    ["site.yml", "- hosts: all\n  roles: [a]", "notAnalysed machines"],
    ["nodes/user-data", "#cloud-config\nruncmd: []", "notAnalysed machines"],
    ["hosts/a.nix", "{ services.k3s.enable = true; }", "notAnalysed machines"],
    ["hosts/laptop.nix", "{ services.printing.enable = true; }", "inert code"],
    ["eks.tf", 'resource "aws_eks_node_group" "a" {}', "notAnalysed machines"],
    ["eks.tf", 'module "a" {\n  source = "terraform-aws-modules/eks/aws"\n}', "notAnalysed machines"],
    ["ansible/roles/laptop/tasks/main.yml", "- name: install vim", "inert no-object"],
    ["conf/app.yaml", "cluster: prod\nnodes: 3", "inert no-object"],
    [".forgejo/workflows/cd.yml", "run: kubectl apply -f x", "notAnalysed pipeline"],
    [".woodpecker/cd.yml", "run: kubectl apply -f x", "notAnalysed pipeline"],
    ["conf/app.yaml", "level: [debug", "notAnalysed damaged"],
    ["conf/app.json", '{"level": ', "notAnalysed damaged"],
    ["conf/app.yaml", "{{ if .debug }}\nlevel: debug\n{{ end }}", "notAnalysed template"],
    ["conf/automation.yaml", "x: !secret a\ny: '{{ states }}'", "inert no-object"],
    ["make.sh", `cat <<E\n${OBJECT}E`, "notAnalysed manifest"],
    ["scripts/deploy.sh", "kubectl set image deploy/web web=a:2", "notAnalysed script"],
    ["scripts/e2e.sh", "kind create cluster\nkubectl apply -f x", "inert code"],
    ["scripts/test.sh", "npm test", "inert code"],
    ["Makefile", "deploy:\n\thelm upgrade web ./web", "notAnalysed script"],
    ["Makefile", "test:\n\tgo test ./...", "inert tooling"],
    ["Taskfile.yaml", "tasks: { up: { cmd: kubectl apply -k . } }", "notAnalysed script"],
    ["lib/app.jsonnet", "{}", "notAnalysed jsonnet"],
    ["web.yaml.j2", "{{ x }}", "notAnalysed template"],
    ["apps/web/values.yaml", "image: a", "notAnalysed values"],
    ["apps/web/values-prod.yaml", "image: a", "notAnalysed values"],
    ["main.tf", 'resource "kubernetes_deployment" "web" {}', "notAnalysed generator"],
    ["web.cue", "a: 1", "notAnalysed generator"],
    ["config/web.yaml", "#@ load('a')\na: 1", "notAnalysed generator"],
    ["vendor/lib", "submodule", "notAnalysed submodule"],
    ["conf/.gitattributes", "*.conf eol=crlf", "notAnalysed checkout"],
    ["apps/web/.argocd-source-web.yaml", "kustomize: {}", "notAnalysed argo-override"],
    [".github/workflows/deploy.yml", "run: kubectl apply -f x", "notAnalysed pipeline"],
    [".github/workflows/e2e.yml", "run: kind create cluster\nrun: kubectl apply -f x", "inert tooling"],
    [".github/workflows/test.yml", "run: npm test", "inert tooling"],
  ])("%s is %s", (path, text, expected) => {
    expect(lineOf(path, text)).toBe(expected);
  });

  it.each([
    ["chart/templates/x.yaml", "a: 1", { "chart/Chart.yaml": "name: web" }, "notAnalysed chart"],
    ["chart/ci/all-values.yaml", "a: 1", { "chart/Chart.yaml": "name: web" }, "inert test-data"],
    ["ci/all-values.yaml", "a: 1", { "Chart.yaml": "name: web" }, "inert test-data"],
    ["chart/ci/values.yaml", "a: 1", { "chart/Chart.yaml": "name: web" }, "notAnalysed chart"],
    ["ci/all-values.yaml", "a: 1", {}, "notAnalysed values"],
    ["charts/test/tests/web/values_test.yaml", "suite: a", {}, "inert test-data"],
    ["charts/web/values_test.yaml", "suite: a", {}, "notAnalysed values"],
    [
      "a/x.yaml",
      `# a\nkind: Pod\napiVersion: v1`,
      { "a/x.yaml": "apiVersion: 'v1'\nkind: Pod" },
      "inert same-content",
    ],
    ["a/values.yaml", "tag: 1.10 # a", { "a/values.yaml": "tag: 1.10" }, "inert same-content"],
    ["a/values.yaml", "tag: '1.10'", { "a/values.yaml": "tag: 1.10" }, "notAnalysed values"],
    ["a/x.yaml", `a: 1 # a\n---\nb: 2`, { "a/x.yaml": "a: 1\n---\n# b\nb: 2" }, "inert same-content"],
    [
      "a/x.yaml",
      `${OBJECT}---\n${OBJECT}a: 1`,
      { "a/x.yaml": `${OBJECT}---\n${OBJECT}` },
      "notAnalysed manifest",
    ],
    ["a/x.yaml", `${OBJECT}---\n${OBJECT}`, { "a/x.yaml": OBJECT }, "notAnalysed manifest"],
    ["a/x.yaml", `${OBJECT}--- a\n${OBJECT}`, { "a/x.yaml": `${OBJECT}--- b\n` }, "notAnalysed manifest"],
    ["a/x.yaml", `${OBJECT}# a`, {}, "notAnalysed manifest"],
    ["a/x.yaml", `${OBJECT}# {"$imagepolicy": "a:b"}`, { "a/x.yaml": OBJECT }, "notAnalysed manifest"],
    ["a/x.yaml", `${OBJECT}#@ a`, { "a/x.yaml": OBJECT }, "notAnalysed generator"],
    ["a/x.yaml", `${OBJECT}# {{ a }}`, { "a/x.yaml": OBJECT }, "notAnalysed manifest"],
    ["a/x.yaml", `${OBJECT}a: b: c`, { "a/x.yaml": `${OBJECT}d: e: f` }, "notAnalysed manifest"],
    ["chart/README.md", "a", { "chart/Chart.yaml": "name: web" }, "inert prose"],
    ["chart/templates/NOTES.txt", "a", { "chart/Chart.yaml": "name: web" }, "inert prose"],
    ["chart/files/rules.txt", "a", { "chart/Chart.yaml": "name: web" }, "notAnalysed chart"],
    ["chart/files/logo.png", "a", { "chart/Chart.yaml": "name: web" }, "notAnalysed chart"],
    ["tests/a/1-a/00-install.yaml", OBJECT, { "tests/a/1-a/00-assert.yaml": OBJECT }, "inert test-data"],
    [
      "tests/a/99-delete.yaml",
      "run: kubectl delete ns a",
      { "tests/a/chainsaw-test.yaml": "" },
      "inert test-data",
    ],
    ["tests/a/00-install.yaml", OBJECT, { "tests/b/00-assert.yaml": OBJECT }, "notAnalysed manifest"],
    ["rules/tests/a/pod.yaml", OBJECT, { "rules/tests/a/kyverno-test.yaml": "" }, "inert test-data"],
    ["rules/a/policy.yaml", OBJECT, { "rules/a/kyverno-test.yaml": "" }, "notAnalysed manifest"],
    ["infra/lib/web.ts", "x", { "infra/cdk8s.yaml": "app: x" }, "notAnalysed generator"],
    ["infra/lib/web.ts", "x", { "other/cdk8s.yaml": "app: x" }, "inert code"],
    ["src/main.go", "x", { "skaffold.yaml": "a: b" }, "inert code"],
    ["k8s/web.yaml", "a: b", { "skaffold.yaml": "a: b" }, "notAnalysed generator"],
    ["okteto.yml", "deploy: [a]", {}, "notAnalysed generator"],
    ["devspace.yaml", "version: v2", {}, "notAnalysed generator"],
    ["Acornfile", "containers: {}", {}, "notAnalysed generator"],
    ["a/score.yaml", "apiVersion: score.dev/v1b1", {}, "notAnalysed generator"],
    ["a/Tiltfile", 'k8s_yaml("x")', {}, "notAnalysed generator"],
    ["a/web.ts", "x", { "a/Tiltfile": "x" }, "inert code"],
    ["k8s/web.dhall", "{ a = 1 }", {}, "notAnalysed generator"],
    ["k8s/web.nix", "{ a = 1; }", {}, "notAnalysed generator"],
    ["k8s/shell.nix", "{ a = 1; }", {}, "inert code"],
    ["home/web.nix", "{ a = 1; }", {}, "inert code"],
    ["charts/x-1.0.0.tgz", "a", {}, "notAnalysed chart"],
    ["backup.tgz", "a", {}, "inert no-object"],
    ["env/prod/x.yaml", "a: 1", { "helmfile.yaml": "releases: []" }, "notAnalysed generator"],
    ["tf/web.tf", "variable x {}", { "tf/main.tf": 'provider "kubernetes" {}' }, "notAnalysed generator"],
    ["tf/a.auto.tfvars", "v = 1", { "tf/main.tofu": 'module "talos" {}' }, "notAnalysed machines"],
    ["tf/a.tfvars.json", "{}", { "tf/main.tf": 'module "talos" {}' }, "notAnalysed machines"],
    ["tf/image.tofu", "variable x {}", { "tf/main.tofu": 'module "talos" {}' }, "notAnalysed machines"],
    [
      "cmd/main.go",
      "package main",
      { ".github/workflows/cd.yml": "run: helm upgrade --install web ." },
      "notAnalysed pipeline",
    ],
    [
      "cmd/main_test.go",
      "package main",
      { ".github/workflows/cd.yml": "run: helm upgrade --install web ." },
      "inert code",
    ],
    [
      "test/utils/utils.go",
      "package utils",
      { ".github/workflows/cd.yml": "run: helm upgrade --install web ." },
      "inert code",
    ],
    [
      "e2e/helper.go",
      "package main",
      { ".github/workflows/cd.yml": "run: helm upgrade --install web ." },
      "notAnalysed pipeline",
    ],
    [
      "pkg/testing/utils.go",
      "package utils",
      { ".github/workflows/cd.yml": "run: helm upgrade --install web ." },
      "notAnalysed pipeline",
    ],
    [
      "infra/test/stack.go",
      "package stack",
      { "infra/test/Pulumi.yaml": "name: a" },
      "notAnalysed generator",
    ],
    [
      "hack/gen/main_test.go",
      "package main",
      { Makefile: "up:\n\tgo test hack/gen/main_test.go | kubectl apply -f -" },
      "inert code",
    ],
    ["charts/test_main.py", "import a", { "charts/cdk8s.yaml": "app: main.py" }, "inert code"],
    ["charts/main.py", "import a", { "charts/cdk8s.yaml": "app: main.py" }, "notAnalysed generator"],
    [
      "cmd/main.go",
      "package main",
      { ".github/workflows/cd.yml": "on: { push: { paths: [web/**] } }\njobs: { run: helm upgrade web . }" },
      "inert code",
    ],
    [
      "cmd/main.go",
      "package main",
      { ".github/workflows/e2e.yml": "uses: helm/kind-action@v1\nrun: helm upgrade web ." },
      "inert code",
    ],
    [
      "cmd/main.go",
      "package main",
      { ".github/workflows/cypress-e2e-test.yml": "run: oc apply -f cypress/fixtures" },
      "inert code",
    ],
    [
      "cmd/main.go",
      "package main",
      { ".github/workflows/deploy-test.yml": "run: kubectl apply -k overlays/test" },
      "notAnalysed pipeline",
    ],
  ])("%s (%s) beside %j is %s", (path, text, others, expected) => {
    expect(lineOf(path, text, others)).toBe(expected);
  });

  it("may be read by what a run was not told to look at", () => {
    expect(lineOf("plain/deployment.yaml", OBJECT, {}, { isSelection: true })).toBe(
      "notAnalysed not-selected",
    );
    expect(lineOf("README.md", "", {}, { isSelection: true })).toBe("inert prose");
  });
});

it("is an input of who reads it, unless nothing could be built of them", () => {
  const readers = new Map([["a/web.yaml", ["overlay:a", "overlay:b"]]]);
  expect(lineOf("a/web.yaml", OBJECT, {}, { readers })).toBe("input");
  expect(lineOf("a/web.yaml", OBJECT, {}, { readers, unbuilt: new Set(["overlay:a"]) })).toBe("input");
  const unbuilt = new Set(["overlay:a", "overlay:b"]);
  expect(lineOf("a/web.yaml", OBJECT, {}, { readers, unbuilt })).toBe("notAnalysed not-built");
});

it("is a declaration where it says what is deployed", () => {
  const declarations = new Map([["clusters/prod/apps.yaml", ["flux:flux-system/apps@clusters/prod"]]]);
  expect(lineOf("clusters/prod/apps.yaml", OBJECT, {}, { declarations })).toBe("declaration");
});

it("a chart that nothing takes is advised to be rendered only where none is", () => {
  const told = (charts?: "rendered") =>
    accountOf("chart/templates/x.yaml", "a: 1", { "chart/Chart.yaml": "name: web" }, charts && { charts })
      ?.reason;
  const nobody = "It belongs to a Helm chart that nothing rendered here takes. Look at what helm makes of it";
  expect([told(), told("rendered")]).toEqual([`${nobody}, or have it rendered (allow: helm).`, `${nobody}.`]);
});
