import { expect, it } from "vitest";
import { CHECK_IDS } from "../../../src/domain/check-ids.ts";
import { readSuppressions } from "../../../src/domain/policy/suppression.ts";
import { readSide } from "../../../src/domain/side.ts";
import { manifestsOf } from "../forecast-of.ts";

/** A Deployment with this text in its annotation `rollcast.dev/ignore`. */
function read(text: string | undefined) {
  const annotations = text === undefined ? "{}" : `{ rollcast.dev/ignore: ${JSON.stringify(text)} }`;
  const yaml = `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web, annotations: ${annotations} }\nspec: { template: { spec: { containers: [{ name: web, image: a }] } } }\n`;
  const origin = { location: { file: "web.yaml", line: 3 } };
  const manifests = manifestsOf(yaml).map((manifest) => ({ ...manifest, origin }));
  const { byWorkload, problems } = readSuppressions(readSide(manifests, "head"));
  return {
    exempt: [...byWorkload.values()].flatMap((found) =>
      [...found].map(([check, reason]) => `${check}: ${reason}`),
    ),
    count: byWorkload.size,
    problems,
  };
}

it.each<readonly [text: string | undefined, exempt: readonly string[]]>([
  [undefined, []],
  ["", []],
  ["single-replica: batch, nobody waits", ["single-replica: batch, nobody waits"]],
  [
    " single-replica , stale-config :  see: RUN-12 \n  \n rwo-surge: one node",
    ["single-replica: see: RUN-12", "stale-config: see: RUN-12", "rwo-surge: one node"],
  ],
])("%j exempts from %j", (text, exempt) => {
  expect(read(text)).toEqual({ exempt, count: exempt.length === 0 ? 0 : 1, problems: [] });
});

it.each<readonly [text: string, fault: string, exempt: readonly string[]]>([
  ["single-replica", 'gives no reason for single-replica. Write "<check>: <reason>".', []],
  [
    "single-replica, rwo-surge: ",
    'gives no reason for single-replica, rwo-surge. Write "<check>: <reason>".',
    [],
  ],
  [": why", `names the unknown check . Known are: ${CHECK_IDS.join(", ")}.`, []],
  [
    "single-replicas, a, rwo-surge: r",
    `names the unknown check single-replicas, a. Known are: ${CHECK_IDS.join(", ")}.`,
    ["rwo-surge: r"],
  ],
  [
    "apply-fails, not-analysed, rwo-surge: r",
    "cannot exempt from apply-fails, not-analysed: no reason makes it apply, or be analysed.",
    ["rwo-surge: r"],
  ],
  // The graver fault is told first.
  ["apply-fails, nope: r", "cannot exempt from apply-fails: no reason makes it apply, or be analysed.", []],
])("%j %s", (text, fault, exempt) => {
  expect(read(text)).toEqual({
    exempt,
    count: exempt.length,
    problems: [
      {
        code: "invalid-suppression",
        side: "head",
        message: `Deployment web: the annotation \`rollcast.dev/ignore\` ${fault}`,
        file: "web.yaml",
        line: 3,
      },
    ],
  });
});
