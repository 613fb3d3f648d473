import { isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import type { Container, PodTemplate } from "../controllers/pod-template.ts";
import type { Workload } from "../controllers/workload.ts";
import { mapAt, mapsAt, textAt, textsAt } from "../fields.ts";
import { objectKey } from "../manifests.ts";
import type { OverlaySide } from "../side.ts";
import type { Violation } from "./check.ts";

export const ENFORCE = "pod-security.kubernetes.io/enforce";

/** What the namespace of a workload, where the build holds it, refuses of its pods. */
export function podSecurity(
  { object }: Workload,
  template: PodTemplate,
  { index }: OverlaySide,
): readonly Violation[] {
  if (object.namespace === null) return [];
  const key = objectKey({ group: "", kind: "Namespace", name: object.namespace, namespace: null });
  const level = textAt(index.byKey.get(key)?.manifest, "metadata", "labels", ENFORCE);
  if (level !== "baseline" && level !== "restricted") return [];
  const containers = template.containers.flatMap((container) => [
    ...ofContainer(container).map((what) => ({ what, container: container.name })),
    ...(level === "restricted" ? restricted(container, template) : []).map((what) => ({
      what,
      container: container.name,
    })),
  ]);
  const found = [...ofPod(template.spec).map((what) => ({ what, container: undefined })), ...containers];
  return found.map(({ what, container }) => ({
    key: `security ${container ?? ""} ${what}`,
    ...(container !== undefined && { container }),
    severity: "error",
    message: `Namespace ${object.namespace ?? ""} enforces the Pod Security level ${level}, which refuses ${what}${container === undefined ? "" : ` of container ${container}`}: no new pod is made.`,
    unsafe: true,
  }));
}

/** https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline */
function ofPod(spec: ValueMap): readonly string[] {
  const fields = ["hostNetwork", "hostPID", "hostIPC"].filter((field) => spec[field] === true);
  const hasHostPath = mapsAt(spec, "volumes").some((volume) => isMap(volume.hostPath));
  return [...fields.map((field) => `\`${field}\``), ...(hasHostPath ? ["a `hostPath` volume"] : [])];
}

const BASELINE_CAPABILITIES: ReadonlySet<string> = new Set(
  (
    "AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE SETFCAP SETGID SETPCAP SETUID " +
    "SYS_CHROOT"
  ).split(" "),
);

function ofContainer({ value }: Container): readonly string[] {
  const security = mapAt(value, "securityContext");
  const added = textsAt(security, "capabilities", "add").filter(
    (capability) => !BASELINE_CAPABILITIES.has(capability),
  );
  const hasHostPort = mapsAt(value, "ports").some(
    ({ hostPort }) => typeof hostPort === "number" && hostPort > 0,
  );
  return [
    ...(security.privileged === true ? ["`privileged`"] : []),
    ...added.map((capability) => `the capability ${capability}`),
    ...(hasHostPort ? ["a `hostPort`"] : []),
  ];
}

/** https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted */
function restricted({ value }: Container, { spec }: PodTemplate): readonly string[] {
  // Of pods for Windows other rules hold.
  if (textAt(spec, "os", "name") === "windows") return [];
  const [own, ofPod] = [mapAt(value, "securityContext"), mapAt(spec, "securityContext")];
  const chosen = (field: string): Value | undefined => own[field] ?? ofPod[field];
  const profile = textAt(chosen("seccompProfile"), "type");
  const added = textsAt(own, "capabilities", "add").filter(
    (capability) => BASELINE_CAPABILITIES.has(capability) && capability !== "NET_BIND_SERVICE",
  );
  return [
    ...(own.allowPrivilegeEscalation === false ? [] : ["a missing `allowPrivilegeEscalation: false`"]),
    ...(textsAt(own, "capabilities", "drop").includes("ALL")
      ? []
      : ["capabilities that are not all dropped"]),
    ...added.map((capability) => `the capability ${capability}`),
    ...(chosen("runAsNonRoot") === true ? [] : ["a missing `runAsNonRoot: true`"]),
    ...(chosen("runAsUser") === 0 ? ["`runAsUser: 0`"] : []),
    ...(profile === "RuntimeDefault" || profile === "Localhost" ? [] : ["a missing `seccompProfile`"]),
  ];
}
