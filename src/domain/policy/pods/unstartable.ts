import { readQuantity } from "../../../kubernetes/quantity.ts";
import type { Container, PodTemplate } from "../../controllers/pod-template.ts";
import type { Workload } from "../../controllers/workload.ts";
import { mapAt, mapsAt, textAt } from "../../fields.ts";
import type { Violation } from "../check.ts";

/** What the API server takes, and no container is started with. */
export function unstartable(container: Container, template: PodTemplate): readonly Violation[] {
  return [...rootRefused(container, template), ...withoutMemory(container), ...neverPulled(container)];
}

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/volume/emptydir/empty_dir.go (SetUpAt) */
export function strangeMedia({ spec }: PodTemplate): readonly Violation[] {
  return mapsAt(spec, "volumes").flatMap((volume): readonly Violation[] => {
    const [name, medium] = [textAt(volume, "name") ?? "", textAt(volume, "emptyDir", "medium") ?? ""];
    if (/^(?:Memory|HugePages(?:-.*)?)?$/.test(medium)) return [];
    const message = `Volume ${name} is of a medium that the kubelet does not know (\`${medium}\`; it knows \`Memory\` and \`HugePages\`): no container starts.`;
    return [{ key: `medium ${name}`, severity: "error", message, unsafe: true }];
  });
}

const LONGEST = 52;

/**
 * The pods get a label of the name, a hyphen and ten digits, which may have 63 characters:
 * https://github.com/kubernetes/kubernetes/issues/64023
 */
export function longName({ controller, object }: Workload): readonly Violation[] {
  if (controller !== "StatefulSet" || object.name.length <= LONGEST) return [];
  const message = `Its name has more than ${LONGEST} characters, too many for the label \`controller-revision-hash\` of its pods: none is made.`;
  return [{ key: "name", severity: "error", message, unsafe: true }];
}

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/kubelet/kuberuntime/security_context.go (verifyRunAsNonRoot) */
function rootRefused({ name, path, value }: Container, { spec }: PodTemplate): readonly Violation[] {
  const [own, ofPod] = [mapAt(value, "securityContext"), mapAt(spec, "securityContext")];
  const isRefused = (own.runAsNonRoot ?? ofPod.runAsNonRoot) === true;
  const user = own.runAsUser ?? ofPod.runAsUser;
  if (!isRefused || (user !== 0 && user !== 0n)) return [];
  const message = `Container ${name} runs as root (\`runAsUser: 0\`), which its \`runAsNonRoot\` refuses: the kubelet never starts it.`;
  return [{ key: `root ${path}`, container: name, severity: "error", message, unsafe: true }];
}

/**
 * Less than any program takes, and nearly always "m" for "Mi" or a unit that was left out:
 * https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory
 */
const LEAST = 1024n * 1024n * 1_000_000_000n;

/** So little that no container does with it. */
export function isTooLittle({ amount }: { readonly amount: bigint }): boolean {
  return amount > 0n && amount < LEAST;
}

function withoutMemory({ name, path, value }: Container): readonly Violation[] {
  const resources = mapAt(value, "resources");
  const found = AMOUNTS.flatMap(({ field, resource, may, then }): readonly Violation[] => {
    const amount = readQuantity(mapAt(resources, field)[resource]);
    if (amount === undefined || !isTooLittle(amount)) return [];
    const message = `Container ${name} ${may} ${amount.text} of ${resource}, which is less than a MiB: ${then}.`;
    const isLimit = field === "limits";
    const severity = isLimit ? "error" : "warning";
    return [{ key: `${resource} ${path}`, container: name, severity, message, unsafe: isLimit }];
  });
  // What is asked for is no more than the limit.
  return found.filter(({ key }, place) => found.findIndex((each) => each.key === key) === place);
}

const AMOUNTS = [
  { field: "limits", resource: "memory", may: "may have", then: "it never starts" },
  // https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/#pod-selection-for-kubelet-eviction
  {
    field: "requests",
    resource: "memory",
    may: "asks for",
    then: "nodes get more pods than they have memory for, and end this one first",
  },
  // https://kubernetes.io/docs/concepts/storage/ephemeral-storage/#resource-ephemeralstorage-consumption
  {
    field: "limits",
    resource: "ephemeral-storage",
    may: "may write",
    then: "its pod is evicted with the first lines that it logs",
  },
] as const;

/** https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy */
function neverPulled({ name, path, value }: Container): readonly Violation[] {
  if (value.imagePullPolicy !== "Never") return [];
  const message = `Container ${name} never pulls its image (\`imagePullPolicy: Never\`): on a node that does not have it already, it never starts.`;
  return [{ key: `pull ${path}`, container: name, severity: "warning", message, unsafe: true }];
}
