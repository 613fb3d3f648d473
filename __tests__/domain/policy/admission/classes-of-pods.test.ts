import { describe, expect, it } from "vitest";
import { manifest, messages } from "../check-fixture.ts";

const CONFIG = manifest("v1 ConfigMap", "data: {}", "name: other");

describe("a class of pods", () => {
  const priority = (more: string) =>
    manifest("scheduling.k8s.io/v1 PriorityClass", `value: 1000${more}`, "name: p");
  const runtime = (more: string) => manifest("node.k8s.io/v1 RuntimeClass", `handler: a${more}`, "name: p");
  const IS_DEFAULT =
    "PriorityClass p is the default from now on: pods made from now on that name no class get its priority, and may end others.";
  const IS_NOT =
    "PriorityClass p is the default no more: pods made from now on that name no class have no priority by it, and those that run keep theirs.";
  const other = (fields: string) =>
    `RuntimeClass p changes ${fields}: pods made from now on that name it run on other nodes, or on none, or count for more; those that run stay.`;
  it.each<readonly [base: string, head: string, told: readonly string[]]>([
    ["", priority(", globalDefault: true"), [IS_DEFAULT]],
    [priority(""), priority(", globalDefault: true"), [IS_DEFAULT]],
    [priority(", globalDefault: true"), priority(""), [IS_NOT]],
    [priority(", globalDefault: true"), "", [IS_NOT]],
    ["", priority(""), []],
    [priority(""), priority(", description: a"), []],
    [priority(", globalDefault: true"), priority(", globalDefault: true, description: a"), []],
    [runtime(""), runtime(", a: b"), []],
    [runtime(""), runtime(", scheduling: { nodeSelector: { a: b } }"), [other("scheduling")]],
    [runtime(", overhead: { podFixed: { cpu: 1 } }"), runtime(""), [other("overhead")]],
    ["", runtime(", scheduling: { nodeSelector: { a: b } }"), []],
    [runtime(", scheduling: { nodeSelector: { a: b } }"), "", []],
    [
      runtime(""),
      runtime(", scheduling: { nodeSelector: { a: b } }, overhead: { podFixed: { cpu: 1 } }"),
      [other("overhead, scheduling")],
    ],
    [runtime("").replace("node.", "x."), runtime(", overhead: { a: b }").replace("node.", "x."), []],
    ["", priority(", globalDefault: true").replace("scheduling.", "x."), []],
  ])("%s becomes %s", (base, head, expected) => {
    expect(messages("next-pods", CONFIG + base, CONFIG + head)).toEqual(expected);
  });

  it("is no news where not all was seen", () => {
    const made = priority(", globalDefault: true");
    expect(messages("next-pods", CONFIG, CONFIG + made, { baseIncomplete: true })).toEqual([]);
  });
});
