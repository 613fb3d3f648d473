import { describe, expect, test } from "vitest";
import { parsePolicy } from "../../src/policy/parse.ts";

/** Each fault as "line:column: message". */
function faultsOf(text: string): readonly string[] {
  const result = parsePolicy(text, ".rollcast.yaml");
  return result.ok ? [] : result.faults.map(({ line, column, message }) => `${line}:${column}: ${message}`);
}

describe("a file that cannot be obeyed is refused at its line and column", () => {
  test.each([
    ["no YAML", "version: 1\nchecks: [\n", /^\d+:\d+: it is no YAML that Rollcast reads/],
    ["nothing", "", /^1:1: it is empty/],
    ["only a comment", "# later\n", /^1:1: it is empty/],
    ["a list", "- version: 1\n", /^1:1: "the file" must be a map/],
    ["two documents", "version: 1\n---\nversion: 1\n", /^3:1: it holds more than one YAML document/],
    ["a later version", "version: 2\nfoo: 1\n", /^1:10: version 2 is not one that this Rollcast reads/],
    ["a version as text", 'version: "1"\n', /^1:11: version "1" is not one/],
    ["no version", "checks: {}\n", /^1:1: the version is missing/],
    [
      "an unknown key",
      "version: 1\nexemption: []\n",
      /^2:1: unknown key "exemption". Did you mean exemptions\?/,
    ],
    ["a key that nothing obeys", "version: 1\nallow: [network]\n", /^2:1: unknown key "allow"/],
    ["no host", "version: 1\nallow-hosts: []\n", /^2:14: "allow-hosts" is empty/],
    [
      "an address for a host",
      "version: 1\nallow-hosts: https://example.com/charts\n",
      /^2:14: "https:\/\/example.com\/charts" is no host like/,
    ],
    ["a key twice", "version: 1\nversion: 1\n", /^2:1: it is no YAML/],
    [
      "an unknown check",
      "version: 1\nchecks:\n  stale-confg: error\n",
      /^3:3: there is no check "stale-confg". Did you mean stale-config\?/,
    ],
    [
      "an unknown severity",
      "version: 1\nchecks:\n  stale-config: warn\n",
      /^3:17: "stale-config" cannot be "warn". It is one of error/,
    ],
    [
      "a firm check made milder",
      "version: 1\nchecks:\n  apply-fails: warning\n",
      /^3:16: apply-fails can neither/,
    ],
    [
      "a firm check switched off",
      "version: 1\nchecks:\n  not-analysed: { severity: ignore }\n",
      /^3:17: not-analysed can neither/,
    ],
    [
      "a number of another check",
      "version: 1\nchecks:\n  stale-config: { seconds: 3 }\n",
      /^3:19: unknown key "seconds"/,
    ],
    [
      "a share over one",
      "version: 1\nchecks:\n  few-pods-stay: { share: 50 }\n",
      /^3:27: "share" of few-pods-stay must be a number from 0 to 1/,
    ],
    [
      "a limit that is no number",
      "version: 1\nchecks:\n  many-restarts: { limit: many }\n",
      /^3:27: "limit" of many-restarts must be a whole number/,
    ],
    [
      "an unknown entry of the gate",
      "version: 1\nfail-on: [stale-config:old]\n",
      /^2:10: "old" in "stale-config:old" is no condition/,
    ],
    [
      "a gate that never fails",
      "version: 1\nfail-on: many-restarts\n",
      /^2:10: the gate names many-restarts, which starts switched off/,
    ],
    [
      "an exemption without a reason",
      "version: 1\nexemptions:\n  - checks: stale-config\n    workloads: a\n",
      /^3:5: an exemption needs a `reason`/,
    ],
    [
      "a blank reason",
      "version: 1\nexemptions:\n  - { checks: stale-config, workloads: a, reason: ' ' }\n",
      /^3:\d+: "reason" must be a text/,
    ],
    [
      "an exemption from what is firm",
      "version: 1\nexemptions:\n  - { checks: apply-fails, workloads: a, reason: b }\n",
      /^3:15: apply-fails can neither/,
    ],
    [
      "an exemption from everything",
      "version: 1\nexemptions:\n  - { checks: stale-config, reason: b }\n",
      /^3:5: nothing says where this holds/,
    ],
    [
      "a day that is none",
      "version: 1\nexemptions:\n  - { checks: stale-config, workloads: a, reason: b, until: 2026-02-30 }\n",
      /^3:\d+: "until" must be a day/,
    ],
    [
      "an environment twice",
      "version: 1\nenvironments:\n  - { name: a, deployables: a }\n  - { name: a, deployables: b }\n",
      /^4:5: The environment "a" stands here a second time/,
    ],
    ["an environment of nowhere", "version: 1\nenvironments:\n  - name: a\n", /^3:5: nothing says where/],
    [
      "what is left out without a reason",
      "version: 1\nleave-out:\n  - deployables: a\n",
      /^3:5: what is left out needs a `reason`/,
    ],
    [
      "a kind of Kubernetes' own",
      "version: 1\nkinds-without-pods: [apps/Deployment]\n",
      /^2:22: Rollcast knows what apps\/Deployment does/,
    ],
    [
      "a kind that runs pods told harmless",
      "version: 1\nkinds-without-pods: [postgresql.cnpg.io/Cluster]\n",
      /^2:22: Rollcast knows/,
    ],
    [
      "a kind known otherwise",
      "version: 1\nkinds:\n  - { group: apps, kind: Deployment, templates: spec.template, change: none }\n",
      /^3:5: Rollcast knows/,
    ],
    [
      "an unknown applier",
      "version: 1\nappliers:\n  - { deployables: a, applier: serverside }\n",
      /^3:\d+: "applier" cannot be "serverside". Did you mean server-side\?/,
    ],
    [
      "a glob without end",
      `version: 1\nleave-out:\n  - { deployables: ${"a".repeat(5000)}, reason: b }\n`,
      /^3:\d+: a glob has more than 4096/,
    ],
    ["a page without end", `version: 1\n#${" ".repeat(1_000_001)}`, /^1:1: it is longer than/],
  ])("%s", (_, text, fault) => {
    expect(faultsOf(text).join("\n")).toMatch(fault);
  });

  test("every fault is told at once, in the order of the file", () => {
    expect(
      faultsOf("version: 1\nfoo: 1\nchecks: { bogus: error }\nbar: 2\n").map((fault) => fault.split(":")[0]),
    ).toEqual(["2", "3", "4"]);
  });
});

describe("what is read", () => {
  test("a text stands for a list of one, and days need no quotes", () => {
    const result = parsePolicy(
      "version: 1\nexemptions:\n  - checks: stale-config\n    workloads: a\n    reason: b\n    until: 2026-12-31\n",
      "p.yaml",
    );
    expect(result.ok && result.policy.exemptions).toEqual([
      {
        ...{ checks: ["stale-config"], deployables: [], clusters: [], workloads: ["a"], reason: "b" },
        ...{ until: "2026-12-31", line: 3 },
      },
    ]);
  });

  test("an environment is production by its name, unless it says", () => {
    const result = parsePolicy(
      "version: 1\nenvironments:\n  - { name: eu-prod, deployables: a }\n  - { name: live, deployables: b, production: false }\n",
      "p.yaml",
    );
    expect(result.ok && result.policy.environments.map(({ production }) => production)).toEqual([
      true,
      false,
    ]);
  });
});
