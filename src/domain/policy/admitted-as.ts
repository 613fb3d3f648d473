import type { PodTemplate } from "../controllers/pod-template.ts";
import { replicasOf, type Workload } from "../controllers/workload.ts";
import { refusedBy } from "./pod-standards.ts";

/** By which the files are found that hold what judges pods of a namespace: a level of Pod Security is known by its name. */
export const ADMITTING = ["LimitRange", "ResourceQuota", "baseline", "restricted"];

/** What of a workload a Namespace, a LimitRange or a ResourceQuota judges, as text to compare: an image is no part of it. */
export function admittedAs(workload: Workload): string {
  return JSON.stringify([replicasOf(workload), workload.templates.map(judged)], (_, value: unknown) =>
    typeof value === "bigint" ? String(value) : value,
  );
}

/** All that any level refuses: the releases differ in whether users of their own count. */
const RELEASES = [34, 36];

function judged(template: PodTemplate): unknown {
  const { spec, containers } = template;
  return [
    RELEASES.map((minor) => refusedBy({ name: "restricted", minor }, template)),
    spec.overhead,
    spec.resources,
    containers.map(({ name, role, value }) => [name, role, value.resources]),
  ];
}
