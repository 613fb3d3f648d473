import type { ValueMap } from "../../../yaml/value.ts";
import { mapAt, mapsAt, textAt } from "../../fields.ts";

/** What pods ask of their node that no manifest can give, and what becomes of them where it has not. */
export const NODE_NEEDS: Readonly<Record<string, string>> = {
  // https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/#enabling-unsafe-sysctls
  sysctl:
    "kubelets allow only where they are told to (`--allowed-unsafe-sysctls`): elsewhere each new pod fails",
  // https://kubernetes.io/docs/tutorials/security/seccomp/
  "seccomp profile": "has to lie on each node: elsewhere no container starts",
  // https://kubernetes.io/docs/tutorials/security/apparmor/
  "AppArmor profile": "has to be loaded on each node: elsewhere no container starts",
  // https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#nodename
  Node: "no manifest makes: where the cluster has no node of that name, they do not run",
};

/** The sysctls that every kubelet allows. */
const SAFE = new Set([
  ...["kernel.shm_rmid_forced", "net.ipv4.ip_local_port_range", "net.ipv4.tcp_syncookies"],
  ...["net.ipv4.ping_group_range", "net.ipv4.ip_unprivileged_port_start", "net.ipv4.ip_local_reserved_ports"],
  ...["net.ipv4.tcp_keepalive_time", "net.ipv4.tcp_fin_timeout", "net.ipv4.tcp_keepalive_intvl"],
  ...["net.ipv4.tcp_keepalive_probes", "net.ipv4.tcp_rmem", "net.ipv4.tcp_wmem"],
]);

/** A kind of `NODE_NEEDS`, and the names that pods ask for. */
export function nodeNeedsOf(spec: ValueMap): readonly (readonly [kind: string, names: readonly string[]])[] {
  const contexts = [spec, ...["initContainers", "containers"].flatMap((field) => mapsAt(spec, field))].map(
    (each) => mapAt(each, "securityContext"),
  );
  const profiles = (field: string) =>
    contexts.flatMap((context) => {
      const isLocal = textAt(context, field, "type") === "Localhost";
      return isLocal ? (textAt(context, field, "localhostProfile") ?? []) : [];
    });
  const sysctls = mapsAt(spec, "securityContext", "sysctls").flatMap((each) => textAt(each, "name") ?? []);
  return [
    ["sysctl", sysctls.map((name) => name.replaceAll("/", ".")).filter((name) => !SAFE.has(name))],
    ["seccomp profile", profiles("seccompProfile")],
    ["AppArmor profile", profiles("appArmorProfile")],
  ];
}
