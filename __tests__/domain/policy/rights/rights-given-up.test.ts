import { describe, expect, it } from "vitest";
import { findings, messages } from "../check-fixture.ts";

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
    "no account, of which the API server keeps the former",
    as("web").replace(
      "spec: { template: {",
      "spec: { selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } },",
    ) + binding("web"),
    web("restartPolicy: Always").replace(
      "spec: { template: {",
      "spec: { selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } },",
    ) + binding("web"),
    [],
  ],
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

describe("rights that a template gives up, in all that counts", () => {
  const told = (base: string, head: string) => messages("lost-rights", base, head);
  const role = (kind: string, name: string, namespace: string, account = "web") =>
    `---\napiVersion: ${RBAC}/v1\nkind: ${kind}\nmetadata: { name: ${name}${kind === "RoleBinding" ? `, namespace: ${namespace}` : ""} }\nroleRef: { apiGroup: ${RBAC}, kind: ClusterRole, name: ${name} }\nsubjects: [{ kind: ServiceAccount, name: ${account}, namespace: shop }]\n`;
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      "a binding in another namespace",
      as("web") + role("RoleBinding", "reader", "other"),
      as("other") + role("RoleBinding", "reader", "other"),
      [OTHER.replace("RoleBinding web", "RoleBinding reader")],
    ],
    [
      "a binding of the same name elsewhere gives as little",
      as("web") + role("RoleBinding", "reader", "a"),
      as("other") + role("RoleBinding", "reader", "a") + role("RoleBinding", "reader", "b", "other"),
      [OTHER.replace("RoleBinding web", "RoleBinding reader")],
    ],
    [
      "another role gives something else",
      as("web") + role("RoleBinding", "reader", "shop"),
      as("other") + role("RoleBinding", "reader", "shop") + role("RoleBinding", "writer", "shop", "other"),
      [OTHER.replace("RoleBinding web", "RoleBinding reader")],
    ],
    [
      "what is bound to all",
      as("web") + role("ClusterRoleBinding", "reader", ""),
      as("other") + role("ClusterRoleBinding", "reader", ""),
      [OTHER.replace("RoleBinding web", "ClusterRoleBinding reader")],
    ],
    ["no binding at all", as("web") + account("web", true), as("other") + account("web", true), []],
    ["what is no binding", as("web") + binding("web").replaceAll("RoleBinding", "Role"), as("other"), []],
    [
      "a binding of several accounts",
      as("web") +
        binding("web").replace(
          "subjects: [",
          "subjects: [{ kind: ServiceAccount, name: api, namespace: shop }, ",
        ),
      as("other"),
      [OTHER],
    ],
    // The binding itself tells.
    [
      "a binding that goes while the pods change otherwise",
      as("web") + binding("web"),
      as("web").replace("image: a", "image: b"),
      ["RoleBinding web is removed: the pods of Deployment web lose its rights at once."],
    ],
    // Nothing of pods changes where only another thing does.
    ["the image", as("web") + binding("web"), as("web").replace("image: a", "image: b") + binding("web"), []],
  ])("%s", (_, base, head, expected) => {
    expect(told(base, head)).toEqual(expected);
  });

  const TRUE = ", automountServiceAccountToken: true";
  it.each<readonly [string, string, string, readonly string[]]>([
    ["an account without a binding, but with a name", as("web"), as("web", NO_TOKEN), [TOKEN]],
    [
      "the account of all, with a binding",
      web("hostIPC: false") + binding("default"),
      web("automountServiceAccountToken: false") + binding("default"),
      [TOKEN],
    ],
    [
      "the pod's word over the account's",
      as("web", TRUE) + account("web", false),
      as("web", NO_TOKEN) + account("web", false),
      [TOKEN],
    ],
    [
      "an account that says so",
      as("web") + account("web", true),
      as("web", NO_TOKEN) + account("web", true),
      [TOKEN],
    ],
    [
      "another account that says no",
      as("web") + account("other", false),
      as("web", NO_TOKEN) + account("other", false),
      [TOKEN],
    ],
    ["what it did not mount", as("web", NO_TOKEN), as("web", NO_TOKEN).replace("image: a", "image: b"), []],
    ["what it begins to mount", as("web", NO_TOKEN), as("web", TRUE), []],
    [
      "a volume of another kind",
      as("web"),
      as("web", `${NO_TOKEN}, volumes: [{ name: t, projected: { sources: [{ secret: { name: a } }] } }]`),
      [TOKEN],
    ],
    [
      "a volume of its own, beside something else",
      as("web"),
      as("web", NO_TOKEN + PROJECTED.replace("sources: [", "sources: [{ configMap: { name: ca } }, ")),
      [],
    ],
    ["a volume of its own", as("web"), as("web", NO_TOKEN + PROJECTED), []],
  ])("the token: %s", (_, base, head, expected) => {
    expect(told(base, head)).toEqual(expected);
  });
});

describe("rights that one of several pod templates gives up", () => {
  const cluster = (...pods: readonly string[]) =>
    `apiVersion: example.com/v1\nkind: Cluster\nmetadata: { name: web, namespace: shop }\nspec:\n${pods.map((spec, at) => `  p${String(at)}: { template: { spec: { ${spec}, containers: [{ name: web, image: a }] } } }\n`).join("")}`;
  const named = (name: string, more = "") => `serviceAccountName: ${name}${more}`;
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      "the account of one",
      cluster(named("web"), named("api")) + binding("web"),
      cluster(named("other"), named("api")) + binding("web"),
      [
        "Cluster web runs as ServiceAccount other, api, after web, api: its pods lose the rights that RoleBinding web gave.",
      ],
    ],
    [
      "the token of one",
      cluster(named("web"), named("api")),
      cluster(named("web"), named("api", NO_TOKEN)),
      [TOKEN.replace("Deployment", "Cluster")],
    ],
    [
      "the token of the one whose account has a name",
      cluster("hostIPC: false", named("api")),
      cluster("hostIPC: false", named("api", NO_TOKEN)),
      [TOKEN.replace("Deployment", "Cluster")],
    ],
    ["pods that come without one", cluster(named("web")), cluster(named("web"), named("api", NO_TOKEN)), []],
  ])("%s", (_, base, head, expected) => {
    expect(messages("lost-rights", base, head)).toEqual(expected);
  });
});
