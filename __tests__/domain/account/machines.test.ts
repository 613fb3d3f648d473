import { describe, expect, it } from "vitest";
import { lineOf } from "./line-of.ts";

const AKS = "resource a 'Microsoft.ContainerService/managedClusters@2023' = {}";
const ARM =
  '{"$schema":"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#","a":';

describe("what sets up clusters, and what else its tool sets up", () => {
  it.each([
    ["live/terragrunt.hcl", 'inputs = { version = "1.30" }', {}, "notAnalysed machines"],
    ["a/terragrunt.hcl", 'terraform { source = "git::https://x/eks.git" }', {}, "notAnalysed machines"],
    ["a/terragrunt.hcl", 'terraform { source = "git::https://x/s3.git" }', {}, "inert code"],
    [
      "a/terragrunt.hcl",
      'terraform { source = "../m//x" }',
      { "m/x/a.tf": 'module "eks" {}' },
      "notAnalysed machines",
    ],
    [
      "a/terragrunt.hcl",
      'terraform { source = "../m" }',
      { "m/a.tf": 'resource "aws_s3_bucket" "a" {}' },
      "inert code",
    ],
    [
      "envs/prod/main.tf",
      'module "web" { source = "../..//modules/web" }',
      {
        "modules/web/a.tf": 'module "c" { source = "./c" }\nmodule "w" { source = "../web" }',
        "modules/web/c/a.tf": 'resource "helm_release" "web" {}',
      },
      "notAnalysed generator",
    ],
    [
      "envs/prod/main.tf",
      'module "web" { source = "../../web" }',
      { "web/a.tf": "", "other/a.tf": 'resource "helm_release" "web" {}' },
      "inert code",
    ],
    ["live/root.hcl", "locals {}", { "live/a/terragrunt.hcl": "inputs = {}" }, "notAnalysed machines"],
    ["live/a/env.hcl", "locals {}", { "live/a/terragrunt.stack.hcl": "unit {}" }, "notAnalysed machines"],
    ["live/root.hcl", "locals {}", { "a/terragrunt.hcl": "inputs = {}" }, "inert code"],
    ["live/.terraform.lock.hcl", "", { "live/terragrunt.hcl": "inputs = {}" }, "inert code"],
    ["infra/main.bicep", AKS, {}, "notAnalysed machines"],
    ["infra/main.bicepparam", "param kubernetesVersion = '1.30'", {}, "notAnalysed machines"],
    ["infra/blob.bicep", "resource a 'Microsoft.Storage/storageAccounts@2023' = {}", {}, "inert no-object"],
    ["infra/aks.json", `${ARM}"Microsoft.ContainerService/managedClusters"}`, {}, "notAnalysed machines"],
    ["infra/blob.json", `${ARM}"Microsoft.Storage/storageAccounts"}`, {}, "inert no-object"],
    [
      "infra/eks.yaml",
      'C: {Type: AWS::EKS::Nodegroup, Properties: {Version: "1.30"}}',
      {},
      "notAnalysed machines",
    ],
    [
      "infra/params.json",
      '[{"ParameterKey": "KubernetesVersion", "ParameterValue": "1.30"}]',
      {},
      "notAnalysed machines",
    ],
    ["infra/s3.yaml", "C: {Type: AWS::S3::Bucket}", {}, "inert no-object"],
    ["lib/stack.ts", 'import * as eks from "aws-cdk-lib/aws-eks";', {}, "notAnalysed machines"],
    ["app.py", "from aws_cdk import aws_eks as eks", {}, "notAnalysed machines"],
    ["lib/stack.ts", 'import * as s3 from "aws-cdk-lib/aws-s3";', {}, "inert code"],
    ["gke.yaml", "resources: [{name: a, type: container.v1.cluster}]", {}, "notAnalysed machines"],
    [
      "omni/cluster.yaml",
      "kind: Cluster\nname: a\nkubernetes: {version: v1.30.0}",
      {},
      "notAnalysed machines",
    ],
    ["omni/w.yaml", "kind: Workers\nmachines: [a]\n---\nkind: Machine\nname: a", {}, "notAnalysed machines"],
    ["node/disks.yaml", "apiVersion: v1alpha1\nkind: UserVolumeConfig\nname: a", {}, "notAnalysed machines"],
    ["node/disks.yaml", "apiVersion: a.io/v1alpha1\nkind: Disk\nname: a", {}, "notAnalysed manifest"],
    [
      "docs/kubeadm.yaml",
      "apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\n---\napiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration",
      {},
      "notAnalysed machines",
    ],
    ["etc/audit.yaml", "apiVersion: audit.k8s.io/v1\nkind: Policy\nrules: []", {}, "notAnalysed machines"],
    ["eks/prod.yaml", "apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig", {}, "notAnalysed machines"],
    ["k0sctl.yaml", "spec: {k0s: {version: 1.30.0}}", {}, "notAnalysed machines"],
    ["helmsman.toml", '[apps.web]\nversion="2"', {}, "notAnalysed generator"],
    ["prod.toml", '[apps.web]\nversion="2"\n[namespaces.web]', {}, "notAnalysed generator"],
    ["dsf.yaml", "helmRepos: {}\nnamespaces: {}\napps: {web: {version: 2}}", {}, "notAnalysed generator"],
    ["course.yml", "repositories: {}\ncharts: {web: {version: 2}}", {}, "notAnalysed generator"],
    ["inventory/targets/web.yml", "classes: [a]", { ".kapitan": "" }, "notAnalysed generator"],
    ["conf/app.toml", "[web]\nversion=2", {}, "inert no-object"],
  ])("%s (%s) beside %j: %s", (path, text, others, expected) => {
    expect(lineOf(path, text, others)).toBe(expected);
  });
});
