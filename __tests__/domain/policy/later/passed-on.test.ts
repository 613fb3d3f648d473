import { expect, it } from "vitest";
import { manifest, messages } from "../check-fixture.ts";

const volume = (claim: string, more = "", type = "v1 PersistentVolume") =>
  manifest(type, `spec: { ${claim}${more} }`, "name: disk");
const claimed = (name: string, namespace?: string) =>
  `claimRef: { name: ${name}${namespace === undefined ? "" : `, namespace: ${namespace}`} }`;
const THEN = "and pods that mount that do not start any more.";

it.each<readonly [string, before: string, after: string, told: readonly string[]]>([
  [
    "to another claim",
    volume(claimed("data", "shop")),
    volume(claimed("data2", "shop")),
    [
      `PersistentVolume disk goes to the claim shop/data2: the claim shop/data is lost, if it had it, ${THEN}`,
    ],
  ],
  [
    "to another namespace",
    volume(claimed("data", "shop")),
    volume(claimed("data")),
    [`PersistentVolume disk goes to the claim /data: the claim shop/data is lost, if it had it, ${THEN}`],
  ],
  [
    "to a claim that it is kept for",
    volume("storageClassName: a"),
    volume(claimed("data", "shop")),
    [`PersistentVolume disk goes to the claim shop/data: another claim that has it by now is lost, ${THEN}`],
  ],
  ["to nobody in particular", volume(claimed("data", "shop")), volume("storageClassName: a"), []],
  ["nowhere", volume(claimed("data", "shop")), volume(claimed("data", "shop"), ", storageClassName: a"), []],
  ["from nowhere", "", volume(claimed("data", "shop")), []],
  [
    "as something else",
    volume(claimed("data"), "", "example.com/v1 Volume"),
    volume(claimed("data2"), "", "example.com/v1 Volume"),
    [],
  ],
])("a volume goes %s", (_, before, after, told) => {
  expect(messages("removed-object", before, after)).toEqual(told);
});
