import { describe, expect, it } from "vitest";
import { readPodTemplate } from "../../../src/domain/controllers/pod-template.ts";
import { refusedBy } from "../../../src/domain/policy/pod-standards.ts";
import { manifestsOf } from "../forecast-of.ts";

const SAFE =
  "securityContext: { allowPrivilegeEscalation: false, runAsNonRoot: true, capabilities: { drop: [ALL] }, seccompProfile: { type: RuntimeDefault } }";

/** The container's `securityContext` with something put into it. */
const safe = (more: string, without = "") =>
  SAFE.replace(without, "").replace(
    "securityContext: {",
    `securityContext: { ${more}${more === "" ? "" : ", "}`,
  );

function refused(level: "baseline" | "restricted", minor: number, pod: string, container: string, meta = "") {
  const [manifest] = manifestsOf(
    `template: { metadata: { ${meta} }, spec: { ${pod === "" ? "" : `${pod}, `}containers: [{ name: web, ${container} }] } }`,
  );
  const template = readPodTemplate(manifest?.object ?? {}, ["template"]);
  if (template === undefined) throw new Error("no template");
  return refusedBy({ name: level, minor }, template).map(
    ({ what, container: of }) => `${of === undefined ? "" : `${of}: `}${what}`,
  );
}

/** https://kubernetes.io/docs/concepts/security/pod-security-standards/, row by row. */
describe("the baseline level refuses", () => {
  it.for<readonly [string, string, string, number?]>([
    ["hostNetwork: true", "", "`hostNetwork`"],
    ["hostPID: true", "", "`hostPID`"],
    ["hostIPC: true", "", "`hostIPC`"],
    ["hostIPC: false", "", ""],
    ["securityContext: { windowsOptions: { hostProcess: true } }", "", "`hostProcess`"],
    ["", "securityContext: { windowsOptions: { hostProcess: true } }", "web: `hostProcess`"],
    ["", "securityContext: { privileged: true }", "web: `privileged`"],
    ["", "securityContext: { capabilities: { add: [SYS_ADMIN, CHOWN] } }", "web: the capability SYS_ADMIN"],
    ["volumes: [{ name: a, hostPath: { path: / } }]", "", "a `hostPath` volume"],
    ["volumes: [{ name: a, nfs: { server: a, path: / } }, { name: b }]", "", ""],
    ["", "ports: [{ containerPort: 80, hostPort: 80 }]", "web: a `hostPort`"],
    ["", "livenessProbe: { httpGet: { port: 80, host: a } }", "web: the `host` of the `livenessProbe`"],
    ["", "readinessProbe: { tcpSocket: { port: 80, host: a } }", "web: the `host` of the `readinessProbe`"],
    ["", "lifecycle: { preStop: { httpGet: { port: 80, host: a } } }", "web: the `host` of the `preStop`"],
    ["", "startupProbe: { httpGet: { port: 80, host: '' } }", ""],
    ["", "startupProbe: { httpGet: { port: 80, host: a } }", "", 33],
    ["securityContext: { appArmorProfile: { type: Unconfined } }", "", "its `appArmorProfile`"],
    ["securityContext: { appArmorProfile: { type: Localhost } }", "", ""],
    ["", "securityContext: { seLinuxOptions: { type: spc_t } }", "web: the `type` of its `seLinuxOptions`"],
    ["securityContext: { seLinuxOptions: { type: container_t } }", "", ""],
    ["securityContext: { seLinuxOptions: { type: container_engine_t } }", "", ""],
    [
      "securityContext: { seLinuxOptions: { type: container_engine_t } }",
      "",
      "the `type` of its `seLinuxOptions`",
      30,
    ],
    ["securityContext: { seLinuxOptions: { user: a } }", "", "the `user` of its `seLinuxOptions`"],
    ["securityContext: { seLinuxOptions: { role: a } }", "", "the `role` of its `seLinuxOptions`"],
    ["securityContext: { seLinuxOptions: { level: 's0:c1' } }", "", ""],
    ["", "securityContext: { procMount: Unmasked }", "web: its `procMount`"],
    ["", "securityContext: { procMount: Default }", ""],
    ["hostUsers: false", "securityContext: { procMount: Unmasked }", ""],
    ["hostUsers: false", "securityContext: { procMount: Unmasked }", "web: its `procMount`", 34],
    ["securityContext: { seccompProfile: { type: Unconfined } }", "", "its `seccompProfile`"],
    ["", "securityContext: { seccompProfile: { type: Unconfined } }", "web: its `seccompProfile`"],
    ["securityContext: { sysctls: [{ name: kernel.msgmax, value: '1' }] }", "", "the sysctl kernel.msgmax"],
    ["securityContext: { sysctls: [{ name: net.ipv4.tcp_rmem, value: '1' }] }", "", ""],
    [
      "securityContext: { sysctls: [{ name: net.ipv4.tcp_rmem, value: '1' }] }",
      "",
      "the sysctl net.ipv4.tcp_rmem",
      31,
    ],
  ])("%s, %s: %j", ([pod, container, expected, minor = 36]) => {
    expect(refused("baseline", minor, pod, container).join(", ")).toBe(expected);
  });

  it.each([
    ["unconfined", 1],
    ["runtime/default", 0],
    ["localhost/a", 0],
  ])("the annotation %s: %i", (value, count) => {
    const meta = `annotations: { container.apparmor.security.beta.kubernetes.io/web: ${value} }`;
    expect(refused("baseline", 36, "", "image: a", meta)).toHaveLength(count);
  });
});

describe("the restricted level refuses", () => {
  it.for<readonly [string, string, string, number?]>([
    ["", SAFE, ""],
    ["", safe("", "allowPrivilegeEscalation: false, "), "web: a missing `allowPrivilegeEscalation: false`"],
    ["", safe("", "runAsNonRoot: true, "), "web: a missing `runAsNonRoot: true`"],
    ["securityContext: { runAsNonRoot: true }", safe("", "runAsNonRoot: true, "), ""],
    ["securityContext: { runAsNonRoot: false }", SAFE, "`runAsNonRoot: false`"],
    ["hostUsers: false", safe("", "runAsNonRoot: true, "), ""],
    ["hostUsers: false", safe("", "runAsNonRoot: true, "), "web: a missing `runAsNonRoot: true`", 34],
    ["", safe("runAsUser: 0"), "web: `runAsUser: 0`"],
    ["securityContext: { runAsUser: 0 }", SAFE, "`runAsUser: 0`"],
    ["", safe("", "capabilities: { drop: [ALL] }, "), "web: capabilities that are not all dropped"],
    ["", SAFE.replace("{ drop", "{ add: [NET_BIND_SERVICE], drop"), ""],
    ["", SAFE.replace("{ drop", "{ add: [CHOWN], drop"), "web: the capability CHOWN"],
    ["", SAFE.replace("RuntimeDefault", "Unconfined"), "web: its `seccompProfile`"],
    ["", SAFE.replace(", seccompProfile: { type: RuntimeDefault }", ""), "web: a missing `seccompProfile`"],
    ["volumes: [{ name: a, nfs: { server: a, path: / } }]", SAFE, "a `nfs` volume"],
    ["volumes: [{ name: a, hostPath: { path: / } }]", SAFE, "a `hostPath` volume"],
    ["volumes: [{ name: a, emptyDir: {} }, { name: b }]", SAFE, ""],
    ["hostUsers: false", safe("procMount: Unmasked"), "web: its `procMount`"],
    ["os: { name: windows }", "securityContext: { runAsNonRoot: true }", ""],
    ["os: { name: windows }", "image: a", "web: a missing `runAsNonRoot: true`"],
  ])("%s, %s: %j", ([pod, container, expected, minor = 36]) => {
    expect(refused("restricted", minor, pod, container).join(", ")).toBe(expected);
  });
});
