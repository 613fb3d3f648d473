import { describe, expect, test } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";
import { repository, asked } from "./policy-repository.ts";

describe("the team's own kinds", () => {
  const kind = (name: string, spec: string) => `---
apiVersion: example.com/v1
kind: ${name}
metadata: { name: x }
spec: ${spec}
`;
  const change = async (policy: string, name: string, base: string, head: string) => {
    const result = await forecastTrees(
      repository("1", policy, kind(name, base)),
      repository("1", policy, kind(name, head)),
      undefined,
      asked(),
    );
    return { ...result.deployables[0], level: result.summary.level };
  };
  const POD = (image: string, more = "") =>
    `{ pods: { spec: { containers: [{ name: c, image: "${image}" }] } }, size: 3${more} }`;
  const TEAM = (effect: string) => `version: 1
kinds:
  - { group: example.com, kind: App, templates: spec.pods, replicas: spec.size, change: ${effect} }
`;

  test.each([
    ["restart", "restart"],
    ["recreate", "recreate"],
    ["next-run", "nextRun"],
    ["none", "none"],
    ["unknown", "unknown"],
  ])("change: %s is the effect %s", async (written, effect) => {
    const { workloads } = await change(TEAM(written), "App", POD("a:1"), POD("a:2"));
    expect(workloads).toMatchObject([{ kind: "App", effect, causes: [{ type: "image" }] }]);
  });

  test("a change outside of the templates may restart", async () => {
    const { workloads } = await change(TEAM("restart"), "App", POD("a:1"), POD("a:1", ", mode: fast"));
    expect(workloads).toMatchObject([
      { effect: "unknown", reason: expect.stringContaining("outside of the pod templates") as string },
    ]);
  });

  test("a kind without pods is harmless, by the policy, and nothing else of its group", async () => {
    const policy = "version: 1\nkinds-without-pods: [example.com/Widget]\n";
    const harmless = await change(policy, "Widget", "{ image: a }", "{ image: b }");
    expect([harmless.level, harmless.otherObjects]).toMatchObject([
      "calm",
      [{ class: "harmless", reason: "By the policy, this kind runs no pods." }],
    ]);
    expect((await change(policy, "Gadget", "{ image: a }", "{ image: b }")).level).toBe("caution");
  });

  test("what is known to replace pods stays so, whatever the policy says of its group", async () => {
    const canary = (image: string) => `---
apiVersion: flagger.app/v1
kind: Canary
metadata: { name: x }
spec: { image: ${image} }
`;
    const policy = "version: 1\nkinds-without-pods: [flagger.app/*]\n";
    const result = await forecastTrees(
      repository("1", policy, canary("a")),
      repository("1", policy, canary("b")),
      undefined,
      asked(),
    );
    expect(result.summary.level).toBe("caution");
  });
});
