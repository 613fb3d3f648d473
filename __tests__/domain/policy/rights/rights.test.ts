import { expect, it } from "vitest";
import { told } from "../check-fixture.ts";

const web = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec: { template: { spec: { serviceAccountName: web, containers: [{ name: web, image: a }] } } }
`;
const RBAC = "---\napiVersion: rbac.authorization.k8s.io/v1\n";
const rule = (verbs: string, resources = "pods") =>
  `{ apiGroups: [""], resources: [${resources}], verbs: [${verbs}] }`;
const role = (name: string, rules: string, kind = "Role") =>
  `${RBAC}kind: ${kind}\nmetadata: { name: ${name}${kind === "Role" ? ", namespace: shop" : ""} }\nrules: [${rules}]\n`;
const binding = (name: string, of: string, { kind = "Role", by = "RoleBinding", namespace = "shop" } = {}) =>
  `${RBAC}kind: ${by}\nmetadata: { name: ${name}${by === "RoleBinding" ? `, namespace: ${namespace}` : ""} }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ${kind}, name: ${of} }\nsubjects: [{ kind: ServiceAccount, name: web, namespace: shop }]\n`;

const both = rule("get, list");
const asCluster = { kind: "ClusterRole" };
const everywhere = { ...asCluster, by: "ClusterRoleBinding" };
const METRICS = "{ nonResourceURLs: [/metrics], verbs: [get] }";

/** What an account may do is the sum of all its bindings: moving a right from one to another loses nothing. */
it.each<readonly [what: string, base: string, head: string, lost: number]>([
  [
    "another name of the binding",
    role("a", both) + binding("x", "a"),
    role("a", both) + binding("y", "a"),
    0,
  ],
  [
    "a role in two",
    role("a", both) + binding("x", "a"),
    role("a", rule("get")) + binding("x", "a") + role("b", rule("list")) + binding("y", "b"),
    0,
  ],
  [
    "a role of which the second half is missing",
    role("a", both) + binding("x", "a"),
    role("a", rule("get")) + binding("x", "a") + role("b", rule("watch")) + binding("y", "b"),
    1,
  ],
  [
    "a ClusterRole of the same rules in the same namespace",
    role("a", both) + binding("x", "a"),
    role("b", both, "ClusterRole") + binding("y", "b", asCluster),
    0,
  ],
  [
    "from everywhere to one namespace",
    role("b", both, "ClusterRole") + binding("x", "b", { ...asCluster, by: "ClusterRoleBinding" }),
    role("b", both, "ClusterRole") + binding("y", "b", asCluster),
    1,
  ],
  [
    "from one namespace to everywhere",
    role("b", both, "ClusterRole") + binding("x", "b", asCluster),
    role("b", both, "ClusterRole") + binding("y", "b", { ...asCluster, by: "ClusterRoleBinding" }),
    0,
  ],
  [
    "a role that is not in the build, by another binding",
    binding("x", "cluster-admin", asCluster),
    binding("y", "cluster-admin", asCluster),
    0,
  ],
  ["another such role", binding("x", "cluster-admin", asCluster), binding("y", "other", asCluster), 1],
  [
    "of two kinds, one by another role",
    role("a", rule("get", "pods, services")) + binding("x", "a"),
    role("b", `${rule("get")}, ${rule("get", "services")}`) + binding("y", "b"),
    0,
  ],
  [
    "of a rule without kinds, and nothing in its place",
    role("a", METRICS, "ClusterRole") + binding("x", "a", everywhere),
    role("a", METRICS, "ClusterRole"),
    1,
  ],
  [
    "of a rule without kinds, by another binding",
    role("a", METRICS, "ClusterRole") + binding("x", "a", everywhere),
    role("a", METRICS, "ClusterRole") + binding("y", "a", everywhere),
    0,
  ],
  [
    "of two groups, each by a rule of its own",
    role("a", rule("get").replace('""', '"", apps')) + binding("x", "a"),
    role("b", `${rule("get")}, ${rule("get").replace('""', "apps")}`) + binding("y", "b"),
    0,
  ],
  [
    "by what only looks like a binding",
    role("a", both) + binding("x", "a"),
    role("a", both) + binding("y", "a").replace("rbac.authorization.k8s.io/v1", "example.com/v1"),
    1,
  ],
  [
    "from a ClusterRole to a Role of its name that gives less",
    role("a", rule("get")) + role("a", both, "ClusterRole") + binding("x", "a", asCluster),
    role("a", rule("get")) + role("a", both, "ClusterRole") + binding("y", "a"),
    1,
  ],
  [
    "by a role of its name in another namespace",
    role("a", both).replace("namespace: shop", "namespace: other") + role("a", both) + binding("x", "a"),
    role("a", both).replace("namespace: shop", "namespace: other") +
      role("a", rule("get")) +
      binding("y", "a"),
    1,
  ],
  [
    "to a role that is not in the build",
    role("a", both) + binding("x", "a"),
    role("a", both) + binding("y", "view", asCluster),
    1,
  ],
])("%s: %#", (_, base, head, lost) => {
  expect(told("lost-rights", web + base, web + head).length > 0).toBe(lost > 0);
});
