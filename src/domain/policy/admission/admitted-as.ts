import { sameValue } from "../../../model/equal.ts";
import { isList, isMap, textOf, type Value, type ValueMap } from "../../../yaml/value.ts";
import type { PodTemplate } from "../../controllers/pod-template.ts";
import { replicasOf, type Workload } from "../../controllers/workload.ts";
import { refusedBy } from "./pod-standards.ts";

/** By which the files are found that hold what judges pods of a namespace: a level of Pod Security is known by its name. */
export const ADMITTING = ["LimitRange", "ResourceQuota", "baseline", "restricted"];

/** Whether the same judges both alike; mostly they differ in images and names of configs, of which nothing is judged. */
export function isAdmittedAlike(before: Workload, after: Workload): boolean {
  return differsInUnjudged(before, after) || admittedAs(before) === admittedAs(after);
}

function differsInUnjudged(before: Workload, after: Workload): boolean {
  return (
    replicasOf(before) === replicasOf(after) &&
    before.templates.length === after.templates.length &&
    before.templates.every((template, index) => {
      const other = after.templates[index];
      return (
        other !== undefined &&
        sameValue(template.metadata, other.metadata) &&
        sameBut(template.spec, other.spec, APART) &&
        sameTypes(template.spec.volumes, other.spec.volumes) &&
        template.containers.length === other.containers.length &&
        template.containers.every(({ name, role, value }, at) => {
          const now = other.containers[at];
          return now?.name === name && now.role === role && sameBut(value, now.value, UNJUDGED);
        })
      );
    })
  );
}

/** Compared on their own. */
const APART = ["containers", "initContainers", "volumes"];
const UNJUDGED = ["image", "env", "envFrom", "command", "args", "volumeMounts"];

/** Of a volume its type is judged, which is the name of a field. */
function sameTypes(base: Value | undefined, head: Value | undefined): boolean {
  if (!isList(base) || !isList(head)) return base === head;
  const fields = (volume: Value | undefined): string => (isMap(volume) ? Object.keys(volume).join() : "");
  return base.length === head.length && base.every((volume, at) => fields(volume) === fields(head[at]));
}

function sameBut(base: ValueMap, head: ValueMap, others: readonly string[]): boolean {
  const keys = Object.keys(base);
  return (
    keys.length === Object.keys(head).length &&
    keys.every((key) => others.includes(key) || (Object.hasOwn(head, key) && sameValue(base[key], head[key])))
  );
}

/** What of a workload a Namespace, a LimitRange or a ResourceQuota judges, as text to compare: an image is no part of it. */
function admittedAs(workload: Workload): string {
  return textOf([replicasOf(workload), workload.templates.map(judged)]);
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
