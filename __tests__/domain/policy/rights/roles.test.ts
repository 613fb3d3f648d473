import { describe, expect, it } from "vitest";
import { indexManifests } from "../../../../src/domain/manifests.ts";
import {
  allows,
  isRole,
  isSameRole,
  rolesOf,
  rulesOf,
  sameRole,
} from "../../../../src/domain/policy/rights/roles.ts";
import { manifestsOf } from "../../forecast-of.ts";
import { manifest, objectOf } from "../check-fixture.ts";

const RBAC = "rbac.authorization.k8s.io/v1";
const clusterRole = (name: string, fields: string, labels = "") =>
  manifest(`${RBAC} ClusterRole`, fields, `name: ${name}, labels: { ${labels} }`);
const gives = (verb: string) => `rules: [{ apiGroups: [""], resources: [pods], verbs: [${verb}] }]`;
const takes = (label: string) =>
  `aggregationRule: { clusterRoleSelectors: [{ matchLabels: { ${label}: yes } }] }`;
const roles = (yaml: string) => rolesOf(indexManifests(manifestsOf(yaml), "head"));
const named = (yaml: string, name: string) => {
  const role = roles(yaml).find((each) => each.name === name);
  if (role === undefined) throw new Error(name);
  return role;
};

it.each([
  [`${RBAC} Role`, true],
  [`${RBAC} ClusterRole`, true],
  [`${RBAC} RoleBinding`, false],
  ["example.com/v1 Role", false],
])("%s is a role: %j", (type, expected) => {
  expect(isRole(objectOf(type))).toBe(expected);
});

describe("the roles of a build", () => {
  it("are its own and those of Kubernetes", () => {
    const own = manifest(`${RBAC} Role`, "rules: []", "name: view, namespace: shop");
    const [first, ...standard] = roles(own + manifest("v1 Service"));
    expect([first?.kind, first?.name, first?.object?.namespace]).toEqual(["Role", "view", "shop"]);
    const TO = "rbac.authorization.k8s.io/aggregate-to";
    const standardRole = (name: string, labels: Record<string, string>) => ({
      ...{ kind: "ClusterRole", name, namespace: null, object: undefined },
      manifest: {
        metadata: { labels },
        aggregationRule: { clusterRoleSelectors: [{ matchLabels: { [`${TO}-${name}`]: "true" } }] },
      },
    });
    expect(standard).toEqual([
      standardRole("admin", {}),
      standardRole("edit", { [`${TO}-admin`]: "true" }),
      standardRole("view", { [`${TO}-edit`]: "true" }),
    ]);
  });

  it("have the build's beside another one in place", () => {
    const both = clusterRole("view", gives("get")) + clusterRole("other", gives("get"));
    expect(roles(both).map(({ name }) => name)).toEqual(["view", "other", "admin", "edit"]);
  });

  it("have the build's in place of Kubernetes'", () => {
    expect(roles(clusterRole("view", gives("get"))).map(({ name }) => name)).toEqual([
      "view",
      "admin",
      "edit",
    ]);
  });
});

describe("the rules of a role", () => {
  const verbsOf = (yaml: string, name: string) =>
    rulesOf(named(yaml, name), roles(yaml)).map(
      ({ rule, from }) => `${from.name} ${JSON.stringify(rule.verbs)}`,
    );
  it.each<readonly [string, string, string, readonly string[]]>([
    ["its own", clusterRole("a", gives("get")), "a", ['a ["get"]']],
    ["none", clusterRole("a", "rules: []"), "a", []],
    [
      "those of others, by their labels",
      clusterRole("a", `${takes("to-a")}, ${gives("list")}`) +
        clusterRole("b", gives("get"), "to-a: yes") +
        clusterRole("c", gives("watch"), "to-c: yes"),
      "a",
      ['b ["get"]'],
    ],
    [
      "those of others that take them too",
      clusterRole("a", takes("to-a")) +
        clusterRole("b", takes("to-b"), "to-a: yes") +
        clusterRole("c", gives("get"), "to-b: yes"),
      "a",
      ['c ["get"]'],
    ],
    [
      "those that any of its selectors takes",
      clusterRole("a", takes("to-a").replace("[", "[{ matchLabels: { to-z: yes } }, ")) +
        clusterRole("b", gives("get"), "to-a: yes"),
      "a",
      ['b ["get"]'],
    ],
    [
      "none by a ring",
      clusterRole("a", takes("to-a"), "to-b: yes") + clusterRole("b", takes("to-b"), "to-a: yes"),
      "a",
      [],
    ],
    [
      "none of a Role",
      clusterRole("a", takes("to-a")) +
        manifest(`${RBAC} Role`, gives("get"), "name: b, namespace: shop, labels: { to-a: yes }"),
      "a",
      [],
    ],
  ])("are %s", (_, yaml, name, rules) => {
    // In YAML 1.2 "yes" is a text.
    expect(verbsOf(yaml, name)).toEqual(rules);
  });
});

it("a role is the same by its manifest, unless it takes rules from others", () => {
  const [own, other] = [
    named(clusterRole("a", gives("get")), "a"),
    named(clusterRole("a", gives("list")), "a"),
  ];
  expect(isSameRole(own, named(clusterRole("a", gives("get")), "a"))).toBe(true);
  expect(isSameRole(own, other)).toBe(false);
  const taking = named(clusterRole("a", takes("x")), "a");
  expect(isSameRole(taking, taking)).toBe(false);
});

it("a role is found again by kind, name and namespace", () => {
  const role = (kind: string, name: string, namespace: string) =>
    manifest(`${RBAC} ${kind}`, "rules: []", `name: ${name}, namespace: ${namespace}`);
  const all = roles(
    role("Role", "a", "other") +
      role("ClusterRole", "a", "shop") +
      role("Role", "b", "shop") +
      role("Role", "a", "shop"),
  );
  const wanted = roles(role("Role", "a", "shop"))[0];
  if (wanted === undefined) throw new Error();
  expect(sameRole(wanted, all)).toBe(all[3]);
  expect(sameRole(wanted, all.slice(0, 3))).toBeUndefined();
});

describe("one rule gives all of another", () => {
  const PODS = { apiGroups: [""], resources: ["pods"], verbs: ["get", "list"] };
  it.each([
    [PODS, PODS, true],
    [PODS, { ...PODS, verbs: ["get"] }, true],
    [{ ...PODS, verbs: ["get"] }, PODS, false],
    [{ ...PODS, verbs: ["*"] }, PODS, true],
    [{ ...PODS, resources: ["*"] }, PODS, true],
    [{ ...PODS, resources: ["services"] }, PODS, false],
    [{ ...PODS, apiGroups: ["*"] }, PODS, true],
    [{ ...PODS, apiGroups: ["apps"] }, PODS, false],
    [{ verbs: ["get"], nonResourceURLs: ["/a"] }, { verbs: ["get"], nonResourceURLs: ["/b"] }, false],
    [{ verbs: ["get"], nonResourceURLs: ["*"] }, { verbs: ["get"], nonResourceURLs: ["/b"] }, true],
    [PODS, { ...PODS, resourceNames: ["a"] }, true],
    [{ ...PODS, resourceNames: ["a"] }, PODS, false],
    [{ ...PODS, resourceNames: ["a", "b"] }, { ...PODS, resourceNames: ["b"] }, true],
    [{ ...PODS, resourceNames: ["a"] }, { ...PODS, resourceNames: ["a", "b"] }, false],
  ])("%j and %j: %j", (rule, asked, expected) => {
    expect(allows(rule, asked)).toBe(expected);
  });
});
