import type { StaleConfig } from "../forecast.ts";
import type { ConfigKind } from "../../model/config-kind.ts";

/** A field of a pod template that names a config. */
export interface Reference {
  readonly kind: ConfigKind;
  readonly name: string;
  readonly how: StaleConfig["how"];
  /** Null when no container reads it: a pull secret, a driver's secret, a volume that nobody mounts. */
  readonly container: string | null;
  /** Field of the workload, like `spec.template.spec.volumes[conf].configMap.name`. */
  readonly path: string;
  /** The keys that are read; "data": every key of `data`; "all": those of `binaryData` too. */
  readonly keys: readonly string[] | "data" | "all";
  /** The pod starts without the config. */
  readonly optional: boolean;
  /** The kubelet gives a changed config to a running pod. */
  readonly updates: "never" | "inPlace";
}
