import { expect, it } from "vitest";
import { manifest, told } from "../check-fixture.ts";

const web = (pod: string, container = "", name = "web") =>
  manifest(
    "apps/v1 Deployment",
    `spec: { template: { metadata: { labels: { app: web } }, spec: { ${pod}containers: [{ name: a, image: a${container} }] } } }`,
    `name: ${name}`,
  );
const sysctl = (...names: readonly string[]) =>
  `securityContext: { sysctls: [${names.map((name) => `{ name: ${name}, value: "1" }`).join(", ")}] }, `;
const profile = (field: string, type: string) =>
  `, securityContext: { ${field}: { type: ${type}, localhostProfile: a.json } }`;
const LOCAL = profile("seccompProfile", "Localhost");
const OF_POD = `${LOCAL.slice(2)}, `;
const SECCOMP =
  "warning: Its pods begin to name seccomp profile a.json, which has to lie on each node: elsewhere no container starts.";
const UNSAFE = (name: string, begins = "begin to ") =>
  `warning: Its pods ${begins}name sysctl ${name}, which kubelets allow only where they are told to (\`--allowed-unsafe-sysctls\`): elsewhere each new pod fails.`;

it.each<readonly [string, base: string, head: string, readonly string[]]>([
  ["a sysctl", web(""), web(sysctl("net.core.somaxconn")), [UNSAFE("net.core.somaxconn")]],
  ["in its other form", web(""), web(sysctl("net/core/somaxconn")), [UNSAFE("net.core.somaxconn")]],
  ["of a new workload", "", web(sysctl("vm.max_map_count")), [UNSAFE("vm.max_map_count", "")]],
  ["safe ones", web(""), web(sysctl("net.ipv4.tcp_syncookies", "net.ipv4.tcp_rmem")), []],
  [
    "one that was there",
    web(sysctl("net.core.somaxconn")),
    web(sysctl("net.core.somaxconn", "kernel.shm_rmid_forced")),
    [],
  ],
  [
    "one that others have",
    web("", "", "a") + web(sysctl("net.core.somaxconn"), "", "b"),
    web(sysctl("net.core.somaxconn"), "", "a") + web(sysctl("net.core.somaxconn"), "", "b"),
    [],
  ],
  [
    "one that others have in another namespace",
    web("", "", "a, namespace: x") + web(sysctl("net.core.somaxconn"), "", "b, namespace: y"),
    web(sysctl("net.core.somaxconn"), "", "a, namespace: x") +
      web(sysctl("net.core.somaxconn"), "", "b, namespace: y"),
    [],
  ],
  ["a seccomp profile", web(""), web("", LOCAL), [SECCOMP]],
  [
    "an AppArmor profile",
    web(""),
    web("", profile("appArmorProfile", "Localhost")),
    [
      "warning: Its pods begin to name AppArmor profile a.json, which has to be loaded on each node: elsewhere no container starts.",
    ],
  ],
  ["a sysctl without a name", web(""), web('securityContext: { sysctls: [{ value: "1" }] }, '), []],
  [
    "a profile without a name",
    web(""),
    web("", ", securityContext: { seccompProfile: { type: Localhost } }"),
    [],
  ],
  ["a profile of all", web(""), web(OF_POD), [SECCOMP]],
  [
    "a profile of what runs first",
    web(""),
    web(`initContainers: [{ name: i, image: a${LOCAL} }], `),
    [SECCOMP],
  ],
  ["the runtime's own profile", web(""), web("", profile("seccompProfile", "RuntimeDefault")), []],
])("%s", (_, base, head, expected) => {
  expect(told("removed-dependency", base, head)).toEqual(expected);
});
