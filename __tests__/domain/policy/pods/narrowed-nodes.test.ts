import { expect, it } from "vitest";
import { manifest, told } from "../check-fixture.ts";

const web = (spec: string, container = "", kind = "apps/v1 Deployment") =>
  manifest(
    kind,
    `spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { ${spec}containers: [{ name: web, image: "ghcr.io/a/web:1.2.3"${container} }] } } }`,
  );
const required = (...terms: readonly string[]) =>
  `affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [${terms.map((term) => `{ matchExpressions: [${term}] }`).join(", ")}] } } }, `;
const only = (labels: string) =>
  `warning: Its pods go only to nodes with ${labels} from now on: where none has that, and room, new pods wait.`;
const taint = (keys: string) =>
  `warning: Its pods no longer tolerate ${keys}: new ones do not come to such nodes, where they may have been.`;

it.each<readonly [before: string, after: string, ...expected: string[]]>([
  ["", "nodeSelector: { disk: ssd }, ", only("disk=ssd")],
  ["nodeSelector: { disk: ssd }, ", "nodeSelector: { disk: hdd, zone: a }, ", only("disk=hdd, zone=a")],
  ["", "nodeSelector: { kubernetes.io/os: linux }, "],
  ["nodeSelector: { disk: ssd }, ", ""],
  ["nodeSelector: { disk: ssd }, ", required("{ key: disk, operator: In, values: [ssd] }")],
  ["", required("{ key: disk, operator: In, values: [ssd, nvme] }"), only("disk")],
  ["", required("{ key: gpu, operator: Exists }"), only("gpu")],
  [
    required("{ key: disk, operator: In, values: [ssd] }"),
    required("{ key: disk, operator: In, values: [ssd, nvme] }"),
  ],
  ["nodeSelector: { disk: ssd }, ", required("{ key: disk, operator: Exists }")],
  [
    required("{ key: disk, operator: In, values: [ssd, nvme] }"),
    required("{ key: disk, operator: In, values: [ssd] }"),
    only("disk=ssd"),
  ],
  [
    required("{ key: disk, operator: Exists }"),
    required("{ key: disk, operator: In, values: [ssd] }"),
    only("disk=ssd"),
  ],
  ["", required("{ key: gpu, operator: DoesNotExist }")],
  ["", required("{ key: gpu, operator: Exists }", "{ key: disk, operator: Exists }"), only("gpu or disk")],
  [
    "",
    required(
      "{ key: pool, operator: In, values: [a] }, { key: disk, operator: Exists }",
      "{ key: pool, operator: In, values: [b, c] }",
    ),
    only("pool=a and disk or pool=b|c"),
  ],
  ["", required("{ key: gpu, operator: Exists }", "{ key: disk, operator: DoesNotExist }")],
  [
    required("{ key: gpu, operator: Exists }"),
    required("{ key: gpu, operator: Exists }", "{ key: disk, operator: Exists }"),
  ],
  [
    "",
    "topologySpreadConstraints: [{ maxSkew: 1, topologyKey: rack, whenUnsatisfiable: DoNotSchedule }], ",
    only("rack"),
  ],
  ["", "topologySpreadConstraints: [{ maxSkew: 1, topologyKey: rack, whenUnsatisfiable: ScheduleAnyway }], "],
  [
    "",
    "topologySpreadConstraints: [{ maxSkew: 1, topologyKey: topology.kubernetes.io/zone, whenUnsatisfiable: DoNotSchedule }], ",
  ],
  ["tolerations: [{ key: gpu, operator: Exists }], ", "", taint("gpu")],
  ["tolerations: [{ key: gpu }, { key: spot }], ", "tolerations: [{ key: spot }], ", taint("gpu")],
  ["tolerations: [{ key: gpu }], ", "tolerations: [{ operator: Exists }], "],
  [
    "tolerations: [{ operator: Exists }], ",
    "tolerations: [{ key: gpu, operator: Exists }], ",
    taint("every taint"),
  ],
  ["tolerations: [{ key: pool, value: a }], ", "tolerations: [{ key: pool, value: b }], ", taint("pool=a")],
  ["tolerations: [{ key: pool, value: a }], ", "tolerations: [{ key: pool, operator: Exists }], "],
  [
    "tolerations: [{ key: pool, operator: Exists }], ",
    "tolerations: [{ key: pool, value: a }], ",
    taint("pool"),
  ],
  ["tolerations: [{ key: gpu }], ", "tolerations: [{ key: gpu, effect: NoSchedule }], ", taint("gpu")],
  ["tolerations: [{ key: gpu, effect: NoSchedule }], ", "tolerations: [{ key: gpu }], "],
  ["", "tolerations: [{ key: gpu }], "],
  ["tolerations: [{ key: gpu }], ", "tolerations: [{ key: gpu, operator: Equal, value: '' }], "],
  [
    "tolerations: [{ key: cores, operator: Gt, value: '4' }], ",
    "tolerations: [{ key: cores, operator: Lt, value: '4' }], ",
    taint("cores=4"),
  ],
])("from %s to %s", (before, after, ...expected) => {
  expect(told("unready-pods", web(before), web(after))).toEqual(expected);
});

it("knows that there are such nodes where others of the build ask for them", () => {
  const other = web("nodeSelector: { disk: ssd }, ").replace("name: web", "name: other");
  expect(told("unready-pods", web("") + other, web("nodeSelector: { disk: ssd }, ") + other)).toEqual([]);
  const either = web(
    required("{ key: disk, operator: In, values: [ssd] }", "{ key: gpu, operator: Exists }"),
  );
  expect(told("unready-pods", web("") + other, either + other)).toEqual([]);
});
