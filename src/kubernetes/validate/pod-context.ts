import type { ValueMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";

export interface PodContext {
  readonly spec: ValueMap;
  /** By name; a claim of a StatefulSet is one, and none of the pod's own. */
  readonly volumes: ReadonlyMap<string, ValueMap>;
  /** The names of the pod's resource claims. */
  readonly devices: ReadonlySet<string>;
  readonly report: Report;
}

export type ContainerRole = "containers" | "initContainers" | "ephemeralContainers";
