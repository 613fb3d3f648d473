import { describe, expect, it } from "vitest";
import { manifest } from "../check-fixture.ts";
import { answers, HOST, MAY, NO_HOST, POD, policy, REFUSES, web, type Rule } from "../kyverno-fixture.ts";

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
    ["for no case", { rest: "preconditions: null," }, [REFUSES]],
    [
      "for cases in the older form",
      { rest: 'preconditions: [{ key: "{{ request.operation }}", operator: Equals, value: DELETE }],' },
      [MAY],
    ],
    [
      "for what is made, or what is changed",
      {
        rest: 'preconditions: { any: [{ key: "{{ request.operation }}", operator: AnyIn, value: [DELETE] }, { key: "{{ request.operation }}", operator: AnyIn, value: [CREATE, UPDATE] }] },',
      },
      [REFUSES],
    ],
    [
      "for some that are deleted",
      {
        rest: 'preconditions: { any: [{ key: "{{ request.operation }}", operator: AnyIn, value: [DELETE] }] },',
      },
      [],
    ],
    [
      "for what is changed and deleted",
      {
        rest: 'preconditions: { all: [{ key: "{{ request.operation }}", operator: NotEquals, value: DELETE }, { key: "{{ request.operation }}", operator: Equal, value: DELETE }] },',
      },
      [],
    ],
    [
      "for operations told by another operator",
      {
        rest: 'preconditions: { all: [{ key: "{{ request.operation }}", operator: GreaterThan, value: CREATE }] },',
      },
      [MAY],
    ],
    ["with a context", { rest: "context: []," }, [MAY]],
    ["with conditions in CEL", { rest: "celPreconditions: []," }, [MAY]],
    [
      "that overrides some",
      {
        spec: "validationFailureAction: Enforce, validationFailureActionOverrides: [{ action: Audit, namespaces: [shop] }],",
      },
      [MAY],
    ],
    ["that is not for admission", { spec: "validationFailureAction: Enforce, admission: false," }, []],
    ["that is for admission", { spec: "validationFailureAction: Enforce, admission: true," }, [REFUSES]],
    ["with a variable", { validate: 'pattern: { spec: { =(hostNetwork): "{{ a }}" } }' }, [MAY]],
    [
      "of which a condition is not met",
      { validate: 'pattern: { spec: { (hostPID): "true", =(hostNetwork): "false" } }' },
      [],
    ],
    ["of a level with exceptions", { validate: "podSecurity: { level: baseline, exclude: [] }" }, [MAY]],
    ["of another level", { validate: "podSecurity: { level: privileged }" }, [MAY]],
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

  it("judges what is new by each rule that is asked", () => {
    const both = (...rules: readonly string[]) =>
      manifest(
        "kyverno.io/v1 ClusterPolicy",
        `spec: { validationFailureAction: Enforce, rules: [${rules.map((each) => `{ name: r, match: { ${POD} }, ${each} }`).join(", ")}] }`,
        "name: p",
      );
    const [refuses, passes] = [`validate: { ${NO_HOST} }`, "validate: { pattern: { spec: {} } }"];
    const may = "validate: { deny: {} }";
    expect(answers(both(may, refuses))).toEqual([REFUSES]);
    expect(answers(both(passes, refuses))).toEqual([REFUSES]);
    expect(answers(both(passes, may))).toEqual([MAY]);
    expect(answers(both(passes, "mutate: {}"))).toEqual([]);
    expect(answers(both(refuses, "mutate: {}"))).toEqual([REFUSES.replace("error", "warning")]);
  });

  it("judges what is new where a condition is met", () => {
    const met = (condition: string) =>
      policy({ validate: `pattern: { spec: { (hostPID): "${condition}", =(hostNetwork): "false" } }` });
    expect(answers(met("true"), "", web(HOST))).toEqual([]);
    expect(answers(met("true"), "", web(`${HOST} hostPID: true,`))).toEqual([REFUSES]);
  });

  it("judges pods by the level that is asked", () => {
    const level = (name: string) => policy({ validate: `podSecurity: { level: ${name} }` });
    expect(answers(level("baseline"), "", web())).toEqual([]);
    expect(answers(level("restricted"), "", web())).toEqual([REFUSES]);
  });

  it("is asked in its namespace, where it has one", () => {
    const inside = (namespace: string) =>
      policy({ metadata: `, namespace: ${namespace}` }).replace("ClusterPolicy", "Policy");
    expect(answers(inside("shop"))).toEqual([REFUSES.replace("ClusterPolicy", "Policy")]);
    expect(answers(inside("prod"))).toEqual([]);
  });

  it("is asked of each kind in its own place", () => {
    expect(answers(policy(), web("", "", "CronJob"), web(HOST, "", "CronJob"))).toEqual([REFUSES]);
  });

  it("says nothing of what did not fit before, or does not change", () => {
    expect(answers(policy(), web(HOST), web(`${HOST} hostPID: true,`))).toEqual([]);
    expect(answers(policy(), web(HOST), web(HOST))).toEqual([]);
  });

  it.each([
    ["p", [MAY]],
    ["shop/p", [MAY]],
    ['"*"', [MAY]],
    ["q", [REFUSES]],
  ])("may have an exception: %s", (name, expected) => {
    const exception = manifest(
      "kyverno.io/v2 PolicyException",
      `spec: { exceptions: [{ policyName: other, ruleNames: [r] }, { policyName: ${name}, ruleNames: [r] }] }`,
      "name: e, namespace: shop",
    );
    const other = exception.replace("name: e", "name: f").replaceAll("policyName: ", "policyName: not-");
    expect(answers(policy() + exception + other)).toEqual(expected);
    expect(answers(policy({ validate: "pattern: { spec: {} }" }) + exception)).toEqual([]);
  });

  it("may be asked of something else, where another one changes what is made", () => {
    const mutating = manifest(
      "kyverno.io/v1 ClusterPolicy",
      `spec: { rules: [{ name: r, match: { ${POD} }, mutate: {} }] }`,
      "name: m",
    );
    expect(answers(policy() + mutating)).toEqual([REFUSES.replace("error", "warning")]);
  });

  it("judges what is stored, with its defaults where these are known", () => {
    const asks = policy({ validate: `pattern: { spec: { restartPolicy: Always } }` });
    expect(answers(asks, "", web())).toEqual([]);
    const ofRollouts = policy({
      match: "any: [{ resources: { kinds: [Rollout] } }]",
      validate: "pattern: { spec: { template: { spec: { restartPolicy: Always } } } }",
    });
    const rollout = web().replace("apps/v1", "argoproj.io/v1alpha1").replace("Deployment", "Rollout");
    expect(answers(ofRollouts, "", rollout)).toEqual([REFUSES]);
  });
});
