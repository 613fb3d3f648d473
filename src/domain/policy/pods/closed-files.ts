import type { Container, PodTemplate } from "../../controllers/pod-template.ts";
import { mapAt, mapsAt, numberAt, textAt } from "../../fields.ts";
import { cleanPath } from "../../../tree/path.ts";
import { isList, type ValueMap } from "../../../yaml/value.ts";
import { configModes, type FileMode } from "../../references/mounted-files.ts";
import type { Violation } from "../check.ts";

/**
 * Files of configs that root alone may read, for a container of another user: they are root's, and only `fsGroup` gives
 * them a group. https://kubernetes.io/docs/tasks/configure-pod-container/security-context/
 */
export function closedFiles({ name, path, value }: Container, { spec }: PodTemplate): readonly Violation[] {
  const ofPod = mapAt(spec, "securityContext");
  const said = (field: string) => numberAt(value, "securityContext", field) ?? numberAt(ofPod, field) ?? 0;
  const user = said("runAsUser");
  if (user === 0 || ofPod.fsGroup !== undefined) return [];
  const more = ofPod.supplementalGroups;
  // Who is not root: its group, unless the container has another one, or all.
  const isOfGroup = said("runAsGroup") === 0 || (isList(more) && more.includes(0));
  const others = isOfGroup ? 0o044 : 0o004;
  return mapsAt(spec, "volumes").flatMap((volume): readonly Violation[] => {
    const called = textAt(volume, "name");
    const mounts = mapsAt(value, "volumeMounts").filter((mount) => textAt(mount, "name") === called);
    const files = configModes(volume).filter((file) => mounts.some((mount) => isIn(file, mount)));
    const closed = files.filter(({ mode }) => (mode & others) === 0);
    if (closed.length === 0) return [];
    const whose = closed.some(({ mode }) => (mode & 0o040) !== 0) ? "root and its group" : "root";
    const which = closed.length === files.length ? "the files" : filesText(closed);
    const message = `Container ${name} runs as the user ${user}, and only ${whose} may read ${which} of its volume ${called}: its program cannot.`;
    const remediation = "Set an `fsGroup`, or a mode that lets others read.";
    const key = `closed ${path} ${called}`;
    return [{ key, container: name, severity: "warning", message, unsafe: true, remediation }];
  });
}

/** Whether a mount may hold it: by a `subPath` it holds a part of the volume. */
function isIn({ path }: FileMode, mount: ValueMap): boolean {
  const part = cleanPath(textAt(mount, "subPath") ?? "");
  return part === "" || path === undefined || path === part || path.startsWith(`${part}/`);
}

function filesText(files: readonly FileMode[]): string {
  return files.map(({ path }) => path ?? "those without a mode").join(", ");
}
