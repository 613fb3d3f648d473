import { expect, it } from "vitest";
import { NOTHING_ELSEWHERE, type Gone } from "../../../../src/domain/elsewhere.ts";
import { manifest, told } from "../check-fixture.ts";

const config = (name: string, namespace: string) =>
  manifest("v1 ConfigMap", "data: {}", `name: ${name}, namespace: ${namespace}`);
const custom = manifest("example.com/v1 Cache", "spec: {}");
const [BASE, HEAD] = [config("a", "shop"), config("a", "shop") + config("c", "far")];
const namespace = (name: string): Gone => ({ group: "", kind: "Namespace", name, namespace: null });
const definition: Gone = {
  group: "example.com",
  kind: "CustomResourceDefinition",
  name: "Cache",
  namespace: null,
};
const UNMADE =
  "warning: ConfigMap c is to be in namespace far from now on, and nothing in this repository makes that: the API server refuses it until something else does.";
const LATE =
  "error: ConfigMap c is to be in namespace far, which comes only with what waits for this: the API server refuses it before.";

it.each<readonly [string, head: string, rest: object, readonly string[]]>([
  ["nobody knows of", HEAD, {}, [UNMADE]],
  ["nothing makes", HEAD, { elsewhere: NOTHING_ELSEWHERE }, [UNMADE]],
  ["another one makes", HEAD, { elsewhere: { ...NOTHING_ELSEWHERE, come: [namespace("far")] } }, []],
  [
    "nothing makes but another",
    HEAD,
    { elsewhere: { ...NOTHING_ELSEWHERE, come: [namespace("x")] } },
    [UNMADE],
  ],
  ["comes late", HEAD, { elsewhere: { ...NOTHING_ELSEWHERE, late: [namespace("far")] } }, [LATE]],
  [
    "comes while another is late",
    HEAD,
    { elsewhere: { ...NOTHING_ELSEWHERE, late: [namespace("x")] } },
    [UNMADE],
  ],
  ["may be in what was left out", HEAD, { isPartial: true }, []],
  ["kubectl may be told", HEAD, { deliverer: "unknown" }, []],
  ["a chart may define", BASE + custom, {}, []],
  [
    "is defined late",
    BASE + custom,
    { elsewhere: { ...NOTHING_ELSEWHERE, late: [definition] } },
    [
      "error: Cache web is of a kind whose definition comes only with what waits for this: the API server refuses it before.",
    ],
  ],
])("a place that %s", (_, head, rest, expected) => {
  expect(
    told("apply-fails", BASE, head, {
      deliverer: "flux",
      elsewhere: NOTHING_ELSEWHERE,
      ...rest,
    }),
  ).toEqual(expected);
});
