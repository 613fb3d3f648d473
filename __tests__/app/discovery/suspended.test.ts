import { expect, test } from "vitest";
import { cluster, to, V2 } from "../../delivery/rules/flux-repository.ts";
import { FACTS, present, type Texts } from "../../delivery/rules/outcome.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

async function why(base: Texts, change: Texts): Promise<readonly (string | undefined)[]> {
  const { deployables } = await forecastTrees(present(base), present({ ...base, ...change }), FACTS);
  return deployables.flatMap(({ waiting }) => (waiting === undefined ? [] : [waiting.reason]));
}

test("what is suspended applies nothing, and what begins to be may still apply the change that says so", async () => {
  const held = "it is suspended: nothing is applied before it is resumed, and then all that has gathered";
  expect(await why(cluster("suspend: true"), V2)).toEqual([held]);
  expect(await why(cluster(), { ...to("suspend: true"), ...V2 })).toEqual([
    "it is suspended by this change, which may still arrive: what comes later is applied all at once, when it is resumed",
  ]);
});
