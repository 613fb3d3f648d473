import { expect, it } from "vitest";
import { describeChecks } from "../../src/cli/explain-command.ts";
import { CHECKS } from "../../src/domain/policy/checks.ts";

const STYLE = { color: false, width: 80, unicode: true };

it("lists every check once", () => {
  const answer = describeChecks(undefined, STYLE);
  const text = answer.ok ? answer.text : "";
  for (const { id } of CHECKS) expect(text.match(new RegExp(`^${id} `, "gm")) ?? []).toHaveLength(1);
});

it.each(CHECKS)("explains $id: what, why, what to do, and where there is more", (check) => {
  const answer = describeChecks(check.id, STYLE);
  const words = (text: string): string => text.replace(/`/g, "").replace(/\s+/g, " ");
  const text = words(answer.ok ? answer.text : "");
  for (const part of [
    check.title,
    check.what,
    ...(check.cases ?? []),
    check.why,
    check.remediation,
    check.link,
  ]) {
    expect(text).toContain(words(part));
  }
  expect(text).toContain(`docs/checks.md#${check.id}`);
});

it("takes an entry of fail-on, and tells a name that is not one", () => {
  expect(describeChecks("stale-config:new", STYLE).ok).toBe(true);
  expect(describeChecks("stale-confg", STYLE)).toEqual({
    ok: false,
    message: 'there is no check "stale-confg". Did you mean stale-config? `rollcast checks` lists them.',
  });
});
