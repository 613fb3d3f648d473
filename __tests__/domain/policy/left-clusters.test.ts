import { expect, it } from "vitest";
import { manifest, messages } from "./check-fixture.ts";

it.each([
  "kafka.strimzi.io/v1beta2 KafkaTopic",
  "kafka.strimzi.io/v1beta2 KafkaUser",
  "kafka.strimzi.io/v1beta2 KafkaConnector",
])("a %s that leaves its cluster", (type) => {
  const labelled = (labels: string) =>
    manifest(type, "spec: { a: b }", `name: web, namespace: shop, labels: { ${labels} }`);
  const lost = (base: string, head: string) => messages("removed-object", base, head);
  const missed = `${type.split(" ")[1] ?? ""} web changes strimzi.io/cluster: the operator of that cluster no longer takes care of it.`;
  expect(lost(labelled("strimzi.io/cluster: events"), labelled("strimzi.io/cluster: event"))).toEqual([
    missed,
  ]);
  expect(lost(labelled("strimzi.io/cluster: events"), labelled(""))).toEqual([missed]);
  expect(lost(labelled("strimzi.io/cluster: events"), labelled("strimzi.io/cluster: events, a: b"))).toEqual(
    [],
  );
});
