import fc from "fast-check";
import { expect, it, test } from "vitest";
import { formatJunit } from "../../src/report/junit.ts";
import { allEffects, CANARY, exempted, secrets } from "./fixtures/cases.ts";
import { calm, demo, partlyAnalysed } from "./fixtures/demo.ts";
import { hostileText } from "./fixtures/hostile-text.ts";
import { hostile } from "./fixtures/hostile.ts";
import { deployment, finding, forecast, notAnalysed, overlay } from "./fixtures/make.ts";
import { unseen } from "./fixtures/unseen.ts";

/** Every element ends where it should, and nothing stands in it that XML 1.0 does not know. */
function expectWellFormed(xml: string): void {
  const open: string[] = [];
  const rest = xml.replace(
    /<(?:\?xml [^<>]*\?|\/([a-z-]+)|([a-z-]+)((?: [a-z]+="[^"<>]*")*)(\/?))>/g,
    (_, closed?: string, opened?: string, _attributes?: string, empty?: string) => {
      if (closed !== undefined) expect(open.pop()).toBe(closed);
      else if (opened !== undefined && empty === "") open.push(opened);
      return "";
    },
  );
  expect(open).toEqual([]);
  expect(rest).not.toMatch(/[<>]|&(?!#\d+;)/);
  // oxlint-disable-next-line no-control-regex
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
}

test.each([
  ["demo", demo()],
  ["partly analysed", partlyAnalysed()],
  ["calm", calm()],
  ["all effects", allEffects()],
  ["exempted", exempted()],
  ["unseen", unseen()],
  ["hostile", hostile(']]><x a="')],
])("is well-formed for: %s", (_, log) => {
  expectWellFormed(formatJunit(log));
});

it("is well-formed whatever the names and messages are", () => {
  fc.assert(
    fc.property(fc.oneof(hostileText, fc.string({ unit: "binary" })), (text) => {
      const found = { message: text, file: text };
      expectWellFormed(
        formatJunit(
          forecast([overlay(text)], { findings: [finding("stale-config", text, deployment(text), found)] }),
        ),
      );
    }),
    { numRuns: 100 },
  );
});

const api = deployment("api");
const at = "overlays/prod";

function of(more: Parameters<typeof forecast>[1]): string {
  return formatJunit(forecast([overlay(at)], more));
}

it("fails by what fails the gate, and by nothing else", () => {
  const findings = [
    finding("apply-fails", at, api, { severity: "error", file: "base/api.yaml", line: 4 }),
    finding("single-replica", at, api),
  ];
  const xml = of({
    findings,
    gate: [{ check: "apply-fails", onlyErrors: false, onlyNew: false }],
    verdict: "fail",
  });
  expect(xml).toContain('<testsuites name="Rollcast" tests="3" failures="1" errors="0" skipped="0">');
  expect(xml).toContain('name="apply-fails Deployment api" file="base/api.yaml" line="4">');
  expect(xml).toContain(
    '<failure type="apply-fails" message="Message of apply-fails. Remedy of apply-fails."/>',
  );
  expect(xml).toContain("<system-out>Message of single-replica. Remedy of single-replica.</system-out>");
});

it("shows what is exempted as skipped, with its reason", () => {
  expect(formatJunit(exempted())).toContain(
    '<skipped message="Exempted: A license allows only one, see OPS-12. It runs a single pod."/>',
  );
});

it("is never green for what was not analysed", () => {
  const broken = formatJunit(forecast([notAnalysed(at)]));
  expect(broken).toMatch(/failures="0" errors="1" skipped="0"/);
  const partly = formatJunit(forecast([overlay(at, { analysis: "partial" })]));
  expect(partly).toMatch(/errors="0" skipped="1"/);
  const leftOver = { ...finding("not-analysed", at, null, { severity: "error" }), deployable: null };
  expect(of({ findings: [leftOver] })).toContain('<error type="not-analysed"');
});

it("has no value of a Secret", () => {
  expect(formatJunit(secrets())).not.toContain(CANARY);
});
