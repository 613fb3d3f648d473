// Nodes that are not there: binds every pod, calls it running and ready, and lets it go when it is deleted, as scheduler
// and kubelet would. So controllers really replace pods. Keeps a copy of what there is.
import { setTimeout as wait } from "node:timers/promises";

const WATCHED = {
  pods: "/api/v1/pods",
  replicationcontrollers: "/api/v1/replicationcontrollers",
  deployments: "/apis/apps/v1/deployments",
  replicasets: "/apis/apps/v1/replicasets",
  statefulsets: "/apis/apps/v1/statefulsets",
  daemonsets: "/apis/apps/v1/daemonsets",
  controllerrevisions: "/apis/apps/v1/controllerrevisions",
};
const NODES = ["n1", "n2"];
const CONDITIONS = ["PodScheduled", "Initialized", "ContainersReady", "Ready"];

export async function playNodes(client) {
  const seen = Object.fromEntries(Object.keys(WATCHED).map((resource) => [resource, new Map()]));
  const touched = new Map();
  await Promise.all(NODES.map((name) => makeNode(client, name)));
  for (const [resource, path] of Object.entries(WATCHED)) {
    const see = (type, object) => {
      const { namespace, name } = object.metadata;
      if (type === "DELETED") seen[resource].delete(`${namespace}/${name}`);
      else seen[resource].set(`${namespace}/${name}`, object);
      touched.set(namespace, Date.now());
      if (resource === "pods" && type !== "DELETED") void runPod(client, object);
    };
    void follow(client, path, see);
  }
  const inNamespace = (resource, namespace) =>
    [...seen[resource].values()].filter(({ metadata }) => metadata.namespace === namespace);
  return { inNamespace, settle: (namespaces) => settle(seen, touched, new Set(namespaces)) };
}

/** For as long as the program runs: a watch that ends is begun anew. */
async function follow(client, path, see) {
  for (;;) {
    await client.watch(path, see).catch(() => undefined);
    await wait(500);
  }
}

async function makeNode(client, name) {
  const labels = { "kubernetes.io/hostname": name, "kubernetes.io/os": "linux" };
  await client.call("POST", "/api/v1/nodes", { apiVersion: "v1", kind: "Node", metadata: { name, labels } });
  const room = { cpu: "1000", memory: "1000Gi", pods: "10000" };
  const now = new Date().toISOString();
  const isReady = {
    type: "Ready",
    status: "True",
    reason: "Judge",
    lastHeartbeatTime: now,
    lastTransitionTime: now,
  };
  const status = { conditions: [isReady], capacity: room, allocatable: room };
  await client.call("PATCH", `/api/v1/nodes/${name}/status`, { status }, "merge");
  await client.call("PATCH", `/api/v1/nodes/${name}`, { spec: { taints: null } }, "merge");
}

let turn = 0;

async function runPod(client, pod) {
  const { namespace, name, uid, deletionTimestamp } = pod.metadata;
  const path = `/api/v1/namespaces/${namespace}/pods/${name}`;
  try {
    if (deletionTimestamp !== undefined) {
      const options = { gracePeriodSeconds: 0, preconditions: { uid } };
      await client.call("DELETE", path, { kind: "DeleteOptions", apiVersion: "v1", ...options });
    } else if (pod.spec.nodeName === undefined) {
      if ((pod.spec.schedulingGates ?? []).length > 0) return;
      const target = { apiVersion: "v1", kind: "Node", name: nodeOf(pod) };
      const binding = { apiVersion: "v1", kind: "Binding", metadata: { name, uid }, target };
      await client.call("POST", `${path}/binding`, binding);
    } else if (pod.status.phase === "Pending") {
      await client.call("PATCH", `${path}/status`, { metadata: { uid }, status: running(pod) }, "strategic");
    }
  } catch (error) {
    console.error(`pod ${namespace}/${name}: ${error.message}`);
  }
}

function running({ spec }) {
  const now = new Date().toISOString().replace(/\.\d+/, "");
  const containerStatuses = spec.containers.map(({ name, image }) => ({
    ...{ name, image, imageID: "judge", ready: true, started: true, restartCount: 0 },
    state: { running: { startedAt: now } },
  }));
  const conditions = CONDITIONS.map((type) => ({ type, status: "True", lastTransitionTime: now }));
  const address = { podIP: "10.1.0.1", podIPs: [{ ip: "10.1.0.1" }] };
  return { phase: "Running", ...address, startTime: now, containerStatuses, conditions };
}

/** A DaemonSet's pods name their node. */
function nodeOf({ spec }) {
  const required = spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution;
  const fields = (required?.nodeSelectorTerms ?? []).flatMap(({ matchFields }) => matchFields ?? []);
  const named = fields.find(({ key }) => key === "metadata.name")?.values[0];
  turn += 1;
  return named ?? NODES[turn % NODES.length];
}

const QUIET = 3_000;
const STUCK = 15_000;
const LONGEST = 180_000;

/**
 * Waits until every workload is as it is asked to be, or nothing moves any more where one is not. Each namespace is for
 * itself: what happens in another says nothing of it.
 */
async function settle(seen, touched, namespaces) {
  const start = Date.now();
  let waiting = namespaces;
  await wait(1_500);
  while (waiting.size > 0 && Date.now() - start < LONGEST) {
    const moving = movingOf(seen, waiting);
    waiting = new Set(
      [...waiting].filter((name) => {
        const idle = Date.now() - Math.max(start, touched.get(name) ?? 0);
        return idle <= (moving.has(name) ? STUCK : QUIET);
      }),
    );
    await wait(500);
  }
}

const MOVING = {
  deployments: ({ spec, status }) =>
    spec.paused !== true &&
    !allAre(spec.replicas, status, "updatedReplicas", "replicas", "availableReplicas"),
  statefulsets: ({ spec, status }) => !allAre(spec.replicas, status, "updatedReplicas", "availableReplicas"),
  daemonsets: ({ status }) =>
    !allAre(status.desiredNumberScheduled ?? 0, status, "updatedNumberScheduled", "numberAvailable"),
  replicasets: ({ spec, status }) => !allAre(spec.replicas, status, "readyReplicas"),
  replicationcontrollers: ({ spec, status }) => !allAre(spec.replicas, status, "readyReplicas"),
};

function movingOf(seen, namespaces) {
  const moving = new Set();
  for (const [resource, moves] of Object.entries(MOVING)) {
    for (const { metadata, spec, status = {} } of seen[resource].values()) {
      if (!namespaces.has(metadata.namespace)) continue;
      if ((status.observedGeneration ?? 0) < metadata.generation || moves({ spec, status }))
        moving.add(metadata.namespace);
    }
  }
  for (const { metadata, spec, status } of seen.pods.values()) {
    if (
      namespaces.has(metadata.namespace) &&
      ((metadata.deletionTimestamp !== undefined && metadata.finalizers === undefined) ||
        (status.phase === "Pending" && spec.schedulingGates === undefined))
    )
      moving.add(metadata.namespace);
  }
  return moving;
}

function allAre(wanted, status, ...fields) {
  return fields.every((field) => (status[field] ?? 0) === wanted);
}
