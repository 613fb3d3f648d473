import { expect, it } from "vitest";
import { forecast } from "../forecast-of.ts";

const pod = (container: string) => `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec: { containers: [{ name: web, ${container} }] }`;

it("restarts the containers in place for an image", () => {
  expect(forecast(pod("image: a:1"), pod("image: a:2")).workloads).toMatchObject([
    {
      effect: "restart",
      rollout: { strategy: "InPlace" },
      causes: [{ path: "spec.containers[web].image" }],
    },
  ]);
});

it("is refused for anything else", () => {
  expect(forecast(pod("image: a:1"), pod("image: a:1, args: [x]")).workloads).toMatchObject([
    { effect: "applyFails" },
  ]);
});
