import { expect, it } from "vitest";
import { findings, manifest, messages } from "../check-fixture.ts";

const SAFE =
  "securityContext: { allowPrivilegeEscalation: false, runAsNonRoot: true, capabilities: { drop: [ALL] }, seccompProfile: { type: RuntimeDefault } }";
const web = (container: string, pod = "", metadata = "name: web, namespace: shop") =>
  manifest(
    "apps/v1 Deployment",
    `spec: { replicas: 3, selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { ${pod}containers: [{ name: web, image: acme/web, ${container} }] } } }`,
    metadata,
  );
const shop = (level: string, metadata = "name: shop") =>
  manifest("v1 Namespace", "", `${metadata}, labels: { pod-security.kubernetes.io/enforce: ${level} }`);

/** What the level of the namespace refuses, in words: one message for the pod, and one for a container. */
const refused = (level: string, container: string, pod = "") =>
  messages("unready-pods", web(SAFE) + shop(level), web(container, pod) + shop(level)).flatMap((message) => {
    const said =
      /^Namespace shop enforces the Pod Security level \w+, which refuses (.*?)( of container web)?: no new pod is made\.$/.exec(
        message,
      );
    return said === null ? [message] : (said[1] ?? "").split(", ").map((each) => each + (said[2] ?? ""));
  });
const own = (fields: string) => `securityContext: { ${fields} }`;

it.each<readonly [container: string, pod: string, refused: readonly string[]]>([
  [
    "env: []",
    "dnsPolicy: ClusterFirstWithHostNet, hostNetwork: true, hostPID: true, hostIPC: true, ",
    ["`hostIPC`", "`hostNetwork`", "`hostPID`"],
  ],
  ["env: []", "hostNetwork: false, ", []],
  ["env: []", "volumes: [{ name: a, hostPath: { path: / } }], ", ["a `hostPath` volume"]],
  ["env: []", "volumes: [{ name: a, emptyDir: {} }], ", []],
  [own("privileged: true"), "", ["`privileged` of container web"]],
  [own("privileged: false"), "", []],
  [
    own("capabilities: { add: [NET_ADMIN, CHOWN, NET_BIND_SERVICE, SYS_PTRACE] }"),
    "",
    ["the capability NET_ADMIN of container web", "the capability SYS_PTRACE of container web"],
  ],
  [
    own(
      "capabilities: { add: [AUDIT_WRITE, DAC_OVERRIDE, FOWNER, FSETID, KILL, MKNOD, SETFCAP, SETGID, SETPCAP, SETUID, SYS_CHROOT] }",
    ),
    "",
    [],
  ],
  ["ports: [{ containerPort: 80, hostPort: 80 }]", "", ["a `hostPort` of container web"]],
  [
    "ports: [{ containerPort: 80, hostPort: 80 }, { containerPort: 81 }]",
    "",
    ["a `hostPort` of container web"],
  ],
  ["ports: [{ containerPort: 80, hostPort: 0 }]", "", []],
  ["ports: [{ containerPort: 80 }]", "", []],
])("baseline, of %s and %s: %j", (container, pod, expected) => {
  expect(refused("baseline", container, pod)).toEqual(expected);
});

it.each<readonly [container: string, pod: string, refused: readonly string[]]>([
  [SAFE, "", []],
  [
    "env: []",
    "",
    [
      "a missing `allowPrivilegeEscalation: false` of container web",
      "a missing `runAsNonRoot: true` of container web",
      "a missing `seccompProfile` of container web",
      "capabilities that are not all dropped of container web",
    ],
  ],
  ["env: []", "os: { name: windows }, ", ["a missing `runAsNonRoot: true` of container web"]],
  [
    "env: []",
    "os: { name: linux }, hostPID: true, ",
    [
      "`hostPID`",
      "a missing `allowPrivilegeEscalation: false` of container web",
      "a missing `runAsNonRoot: true` of container web",
      "a missing `seccompProfile` of container web",
      "capabilities that are not all dropped of container web",
    ],
  ],
  [
    own("allowPrivilegeEscalation: false, capabilities: { drop: [ALL] }"),
    own("runAsNonRoot: true, seccompProfile: { type: Localhost, localhostProfile: web.json }") + ", ",
    [],
  ],
  [
    own(
      "allowPrivilegeEscalation: false, capabilities: { drop: [ALL] }, runAsNonRoot: false, seccompProfile: { type: Unconfined }",
    ),
    own("runAsNonRoot: true, seccompProfile: { type: Localhost, localhostProfile: web.json }") + ", ",
    ["a missing `runAsNonRoot: true` of container web", "its `seccompProfile` of container web"],
  ],
  [
    SAFE.replace("[ALL]", "[ALL], add: [CHOWN, NET_BIND_SERVICE]"),
    "",
    ["the capability CHOWN of container web"],
  ],
  // Each is told once, by the level below.
  [SAFE.replace("[ALL]", "[ALL], add: [SYS_ADMIN]"), "", ["the capability SYS_ADMIN of container web"]],
  [SAFE.replace("[ALL]", "[NET_RAW, ALL]"), "", []],
  [SAFE.replace("[ALL]", "[NET_RAW]"), "", ["capabilities that are not all dropped of container web"]],
  [
    SAFE.replace("allowPrivilegeEscalation: false", "allowPrivilegeEscalation: true"),
    "",
    ["a missing `allowPrivilegeEscalation: false` of container web"],
  ],
  [
    SAFE,
    "securityContext: { runAsUser: 0 }, ",
    [
      "`runAsUser: 0`",
      "Container web runs as root (`runAsUser: 0`), which its `runAsNonRoot` refuses: the kubelet never starts it.",
    ],
  ],
  [
    SAFE.replace("runAsNonRoot: true", "runAsNonRoot: true, runAsUser: 1000"),
    "securityContext: { runAsUser: 0 }, ",
    ["`runAsUser: 0`"],
  ],
])("restricted, of %s and %s: %j", (container, pod, expected) => {
  expect(refused("restricted", container, pod)).toEqual(expected);
});

it.each([
  ["privileged", shop("privileged"), 0],
  ["of no known name", shop("Baseline"), 0],
  ["of another namespace", shop("baseline", "name: other"), 0],
  ["of another kind", shop("baseline").replace("v1, kind: Namespace", "example.com/v1, kind: Namespace"), 0],
  ["baseline", shop("baseline"), 1],
])("a level that is %s", (_, namespace, count) => {
  const base = web(SAFE) + namespace;
  expect(messages("unready-pods", base, web(own("privileged: true")) + namespace)).toHaveLength(count);
});

it.each([
  ["v1.33", 0],
  ["v1.34", 1],
  ["latest", 1],
  // What is no version is taken for the newest.
  ["v1.33.1", 1],
  ["xv1.33", 1],
  ["v1.x", 1],
])("the level is that of a release: %s", (version, count) => {
  const labels = `baseline, pod-security.kubernetes.io/enforce-version: "${version}"`;
  const asking = `${SAFE}, livenessProbe: { httpGet: { port: 80, host: example.com } }`;
  expect(messages("unready-pods", web(SAFE) + shop(labels), web(asking) + shop(labels))).toHaveLength(count);
});

it("tells one container from another", () => {
  const two = (first: string, second: string) =>
    web(`${first} }, { name: log, image: acme/web, ${second}`) + shop("baseline");
  const privileged = own("privileged: true");
  const found = findings("unready-pods", [two(privileged, "env: []"), two("env: []", privileged)]);
  expect(found.map(({ container, isNew }) => [container, isNew])).toEqual([["log", true]]);
});

it("is not known without a namespace", () => {
  const here = (container: string) => web(container, "", "name: web") + shop("baseline");
  expect(messages("unready-pods", here(SAFE), here(own("privileged: true")))).toEqual([]);
});

it("names the container, and tells news from what was so", () => {
  const at = (pod: string, container: string) => web(container, pod) + shop("baseline");
  const found = findings("unready-pods", [
    at("hostPID: true, ", SAFE),
    at("hostPID: true, ", own("privileged: true, capabilities: { add: [NET_ADMIN] }")),
  ]);
  expect(found.map(({ container, isNew, unsafe }) => [container, isNew, unsafe])).toEqual([
    [undefined, false, true],
    ["web", true, true],
  ]);
  expect(found.map((finding) => "container" in finding)).toEqual([false, true]);
});
