import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { CHECKS } from "../../src/domain/policy/checks.ts";
import type { Finding, Forecast } from "../../src/domain/forecast.ts";
import { formatSarif } from "../../src/report/sarif.ts";
import { allEffects, CANARY, exempted, secrets } from "./fixtures/cases.ts";
import { calm, demo, partlyAnalysed, staleOnly } from "./fixtures/demo.ts";
import { hostile } from "./fixtures/hostile.ts";
import { hostileText } from "./fixtures/hostile-text.ts";
import { large } from "./fixtures/large.ts";
import { deployment, finding, forecast, notAnalysed, overlay } from "./fixtures/make.ts";
import { unseen } from "./fixtures/unseen.ts";

/** OASIS's own, as the Sarif.Multitool of Microsoft has it. */
const schema: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, "sarif", "sarif-2.1.0.schema.json"), "utf8"),
);

const validate = new Ajv2020({
  allErrors: true,
  strict: false,
  formats: {
    uri: (text: string) => URL.canParse(text),
    // No character that RFC 3986 does not know, and no scheme by accident.
    "uri-reference": /^(?![^/?#]*:)(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\da-f]{2})*$/i,
    uuid: true,
    "date-time": true,
  },
}).compile(schema as object);

interface Result {
  readonly ruleId: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number };
    };
  }[];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
  readonly baselineState?: string;
  readonly suppressions?: readonly { readonly justification: string }[];
  readonly properties: { readonly deployables: readonly string[] };
}

interface Rule {
  readonly id: string;
  readonly help: { readonly text: string };
  readonly helpUri: string;
}

interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly Rule[] } };
      readonly automationDetails: { readonly id: string };
      readonly invocations: readonly { readonly toolExecutionNotifications: readonly unknown[] }[];
      readonly results: readonly Result[];
    },
  ];
}

function runOf(of: Forecast) {
  return (JSON.parse(formatSarif(of)) as Log).runs[0];
}

function of(...findings: readonly Finding[]): Forecast {
  return forecast([overlay("overlays/prod"), overlay("overlays/stage")], { findings });
}

const api = deployment("api", "shop");
const fingerprints = (log: Forecast) =>
  runOf(log).results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);

describe("the official schema", () => {
  test.each([
    ["demo", demo()],
    ["stale", staleOnly()],
    ["partly analysed", partlyAnalysed()],
    ["calm", calm()],
    ["large", large()],
    ["all effects", allEffects()],
    ["exempted", exempted()],
    ["unseen", unseen()],
    ["secrets", secrets()],
    ["hostile", hostile("`<b>[x](1) {0}")],
  ])("holds for: %s", (_, log) => {
    validate(JSON.parse(formatSarif(log)));
    expect(validate.errors ?? []).toEqual([]);
  });

  it("is one that a wrong level does not pass", () => {
    expect(validate(JSON.parse(formatSarif(demo()).replace('"level": "warning"', '"level": "bad"')))).toBe(
      false,
    );
  });

  it("holds whatever the names, paths and messages are", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const log = formatSarif(
          of(
            finding("stale-config", "overlays/prod", deployment(text), { message: text, file: text || "x" }),
          ),
        );
        validate(JSON.parse(log));
        expect(validate.errors ?? []).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

it("has a rule with help for every check, and every result has one", () => {
  const { tool, results } = runOf(demo());
  expect(tool.driver.rules.map(({ id }) => id)).toEqual(CHECKS.map(({ id }) => id));
  for (const { id, help, helpUri } of tool.driver.rules) {
    expect(help.text).toContain("What to do:");
    expect(helpUri).toMatch(new RegExp(`#${id}$`));
  }
  expect(results.length).toBeGreaterThan(0);
});

it("says in the message which workload, what, and where", () => {
  const found = { message: "It runs a `single` pod [x](1) {0}.", file: "base/api app.yaml", line: 7 };
  const [result] = runOf(of(finding("single-replica", "overlays/prod", api, found))).results;
  expect(result?.message.text).toBe(
    "Deployment api: It runs a single pod \\[x\\](1) {{0}}. (overlay prod (production))",
  );
  expect(result?.locations[0]?.physicalLocation).toMatchObject({
    artifactLocation: { uri: "base/api%20app.yaml" },
    region: { startLine: 7 },
  });
});

it("makes one alert of what several deployables have from one line", () => {
  const at = { file: "base/app.yaml", line: 3 };
  const { results } = runOf(
    of(
      finding("single-replica", "overlays/prod", api, at),
      finding("single-replica", "overlays/stage", api, at),
    ),
  );
  expect(results.map(({ properties }) => properties.deployables)).toEqual([
    ["overlay:overlays/prod", "overlay:overlays/stage"],
  ]);
});

describe("fingerprints", () => {
  const at = (more: Partial<Finding>) =>
    of(finding("single-replica", "overlays/prod", api, { file: "base/app.yaml", line: 3, ...more }));

  it.each([
    ["the line", { line: 90 }],
    ["a number in the message", { message: "Message 12 of single-replica." }],
    ["that it was there before", { isNew: false }],
    ["that it is exempted", { suppressed: { reason: "Known." } }],
  ])("do not change with %s", (_, more) => {
    const before = at({ message: "Message 9 of single-replica." });
    expect(fingerprints(at({ message: "Message 9 of single-replica.", ...more }))).toEqual(
      fingerprints(before),
    );
  });

  it("do not change with a name suffix hash", () => {
    const [a, b] = ["settings-2bgdbk7h4k", "settings-9kmtt86d5g"].map((name) =>
      fingerprints(at({ message: `It reads ${name}.` })),
    );
    expect(a).toEqual(b);
  });

  it.each([
    ["the workload", { workload: deployment("worker") }],
    ["the check", { check: "recreate-strategy" as const }],
    ["the container", { container: "sidecar" }],
    ["the file", { file: "base/other.yaml" }],
    ["the message", { message: "Another." }],
  ])("change with %s", (_, more) => {
    expect(fingerprints(at(more))).not.toEqual(fingerprints(at({})));
  });

  it("are never the same twice in a run", () => {
    const found = fingerprints(
      of(
        finding("stale-config", "overlays/prod", api, { message: "1", file: "a.yaml" }),
        finding("stale-config", "overlays/prod", api, { message: "2", file: "a.yaml" }),
      ),
    );
    expect(new Set(found).size).toBe(2);
  });
});

it("tells what is exempted as suppressed, with the reason", () => {
  const { results } = runOf(exempted());
  expect(results.map(({ suppressions }) => suppressions?.[0]?.justification)).toEqual([
    "A license allows only one, see OPS-12.",
  ]);
});

it("tells new from known, and neither where nobody knows", () => {
  const states = [{ isNew: true }, { isNew: false }, { isNew: false, notSeenAtBase: true as const }].map(
    (more) => runOf(of(finding("stale-config", "overlays/prod", api, more))).results[0]?.baselineState,
  );
  expect(states).toEqual(["new", "unchanged", undefined]);
});

it("gives every result a file, also what has none of its own", () => {
  const log = forecast([notAnalysed("overlays/prod")], {
    findings: [finding("not-analysed", "overlays/prod", null, { severity: "error" })],
  });
  expect(runOf(log).results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(
    "overlays/prod/kustomization.yaml",
  );
});

it("is cut at GitHub's limit by what matters, and says so", () => {
  const known = Array.from({ length: 5010 }, (_, index) =>
    finding("single-replica", "overlays/prod", deployment(`w${index}`), { isNew: false }),
  );
  const gating = finding("apply-fails", "overlays/prod", api, { severity: "error" });
  const log = forecast([overlay("overlays/prod")], {
    findings: [...known, gating],
    gate: [{ check: "apply-fails", onlyErrors: false, onlyNew: false }],
    verdict: "fail",
  });
  const { results, invocations } = runOf(log);
  expect(results).toHaveLength(5000);
  expect(results[0]?.ruleId).toBe("apply-fails");
  expect(JSON.stringify(invocations[0]?.toolExecutionNotifications)).toContain("11 more results");
});

it("has no value of a Secret", () => {
  expect(formatSarif(secrets())).not.toContain(CANARY);
});

it("has one category a key", () => {
  const log = JSON.parse(formatSarif(demo(), { category: "platform" })) as Log;
  expect(log.runs[0].automationDetails.id).toBe("platform/");
});

it.each([
  ["an annotation", { suppressed: { reason: "Known." } }, "inSource", "Known."],
  ["the policy", { suppressed: { reason: "Known.", by: "policy" as const } }, "external", "Known."],
  [
    "a check that the policy switches off",
    { severity: "ignore" as const, severityOfCheck: "error" as const },
    "external",
    "Switched off by the policy.",
  ],
])("suppresses what %s exempts", (_, more, kind, justification) => {
  const [result] = runOf(of(finding("stale-config", "overlays/prod", api, more))).results;
  expect(result?.suppressions).toEqual([{ kind, status: "accepted", justification }]);
});
