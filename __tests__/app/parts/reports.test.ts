import { describe, expect, it } from "vitest";
import { exitCodeOf } from "../../../src/cli/forecast-command.ts";
import type { Forecast } from "../../../src/domain/forecast.ts";
import { readPart } from "../../../src/parts/read.ts";
import { formatComment } from "../../../src/report/comment.ts";
import { SHAS, divisible, partsOf } from "./divided.ts";

const service = (image: string) => ({
  "kustomization.yaml": "resources: [web.yaml]\n",
  "web.yaml": `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 3
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: ${image}, readinessProbe: { httpGet: { path: /, port: 80 } } }] }
`,
});

/** Some overlays whose restarts are all safe. */
function overlays(image: string, count = 8): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) =>
      Object.entries(service(image)).map(([path, text]) => [`apps/a${index}/${path}`, text] as const),
    ).flat(),
  );
}

const change = divisible(overlays("web:1.0"), overlays("web:1.1"));
const parts = await partsOf(change, 3);
const [first = "", second = "", third = ""] = parts;

function edited(text: string, edit: (part: Record<string, unknown>) => void): string {
  const part = JSON.parse(text) as Record<string, unknown>;
  edit(part);
  return JSON.stringify(part);
}

function joinOf(texts: readonly string[]): Promise<Forecast> {
  return change.join(texts.map((text, index) => readPart(`part-${index + 1}.json`, text)));
}

it("is calm with every report", async () => {
  const { summary, problems } = await joinOf(parts);
  expect([summary.level, problems]).toEqual(["calm", undefined]);
});

const BAD: readonly (readonly [string, readonly string[], RegExp])[] = [
  ["none at all", [], /There is no report that can be used/],
  ["one that is missing", [first, third], /Shard 2 of 3: there is no report/],
  [
    "one that is cut off",
    [first, second.slice(0, -20), third],
    /part-2\.json was not used: it is not JSON, or it is cut off/,
  ],
  ["an empty one", [first, "", third], /not JSON/],
  ["no report of a shard", [first, "{}", third], /it is no report of a shard/],
  [
    "the report of a whole run",
    [first, '{"schemaVersion":1,"verdict":"pass"}', third],
    /no report of a shard/,
  ],
  ["one given twice", [first, second, third, second], /shard 2 of 3 has another one/],
  [
    "one of another split",
    [first, second, edited(third, (part) => (part.shard = { index: 3, count: 4 }))],
    /divided differently/,
  ],
  [
    "a shard that cannot be",
    [first, second, edited(third, (part) => (part.shard = { index: 4, count: 3 }))],
    /there is no shard 4 of 3/,
  ],
  [
    "one of another version",
    [first, second, edited(third, (part) => (part.version = "9.9.9"))],
    /Rollcast 9\.9\.9 made it/,
  ],
  [
    "one of a later shape",
    [
      first,
      second,
      edited(third, (part) => Object.assign(part, { version: "9.9.9", rollcastPart: 2, more: [] })),
    ],
    /Rollcast 9\.9\.9 made it/,
  ],
  [
    "one of another head",
    [first, second, edited(third, (part) => (part.head = "c".repeat(40)))],
    /it compares aaaaaaaaaa with cccccccccc/,
  ],
  [
    "one of another base",
    [first, second, edited(third, (part) => (part.base = SHAS.head))],
    /it compares bbbbbbbbbb/,
  ],
  [
    "one made with other options",
    [first, second, edited(third, (part) => Object.assign(part.asked as object, { allow: ["helm"] }))],
    /made with other options/,
  ],
  [
    "one that lacks a deployable",
    [first, second, edited(third, (part) => (part.results = []))],
    /its deployables are not those/,
  ],
  ["a field too many", [first, second, edited(third, (part) => (part.extra = 1))], /free of unknown fields/],
  [
    "one with __proto__",
    [first, second, third.replace("{", '{"__proto__":{"shard":1},')],
    /free of unknown fields/,
  ],
  [
    "a field of another kind, deep inside",
    [first, second, third.replace('"replicas":3', '"replicas":"3"')],
    /rollout\.replicas is not a number/,
  ],
];

describe("a join of reports with", () => {
  it.each(BAD)("%s is not calm, and says which", async (_, texts, expected) => {
    const forecast = await joinOf(texts);
    expect(forecast.problems?.map(({ message }) => message).join("\n")).toMatch(expected);
    expect(forecast.summary.level).not.toBe("calm");
    expect(forecast.summary.clauses.map(({ code }) => code)).toContain("partsMissing");
    expect(exitCodeOf(forecast)).toBe(2);
    expect(formatComment(forecast, { marker: "<!-- rollcast -->" }).markdown).toMatch(
      /not all of this change was analysed/i,
    );
  });

  it("a missing one fails the gate that asks for it", async () => {
    const strict = divisible(overlays("web:1.0"), overlays("web:1.1"), {
      gate: [{ check: "not-analysed", onlyErrors: true, onlyNew: false }],
    });
    const forecast = await strict.join([readPart("one.json", first)]);
    expect(forecast.verdict).toBe("fail");
  });

  it("a missing one is not calm either where the change reaches nothing of it", async () => {
    const small = divisible(overlays("web:1.0", 1), overlays("web:1.1", 1));
    const own = await partsOf(small, 3);
    const filled = own.findIndex((text) => text.includes("contents"));
    const forecast = await small.join([readPart("one.json", own[filled] ?? "")]);
    expect(forecast.deployables.map(({ analysis }) => analysis)).toEqual(["full"]);
    expect(forecast.summary.level).toBe("caution");
  });

  it("a stranger's words has them escaped as ever", async () => {
    const words = "![x](https://evil.example/a.png)<img src=x> @everyone";
    const hostile = first.replaceAll(/"name":"web"/g, `"name":${JSON.stringify(words)}`);
    expect(hostile).not.toBe(first);
    const { markdown } = formatComment(await joinOf([hostile, second, third]), {
      marker: "<!-- rollcast -->",
    });
    expect(markdown).toContain("everyone");
    // Between backticks nothing is an image, a tag or a mention.
    expect(markdown.replaceAll(/`[^`\n]*`/g, "")).not.toMatch(/!\[x\]\(|<img src=x|[^\u200b]@everyone/);
  });

  it("a stranger's claim of whose they are is not believed", async () => {
    const hostile = edited(first, (part) => {
      const [result] = part.results as { id: string }[];
      if (result !== undefined) result.id = "overlay:elsewhere";
    });
    const forecast = await joinOf([hostile, second, third]);
    expect(JSON.stringify(forecast)).not.toContain("elsewhere");
    expect(forecast.problems?.[0]?.code).toBe("part-refused");
  });
});

it("refuses to divide what no other machine has", async () => {
  const edited = divisible(overlays("web:1.0"), overlays("web:1.1"), {}, { base: SHAS.base, head: null });
  await expect(edited.shard(1, 2)).rejects.toThrow(/--head HEAD/);
  await expect(edited.join([])).rejects.toThrow(/--head HEAD/);
});
