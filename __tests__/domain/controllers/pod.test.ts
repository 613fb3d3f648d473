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

/** The deprecated name counts only where the newer one is not there, and admission has written that one. */
it("keeps its account, whatever the deprecated field says", () => {
  const of = (account: string) => pod("image: a:1").replace("spec: {", `spec: { ${account}`);
  const effect = (base: string, head: string) => forecast(of(base), of(head)).workloads[0]?.effect ?? "none";
  expect(effect("", "serviceAccount: writer,")).toBe("none");
  expect(effect("serviceAccount: reader,", "serviceAccount: writer,")).toBe("none");
  expect(effect("", "serviceAccountName: default,")).toBe("none");
  expect(effect("", "serviceAccountName: writer,")).toBe("applyFails");
  expect(effect("serviceAccountName: '', serviceAccount: reader,", "serviceAccount: reader,")).toBe("none");
});
