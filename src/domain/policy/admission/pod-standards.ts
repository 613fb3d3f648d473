import { isMap, textIn, type Value, type ValueMap } from "../../../yaml/value.ts";
import type { Container, PodTemplate } from "../../controllers/pod-template.ts";
import { mapAt, mapsAt, textAt, textsAt } from "../../fields.ts";
import { ownValue } from "../../../model/own-value.ts";

/** What a level of the Pod Security Standards refuses of a pod. */
export interface Refused {
  readonly what: string;
  /** Of the pod itself without. */
  readonly container?: string;
}

export interface Level {
  readonly name: "baseline" | "restricted";
  /** The minor version of Kubernetes whose rules count. */
  readonly minor: number;
}

/**
 * Rules: https://kubernetes.io/docs/concepts/security/pod-security-standards/, and by version
 * https://github.com/kubernetes/pod-security-admission/tree/v0.36.3/policy
 */
export function refusedBy({ name, minor }: Level, template: PodTemplate): readonly Refused[] {
  const { spec, containers } = template;
  const isWindows = minor >= 25 && textAt(spec, "os", "name") === "windows";
  const isOwnUsers = minor >= 35 && spec.hostUsers === false;
  const circumstances = { minor, isWindows, isOwnUsers, isRestricted: name === "restricted" };
  const ofSpec = ofPod(template, circumstances).map((what) => ({ what }));
  const ofEach = containers.flatMap((container) =>
    [...baseline(container, circumstances), ...restricted(container, spec, circumstances)].map((what) => ({
      what,
      container: container.name,
    })),
  );
  return [...ofSpec, ...ofEach];
}

interface Circumstances {
  readonly minor: number;
  readonly isWindows: boolean;
  /** In a user namespace root is nobody. */
  readonly isOwnUsers: boolean;
  readonly isRestricted: boolean;
}

function ofPod({ metadata, spec }: PodTemplate, circumstances: Circumstances): readonly string[] {
  const { minor, isRestricted, isOwnUsers } = circumstances;
  const context = mapAt(spec, "securityContext");
  const host = ["hostNetwork", "hostPID", "hostIPC"].filter((field) => spec[field] === true);
  const sysctls = mapsAt(context, "sysctls")
    .flatMap((each) => textAt(each, "name") ?? [])
    .filter((sysctl) => (ownValue(SAFE_SYSCTLS, sysctl) ?? Infinity) > minor);
  const isAnnotated = Object.entries(mapAt(metadata, "annotations")).some(
    ([name, value]) =>
      name.startsWith("container.apparmor.security.beta.kubernetes.io/") &&
      !/^($|runtime\/default$|localhost\/)/.test(textIn(value)),
  );
  return [
    ...host.map((field) => `\`${field}\``),
    ...volumesOf(spec, isRestricted),
    ...sysctls.map((sysctl) => `the sysctl ${sysctl}`),
    ...(isAnnotated ? ["its AppArmor annotation"] : []),
    ...ofContext(context, circumstances),
    ...(isRestricted && !isOwnUsers && context.runAsNonRoot === false ? ["`runAsNonRoot: false`"] : []),
  ];
}

/** By the minor version that took them in. */
const SAFE_SYSCTLS: Readonly<Record<string, number>> = {
  "kernel.shm_rmid_forced": 0,
  "net.ipv4.ip_local_port_range": 0,
  "net.ipv4.tcp_syncookies": 0,
  "net.ipv4.ping_group_range": 0,
  "net.ipv4.ip_unprivileged_port_start": 0,
  "net.ipv4.ip_local_reserved_ports": 27,
  "net.ipv4.tcp_keepalive_time": 29,
  "net.ipv4.tcp_fin_timeout": 29,
  "net.ipv4.tcp_keepalive_intvl": 29,
  "net.ipv4.tcp_keepalive_probes": 29,
  "net.ipv4.tcp_rmem": 32,
  "net.ipv4.tcp_wmem": 32,
  "net.ipv4.tcp_slow_start_after_idle": 37,
  "net.ipv4.tcp_notsent_lowat": 37,
};

const RESTRICTED_VOLUMES = [
  ...["configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "image", "persistentVolumeClaim"],
  ...["projected", "secret"],
];

function volumesOf(spec: ValueMap, isRestricted: boolean): readonly string[] {
  const types = mapsAt(spec, "volumes").flatMap((volume) => {
    const given = Object.keys(volume).filter((field) => field !== "name" && isMap(volume[field]));
    const isFine = given.length === 0 || given.some((type) => RESTRICTED_VOLUMES.includes(type));
    return isRestricted ? (isFine ? [] : given) : given.filter((type) => type === "hostPath");
  });
  return [...new Set(types)].map((type) => `a \`${type}\` volume`);
}

const SELINUX_TYPES = ["", "container_t", "container_init_t", "container_kvm_t"];
const PROFILES = ["RuntimeDefault", "Localhost"];

/** What a pod and a container may both say. */
function ofContext(context: ValueMap, { minor, isRestricted, isOwnUsers }: Circumstances): readonly string[] {
  const options = mapAt(context, "seLinuxOptions");
  const type = textAt(options, "type") ?? "";
  const isType = SELINUX_TYPES.includes(type) || (minor >= 31 && type === "container_engine_t");
  const custom = ["user", "role"].filter((field) => (textAt(options, field) ?? "") !== "");
  const profile = (field: string) => textAt(context, field, "type");
  const profiles = ["seccompProfile", "appArmorProfile"].filter(
    (field) => isMap(context[field]) && !PROFILES.includes(profile(field) ?? ""),
  );
  const isRoot = context.runAsUser === 0 || context.runAsUser === 0n;
  return [
    ...(isType ? [] : ["the `type` of its `seLinuxOptions`"]),
    ...custom.map((field) => `the \`${field}\` of its \`seLinuxOptions\``),
    ...profiles.map((field) => `its \`${field}\``),
    ...(mapAt(context, "windowsOptions").hostProcess === true ? ["`hostProcess`"] : []),
    ...(isRestricted && isRoot && !isOwnUsers && minor >= 23 ? ["`runAsUser: 0`"] : []),
  ];
}

const CAPABILITIES: ReadonlySet<string> = new Set(
  (
    "AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE SETFCAP SETGID SETPCAP SETUID " +
    "SYS_CHROOT"
  ).split(" "),
);

function baseline({ value }: Container, circumstances: Circumstances): readonly string[] {
  const { minor, isRestricted, isOwnUsers } = circumstances;
  const security = mapAt(value, "securityContext");
  const added = textsAt(security, "capabilities", "add").filter((each) => !CAPABILITIES.has(each));
  const hasHostPort = mapsAt(value, "ports").some(
    ({ hostPort }) => typeof hostPort === "number" && hostPort > 0,
  );
  const mayUnmask = isOwnUsers && !isRestricted;
  const isUnmasked = !mayUnmask && (textAt(security, "procMount") ?? "Default") !== "Default";
  return [
    ...(security.privileged === true ? ["`privileged`"] : []),
    ...added.map((capability) => `the capability ${capability}`),
    ...(hasHostPort ? ["a `hostPort`"] : []),
    ...(isUnmasked ? ["its `procMount`"] : []),
    ...(minor >= 34 ? askingElsewhere(value) : []),
    ...ofContext(security, circumstances),
  ];
}

/** Probes and hooks that ask another host: https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline */
function askingElsewhere(value: ValueMap): readonly string[] {
  const fields = [
    ...["livenessProbe", "readinessProbe", "startupProbe"].map((probe) => [probe]),
    ...["postStart", "preStop"].map((hook) => ["lifecycle", hook]),
  ];
  return fields
    .filter((path) =>
      ["httpGet", "tcpSocket"].some((handler) => (textAt(value, ...path, handler, "host") ?? "") !== ""),
    )
    .map((path) => `the \`host\` of the \`${path.at(-1) ?? ""}\``);
}

/** What has to be said, by the container or for all by its pod. */
function restricted(
  { value }: Container,
  spec: ValueMap,
  { isRestricted, isWindows, isOwnUsers }: Circumstances,
): readonly string[] {
  if (!isRestricted) return [];
  const [own, ofAll] = [mapAt(value, "securityContext"), mapAt(spec, "securityContext")];
  const chosen = (field: string): Value | undefined => own[field] ?? ofAll[field];
  const nonRoot = isOwnUsers || chosen("runAsNonRoot") === true ? [] : ["a missing `runAsNonRoot: true`"];
  if (isWindows) return nonRoot;
  const added = textsAt(own, "capabilities", "add").filter(
    (each) => CAPABILITIES.has(each) && each !== "NET_BIND_SERVICE",
  );
  const isDropped = textsAt(own, "capabilities", "drop").includes("ALL");
  return [
    ...(own.allowPrivilegeEscalation === false ? [] : ["a missing `allowPrivilegeEscalation: false`"]),
    ...(isDropped ? [] : ["capabilities that are not all dropped"]),
    ...added.map((capability) => `the capability ${capability}`),
    ...nonRoot,
    ...(isMap(chosen("seccompProfile")) ? [] : ["a missing `seccompProfile`"]),
  ];
}
