import { describe, expect, it } from "vitest";
import { readPodTemplate } from "../../../../src/domain/controllers/pod-template.ts";
import { refusedBy } from "../../../../src/domain/policy/admission/pod-standards.ts";
import { manifestsOf } from "../../forecast-of.ts";

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
    ["volumes: [{ name: a, hostPath: null }]", "", ""],
    ["", "ports: [{ containerPort: 80, hostPort: 80 }]", "web: a `hostPort`"],
    ["", "ports: [{ containerPort: 80, hostPort: '80' }]", ""],
    ["", "livenessProbe: { httpGet: { port: 80, host: a } }", "web: the `host` of the `livenessProbe`"],
    ["", "readinessProbe: { tcpSocket: { port: 80, host: a } }", "web: the `host` of the `readinessProbe`"],
    ["", "lifecycle: { preStop: { httpGet: { port: 80, host: a } } }", "web: the `host` of the `preStop`"],
    ["", "startupProbe: { httpGet: { port: 80, host: '' } }", ""],
    ["", "startupProbe: { httpGet: { port: 80, host: a } }", "", 33],
    ["", "startupProbe: { httpGet: { port: 80, host: a } }", "web: the `host` of the `startupProbe`", 34],
    [
      "",
      "lifecycle: { postStart: { tcpSocket: { port: 80, host: a } } }",
      "web: the `host` of the `postStart`",
    ],
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
    ["securityContext: { seLinuxOptions: { type: container_engine_t } }", "", "", 31],
    ["securityContext: { seLinuxOptions: { user: a } }", "", "the `user` of its `seLinuxOptions`"],
    ["securityContext: { seLinuxOptions: { role: a } }", "", "the `role` of its `seLinuxOptions`"],
    ["securityContext: { seLinuxOptions: { level: 's0:c1' } }", "", ""],
    ["", "securityContext: { procMount: Unmasked }", "web: its `procMount`"],
    ["", "securityContext: { procMount: Default }", ""],
    ["hostUsers: false", "securityContext: { procMount: Unmasked }", ""],
    ["hostUsers: false", "securityContext: { procMount: Unmasked }", "", 35],
    ["hostUsers: false", "securityContext: { procMount: Unmasked }", "web: its `procMount`", 34],
    ["securityContext: { runAsNonRoot: false, runAsUser: 0 }", "", ""],
    ["securityContext: { sysctls: [{ value: '1' }] }", "", ""],
    ["securityContext: { sysctls: [{ name: net.ipv4.tcp_rmem, value: '1' }] }", "", "", 32],
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
    ["container.apparmor.security.beta.kubernetes.io/web: unconfined", 1],
    ["container.apparmor.security.beta.kubernetes.io/web: runtime/defaults", 1],
    ["container.apparmor.security.beta.kubernetes.io/web: runtime/default", 0],
    ["container.apparmor.security.beta.kubernetes.io/web: localhost/a", 0],
    ["container.apparmor.security.beta.kubernetes.io/web: ''", 0],
    // The API server refuses what is no text.
    ["container.apparmor.security.beta.kubernetes.io/web: 5", 0],
    ["example.com/web: unconfined", 0],
  ])("the annotation %s: %i", (annotation, count) => {
    const told = refused("baseline", 36, "", "image: a", `annotations: { ${annotation} }`);
    expect(told).toEqual(Array.from({ length: count }, () => "its AppArmor annotation"));
  });
});

describe("the restricted level refuses", () => {
  it.for<readonly [string, string, string, number?]>([
    ["", SAFE, ""],
    ["", safe("", "allowPrivilegeEscalation: false, "), "web: a missing `allowPrivilegeEscalation: false`"],
    ["", safe("", "runAsNonRoot: true, "), "web: a missing `runAsNonRoot: true`"],
    ["securityContext: { runAsNonRoot: true }", safe("", "runAsNonRoot: true, "), ""],
    ["hostUsers: false, securityContext: { runAsNonRoot: false }", SAFE, ""],
    ["securityContext: { runAsNonRoot: false }", SAFE, "`runAsNonRoot: false`"],
    ["hostUsers: false", safe("", "runAsNonRoot: true, "), ""],
    ["hostUsers: false", safe("", "runAsNonRoot: true, "), "web: a missing `runAsNonRoot: true`", 34],
    ["", safe("runAsUser: 0"), "web: `runAsUser: 0`"],
    ["", safe("runAsUser: 0"), "web: `runAsUser: 0`", 23],
    ["", safe("runAsUser: 0"), "", 22],
    ["securityContext: { runAsUser: 0 }", SAFE, "`runAsUser: 0`"],
    ["", safe("", "capabilities: { drop: [ALL] }, "), "web: capabilities that are not all dropped"],
    ["", SAFE.replace("{ drop", "{ add: [NET_BIND_SERVICE], drop"), ""],
    ["", SAFE.replace("{ drop", "{ add: [CHOWN], drop"), "web: the capability CHOWN"],
    ["", SAFE.replace("RuntimeDefault", "Unconfined"), "web: its `seccompProfile`"],
    ["", SAFE.replace(", seccompProfile: { type: RuntimeDefault }", ""), "web: a missing `seccompProfile`"],
    ["volumes: [{ name: a, nfs: { server: a, path: / } }]", SAFE, "a `nfs` volume"],
    ["volumes: [{ name: a, hostPath: { path: / } }]", SAFE, "a `hostPath` volume"],
    ["volumes: [{ name: a, emptyDir: {} }, { name: b }]", SAFE, ""],
    ["volumes: [{ name: a, emptyDir: {}, nfs: { server: a, path: / } }]", SAFE, ""],
    ["hostUsers: false", safe("procMount: Unmasked"), "web: its `procMount`"],
    ["os: { name: windows }", "securityContext: { runAsNonRoot: true }", ""],
    ["os: { name: windows }", "image: a", "web: a missing `runAsNonRoot: true`"],
    ["os: { name: windows }", "securityContext: { runAsNonRoot: true }", "", 25],
    [
      "os: { name: windows }",
      SAFE.replace("allowPrivilegeEscalation: false, ", ""),
      "web: a missing `allowPrivilegeEscalation: false`",
      24,
    ],
  ])("%s, %s: %j", ([pod, container, expected, minor = 36]) => {
    expect(refused("restricted", minor, pod, container).join(", ")).toBe(expected);
  });
});
