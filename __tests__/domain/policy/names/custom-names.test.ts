import { describe, expect, it } from "vitest";
import { manifest, messages } from "../check-fixture.ts";
import { HERE } from "../slip-fixture.ts";

const of = (base: string, head: string) => messages("misspelt-name", base, head);
const POOL = manifest("metallb.io/v1beta1 IPAddressPool", "spec: {}", HERE("website"));
const CLUSTER = manifest("postgresql.cnpg.io/v1 Cluster", "spec: {}", HERE("website"));
const KAFKA = manifest("kafka.strimzi.io/v1 Kafka", "spec: {}", HERE("website"));
const NODES = manifest("karpenter.k8s.aws/v1 EC2NodeClass", "spec: {}", "name: website");
const WEB = manifest("apps/v1 Deployment", "spec: {}", HERE("website"));
const METRIC = manifest("flagger.app/v1beta1 MetricTemplate", "spec: {}", HERE("website"));
const TASK = manifest("tekton.dev/v1 Task", "spec: {}", HERE("website"));
const CLASS = manifest("gateway.networking.k8s.io/v1 GatewayClass", "spec: {}", "name: website");
const SERVICE = manifest("v1 Service", "spec: { ports: [{ port: 80 }] }", HERE("website"));

describe("a name of a custom resource that is a letter off", () => {
  it.each<readonly [type: string, held: string, spec: (name: string) => string, kind: string]>([
    ["metallb.io/v1beta1 L2Advertisement", POOL, (name) => `ipAddressPools: [${name}]`, "IPAddressPool"],
    ["postgresql.cnpg.io/v1 ScheduledBackup", CLUSTER, (name) => `cluster: { name: ${name} }`, "Cluster"],
    ["postgresql.cnpg.io/v1 Pooler", CLUSTER, (name) => `cluster: { name: ${name} }`, "Cluster"],
    [
      "karpenter.sh/v1 NodePool",
      NODES,
      (name) =>
        `template: { spec: { nodeClassRef: { group: karpenter.k8s.aws, kind: EC2NodeClass, name: ${name} } } }`,
      "EC2NodeClass",
    ],
    [
      "flagger.app/v1beta1 Canary",
      WEB,
      (name) => `targetRef: { apiVersion: apps/v1, kind: Deployment, name: ${name} }`,
      "Deployment",
    ],
    [
      "flagger.app/v1beta1 Canary",
      METRIC,
      (name) => `analysis: { metrics: [{ name: a, templateRef: { name: ${name} } }] }`,
      "MetricTemplate",
    ],
    ["gateway.networking.k8s.io/v1 Gateway", CLASS, (name) => `gatewayClassName: ${name}`, "GatewayClass"],
    ["tekton.dev/v1 Pipeline", TASK, (name) => `tasks: [{ name: a, taskRef: { name: ${name} } }]`, "Task"],
    ["tekton.dev/v1 Pipeline", TASK, (name) => `finally: [{ name: a, taskRef: { name: ${name} } }]`, "Task"],
    ["networking.istio.io/v1 DestinationRule", SERVICE, (name) => `host: ${name}`, "Service"],
    [
      "networking.istio.io/v1 DestinationRule",
      SERVICE,
      (name) => `host: ${name}.shop.svc.cluster.local`,
      "Service",
    ],
  ])("of a %s", (type, held, spec, kind) => {
    const at = (name: string) => held + manifest(type, `spec: { ${spec(name)} }`, HERE("it"));
    const told = [
      `${type.split(" ")[1] ?? ""} it names ${kind} wesbite, which is not in the build. Did you mean website?`,
    ];
    expect(of(held, at("wesbite"))).toEqual(told);
    expect(of(at("website"), at("wesbite"))).toEqual(told);
    expect(of(at("website"), at("website"))).toEqual([]);
    expect(of(at("website"), at("elsewhere"))).toEqual([]);
  });

  it.each([
    ["argoproj.io/v1alpha1 WorkflowTemplate", "serviceAccountName: "],
    ["argoproj.io/v1alpha1 CronWorkflow", "workflowSpec: { serviceAccountName: "],
    ["tekton.dev/v1 PipelineRun", "taskRunTemplate: { serviceAccountName: "],
    ["opentelemetry.io/v1beta1 OpenTelemetryCollector", "serviceAccount: "],
  ])("is told of the account of a %s", (type, field) => {
    const account = manifest("v1 ServiceAccount", "automountServiceAccountToken: true", HERE("website"));
    const at = (name: string) =>
      account + manifest(type, `spec: { ${field}${name}${field.includes("{") ? " }" : ""} }`, HERE("it"));
    expect(of(at("website"), at("wesbite"))).toEqual([
      `${type.split(" ")[1] ?? ""} it names ServiceAccount wesbite, which is not in the build. Did you mean website?`,
    ]);
  });

  it("is told of the cluster that a pool of Kafka is of", () => {
    const pool = (name: string) =>
      manifest(
        "kafka.strimzi.io/v1 KafkaNodePool",
        "spec: {}",
        `${HERE("brokers")}, labels: { strimzi.io/cluster: ${name} }`,
      );
    expect(of(KAFKA + pool("website"), KAFKA + pool("wesbite"))).toEqual([
      "KafkaNodePool brokers names Kafka wesbite, which is not in the build. Did you mean website?",
    ]);
  });

  it("is not told of a host outside of the cluster", () => {
    const rule = (host: string) =>
      manifest("networking.istio.io/v1 DestinationRule", `spec: { host: ${host} }`, HERE("it"));
    expect(of(SERVICE, SERVICE + rule("wesbite.example.com"))).toEqual([]);
    expect(of(SERVICE, SERVICE + rule("'*.shop.svc.cluster.local'"))).toEqual([]);
  });
});
