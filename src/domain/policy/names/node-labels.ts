import { groupedBy } from "../../../model/grouped.ts";
import { oncePer } from "../../../model/once.ts";
import type { OverlaySide } from "../../side.ts";
import { createMeant, type Meant } from "../../../model/slips.ts";
import { question } from "../../../model/similar.ts";
import type { ValueMap } from "../../../yaml/value.ts";
import { requiredTerms, selectedLabels, type AskedLabel } from "../../controllers/node-selection.ts";
import type { Workload } from "../../controllers/workload.ts";
import { mapAt, mapsAt, textAt } from "../../fields.ts";
import { ownValue } from "../../../model/own-value.ts";

/** https://kubernetes.io/docs/reference/labels-annotations-taints/, and what the large clouds and OpenShift add. */
const KNOWN = [
  ...["arch", "os", "hostname"].map((name) => `kubernetes.io/${name}`),
  ...["zone", "region"].map((name) => `topology.kubernetes.io/${name}`),
  ...["control-plane", "master", "worker", "infra"].map((name) => `node-role.kubernetes.io/${name}`),
  ...["instance-type", "not-ready", "unreachable", "unschedulable", "memory-pressure", "disk-pressure"].map(
    (name) => `node.kubernetes.io/${name}`,
  ),
  ...["eks.amazonaws.com/nodegroup", "eks.amazonaws.com/capacityType", "karpenter.sh/nodepool"],
  ...["karpenter.sh/capacity-type", "cloud.google.com/gke-nodepool", "cloud.google.com/gke-spot"],
  ...["kubernetes.azure.com/agentpool", "kubernetes.azure.com/scalesetpriority", "nvidia.com/gpu.present"],
];

/** https://pkg.go.dev/internal/platform: what a kubelet says of its node */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  "kubernetes.io/os": ["linux", "windows", "freebsd"],
  "kubernetes.io/arch": ["amd64", "arm64", "arm", "386", "ppc64le", "s390x", "riscv64", "loong64"],
};

let meant: Meant | undefined;

/** What pods ask of nodes that no node has: a well-known label with a slip, a value that it never has. */
export function slipsInPlacing(workload: Workload): readonly string[] {
  meant ??= createMeant(new Set(KNOWN));
  const asked = askedIn(workload);
  const keys = [...new Set(asked.map(({ key }) => key))].flatMap((key) => {
    const known = meant?.(key);
    return known === undefined ? [] : [`names ${key}, which nodes hardly have.${question(known)}`];
  });
  const values = asked.flatMap(({ key, values }) => {
    const known = ownValue(VALUES, key);
    const isPossible =
      known === undefined || values.length === 0 || values.some((value) => known.includes(value));
    return isPossible
      ? []
      : [`asks for nodes with ${key} ${values.join(" or ")}, which none has: its pods are placed nowhere.`];
  });
  return [...keys, ...values];
}

/** What pods ask of the values of nodes that is a letter or two off from what others ask for, and that none of them does. */
export function slipsInValues(workload: Workload, others: OverlaySide): readonly string[] {
  return askedIn(workload).flatMap(({ key, values }) =>
    values.flatMap((value) => {
      const left = valuesAsked(others).get(key)?.(value);
      if (left === undefined) return [];
      return [
        `asks for nodes with ${key} ${value}, which no other here does: its pods are placed nowhere where none has it.${question(left)}`,
      ];
    }),
  );
}

/** By label, what somebody meant by a value that none of a side asks for. */
const valuesAsked = oncePer((side: OverlaySide): ReadonlyMap<string, Meant> => {
  const byKey = groupedBy([...side.workloads.values()].flatMap(askedIn), ({ key }) => key);
  return new Map(
    [...byKey].map(([key, all]) => [key, createMeant(new Set(all.flatMap(({ values }) => values)))]),
  );
});

function askedIn({ templates }: Workload): readonly AskedLabel[] {
  return templates.flatMap(({ spec }) => askedOfNodes(spec));
}

function askedOfNodes(spec: ValueMap): readonly AskedLabel[] {
  const expressions = requiredTerms(spec)
    .flat()
    .map(({ key, operator, values }) => ({ key, values: operator === "In" ? values : [] }));
  const tolerated = mapsAt(spec, "tolerations").map((each) => ({
    key: textAt(each, "key"),
    values: typeof each.value === "string" ? [each.value] : [],
  }));
  const keys = [
    ...mapsAt(spec, "topologySpreadConstraints").map((each) => textAt(each, "topologyKey")),
    ...["podAffinity", "podAntiAffinity"].flatMap((field) => topologiesOf(mapAt(spec, "affinity", field))),
  ];
  return [
    ...selectedLabels(spec),
    ...expressions,
    ...[...tolerated, ...keys.map((key) => ({ key, values: [] }))].flatMap(({ key, values }) =>
      key === undefined ? [] : [{ key, values }],
    ),
  ];
}

function topologiesOf(affinity: ValueMap): readonly (string | undefined)[] {
  return [
    ...mapsAt(affinity, "requiredDuringSchedulingIgnoredDuringExecution"),
    ...mapsAt(affinity, "preferredDuringSchedulingIgnoredDuringExecution").map((each) =>
      mapAt(each, "podAffinityTerm"),
    ),
  ].map((term) => textAt(term, "topologyKey"));
}
