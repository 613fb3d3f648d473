import { describe, expect, it } from "vitest";
import { manifest, messages } from "../check-fixture.ts";

const web = (pod: string, container = "") =>
  manifest(
    "apps/v1 Deployment",
    `spec: { selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { ${pod}containers: [{ name: web, image: "a:1", ${container} }] } } }`,
  );
const priorityClass = (name: string, fields: string, apiVersion = "scheduling.k8s.io/v1") =>
  manifest(`${apiVersion} PriorityClass`, fields, `name: ${name}`);
const runtimeClass = (amounts: string) =>
  manifest(
    "node.k8s.io/v1 RuntimeClass",
    `handler: kata, overhead: { podFixed: { ${amounts} } }`,
    "name: kata",
  );
const account = (fields: string, value = "true", name = "robot") =>
  manifest(
    "v1 ServiceAccount",
    fields,
    `name: ${name}, namespace: shop, annotations: { kubernetes.io/enforce-mountable-secrets: "${value}" }`,
  );
const told = (pod: string, rest: string, container = "") =>
  messages("unready-pods", web("") + rest, web(pod, container) + rest);

const HIGH = "priorityClassName: high, ";
const KATA = "runtimeClassName: kata, ";

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/plugin/pkg/admission/priority/admission.go */
describe("the priority of a pod", () => {
  it.each<readonly [string, string, string | undefined]>([
    [
      "priority: 1000, ",
      "",
      "`priority` is 1000, and admission takes it from the class that pods have by default, where it is 0: no new pod is made.",
    ],
    [
      `${HIGH}priority: 5, `,
      priorityClass("low", "value: 5") + priorityClass("high", "value: 1000"),
      "`priority` is 5, and admission takes it from PriorityClass high, where it is 1000: no new pod is made.",
    ],
    [
      `${HIGH}priority: 5, `,
      priorityClass("low", "value: 5, globalDefault: true"),
      "`priority` is 5, and admission takes it from PriorityClass high, which is not in the build: where it says otherwise, no new pod is made.",
    ],
    [
      `${HIGH}priority: 5, `,
      priorityClass("high", "value: 5", "example.com/v1"),
      "`priority` is 5, and admission takes it from PriorityClass high, which is not in the build: where it says otherwise, no new pod is made.",
    ],
    [
      `${HIGH}preemptionPolicy: Never, `,
      "",
      "`preemptionPolicy` is Never, and admission takes it from PriorityClass high, which is not in the build: where it says otherwise, no new pod is made.",
    ],
    [
      "preemptionPolicy: Never, ",
      "",
      "`preemptionPolicy` is Never, and admission takes it from the class that pods have by default, where it is PreemptLowerPriority: no new pod is made.",
    ],
    [
      "priority: 7, ",
      priorityClass("low", "value: 5, globalDefault: true"),
      "`priority` is 7, and admission takes it from the class that pods have by default, where it is 5: no new pod is made.",
    ],
    ["priority: 0, ", priorityClass("low", "value: 5, globalDefault: false"), undefined],
    [`${HIGH}priority: 0, `, priorityClass("high", "description: none"), undefined],
    ["priorityClassName: system-cluster-critical, priority: 2000000000, ", "", undefined],
    ["priorityClassName: system-cluster-critical, preemptionPolicy: PreemptLowerPriority, ", "", undefined],
    [HIGH, "", undefined],
  ])("%s beside %s", (pod, rest, expected) => {
    expect(told(pod, rest)).toEqual(expected === undefined ? [] : [expected]);
  });
});

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/plugin/pkg/admission/runtimeclass/admission.go */
describe("the overhead of a pod", () => {
  it.each<readonly [string, string, string | undefined]>([
    [
      "overhead: { cpu: 250m }, ",
      runtimeClass("cpu: 250m"),
      "`overhead` is written, and no RuntimeClass is named that has one: no new pod is made.",
    ],
    [
      `${KATA}overhead: { cpu: 250m }, `,
      "",
      "`overhead` is written, and has to be that of RuntimeClass kata, which is not in the build: where it says otherwise, no new pod is made.",
    ],
    [
      `${KATA}overhead: { cpu: 250m, memory: 1Mi }, `,
      runtimeClass("cpu: 250m"),
      "`overhead` is not that of RuntimeClass kata: no new pod is made.",
    ],
    [
      `${KATA}overhead: { cpu: 250m }, `,
      runtimeClass("cpu: 250m, memory: 1Mi"),
      "`overhead` is not that of RuntimeClass kata: no new pod is made.",
    ],
    [`${KATA}overhead: { memory: 1024Ki }, `, runtimeClass("memory: 1Mi"), undefined],
    [KATA, runtimeClass("cpu: 250m"), undefined],
  ])("%s beside %s", (pod, rest, expected) => {
    expect(told(pod, rest)).toEqual(expected === undefined ? [] : [expected]);
  });
});

/** https://kubernetes.io/docs/concepts/security/service-accounts/#enforce-mountable-secrets */
describe("the Secrets that an account gives its pods", () => {
  const ROBOT = "serviceAccountName: robot, ";
  const GIVEN = "secrets: [{ name: a }, { name: b }], imagePullSecrets: [{ name: p }, { kind: x }]";
  const lacking = (name: string, of = "robot") =>
    `It reads Secret ${name}, which ServiceAccount ${of} does not give its pods (\`kubernetes.io/enforce-mountable-secrets\`): no new pod is made.`;
  const env = (name: string) => `env: [{ name: A, valueFrom: { secretKeyRef: { name: ${name}, key: k } } }]`;

  it.each<readonly [pod: string, container: string, account: string, missing: readonly string[]]>([
    [ROBOT, env("c"), account(GIVEN), [lacking("c")]],
    [ROBOT, env("b"), account(GIVEN), []],
    [ROBOT, "env: [{ name: A, value: b }]", account(GIVEN), []],
    ["serviceAccount: robot, ", env("c"), account(GIVEN), [lacking("c")]],
    ["", env("c"), account(GIVEN, "true", "default"), [lacking("c", "default")]],
    ["", env("c"), account(GIVEN), []],
    [ROBOT, env("c"), account(GIVEN).replace("namespace: shop", "namespace: other"), []],
    [ROBOT, env("c"), account(GIVEN, "T"), [lacking("c")]],
    [ROBOT, env("c"), account(GIVEN, "truest"), []],
    [ROBOT, env("c"), account(GIVEN, "at"), []],
    [ROBOT, env("c"), account("", "true"), [lacking("c")]],
    [
      `${ROBOT}volumes: [{ name: v, secret: { secretName: c } }, { name: w, configMap: { name: d } }], imagePullSecrets: [{ name: q }, { name: p }, {}], `,
      `${env("c")}, envFrom: [{ secretRef: { name: c } }, { configMapRef: { name: d } }]`,
      account(GIVEN),
      [lacking("c"), lacking("q")],
    ],
    [`${ROBOT}imagePullSecrets: [{ name: a }], `, "", account(GIVEN), [lacking("a")]],
    [
      `${ROBOT}initContainers: [{ name: i, image: "a:1", ${env("c")} }], `,
      "",
      account(GIVEN),
      [lacking("c")],
    ],
  ])("%s%s beside %s", (pod, container, rest, missing) => {
    expect(told(pod, rest, container)).toEqual(missing);
  });
});
