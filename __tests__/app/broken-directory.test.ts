import { expect, it } from "vitest";
import { forecastTrees } from "../support/forecast-trees.ts";

it("takes a plain directory whose only file breaks for one that was not read, not for a removed one", async () => {
  const secret = (value: string) =>
    `apiVersion: v1\nkind: Secret\nmetadata: { name: s }\nstringData:\n  a: ${value}\n`;
  const { summary, deployables } = await forecastTrees(
    { "k/s.yaml": secret("b") },
    { "k/s.yaml": secret("b: c") },
  );
  expect(summary.level).toBe("caution");
  expect(deployables).toMatchObject([{ id: "directory:k", status: "changed", analysis: "partial" }]);
});
