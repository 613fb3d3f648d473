import { expect, it } from "vitest";
import {
  accountsOf,
  bindingsOf,
  isAccountOf,
  isBinding,
} from "../../../../src/domain/policy/rights/bindings.ts";
import { readSide } from "../../../../src/domain/side.ts";
import { manifestsOf } from "../../forecast-of.ts";
import { manifest, objectOf } from "../check-fixture.ts";

const RBAC = "rbac.authorization.k8s.io/v1";
const binding = objectOf(`${RBAC} RoleBinding`, "subjects: []", "name: b, namespace: shop");

it.each([
  [`${RBAC} RoleBinding`, true],
  [`${RBAC} ClusterRoleBinding`, true],
  [`${RBAC} Role`, false],
  ["example.com/v1 RoleBinding", false],
])("%s is a binding: %s", (type, expected) => {
  expect(isBinding(objectOf(type))).toBe(expected);
});

const account = (namespace: string | null, name: string | null) => ({ namespace, name });
const group = (name: string) => ({ kind: "Group", name });
const user = (name: string) => ({ kind: "User", name });

it.each([
  [{ kind: "ServiceAccount", name: "web" }, account("shop", "web")],
  [{ kind: "ServiceAccount", name: "web", namespace: "other" }, account("other", "web")],
  [group("system:serviceaccounts"), account(null, null)],
  [group("system:authenticated"), account(null, null)],
  [group("system:serviceaccounts:shop"), account("shop", null)],
  [group("system:masters"), undefined],
  [group("team"), undefined],
  [user("system:serviceaccount:shop:web"), account("shop", "web")],
  [user("system:serviceaccount:shop"), undefined],
  [user("not:system:serviceaccount:shop:web"), undefined],
  [user("system:serviceaccount:shop:web:more"), undefined],
  [user("ann"), undefined],
  [{ kind: "Robot", name: "web" }, undefined],
  [{ name: "web" }, undefined],
  [{ kind: "Group" }, undefined],
  [{ kind: "ServiceAccount" }, account("shop", "")],
])("%j means the accounts %j", (subject, expected) => {
  expect(accountsOf(binding, subject)).toEqual(expected);
});

const web = (spec: string, metadata = "name: web, namespace: shop") => {
  const text = manifest("apps/v1 Deployment", `spec: { template: { spec: { ${spec} } } }`, metadata);
  const [workload] = readSide(manifestsOf(text), "head").workloads.values();
  if (workload === undefined) throw new Error("no workload");
  return workload;
};
const WEB = "serviceAccountName: web";
const to = (name: string, namespace = "shop") => ({ kind: "ServiceAccount", name, namespace });

it.each([
  ["by its account", web(WEB), to("web"), true],
  ["by the older field", web("serviceAccount: web"), to("web"), true],
  ["by the newer one of both", web("serviceAccount: api, serviceAccountName: web"), to("api"), false],
  ["by the one of all who name none", web("containers: []"), to("default"), true],
  ["by another's account", web(WEB), to("api"), false],
  ["by an account of another namespace", web(WEB), to("web", "other"), false],
  ["where nobody says its namespace", web(WEB, "name: web"), to("web", "other"), true],
  ["by a group of its namespace", web(WEB), group("system:serviceaccounts:shop"), true],
  ["by a group of another namespace", web(WEB), group("system:serviceaccounts:other"), false],
  ["by the group of all", web(WEB), group("system:authenticated"), true],
  ["by people", web(WEB), user("ann"), false],
])("a workload has rights %s", (_, workload, subject, expected) => {
  expect(isAccountOf(workload, binding, subject)).toBe(expected);
});

it("of a workload without a pod template nobody has rights", () => {
  const operated = { object: web(WEB).object, templates: [] };
  expect(isAccountOf(operated, binding, group("system:authenticated"))).toBe(false);
});

it("each binding of a role is found by the name of the role", () => {
  const gives = (name: string, role: string, type = `${RBAC} RoleBinding`) =>
    manifest(type, `roleRef: { kind: Role, name: ${role} }, subjects: []`, `name: ${name}, namespace: shop`);
  const other = gives("c", "read", "example.com/v1 RoleBinding");
  const text = gives("a", "read") + gives("b", "read") + other + gives("d", "write");
  const { index } = readSide(manifestsOf(text), "head");
  const named = (role: string) => bindingsOf(index, role).map(({ name }) => name);
  expect([named("read"), named("write"), named("none")]).toEqual([["a", "b"], ["d"], []]);
});
