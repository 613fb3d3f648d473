import { describe, expect, it } from "vitest";
import { forecast } from "../forecast-of.ts";
import { findings, manifest, told } from "./check-fixture.ts";

const web = (pod = "", labels = "", kind = "Deployment") =>
  manifest(
    `${kind === "CronJob" ? "batch" : "apps"}/v1 ${kind}`,
    kind === "CronJob"
      ? `spec: { schedule: "* * * * *", jobTemplate: { spec: { template: { spec: { restartPolicy: Never, ${pod} containers: [{ name: a, image: "a:1" }] } } } } }`
      : `spec: { replicas: 2, selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { ${pod} containers: [{ name: a, image: "a:1" }] } } }`,
    `name: web, namespace: shop, labels: { ${labels} }`,
  );
const HOST = "hostNetwork: true,";

interface Rule {
  readonly match?: string;
  readonly rest?: string;
  readonly validate?: string;
  readonly spec?: string;
  readonly metadata?: string;
}

const POD = "any: [{ resources: { kinds: [Pod] } }]";
const NO_HOST = `pattern: { spec: { =(hostNetwork): "false" } }`;
const policy = ({ match = POD, rest = "", validate = NO_HOST, spec = "", metadata = "" }: Rule = {}) =>
  manifest(
    "kyverno.io/v1 ClusterPolicy",
    `spec: { validationFailureAction: Enforce, ${spec} rules: [{ name: r, match: { ${match} }, ${rest} validate: { ${validate} } }] }`,
    `name: p${metadata}`,
  );

const REFUSES = "error: ClusterPolicy p is enforced and refuses it: it does not have what that asks for.";
const MAY = "ClusterPolicy p may refuse Deployment web: what such a policy says is not evaluated here.";

/** What is told of a policy that stays, where a workload gets the network of its node. */
function answers(rules: string, base = web(), head = web(HOST)) {
  const notes = forecast(base + rules, head + rules).problems.filter(
    ({ code }) => code === "policy-not-asked",
  );
  return [...told("apply-fails", base + rules, head + rules), ...notes.map(({ message }) => message)];
}

describe("a policy of Kyverno that stays", () => {
  it.each<readonly [string, Rule, readonly string[]]>([
    ["for pods", {}, [REFUSES]],
    ["that only tells", { spec: "validationFailureAction: Audit," }, []],
    [
      "for Deployments",
      {
        match: "any: [{ resources: { kinds: [Deployment] } }]",
        validate: `pattern: { spec: { template: { spec: { =(hostNetwork): "false" } } } }`,
      },
      [REFUSES],
    ],
    ["in the older form", { match: "resources: { kinds: [Pod] }" }, [REFUSES]],
    ["in the namespace", { match: "any: [{ resources: { kinds: [Pod], namespaces: [sh*] } }]" }, [REFUSES]],
    [
      "of a level of Pod Security",
      { validate: "podSecurity: { level: baseline, version: latest }" },
      [REFUSES],
    ],
    [
      "of which one pattern fits",
      {
        validate: `anyPattern: [${NO_HOST.slice("pattern: ".length)}, { spec: { containers: [{ name: a }] } }]`,
      },
      [],
    ],
    [
      "of which no pattern fits",
      { validate: `anyPattern: [${NO_HOST.slice("pattern: ".length)}]` },
      [REFUSES],
    ],
    ["for another namespace", { match: "any: [{ resources: { kinds: [Pod], namespaces: [prod] } }]" }, []],
    ["for another kind", { match: "any: [{ resources: { kinds: [Service] } }]" }, []],
    [
      "that leaves the namespace out",
      { rest: "exclude: { any: [{ resources: { namespaces: [shop] } }] }," },
      [],
    ],
    [
      "that leaves others out",
      { rest: "exclude: { any: [{ resources: { namespaces: [kube-system] } }] }," },
      [REFUSES],
    ],
    ["that leaves some accounts out", { rest: "exclude: { any: [{ clusterRoles: [admin] }] }," }, [MAY]],
    [
      "for some cases",
      { rest: "preconditions: { all: [{ key: '{{ request.userInfo }}', operator: Equals, value: a }] }," },
      [MAY],
    ],
    [
      "for what is made or changed",
      {
        rest: 'preconditions: { any: [{ key: "{{ request.operation }}", operator: In, value: [CREATE, UPDATE] }] },',
      },
      [REFUSES],
    ],
    [
      "for all but what is deleted",
      {
        rest: `preconditions: { all: [{ key: "{{ request.operation || 'BACKGROUND' }}", operator: NotEquals, value: DELETE }] },`,
      },
      [REFUSES],
    ],
    [
      "for what is deleted",
      {
        rest: 'preconditions: { all: [{ key: "{{ request.operation }}", operator: Equals, value: DELETE }] },',
      },
      [],
    ],
    [
      "for what is made",
      {
        rest: 'preconditions: { all: [{ key: "{{ request.operation }}", operator: Equals, value: CREATE }] },',
      },
      [MAY],
    ],
    ["that is an expression", { validate: "deny: { conditions: {} }" }, [MAY]],
    ["for pods of some names", { match: "any: [{ resources: { kinds: [Pod], names: [web-*] } }]" }, [MAY]],
    [
      "of which nothing is made for controllers",
      { metadata: ", annotations: { pod-policies.kyverno.io/autogen-controllers: none }" },
      [],
    ],
    ["that the change fits", { validate: `pattern: { spec: { containers: [{ image: "!*:latest" }] } }` }, []],
  ])("%s", (_, rule, expected) => {
    const text =
      rule.spec === undefined ? policy(rule) : policy(rule).replace("validationFailureAction: Enforce, ", "");
    expect(answers(text)).toEqual(expected);
  });

  it("is asked of each kind in its own place", () => {
    expect(answers(policy(), web("", "", "CronJob"), web(HOST, "", "CronJob"))).toEqual([REFUSES]);
  });

  it("says nothing of what did not fit before, or does not change", () => {
    expect(answers(policy(), web(HOST), web(`${HOST} hostPID: true,`))).toEqual([]);
    expect(answers(policy(), web(HOST), web(HOST))).toEqual([]);
  });

  it("may have an exception", () => {
    const exception = manifest(
      "kyverno.io/v2 PolicyException",
      "spec: { exceptions: [{ policyName: p, ruleNames: [r] }] }",
      "name: e, namespace: shop",
    );
    expect(answers(policy() + exception)).toEqual([MAY]);
  });

  it("may be asked of something else, where another one changes what is made", () => {
    const mutating = manifest(
      "kyverno.io/v1 ClusterPolicy",
      `spec: { rules: [{ name: r, match: { ${POD} }, mutate: {} }] }`,
      "name: m",
    );
    expect(answers(policy() + mutating)).toEqual([REFUSES.replace("error", "warning")]);
  });

  it("judges what is stored, with its defaults", () => {
    const asks = policy({ validate: `pattern: { spec: { restartPolicy: Always } }` });
    expect(answers(asks)).toEqual([]);
  });
});

const bound = (rules: string, match = "", actions = "[Deny]") =>
  manifest(
    "admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy",
    `spec: { matchConstraints: { ${match} resourceRules: [{ apiGroups: [apps], apiVersions: [v1], operations: [CREATE, UPDATE], resources: [${rules}] }] }, validations: [{ expression: "object.metadata.name.matches('a')" }] }`,
    "name: v",
  ) +
  manifest(
    "admissionregistration.k8s.io/v1 ValidatingAdmissionPolicyBinding",
    `spec: { policyName: v, validationActions: ${actions} }`,
    "name: b",
  );
const constraint = (match: string) =>
  manifest("constraints.gatekeeper.sh/v1beta1 K8sRequiredLabels", `spec: { match: { ${match} } }`, "name: g");
const SELECTOR = (name: string) =>
  `namespaceSelector: { matchExpressions: [{ key: kubernetes.io/metadata.name, operator: In, values: [${name}] }] },`;
const says = (who: string) => [
  `${who} may refuse Deployment web: what such a policy says is not evaluated here.`,
];
const VAP = says("ValidatingAdmissionPolicy v");
const GATEKEEPER = says("K8sRequiredLabels g");

describe("a policy that is not evaluated", () => {
  it.each<readonly [string, string, readonly string[]]>([
    ["is bound to Deployments", bound("deployments"), VAP],
    ["is bound to other kinds", bound("statefulsets"), []],
    ["is bound to tell only", bound("deployments", "", "[Audit]"), []],
    ["is bound to the namespace", bound("deployments", SELECTOR("shop")), VAP],
    ["is bound to another namespace", bound("deployments", SELECTOR("prod")), []],
    ["is of Gatekeeper", constraint("kinds: [{ apiGroups: [apps], kinds: [Deployment] }]"), GATEKEEPER],
    ["is of Gatekeeper and for pods", constraint('kinds: [{ apiGroups: [""], kinds: [Pod] }]'), GATEKEEPER],
    ["is of Gatekeeper and for others", constraint('kinds: [{ apiGroups: [""], kinds: [Service] }]'), []],
    ["is of Gatekeeper and leaves the namespace out", constraint("excludedNamespaces: [shop]"), []],
    ["is of Gatekeeper and for another namespace", constraint("namespaces: [prod]"), []],
    [
      "is of Kubewarden",
      manifest(
        "policies.kubewarden.io/v1 ClusterAdmissionPolicy",
        'spec: { rules: [{ apiGroups: [""], resources: [pods] }] }',
        "name: k",
      ),
      says("ClusterAdmissionPolicy k"),
    ],
  ])("%s", (_, rules, expected) => {
    expect(answers(rules)).toEqual(expected);
  });

  it("is one line with others, and none where nothing changes", () => {
    const both = bound("deployments") + constraint("");
    expect(answers(both)).toEqual(says("K8sRequiredLabels g, ValidatingAdmissionPolicy v"));
    expect(answers(both, web(), web())).toEqual([]);
  });
});

it("makes no restart less safe: nothing of it is applied", () => {
  expect(findings("apply-fails", [web() + policy(), web(HOST) + policy()])).toMatchObject([
    { severity: "error", unsafe: false },
  ]);
});
