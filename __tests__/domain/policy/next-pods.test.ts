import { expect, it } from "vitest";
import { findings } from "./check-fixture.ts";

const object = (kind: string, meta: string, spec: string) =>
  `---\napiVersion: v1\nkind: ${kind}\nmetadata: ${meta}\n${spec === "" ? "" : `spec: ${spec}\n`}`;
const quota = (hard: string) => object("ResourceQuota", "{ name: q, namespace: shop }", `{ hard: ${hard} }`);
const limits = (max: string) =>
  object(
    "LimitRange",
    "{ name: l, namespace: shop }",
    `{ limits: [{ type: Container, max: { cpu: ${max} } }] }`,
  );
const namespace = (labels: string) => object("Namespace", `{ name: shop, labels: ${labels} }`, "");
const level = (name: string) => namespace(`{ pod-security.kubernetes.io/enforce: ${name} }`);
const plain = namespace("{}");

it.each([
  [
    "a lower quota",
    quota("{ pods: 10 }"),
    quota("{ pods: 9 }"),
    ["ResourceQuota q allows less (pods 10 → 9): pods that no longer fit stay, and are not made again."],
  ],
  ["a higher quota", quota("{ memory: 1Gi }"), quota("{ memory: 2000Mi }"), []],
  [
    "a quota of something more",
    quota("{ pods: 10 }"),
    quota("{ pods: 10, cpu: 1 }"),
    ["ResourceQuota q allows less (cpu 1): pods that no longer fit stay, and are not made again."],
  ],
  [
    "a new quota",
    plain,
    plain + quota("{ pods: 1 }"),
    ["ResourceQuota q is new, with limits (pods 1): pods that no longer fit stay, and are not made again."],
  ],
  ["a quota in a new namespace", level("a").replaceAll("shop", "other"), plain + quota("{ pods: 1 }"), []],
  [
    "other limits",
    limits("1"),
    limits("2"),
    ["LimitRange l changes: pods made from now on get its defaults, and are refused outside of its limits."],
  ],
  [
    "a stricter level",
    level("baseline"),
    level("restricted"),
    [
      "Namespace shop enforces the Pod Security level restricted, after baseline: pods that do not meet it stay, and are not made again.",
    ],
  ],
  ["a looser level", level("restricted"), level("baseline"), []],
  [
    "another injection",
    plain,
    namespace("{ istio-injection: enabled }"),
    [
      "Namespace shop changes istio-injection: pods made from now on are not what they were; those that run keep what they have until they restart.",
    ],
  ],
  ["any other label", plain, namespace("{ team: a }"), []],
])("%s", (_, base, head, expected) => {
  expect(findings("next-pods", [base, head]).map(({ message }) => message)).toEqual(expected);
});

const account = (fields: string, annotations = "{}") =>
  `---\napiVersion: v1\nkind: ServiceAccount\nmetadata: { name: web, namespace: shop, annotations: ${annotations} }\n${fields}\n`;
const web = `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec: { template: { spec: { serviceAccountName: web, containers: [{ name: web, image: a }] } } }
`;
const hook = (resource: string, policy: string) => `---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: { name: w }
webhooks: [{ name: a.b.c, failurePolicy: ${policy}, rules: [{ apiGroups: [""], apiVersions: [v1], operations: [CREATE], resources: [${resource}] }] }]
`;

it.each([
  ["other pull secrets", web + account("imagePullSecrets: [{ name: a }]"), web + account(""), 1],
  ["another identity", web + account(""), web + account("", '{ "eks.amazonaws.com/role-arn": a }'), 1],
  ["any other annotation", web + account(""), web + account("", "{ a: b }"), 0],
  ["an account that nobody uses", account("imagePullSecrets: [{ name: a }]"), account(""), 0],
  ["a webhook for pods", hook("pods", "Ignore"), hook("pods", "Fail"), 1],
  ["a new webhook for pods", web, web + hook("pods", "Fail"), 1],
  ["a webhook for others", hook("secrets", "Ignore"), hook("secrets", "Fail"), 0],
])("%s", (_, base, head, expected) => {
  expect(findings("next-pods", [base, head])).toHaveLength(expected);
});

it("tells of a webhook that goes, with what it put into pods", () => {
  const hook = (kind: string) =>
    `---\napiVersion: admissionregistration.k8s.io/v1\nkind: ${kind}\nmetadata: { name: x }\nwebhooks: [{ name: a.b.c, rules: [{ apiGroups: [''], resources: [pods] }] }]\n`;
  const other = "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n";
  expect(findings("next-pods", [other + hook("MutatingWebhookConfiguration"), other])).toHaveLength(1);
  expect(findings("next-pods", [other + hook("ValidatingWebhookConfiguration"), other])).toEqual([]);
});
