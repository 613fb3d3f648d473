import { mapAt, textAt } from "../fields.ts";
import type { Finding } from "../forecast.ts";
import type { Workload } from "../controllers/workload.ts";
import { isKept } from "../kept.ts";
import type { KubernetesObject } from "../manifests.ts";
import type { OverlaySide } from "../side.ts";
import type { Check, CheckContext } from "./check.ts";
import { servicesOf } from "./traffic/services.ts";
import { jsonText } from "../../yaml/json-text.ts";

const DOCUMENTATION = {
  id: "service-without-pods",
  title: "Service that loses its pods",
  what: "A Service selected pods of a workload of the build, and selects none of any workload after this change: its selector or the pods' labels changed, or the workload is gone and nothing keeps it.",
  why: "Whoever calls the Service gets no answer.",
  link: "https://kubernetes.io/docs/concepts/services-networking/service/#services-in-kubernetes",
  remediation: "Make the selector and the labels of the pod template agree, or remove the Service too.",
  severities: ["warning"],
} as const;

export const serviceWithoutPods: Check = { ...DOCUMENTATION, find };

function find(context: CheckContext): readonly Finding[] {
  const { base, head } = context;
  if (head.incomplete) return [];
  // The pods of what nothing deletes run on.
  const staying = [...base.workloads.values()].filter(
    ({ key, object }) => !head.workloads.has(key) && (head.prunes === false || isKept(object)),
  );
  const atHead = selecting(head, staying);
  return [...selecting(base).keys()].flatMap((key): readonly Finding[] => {
    const service = head.index.byKey.get(key);
    if (service === undefined || atHead.has(key) || isElsewhere(service)) return [];
    const location = service.origin?.location;
    return [
      {
        check: DOCUMENTATION.id,
        severity: "warning",
        deployable: context.deployable,
        workload: null,
        message: messageOf(service),
        remediation: DOCUMENTATION.remediation,
        isNew: true,
        unsafe: false,
        ...(location !== undefined && { file: location.file }),
        ...(location?.line !== undefined && { line: location.line }),
      },
    ];
  });
}

/** https://kubernetes.io/docs/concepts/services-networking/service/#services-without-selectors */
function messageOf({ name, manifest }: KubernetesObject): string {
  const labels = Object.entries(mapAt(manifest, "spec", "selector"));
  if (labels.length === 0)
    return `Service ${name} has no selector any more: it keeps the addresses that it has, and no new pod gets traffic, unless something else writes them.`;
  const asked = labels.map(
    ([label, value]) => `${label}=${typeof value === "string" ? value : jsonText(value)}`,
  );
  return `Service ${name} selects no pod of this build any more: it asks for ${asked.join(", ")}.`;
}

function isElsewhere({ manifest }: KubernetesObject): boolean {
  return textAt(manifest, "spec", "type") === "ExternalName";
}

/** The Services of one side that select pods of its workloads, by key. */
function selecting(
  side: OverlaySide,
  beside: readonly Workload[] = [],
): ReadonlyMap<string, KubernetesObject> {
  const keys = new Map([...side.index.byKey].map(([key, object]) => [object, key] as const));
  const found = [...side.workloads.values(), ...beside].flatMap((workload) =>
    workload.templates.flatMap((template) => servicesOf(workload, template, side.index)),
  );
  return new Map(found.map((service) => [keys.get(service) ?? "", service]));
}
