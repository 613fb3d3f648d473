import { describe, expect, it } from "vitest";
import { messages } from "./check-fixture.ts";

const of = (base: string, head: string) => messages("replaced-nodes", base, head);

function object(type: string, spec: string, annotations = ""): string {
  const [apiVersion = "", kind = ""] = type.split(" ");
  return `---\napiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: pool, annotations: { ${annotations} } }\nspec: { ${spec} }\n`;
}

const KEPT = object("v1 Namespace", "");
const MACHINE = "machineconfiguration.openshift.io/v1 MachineConfig";
const POOL = "karpenter.sh/v1 NodePool";
const MOVE = "one after another, and their pods move.";

describe("nodes that do not stay as they are", () => {
  it.each([
    [MACHINE, "kernelArguments: [a]", "kernelArguments: [b]", "spec", "the nodes of its pool restart"],
    [
      "config.openshift.io/v1 ClusterVersion",
      "desiredUpdate: { version: 4.19.1 }",
      "desiredUpdate: { version: 4.20.1 }",
      "spec.desiredUpdate",
      "the cluster is upgraded, its nodes restart",
    ],
    [
      "tuppr.home-operations.com/v1alpha1 TalosUpgrade",
      "talos: { version: v1.11.0 }",
      "talos: { version: v1.12.0 }",
      "spec.talos",
      "nodes of another version are upgraded and restart",
    ],
    [
      POOL,
      "template: { spec: { taints: [] } }",
      "template: { spec: { taints: [{ key: a, effect: NoSchedule }] } }",
      "spec.template",
      "nodes of it that do not fit are replaced",
    ],
    ["karpenter.k8s.aws/v1 EC2NodeClass", "role: a", "role: b", "spec", "its nodes are replaced"],
    [
      "cluster.x-k8s.io/v1beta1 Cluster",
      "topology: { version: v1.33.0 }",
      "topology: { version: v1.34.0 }",
      "spec.topology",
      "its nodes are recreated",
    ],
    [
      "controlplane.cluster.x-k8s.io/v1beta1 KubeadmControlPlane",
      "version: v1.33.0",
      "version: v1.34.0",
      "spec.version",
      "its nodes are recreated",
    ],
  ])("%s changes %s", (type, base, head, fields, then) => {
    const kind = type.split(" ")[1] ?? "";
    expect(of(object(type, base), object(type, head))).toEqual([
      `${kind} pool changes ${fields}: ${then} ${MOVE}`,
    ]);
  });

  it.each([
    [POOL, "limits: { cpu: 1 }", "limits: { cpu: 2 }"],
    ["upgrade.cattle.io/v1 Plan", "version: v1, concurrency: 1", "version: v1, concurrency: 2"],
    ["cluster.x-k8s.io/v1beta1 MachineDeployment", "replicas: 1", "replicas: 2"],
    [MACHINE, "a: b", "a: b"],
  ])("%s stays but for %s", (type, base, head) => {
    expect(of(object(type, base), object(type, head))).toEqual([]);
  });

  it.each([
    [
      MACHINE,
      "MachineConfig pool comes: the nodes of its pool restart one after another, and their pods move.",
    ],
    [
      "upgrade.cattle.io/v1 Plan",
      "Plan pool comes: the nodes that it selects are upgraded one after another, and their pods move where it drains them.",
    ],
    [POOL],
  ])("%s comes", (type, ...expected) => {
    expect(of(KEPT, KEPT + object(type, "a: b"))).toEqual(expected);
  });

  it.each([
    [
      MACHINE,
      "",
      "MachineConfig pool is removed: the nodes of its pool restart one after another, and their pods move.",
    ],
    [POOL, "", "NodePool pool is removed: its nodes are deleted one after another, and their pods move."],
    [POOL, "kustomize.toolkit.fluxcd.io/prune: disabled"],
    ["karpenter.k8s.aws/v1 EC2NodeClass", ""],
  ])("%s goes, annotated with %s", (type, annotations, ...expected) => {
    expect(of(KEPT + object(type, "a: b", annotations), KEPT)).toEqual(expected);
  });
});
