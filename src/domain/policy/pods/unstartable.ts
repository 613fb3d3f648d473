import { readQuantity } from "../../../kubernetes/quantity.ts";
import type { Container, PodTemplate } from "../../controllers/pod-template.ts";
import { mapAt } from "../../fields.ts";
import type { Violation } from "../check.ts";

/** What the API server takes, and no container is started with. */
export function unstartable(container: Container, template: PodTemplate): readonly Violation[] {
  return [...rootRefused(container, template), ...withoutMemory(container), ...neverPulled(container)];
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

function withoutMemory({ name, path, value }: Container): readonly Violation[] {
  const limit = readQuantity(mapAt(value, "resources", "limits").memory);
  if (limit === undefined || limit.amount <= 0n || limit.amount >= LEAST) return [];
  const message = `Container ${name} may have ${limit.text} of memory, which is less than a MiB: it never starts.`;
  return [{ key: `memory ${path}`, container: name, severity: "error", message, unsafe: true }];
}

/** https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy */
function neverPulled({ name, path, value }: Container): readonly Violation[] {
  if (value.imagePullPolicy !== "Never") return [];
  const message = `Container ${name} never pulls its image (\`imagePullPolicy: Never\`): on a node that does not have it already, it never starts.`;
  return [{ key: `pull ${path}`, container: name, severity: "warning", message, unsafe: true }];
}
