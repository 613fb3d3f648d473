// What happened to an object between two looks at the cluster, in the words of the recorded cases.
import { isDeepStrictEqual } from "node:util";

const SETS = { Deployment: "replicasets" };
/** Who wrote it when, and what a controller makes of it. */
const NOT_WRITTEN = ["metadata", "status"];

/** One object as it is now, with the pods that it has. */
export async function look({ client, nodes }, { path, object: { kind }, namespace }) {
  const { status, body: live } = await client.call("GET", path);
  if (status !== 200) return undefined;
  const { uid } = live.metadata;
  const owned = (resource, owners) =>
    nodes.inNamespace(resource, namespace).filter((each) => owners.has(ownerOf(each)));
  const sets = SETS[kind] === undefined ? [] : owned(SETS[kind], new Set([uid]));
  const owners = new Set([uid, ...sets.map(({ metadata }) => metadata.uid)]);
  const pods = owned("pods", owners).filter(({ metadata }) => metadata.deletionTimestamp === undefined);
  return {
    uid,
    live,
    sets: new Map(sets.map(({ metadata, spec }) => [metadata.name, spec.replicas])),
    revision:
      kind === "StatefulSet"
        ? live.status?.updateRevision
        : revisionsOf(owned("controllerrevisions", owners)),
    pods: new Set(pods.map(({ metadata }) => metadata.uid)),
  };
}

function revisionsOf(revisions) {
  return revisions
    .map(({ metadata }) => metadata.name)
    .toSorted()
    .join(" ");
}

function ownerOf({ metadata }) {
  return metadata.ownerReferences?.find(({ controller }) => controller === true)?.uid;
}

/** @returns {string} like "restart", "none", "applyFails" */
export function judge(kind, before, after, isRefused) {
  if (before === undefined) return "baseRefused";
  if (after === undefined) return "gone";
  if (isRefused) return "applyFails";
  if (before.uid !== after.uid) return "recreate";
  return Object.hasOwn(JUDGES, kind) ? JUDGES[kind](before, after) : stored(before, after);
}

function stored(before, after) {
  const written = ({ live }) => Object.entries(live).filter(([field]) => !NOT_WRITTEN.includes(field));
  return isDeepStrictEqual(new Map(written(before)), new Map(written(after))) ? "none" : "changed";
}

function podsOf(before, after) {
  const gone = [...before.pods].filter((uid) => !after.pods.has(uid)).length;
  const made = [...after.pods].filter((uid) => !before.pods.has(uid)).length;
  return { gone, made };
}

function deployment(before, after) {
  const hadPods = [...before.sets.values()].some((replicas) => replicas > 0);
  const rolled = [...after.sets].some(([name, replicas]) => {
    const earlier = before.sets.get(name);
    return replicas > 0 && (earlier === undefined || (earlier === 0 && hadPods));
  });
  if (!rolled) return "none";
  if (podsOf(before, after).made === 0) return "restartStuck";
  return before.pods.size > 0 ? "restart" : "scaleUp";
}

function statefulSet(before, after) {
  const { gone, made } = podsOf(before, after);
  const isRevised = before.revision !== after.revision;
  if (gone > 0 && made > 0) return isRevised ? "restart" : "replaced";
  return isRevised && gone > 0 && after.pods.size < after.live.spec.replicas ? "restart" : "none";
}

function daemonSet(before, after) {
  const { gone, made } = podsOf(before, after);
  return gone > 0 && (made > 0 || before.revision !== after.revision) ? "restart" : "none";
}

function replicaSet(before, after) {
  const { gone, made } = podsOf(before, after);
  return gone > 0 && made > 0 && gone === before.pods.size ? "restart" : "none";
}

function cronJob({ live: before }, { live: after }) {
  const templateOf = ({ spec }) => spec.jobTemplate.spec.template;
  if (isDeepStrictEqual(templateOf(before), templateOf(after))) return "none";
  return after.spec.suspend === true ? "none" : "nextRun";
}

function pod({ live: before }, { live: after }) {
  const imagesOf = ({ spec }) =>
    [...spec.containers, ...(spec.initContainers ?? [])].map(({ image }) => image);
  return isDeepStrictEqual(imagesOf(before), imagesOf(after)) ? "none" : "restart";
}

const JUDGES = {
  Deployment: deployment,
  StatefulSet: statefulSet,
  DaemonSet: daemonSet,
  ReplicaSet: replicaSet,
  ReplicationController: replicaSet,
  CronJob: cronJob,
  Job: () => "none",
  Pod: pod,
};
