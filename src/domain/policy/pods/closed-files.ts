import type { Container, PodTemplate } from "../../controllers/pod-template.ts";
import { mapAt, mapsAt, numberAt, textAt } from "../../fields.ts";
import { configModes } from "../../references/mounted-files.ts";
import type { Violation } from "../check.ts";

/** Who may read a file that is not root: its group, or all. */
const OTHERS = 0o044;

/**
 * Files of configs that root alone may read, for a container of another user: they are root's, and only `fsGroup` gives
 * them a group. https://kubernetes.io/docs/tasks/configure-pod-container/security-context/
 */
export function closedFiles({ name, path, value }: Container, { spec }: PodTemplate): readonly Violation[] {
  const ofPod = mapAt(spec, "securityContext");
  const user = numberAt(value, "securityContext", "runAsUser") ?? numberAt(ofPod, "runAsUser") ?? 0;
  if (user === 0 || ofPod.fsGroup !== undefined) return [];
  return mapsAt(spec, "volumes").flatMap((volume): readonly Violation[] => {
    const called = textAt(volume, "name");
    const modes = configModes(volume);
    const isMounted = mapsAt(value, "volumeMounts").some((mount) => textAt(mount, "name") === called);
    if (!isMounted || modes.length === 0 || modes.some((mode) => (mode & OTHERS) !== 0)) return [];
    const message = `Container ${name} runs as the user ${user}, and only root may read the files of its volume ${called}: its program cannot.`;
    const remediation = "Set an `fsGroup`, or a mode that lets others read.";
    const key = `closed ${path} ${called}`;
    return [{ key, container: name, severity: "warning", message, unsafe: true, remediation }];
  });
}
