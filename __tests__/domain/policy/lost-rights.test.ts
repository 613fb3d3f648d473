import { expect, it } from "vitest";
import { findings } from "./check-fixture.ts";

const web = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec: { template: { spec: { serviceAccountName: web, containers: [{ name: web, image: a }] } } }
`;
const RBAC = "---\napiVersion: rbac.authorization.k8s.io/v1\n";
const role = (verbs: string) =>
  `${RBAC}kind: Role\nmetadata: { name: reader, namespace: shop }\nrules: [{ apiGroups: [""], resources: [pods], verbs: [${verbs}] }]\n`;
const binding = (account: string) =>
  `${RBAC}kind: RoleBinding\nmetadata: { name: reader, namespace: shop }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: reader }\nsubjects: [{ kind: ServiceAccount, name: ${account} }]\n`;
const all = web + role("get, list") + binding("web");

it.each([
  [
    "a binding",
    all,
    web + role("get, list"),
    ["RoleBinding reader is removed: the pods of Deployment web lose its rights at once."],
  ],
  [
    "a subject",
    all,
    web + role("get, list") + binding("other"),
    ["RoleBinding reader gives less: the pods of Deployment web lose its rights at once."],
  ],
  [
    "a role",
    all,
    web + binding("web"),
    ["Role reader is removed: the pods of Deployment web lose its rights at once."],
  ],
  [
    "a verb",
    all,
    web + role("get") + binding("web"),
    ["Role reader gives less: the pods of Deployment web lose its rights at once."],
  ],
  ["nothing, where all is allowed", all, web + role('"*"') + binding("web"), []],
  [
    "of others",
    web + role("get") + binding("other"),
    web,
    [
      "RoleBinding reader is removed: the pods of ServiceAccount other, which are not in this build, lose its rights at once.",
    ],
  ],
  ["what goes with the workload", all, "", []],
])("%s", (_, base, head, expected) => {
  expect(findings("lost-rights", [base, head]).map(({ message }) => message)).toEqual(expected);
});

it("tells of a binding of pods that are not in the build", () => {
  const other = "---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: other }\n";
  expect(findings("lost-rights", [other + binding("web"), other])).toHaveLength(1);
  expect(findings("lost-rights", [binding("web"), ""])).toEqual([]);
});
