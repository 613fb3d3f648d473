import { expect, it } from "vitest";
import type { Workload } from "../../../../src/domain/controllers/workload.ts";
import { isAdmittedAlike } from "../../../../src/domain/policy/admission/admitted-as.ts";
import { readSide } from "../../../../src/domain/side.ts";
import { manifestsOf } from "../../forecast-of.ts";
import { manifest } from "../check-fixture.ts";

function workloadOf(text: string): Workload {
  const [workload] = readSide(manifestsOf(text), "head").workloads.values();
  if (workload === undefined) throw new Error(`no workload: ${text}`);
  return workload;
}

const WEB = "{ name: web, image: a }";
const web = (pod = "", containers = WEB, spec = "", metadata = "labels: { a: b }") =>
  manifest(
    "apps/v1 Deployment",
    `spec: { ${spec}template: { metadata: { ${metadata} }, spec: { ${pod}containers: [${containers}] } } }`,
  );
const parts = (...names: readonly string[]) =>
  manifest(
    "example.com/v1 Cluster",
    `spec: { ${names.map((name) => `${name}: { template: { spec: { containers: [${WEB}] } } }`).join(", ")} }`,
  );
const using = (resources: string) => `{ name: web, image: a, resources: { ${resources} } }`;
const mounting = (volume: string) => `volumes: [{ name: v, ${volume} }], `;
const INIT = "initContainers: [{ name: web, image: a }], ";

/** Namespaces, LimitRanges and ResourceQuotas judge pods by their number, what they may do and what they ask for. */
it.each<readonly [what: string, before: string, after: string, alike: boolean]>([
  ["nothing", web(), web(), true],
  ["an image", web(), web("", "{ name: web, image: b }"), true],
  ["an image and a label", web(), web("", "{ name: web, image: b }", "", "labels: { a: c }"), true],
  ["a variable", web(), web("", "{ name: web, image: a, env: [{ name: A, value: b }] }"), true],
  ["a node", web("nodeName: a, "), web("nodeName: b, "), true],
  [
    "the config that it mounts",
    web(mounting("configMap: { name: a-1 }")),
    web(mounting("configMap: { name: a-2 }")),
    true,
  ],
  [
    "what kind of volume it mounts",
    web(mounting("configMap: { name: a }")),
    web(mounting("hostPath: { path: /a }")),
    false,
  ],
  [
    "a volume more",
    web(mounting("emptyDir: {}")),
    web(mounting("emptyDir: {} }, { name: x, hostPath: { path: /a }")),
    false,
  ],
  ["that it mounts a volume", web(), web(mounting("hostPath: { path: /a }")), false],
  ["the number", web("", WEB, "replicas: 1, "), web("", WEB, "replicas: 2, "), false],
  ["what it may do", web(), web("hostNetwork: true, "), false],
  ["what else it may do", web("hostNetwork: true, "), web("hostPID: true, "), false],
  ["what it may do no more", web("hostNetwork: true, "), web(), false],
  [
    "its annotation for AppArmor",
    web(),
    web("", WEB, "", "annotations: { container.apparmor.security.beta.kubernetes.io/web: unconfined }"),
    false,
  ],
  ["what it asks for", web("", using("limits: { cpu: 1 }")), web("", using("limits: { cpu: 2 }")), false],
  ["that it asks for something", web(), web("", using("limits: { cpu: 1 }")), false],
  ["that it asks for nothing", web("", using("limits: { cpu: 1 }")), web(), false],
  [
    "what it asks for beside another field",
    web("", "{ name: web, image: a, tty: true }"),
    web("", using("limits: { cpu: 1 }")),
    false,
  ],
  ["what all of it asks for", web(), web("resources: { limits: { cpu: 1 } }, "), false],
  ["what all of it takes besides", web(), web("overhead: { cpu: 1 }, "), false],
  ["the name of a container", web(), web("", "{ name: api, image: a }"), false],
  ["a container more", web(), web("", `${WEB}, { name: log, image: a }`), false],
  [
    "whether a container of them runs first",
    web("", `${WEB}, { name: log, image: a }`),
    web(INIT, "{ name: log, image: a }"),
    false,
  ],
  [
    "whether the last of them runs first",
    web("", `${WEB}, { name: log, image: a }`),
    web("initContainers: [{ name: log, image: a }], ", WEB),
    false,
  ],
  [
    "the type of one of two volumes",
    web("volumes: [{ name: a, emptyDir: {} }, { name: b, emptyDir: {} }], "),
    web("volumes: [{ name: a, emptyDir: {} }, { name: b, hostPath: { path: /b } }], "),
    false,
  ],
  [
    "whether another one runs first too",
    web("initContainers: [{ name: x, image: a }], ", `${WEB}, { name: log, image: a }`),
    web(`initContainers: [{ name: x, image: a }, ${WEB}], `, "{ name: log, image: a }"),
    false,
  ],
  [
    "whether the last one runs before what runs first",
    web("initContainers: [{ name: x, image: a }], ", `${WEB}, { name: log, image: a }`),
    web("initContainers: [{ name: log, image: a }, { name: x, image: a }], ", WEB),
    false,
  ],
  ["what only the strictest level refuses", web(), web("securityContext: { runAsUser: 0 }, "), false],
  ["a container less", web("", `${WEB}, { name: log, image: a }`), web(), false],
  [
    "when a container runs",
    web(INIT, "{ name: log, image: a }"),
    web("", `${WEB}, { name: log, image: a }`),
    false,
  ],
  [
    "what one of two containers asks for",
    web("", `${WEB}, { name: log, image: a }`),
    web("", `${WEB}, { name: log, image: a, resources: { limits: { cpu: 1 } } }`),
    false,
  ],
  [
    "what one of two kinds of pods may do",
    parts("a", "b"),
    parts("a", "b").replace(/(b: { template: { spec: {)/, "$1 hostNetwork: true,"),
    false,
  ],
  ["a kind of pod more", parts("a"), parts("a", "b"), false],
  ["a kind of pod less", parts("a", "b"), parts("a"), false],
  [
    "a number beyond all",
    web("", using("limits: { cpu: 9007199254740993 }")),
    web("", using("limits: { cpu: 9007199254740995 }")),
    false,
  ],
])("judge pods alike that differ in %s", (_, before, after, alike) => {
  expect(isAdmittedAlike(workloadOf(before), workloadOf(after))).toBe(alike);
});
