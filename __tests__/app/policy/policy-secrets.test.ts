import { expect, test } from "vitest";
import { runPolicy } from "../../../src/app/run.ts";
import { worldOfTrees } from "../../support/forecast-trees.ts";

const TOKEN = "canary-7-value";

/** What `rollcast policy` has to tell, or what it fails with. */
async function shown(policy: string): Promise<string> {
  const files = {
    "s.yaml": `apiVersion: v1\nkind: Secret\nmetadata: {name: s}\nstringData: {p: ${TOKEN}}\n`,
    ".rollcast.yaml": policy,
  };
  const plan = {
    builder: { choice: "embedded", allow: [], fork: false },
    request: {
      revisions: { base: "base", mergeBase: false, head: "head" },
      overlays: [],
      gate: [],
      policy: { today: "2026-01-01", isFork: false },
    },
  } as const;
  const ran = runPolicy(worldOfTrees(files, files), { directory: "" }, () => Promise.resolve(plan));
  return ran.then(({ result }) => JSON.stringify(result), String);
}

test.each([
  ["a check", `checks: {${TOKEN}: warning}\n`],
  ["a key", `${TOKEN}: 1\n`],
  [
    "what is left out",
    `version: 1\nleave-out: [{deployables: ["${TOKEN}/**"], reason: "not ours ${TOKEN}"}]\n`,
  ],
])("what the policy shows hides what a Secret holds: %s", async (_, policy) => {
  const told = await shown(policy);
  expect(told).toContain("•••");
  expect(told).not.toContain(TOKEN);
});
