import { expect, it } from "vitest";
import { isLaterVersion } from "../../src/kubernetes/version-order.ts";

// https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definition-versioning/#version-priority
it("versions come in Kubernetes' order", () => {
  const ordered = ["v1alpha1", "v1alpha2", "v2alpha1", "v1beta1", "v1beta2", "v3beta1", "v1", "v2", "v10"];
  for (const [index, later] of ordered.entries()) {
    for (const [at, other] of ordered.entries())
      expect(isLaterVersion(`acme.io/${later}`, `acme.io/${other}`), `${later} ${other}`).toBe(index > at);
  }
});
