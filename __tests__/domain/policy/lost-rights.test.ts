import { expect, it } from "vitest";
import { findings, told } from "./check-fixture.ts";

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
    ["Role reader gives less (list pods): the pods of Deployment web lose its rights at once."],
  ],
  [
    "a verb of others",
    web + role("get, list") + binding("other"),
    web + role("get") + binding("other"),
    [
      "Role reader gives less (list pods): the pods of ServiceAccount other, which are not in this build, lose its rights at once.",
    ],
  ],
  [
    "a role of others that another binding gives",
    role("get, list") + binding("other"),
    binding("other").replace("name: reader,", "name: more,").replace("name: reader }", "name: all }") +
      role("get, list").replace("name: reader", "name: all") +
      binding("other") +
      role("get"),
    [],
  ],
  [
    "nothing, where no request is of what goes: apps has no pods",
    all.replace('apiGroups: [""], resources: [pods]', "apiGroups: [apps], resources: [pods, deployments]"),
    web +
      binding("web") +
      role("get, list").replace(
        'apiGroups: [""], resources: [pods]',
        "apiGroups: [apps], resources: [deployments]",
      ),
    [],
  ],
  [
    "what another group has too, or a group of somebody's own",
    all.replace('apiGroups: [""], resources: [pods]', "apiGroups: [metrics.k8s.io, apps], resources: [pods]"),
    web + binding("web") + role("get, list").replace('apiGroups: [""]', "apiGroups: [apps]"),
    ["Role reader gives less (get pods and list pods): the pods of Deployment web lose its rights at once."],
  ],
  ["nothing, where all is allowed", all, web + role('"*"') + binding("web"), []],
  [
    "of others, whom a binding no longer names",
    web + role("get") + binding("other"),
    web + role("get") + binding("another"),
    [
      "RoleBinding reader gives less: the pods of ServiceAccount other, which are not in this build, lose its rights at once.",
    ],
  ],
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

const toAll = (subject: string) =>
  `${RBAC}kind: ClusterRoleBinding\nmetadata: { name: all }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: reader }\nsubjects: [${subject}]\n`;
const OTHER = "{ kind: User, name: ann }";

it.each([
  ["a group of the accounts of their namespace", "{ kind: Group, name: 'system:serviceaccounts:shop' }", 1],
  ["a group of all accounts", "{ kind: Group, name: 'system:serviceaccounts' }", 1],
  ["a group of all who log in", "{ kind: Group, name: 'system:authenticated' }", 1],
  ["the user that their account is", "{ kind: User, name: 'system:serviceaccount:shop:web' }", 1],
  ["the accounts of another namespace", "{ kind: Group, name: 'system:serviceaccounts:other' }", 0],
  ["the user that another account is", "{ kind: User, name: 'system:serviceaccount:shop:other' }", 0],
  ["people", "{ kind: Group, name: people }", 0],
])("tells of rights that pods have by %s", (_, subject, expected) => {
  expect(findings("lost-rights", [web + toAll(subject), web + toAll(OTHER)])).toHaveLength(expected);
});

const part = (labels: string, verbs = "get") =>
  `${RBAC}kind: ClusterRole\nmetadata: { name: part, labels: { ${labels} } }\nrules: [{ apiGroups: [""], resources: [pods], verbs: [${verbs}] }]\n`;
const whole = `${RBAC}kind: ClusterRole\nmetadata: { name: whole }\naggregationRule: { clusterRoleSelectors: [{ matchLabels: { to: whole } }] }\nrules: []\n`;
const bound = (role: string) =>
  `${RBAC}kind: RoleBinding\nmetadata: { name: b, namespace: shop }\nroleRef: { kind: ClusterRole, name: ${role} }\nsubjects: [{ kind: ServiceAccount, name: web }]\n`;
const toView = "rbac.authorization.k8s.io/aggregate-to-view: 'true'";

it.each([
  ["the label of a part", whole + bound("whole"), part("to: whole"), part("to: other"), "whole"],
  ["a rule of a part", whole + bound("whole"), part("to: whole", "get, list"), part("to: whole"), "whole"],
  ["a part", whole + bound("whole"), part("to: whole"), "", "whole"],
  ["the label of a part of Kubernetes' own role", bound("view"), part(toView), part(""), "view"],
  ["a part of a role that takes from that", bound("admin"), part(toView), part(""), "admin"],
  ["a label that nobody asks for", whole + bound("whole"), part("to: whole, a: b"), part("to: whole"), null],
  ["what other accounts have", whole + bound("other"), part("to: whole"), part(""), null],
])("of an aggregated role: %s goes", (_, rest, before, after, role) => {
  const expected =
    role === null
      ? []
      : [
          `ClusterRole ${role} gets less from ClusterRole part (${before.includes("list") ? "list" : "get"} pods): the pods of Deployment web lose its rights at once.`,
        ];
  const found = findings("lost-rights", [web + rest + before, web + rest + after]);
  expect(found.map(({ message }) => message)).toEqual(expected);
});

it("of an aggregated role: the part is told that gives less, and by its role alone", () => {
  const other = part("to: whole").replace("name: part", "name: another").replace("[pods]", "[services]");
  const labelled = bound("whole").replace("name: b,", "name: b, labels: { a: b },");
  const base = web + whole + other + part("to: whole", "get, list");
  expect(
    told("lost-rights", base + bound("whole"), web + whole + other + part("to: whole") + labelled),
  ).toEqual([
    "warning: ClusterRole whole gets less from ClusterRole part (list pods): the pods of Deployment web lose its rights at once.",
  ]);
});

const bind = (name: string, role: string, subjects: string, kind = "Role") =>
  `${RBAC}kind: RoleBinding\nmetadata: { name: ${name}, namespace: shop }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ${kind}, name: ${role} }\nsubjects: [${subjects}]\n`;
const WEB = "{ kind: ServiceAccount, name: web }";
const API = "{ kind: ServiceAccount, name: api }";
const ANN = "{ kind: User, name: ann }";
const LOST = "lose its rights at once.";
const KEPT = "kustomize.toolkit.fluxcd.io/prune: disabled";
const STAYS = "---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: stays }\n";

it.each([
  [
    "another subject",
    web + bind("b", "reader", `${API}, ${WEB}`),
    web + bind("b", "reader", WEB),
    [
      "RoleBinding b gives less: the pods of ServiceAccount api, which are not in this build, lose its rights at once.",
    ],
  ],
  [
    "one of two subjects",
    web + bind("b", "reader", `${API}, ${WEB}`),
    web + bind("b", "reader", API),
    [`RoleBinding b gives less: the pods of Deployment web ${LOST}`],
  ],
  [
    "a binding to another role",
    web + bind("b", "reader", WEB),
    web + bind("b", "writer", WEB),
    [`RoleBinding b gives less: the pods of Deployment web ${LOST}`],
  ],
  [
    "accounts that are not in the build, by another role",
    STAYS + bind("b", "reader", API),
    STAYS + bind("b", "writer", API),
    [
      `RoleBinding b names another role: the pods of ServiceAccount api, which are not in this build, ${LOST}`,
    ],
  ],
  [
    "accounts that are not in the build",
    STAYS + bind("b", "reader", `${ANN}, ${API}`),
    STAYS,
    [`RoleBinding b is removed: the pods of ServiceAccount api, which are not in this build, ${LOST}`],
  ],
  ["people", STAYS + bind("b", "reader", ANN), STAYS, []],
  ["an account whose pods go too", web + STAYS + bind("b", "reader", `${API}, ${WEB}`), STAYS, []],
  [
    "a verb of one of two subjects' role",
    web + role("get, list") + bind("b", "reader", `${API}, ${WEB}`),
    web + role("get") + bind("b", "reader", `${API}, ${WEB}`),
    [`Role reader gives less (list pods): the pods of Deployment web ${LOST}`],
  ],
  [
    "a verb of a role that others have",
    web + role("get, list") + bind("b", "writer", WEB),
    web + role("get") + bind("b", "writer", WEB),
    [],
  ],
  [
    "a verb of a Role, where a ClusterRole of its name is bound",
    web + role("get, list") + bind("b", "reader", WEB, "ClusterRole"),
    web + role("get") + bind("b", "reader", WEB, "ClusterRole"),
    [],
  ],
  [
    "a verb of a role in another namespace",
    web + role("get, list").replace("namespace: shop", "namespace: other") + bind("b", "reader", WEB),
    web + role("get").replace("namespace: shop", "namespace: other") + bind("b", "reader", WEB),
    [],
  ],
  [
    "a role without a rule",
    web + role("get") + bind("b", "reader", WEB),
    web + role("get").replace(/rules: .*/, "rules: []") + bind("b", "reader", WEB),
    [`Role reader gives less (get pods): the pods of Deployment web ${LOST}`],
  ],
  [
    "a role that is kept",
    web +
      role("get").replace("namespace: shop }", `namespace: shop, annotations: { ${KEPT} } }`) +
      binding("web"),
    web + binding("web"),
    [],
  ],
])("of two or none: %s", (_, base, head, expected) => {
  expect(told("lost-rights", base, head)).toEqual(expected.map((message) => `warning: ${message}`));
});

it.each([
  [{ baseIncomplete: true }, 0, 0],
  [{ headIncomplete: true }, 0, 0],
  [{ prunes: false }, 0, 1],
  [{ prunes: true }, 1, 1],
])("a role goes, or a verb of it, with %o", (rest, gone, less) => {
  expect(told("lost-rights", all, web + binding("web"), rest)).toHaveLength(gone);
  expect(told("lost-rights", all, web + role("get") + binding("web"), rest)).toHaveLength(less);
});
