import { describe, expect, it } from "vitest";
import { forecastTrees } from "../support/forecast-trees.ts";

const web = (image: string, namespace = "shop") => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web${namespace === "" ? "" : `, namespace: ${namespace}`} }
spec: { replicas: 1, strategy: { type: Recreate }, template: { spec: { containers: [{ name: web, image: ${image} }] } } }
`;

type Files = Readonly<Record<string, string>>;

function root(path: string, text: string): Files {
  return { [`${path}/kustomization.yaml`]: "resources: [all.yaml]\n", [`${path}/all.yaml`]: text };
}

async function told(base: Files, head: Files) {
  const { deployables, summary, findings } = await forecastTrees(base, head);
  const effects = deployables.flatMap(({ id, workloads }) =>
    workloads.map(({ effect, movedFrom }) => [id, effect, movedFrom ?? ""].join(" ").trim()),
  );
  const checks = findings.map(({ check, isNew }) => `${check}${isNew ? " new" : ""}`);
  return { level: summary.level, effects, checks };
}

describe("an object that leaves one overlay and enters another", () => {
  it("is one object that moves", async () => {
    expect(await told(root("overlays/prod", web("a")), root("overlays/production", web("a")))).toEqual({
      level: "caution",
      effects: ["overlay:overlays/production none overlay:overlays/prod"],
      checks: [],
    });
  });

  it("is compared", async () => {
    expect(await told(root("overlays/prod", web("a")), root("overlays/production", web("b")))).toEqual({
      level: "caution",
      effects: ["overlay:overlays/production restart overlay:overlays/prod"],
      checks: ["missing-readiness-probe", "recreate-strategy"],
    });
  });

  it("takes its Namespace along", async () => {
    const space = "apiVersion: v1\nkind: Namespace\nmetadata: { name: shop }\n---\n";
    const { level } = await told(root("a", space + web("a")), root("b", space + web("a")));
    expect(level).toBe("caution");
  });

  it.each([
    [web("a", "dev"), web("a", "stage")],
    [web("a", ""), web("a", "")],
  ])("is another one where the namespace differs, or nobody knows it", async (base, head) => {
    expect((await told(root("a", base), root("b", head))).effects).toEqual([
      "overlay:a delete",
      "overlay:b create",
    ]);
  });
});
