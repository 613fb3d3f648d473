import { expect, it } from "vitest";
import { told } from "./check-fixture.ts";

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
])("%s: %#", (_, base, head, lost) => {
  expect(told("lost-rights", web + base, web + head).length > 0).toBe(lost > 0);
});
