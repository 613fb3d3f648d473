import { describe, expect, it } from "vitest";
import { lineOf } from "./line-of.ts";

const RELEASES = 'resource "helm_release" "a" { for_each = local.p }\n';

describe("data without an object that Terraform reads", () => {
  it.each([
    ["projects/a/info.yaml", "main.tf", 'fileset(path.module, "projects/**/info.yaml")'],
    ["apps/a.json", "tf/main.tf", 'jsondecode(file("${path.module}/../apps/a.json"))'],
    ["apps/a.json", "tf/main.tf", 'file("${path.module}/../apps/${each.key}.json")'],
    ["apps/a.json", "tf/main.tf", 'fileset("${path.module}/../apps", "*.json") file(each.value)'],
    ["tf/conf/a.env", "tf/main.tofu", 'templatefile("conf/a.env", {})'],
    ["tf/conf/a.yaml", "tf/main.tf", "yamldecode(file(var.settings))"],
    ["versions.csv", "infra/main.tf", 'csvdecode(file("${path.root}/../versions.csv"))'],
  ])("%s, by %s: %s", (path, file, text) => {
    expect(lineOf(path, "a: 1", { [file]: RELEASES + text })).toBe("notAnalysed generator");
  });

  it.each([
    ["other/info.yaml", { "main.tf": `${RELEASES}fileset(path.module, "projects/**/info.yaml")` }],
    ["apps/a.yaml", { "main.tf": 'resource "aws_s3_object" "a" { content = file("apps/a.yaml") }' }],
    ["apps/a.yaml", { "main.tf": `${RELEASES}x = "apps/a.yaml"` }],
    ["conf/a.yaml", { "tf/main.tf": `${RELEASES}yamldecode(file(var.settings))` }],
  ])("but not %s, beside %j", (path, others) => {
    expect(lineOf(path, "a: 1", others)).toBe("inert no-object");
  });
});

const VARS =
  'locals { vars = yamldecode(file("${find_in_parent_folders("${get_env("DIR")}/app-vars.yaml")}")) }\n';
const UNIT = `terraform { source = "../../modules//app" }\n${VARS}`;

describe("data that a unit of Terragrunt reads by a path of which only the end is there", () => {
  it.each<readonly [string, Readonly<Record<string, string>>, string]>([
    ["k8s/config/app-vars.yaml", { "k8s/app/terragrunt.hcl": VARS }, "notAnalysed generator"],
    [
      "config/app-vars.yaml",
      { "k8s/app/terragrunt.hcl": UNIT, "modules/app/main.tf": RELEASES },
      "notAnalysed generator",
    ],
    [
      "config/app-vars.yaml",
      { "s3/app/terragrunt.hcl": UNIT, "modules/app/main.tf": 'resource "aws_s3_bucket" "a" {}' },
      "inert no-object",
    ],
    ["config/other-vars.yaml", { "k8s/app/terragrunt.hcl": VARS }, "inert no-object"],
    ["config/my-app-vars.yaml", { "k8s/app/terragrunt.hcl": VARS }, "inert no-object"],
  ])("%s, beside %j: %s", (path, others, expected) => {
    expect(lineOf(path, "a: 1", others)).toBe(expected);
  });
});

describe("what Jsonnet takes in", () => {
  it.each([
    ["lib/minio/scripts/init.sh", "lib/minio/init.libsonnet", "{ 'init.sh': importstr 'scripts/init.sh' }"],
    ["conf/a.yaml", "env/main.jsonnet", 'std.parseYaml(importstr "../conf/a.yaml")'],
    ["apps/web/app.json5", "apps/api/main.jsonnet", "(import '../web/app.json5').name"],
    ["vendor/mixin/a.bin", "env/main.jsonnet", "importbin @'mixin/a.bin'"],
  ])("%s, by %s: %s", (path, file, text) => {
    expect(lineOf(path, "a: 1", { [file]: text })).toBe("notAnalysed generator");
  });

  it.each([
    ["scripts/init.sh", { "lib/init.libsonnet": "importstr 'scripts/other.sh'" }, "code"],
    ["conf/a.yaml", { "env/main.jsonnet": "importstr 'a.yaml'", "env/a.yaml": "a: 2" }, "no-object"],
    ["conf/a.yaml", { "env/main.md": "importstr '../conf/a.yaml'" }, "no-object"],
  ])("but not %s, beside %j", (path, others, code) => {
    expect(lineOf(path, "a: 1", others)).toBe(`inert ${code}`);
  });
});

const PLAY = "- hosts: all\n  tasks:\n  - kubernetes.core.k8s: {state: present, template: web.yml.j2}\n";

describe("variables of Ansible", () => {
  it.each([
    ["ansible/vars/prod.yml", { "ansible/site.yml": PLAY }],
    ["ansible/prod.json", { "ansible/site.yml": PLAY }],
    ["group_vars/all.yml", { "site.yml": PLAY }],
    ["ops/host_vars/a.yml", { "ops/playbooks/web.yml": PLAY }],
    ["group_vars/all.yml", { "roles/web/tasks/main.yml": "- kubernetes.core.helm: {}" }],
    ["roles/web/defaults/main.yml", { "roles/web/tasks/main.yml": "- command: kubectl apply -f x" }],
  ])("%s, beside %j", (path, others) => {
    expect(lineOf(path, "replicas: 2", others)).toBe("notAnalysed generator");
  });

  it.each([
    ["group_vars/all.yml", { "site.yml": "- hosts: all\n  roles: [laptop]" }],
    ["conf/prod.yml", { "ansible/site.yml": PLAY }],
    ["roles/dns/defaults/main.yml", { "roles/web/tasks/main.yml": "- kubernetes.core.helm: {}" }],
  ])("but not %s, beside %j", (path, others) => {
    expect(lineOf(path, "replicas: 2", others)).toBe("inert no-object");
  });
});

describe("a file that what deploys names", () => {
  it.each([
    [
      "deploy/prod.env",
      "Makefile",
      "include deploy/prod.env\ndeploy:\n\tkubectl set image deploy/web web=$(IMAGE)",
    ],
    ["deploy/prod.env", "Makefile", "include deploy/$(ENV).env\nup:\n\tkubectl apply -k x"],
    ["hack/gen/main.go", "Makefile", "up:\n\tgo run hack/gen/main.go | kubectl apply -f -"],
    ["prod.env", "Makefile", "include $(ENV).env\nup:\n\tkubectl apply -k x"],
    ["VERSION", ".github/workflows/d.yml", "run: kubectl set image deploy/web web=a:$(cat VERSION)"],
    ["images.txt", "scripts/deploy.sh", "while read i; do kubectl set image $i; done < images.txt"],
    ["conf/web.ini", "bin/up", "kubectl create configmap a --from-file=conf/ && kubectl apply -k x"],
    ["conf/web.ini", "ci/up.sh", "kubectl create configmap a --from-file=web=conf/web.ini"],
    ["scripts/settings.sh", "scripts/deploy.sh", '. "$DIR/settings.sh"\nkubectl apply -k x'],
    ["ops/versions.json", "package.json", '{"scripts": {"up": "helm upgrade web . -f ops/versions.json"}}'],
  ])("%s, by %s", (path, file, text) => {
    expect(lineOf(path, "A=2", { [file]: text })).toBe("notAnalysed named-by-deployer");
  });

  it.each([
    [
      "VERSION",
      ".github/workflows/d.yml",
      "env: {VERSION: a}\nrun: kubectl set image web=a:$VERSION",
      "inert tooling",
    ],
    ["deploy/prod.env", "Makefile", "include deploy/prod.env\nbuild:\n\tgo build", "inert no-object"],
    ["other/test.env", "Makefile", "include deploy/prod.env\nup:\n\tkubectl apply -k x", "inert no-object"],
    [
      "hack/gen/main.go",
      "Makefile",
      "gen: hack/gen/main.go\n\tgo build -C hack/gen\nup:\n\tkubectl apply -k x",
      "inert code",
    ],
    ["hack/gen/go.mod", "Makefile", "up:\n\tcat hack/gen/go.mod\n\tkubectl apply -k x", "inert code"],
    ["conf/a.yaml", "Makefile", "up:\n\tfor f in */*/; do kubectl apply -f $f; done", "inert no-object"],
    [
      "requirements.txt",
      "Makefile",
      "up:\n\tpip install -r requirements.txt; kubectl apply -k x",
      "inert prose",
    ],
  ])("but not %s beside %s: %s", (path, file, text, expected) => {
    expect(lineOf(path, "A=2", { [file]: text })).toBe(expected);
  });

  it("lets no pattern take long", () => {
    const started = performance.now();
    const text = `kubectl apply -k x\n${"a*".repeat(2000)}b.env ${"x/".repeat(5000)}\n`.repeat(5);
    lineOf(`${"a".repeat(200)}/${"a".repeat(200)}.env`, "A=2", { Makefile: text });
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
