import type { ValueMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";

export interface PodContext {
  readonly spec: ValueMap;
  readonly volumes: ReadonlySet<string>;
  /** The names of the pod's resource claims. */
  readonly devices: ReadonlySet<string>;
  readonly report: Report;
}

export type ContainerRole = "containers" | "initContainers" | "ephemeralContainers";
