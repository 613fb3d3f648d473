import { expect, it } from "vitest";
import { findings } from "./check-fixture.ts";

const RBAC = "rbac.authorization.k8s.io";
const web = (spec: string) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web, namespace: shop }\nspec: { template: { spec: { ${spec}, containers: [{ name: web, image: a }] } } }\n`;
const binding = (account: string, kind = "RoleBinding") =>
  `---\napiVersion: ${RBAC}/v1\nkind: ${kind}\nmetadata: { name: ${account}${kind === "RoleBinding" ? ", namespace: shop" : ""} }\nroleRef: { apiGroup: ${RBAC}, kind: ClusterRole, name: reader }\nsubjects: [{ kind: ServiceAccount, name: ${account}, namespace: shop }]\n`;
const account = (name: string, automount: boolean) =>
  `---\napiVersion: v1\nkind: ServiceAccount\nmetadata: { name: ${name}, namespace: shop }\nautomountServiceAccountToken: ${String(automount)}\n`;
const OTHER =
  "Deployment web runs as ServiceAccount other, after web: its pods lose the rights that RoleBinding web gave.";
const TOKEN =
  "Deployment web no longer mounts the token of its ServiceAccount: its pods lose the rights that it has.";
const as = (name: string, more = "") => web(`serviceAccountName: ${name}${more}`);
const NO_TOKEN = ", automountServiceAccountToken: false";
const PROJECTED = ", volumes: [{ name: t, projected: { sources: [{ serviceAccountToken: { path: t } }] } }]";

it.each([
  ["another account", as("web") + binding("web"), as("other") + binding("web"), [OTHER]],
  ["another account, with its binding", as("web") + binding("web"), as("other"), [OTHER]],
  [
    "an account that is bound to the same",
    as("web") + binding("web"),
    as("other") + binding("web") + binding("other"),
    [],
  ],
  [
    "an account that is bound to it everywhere",
    as("web") + binding("web"),
    as("other") + binding("web") + binding("other", "ClusterRoleBinding"),
    [],
  ],
  ["an account without rights", as("web"), as("other"), []],
  ["no token", as("web") + binding("web"), as("web", NO_TOKEN) + binding("web"), [TOKEN]],
  ["a token of its own", as("web") + binding("web"), as("web", NO_TOKEN + PROJECTED) + binding("web"), []],
  [
    "what the account says already",
    as("web") + account("web", false),
    as("web", NO_TOKEN) + account("web", false),
    [],
  ],
  [
    "the default account without rights",
    web("hostIPC: false"),
    web("automountServiceAccountToken: false"),
    [],
  ],
] as const)("%s", (_, base, head, expected) => {
  expect(findings("lost-rights", [base, head]).map(({ message }) => message)).toEqual(expected);
});
