import { expect, it } from "vitest";
import { applyObject } from "../../src/kubernetes/apply.ts";
import { kindFacts } from "../../src/kubernetes/facts.ts";
import { getIn } from "../../src/yaml/value.ts";
import { mapsOf } from "../support/resources.ts";

/** As a real API server of 1.36.3 stores them (`npm run judge:cluster -- objects`): egress is isolated only by rules of its own, or by name. */
it.each([
  ["ingress: [{}]", ["Ingress"]],
  ["egress: [{}]", ["Ingress", "Egress"]],
  ["egress: []", ["Ingress"]],
  ["policyTypes: []", ["Ingress"]],
  ["policyTypes: [Egress]", ["Egress"]],
])("a network policy with %s is of %j", (fields, types) => {
  const facts = kindFacts("networking.k8s.io/v1", "NetworkPolicy");
  if (facts === undefined) throw new Error("no such kind");
  const [base, head] = ["policyTypes: [Ingress, Egress]", fields].flatMap((spec) =>
    mapsOf(
      `{ apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: { name: web }, spec: { podSelector: {}, ${spec} } }`,
    ),
  );
  if (base === undefined || head === undefined) throw new Error("two policies");
  const { serverSide } = applyObject(base, head, facts);
  expect(getIn(serverSide.after, "spec", "policyTypes")).toEqual(types);
});
