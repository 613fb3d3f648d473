import { sameValue } from "../../model/equal.ts";
import { ownValue } from "../../model/own-value.ts";
import { getIn } from "../../yaml/value.ts";
import type { Finding } from "../forecast.ts";
import { isKept } from "../kept.ts";
import { objectKey, type KubernetesObject } from "../manifests.ts";
import { objectFinding, type Check, type CheckContext } from "./check.ts";
import type { Loss } from "./losses.ts";

const DOCUMENTATION = {
  id: "replaced-nodes",
  title: "Nodes that restart or are replaced",
  what: "An object changes by which nodes are restarted, upgraded or replaced: a MachineConfig, a Plan, a NodePool, a MachineDeployment.",
  why: "Each node is drained first: all of its pods are deleted and made elsewhere, whichever deployable they belong to. Budgets and enough replicas keep them available, if there are any.",
  link: "https://kubernetes.io/docs/tasks/administer-cluster/safely-drain-node/",
  remediation:
    "Merge it when pods may move, and make sure that those which must not all go at once have a budget.",
  severities: ["warning"],
} as const;

export const replacedNodes: Check = { ...DOCUMENTATION, find };

interface Nodes {
  /** Below the spec: what means that the nodes do not stay as they are. Empty: all of it. */
  readonly fields: readonly string[];
  readonly then: string;
  /** Whether that it comes means the same. */
  readonly onCome?: true;
  /** What happens when it goes, where that is not nothing. */
  readonly onGone?: string;
}

const MOVE = "one after another, and their pods move";
const DELETED = `its nodes are deleted ${MOVE}`;
const RESTART = `the nodes of its pool restart ${MOVE}`;
const POOL: Nodes = { fields: [], then: RESTART, onCome: true, onGone: RESTART };
const MADE_ANEW = `its nodes are recreated ${MOVE}`;

/** By group and kind. */
const NODES: Readonly<Record<string, Nodes>> = {
  // https://docs.redhat.com/en/documentation/openshift_container_platform/4.20/html/machine_configuration/machine-config-index
  "machineconfiguration.openshift.io/MachineConfig": POOL,
  "machineconfiguration.openshift.io/KubeletConfig": POOL,
  "machineconfiguration.openshift.io/ContainerRuntimeConfig": POOL,
  "config.openshift.io/ClusterVersion": {
    fields: ["desiredUpdate"],
    then: `the cluster is upgraded, its nodes restart ${MOVE}`,
  },
  // https://docs.k3s.io/upgrades/automated
  "upgrade.cattle.io/Plan": {
    fields: ["version", "channel", "upgrade"],
    onCome: true,
    then: `the nodes that it selects are upgraded ${MOVE} where it drains them`,
  },
  // https://github.com/home-operations/tuppr
  "tuppr.home-operations.com/TalosUpgrade": {
    fields: ["talos"],
    onCome: true,
    then: `nodes of another version are upgraded and restart ${MOVE}`,
  },
  // https://karpenter.sh/docs/concepts/disruption/#drift
  "karpenter.sh/NodePool": {
    fields: ["template"],
    onGone: DELETED,
    then: `nodes of it that do not fit are replaced ${MOVE}`,
  },
  "karpenter.k8s.aws/EC2NodeClass": { fields: [], then: `its nodes are replaced ${MOVE}` },
  "karpenter.azure.com/AKSNodeClass": { fields: [], then: `its nodes are replaced ${MOVE}` },
  // https://cluster-api.sigs.k8s.io/tasks/upgrading-clusters
  "cluster.x-k8s.io/MachineDeployment": { fields: ["template"], onGone: DELETED, then: MADE_ANEW },
  "cluster.x-k8s.io/MachinePool": { fields: ["template"], onGone: DELETED, then: MADE_ANEW },
  "cluster.x-k8s.io/Cluster": { fields: ["topology"], then: MADE_ANEW },
  "controlplane.cluster.x-k8s.io/KubeadmControlPlane": {
    fields: ["version", "machineTemplate", "kubeadmConfigSpec"],
    then: MADE_ANEW,
  },
  // https://nmstate.io/kubernetes-nmstate/user-guide/102-configuration
  "nmstate.io/NodeNetworkConfigurationPolicy": {
    fields: ["desiredState", "nodeSelector"],
    onCome: true,
    then: "the network of its nodes changes under their pods",
  },
};

function find(context: CheckContext): readonly Finding[] {
  return changesOfNodes(context).map(({ object, message }) =>
    objectFinding(context, DOCUMENTATION, object, { severity: "warning", message }),
  );
}

function changesOfNodes({ base, head }: CheckContext): readonly Loss[] {
  if (base.incomplete || head.incomplete) return [];
  const gone = base.index.objects.flatMap((object): readonly Loss[] => {
    const nodes = nodesOf(object);
    if (nodes?.onGone === undefined || head.index.byKey.has(objectKey(object))) return [];
    return head.prunes === false || isKept(object) ? [] : [told(object, "is removed", nodes.onGone)];
  });
  const other = head.index.objects.flatMap((object): readonly Loss[] => {
    const nodes = nodesOf(object);
    const before = nodes === undefined ? undefined : base.index.byKey.get(objectKey(object));
    if (nodes === undefined) return [];
    if (before === undefined) return nodes.onCome === true ? [told(object, "comes", nodes.then)] : [];
    const fields = changedFields(nodes, before, object);
    return fields.length === 0 ? [] : [told(object, `changes ${fields.join(", ")}`, nodes.then)];
  });
  return [...gone, ...other];
}

function nodesOf({ group, kind }: KubernetesObject): Nodes | undefined {
  return ownValue(NODES, `${group}/${kind}`);
}

function changedFields(
  { fields }: Nodes,
  before: KubernetesObject,
  after: KubernetesObject,
): readonly string[] {
  const paths = fields.length === 0 ? [["spec"]] : fields.map((field) => ["spec", field]);
  return paths
    .filter(
      (path) => !sameValue(getIn(before.manifest, ...path) ?? null, getIn(after.manifest, ...path) ?? null),
    )
    .map((path) => path.join("."));
}

function told(object: KubernetesObject, does: string, then: string): Loss {
  return { object, message: `${object.kind} ${object.name} ${does}: ${then}.` };
}
