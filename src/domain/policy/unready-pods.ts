import { isImageReference } from "../../kubernetes/image-reference.ts";
import { mapsAt, numberAt, textAt } from "../fields.ts";
import type { Controller } from "../controllers/kinds.ts";
import type { Container, PodTemplate } from "../controllers/pod-template.ts";
import type { Workload } from "../controllers/workload.ts";
import type { OverlaySide } from "../side.ts";
import { findInWorkloads, objectFinding, RESTARTING_OR_NEW, type Check, type Violation } from "./check.ts";
import { refusedFields } from "./admission/admission-fields.ts";
import { brokenContents } from "./pods/broken-contents.ts";
import { changedImages } from "./pods/changed-images.ts";
import { unresolved, unresolvedVolumes } from "./pods/kubelet-references.ts";
import { endingContainers } from "./pods/ending-containers.ts";
import { limitsPassed } from "./amounts/limits.ts";
import { FILLED_IN } from "./pods/filled-in.ts";
import { lostLogins } from "./pods/lost-logins.ts";
import { lostNames } from "./pods/lost-names.ts";
import { lostPropagation } from "./pods/lost-propagation.ts";
import { lostUnits } from "./pods/lost-units.ts";
import { movedPrograms } from "./pods/moved-programs.ts";
import { movedProbes } from "./pods/moved-probes.ts";
import { begunCompanions } from "./pods/affinity-targets.ts";
import { uninjected } from "./pods/uninjected.ts";
import { narrowedNodes } from "./pods/narrowed-nodes.ts";
import { plannedRollout } from "./pods/planned-rollout.ts";
import { podSecurity } from "./admission/pod-security.ts";
import { lessRoom } from "./pods/less-room.ts";
import { rootImages } from "./pods/root-images.ts";
import { shortenedTimes } from "./pods/shortened-times.ts";
import { takenHostPorts } from "./pods/taken-host-ports.ts";
import { closedFiles } from "./pods/closed-files.ts";
import { unnamedPorts } from "./pods/unnamed-ports.ts";
import { unrunnable } from "./pods/run-files.ts";
import { longName, strangeMedia, unstartable } from "./pods/unstartable.ts";

const DOCUMENTATION = {
  id: "unready-pods",
  title: "New pods that never get ready",
  what: "No pod of a pod template gets ready, or the namespace or admission refuses its pods. If that was so before, only workloads that restart are reported.",
  cases: [
    "An image whose name cannot be read (a warning if something may still fill it in, like `${TAG}`), or that is never pulled. An image that becomes a name without a registry, comes from Docker Hub instead of another registry, or loses its tag (warning).",
    "An image of PostgreSQL of another major version than the one that made the files on its claim, or of MySQL, MongoDB or Elasticsearch that skips one (error). An earlier version of one of these, of MariaDB or of Redis (warning).",
    "A readiness or startup probe, or a `postStart` hook, on a port name that its container lacks (error; a warning for a liveness probe or a `preStop` hook).",
    "A probe that asks an unchanged program for another path, by another scheme or command, or at another port where none is declared; or that leaves a port which the pods declare for one that they do not, or whose declaration alone moves (warning).",
    "A program is told another port than the one that its container declares or a probe asks at. Or pods ask their node for names from now on, which knows no Service; no longer name a login for their registry; ask for a node label that none here asked for; no longer tolerate a taint; have to run beside pods that none here has; or no longer ask for the injection of a proxy, files or a token.",
    "A first probe after the deadline of the rollout, far less time to start than before by a liveness or startup probe, or a `preStop` that sleeps until its program is killed (warning).",
    "A user that is root where it may not be, a memory limit with which no container starts, a limit of writable space that its log exceeds, a medium of an `emptyDir` that the kubelet does not know, or a StatefulSet's name that is too long for a label of its pods (error).",
    "Cores or memory that few nodes have, a memory request too small for any program (`256m`), millicores that lose their `m`, or gigabytes of memory that become megabytes, or the reverse (warning).",
    "An official image that runs as root where root may not, or that steps down from root and may not; a volume or a memory limit of less than half of what it was, or a limit below the request; a heap larger than the memory limit (warning).",
    "A program from a config that nobody may run (error), or files of a config that only root may read, given to another user (warning).",
    "A file in a config that has the marks of an unfinished merge (error). Or one that is no longer valid JSON or YAML, comes as invalid YAML, lacks a brace, is a script with Windows line endings, or says what its program refuses: pipelines of the OpenTelemetry collector, receivers of Alertmanager, rules and jobs of Prometheus (warning).",
    "A port of the node that a DaemonSet has on every node (error). Mounts of a driver that no longer reach its node (warning).",
    "A variable or a container of its own pod that it names and that does not exist (error; a warning in a command, an argument or another variable, where the name stays as it is written). Or a variable that a script in its command reads and that the container no longer sets (warning).",
    "A container that ran on and is an init container now, more cores or memory than nodes have, or a scheduling gate (warning).",
    "Pods that a Namespace, a LimitRange or a ResourceQuota of the same build or cluster refuses: by the enforced Pod Security level, or by an amount or a ratio that a LimitRange does not allow (error); or by an amount that is counted and that the template does not state (warning).",
    "Pods that admission refuses, since they write a field that it computes (`priority`, `preemptionPolicy`, `overhead`), or since a ServiceAccount does not give a Secret (error; a warning if the class is not in the build).",
  ],
  why: "The rollout hangs. The kubelet starts no container with such an image (InvalidImageName), user or limit, and a probe of a port that it cannot look up fails; no node gets a pod that has a gate; no pod is made that admission refuses.",
  link: "https://kubernetes.io/docs/concepts/containers/images/#image-names",
  remediation: "Correct what is named here, or make sure that the cluster has what the new pods ask for.",
  severities: ["error", "warning"],
} as const;

export const unreadyPods: Check = {
  ...DOCUMENTATION,
  find: (context) => [
    ...findInWorkloads(context, DOCUMENTATION, RESTARTING_OR_NEW, (workload, side) =>
      violations(workload, side, context.base),
    ),
    ...brokenContents(context.changes).map(({ object, ...told }) =>
      objectFinding(context, { id: DOCUMENTATION.id, remediation: WRITE_IT }, object, told),
    ),
  ],
};

const WRITE_IT = "Write the file as its program reads it.";

/** Whose pods are made from the template as it is written; elsewhere an operator or a trigger may fill in. */
const AS_WRITTEN: readonly Controller[] = [
  "Deployment",
  "StatefulSet",
  "DaemonSet",
  "ReplicaSet",
  "Pod",
  "Job",
  "CronJob",
  "ArgoRollout",
  "CloneSet",
  "KruiseStatefulSet",
  "KruiseDaemonSet",
];

function violations(workload: Workload, side: OverlaySide, base: OverlaySide): readonly Violation[] {
  if (!AS_WRITTEN.includes(workload.controller)) return [];
  const ofTemplates = workload.templates.flatMap((template) => [
    ...gated(workload, template, side),
    ...podSecurity(workload, template, side),
    ...limitsPassed(workload, template, side),
    ...refusedFields(workload, template, side),
    ...unresolvedVolumes(template),
    ...strangeMedia(template),
    ...lateReady(workload, template),
    ...template.containers.flatMap((container) => [
      ...unreadable(container),
      ...unnamedPorts(container),
      ...unstartable(container, template),
      ...unrunnable(container, template),
      ...closedFiles(container, template),
      ...unresolved(container, template, workload, side, base),
    ]),
  ]);
  return [
    ...ofTemplates,
    ...longName(workload),
    ...[
      changedImages,
      lostUnits,
      lostNames,
      lostPropagation,
      lostLogins,
      narrowedNodes,
      begunCompanions,
      uninjected,
      takenHostPorts,
      movedProbes,
      movedPrograms,
      endingContainers,
      shortenedTimes,
      lessRoom,
      rootImages,
    ].flatMap((find) => find(workload, side, base)),
  ];
}

/** https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#progress-deadline-seconds */
function lateReady({ controller, object }: Workload, { containers }: PodTemplate): readonly Violation[] {
  if (controller !== "Deployment") return [];
  const deadline = numberAt(object.manifest, "spec", "progressDeadlineSeconds") ?? 600;
  const delays = containers.map(({ value }) =>
    Math.max(
      numberAt(value, "readinessProbe", "initialDelaySeconds") ?? 0,
      numberAt(value, "startupProbe", "initialDelaySeconds") ?? 0,
    ),
  );
  const earliest = Math.max(0, ...delays);
  if (earliest < deadline) return [];
  const message = `A new pod is asked whether it is ready after ${earliest} seconds, and after ${deadline} the rollout counts as failed (\`progressDeadlineSeconds\`).`;
  return [{ key: "late", severity: "warning", message, unsafe: false }];
}

/** https://kubernetes.io/docs/concepts/scheduling-eviction/pod-scheduling-readiness/ */
function gated(workload: Workload, { spec }: PodTemplate, side: OverlaySide): readonly Violation[] {
  const names = mapsAt(spec, "schedulingGates").map((gate) => textAt(gate, "name") ?? "");
  if (names.length === 0) return [];
  const { minAvailable, replicas } = plannedRollout(workload, side).rollout;
  const keepsAll = minAvailable !== null && minAvailable === replicas;
  return [
    {
      key: "gates",
      severity: "warning",
      message: `\`schedulingGates\` (${names.join(", ")}) keeps new pods off every node until something removes it: the rollout waits${keepsAll ? ", and the old pods stay" : ""}.`,
      unsafe: !keepsAll,
    },
  ];
}

function unreadable({ name, path, value }: Container): readonly Violation[] {
  const image = textAt(value, "image") ?? "";
  if (image.trim() === "" || isImageReference(image)) return [];
  const mayBeFilled = FILLED_IN.test(image);
  const unless = mayBeFilled ? ", unless something fills it in" : "";
  // The text is not told: it may be made of a Secret's value.
  return [
    {
      key: `image ${path} ${mayBeFilled ? "filled" : "read"}`,
      container: name,
      severity: mayBeFilled ? "warning" : "error",
      message: `The image of container ${name} is no name that can be read: no new pod starts with it (InvalidImageName)${unless}.`,
      unsafe: !mayBeFilled,
    },
  ];
}
