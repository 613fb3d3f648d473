import type { CrdsPolicy } from "./manifest.ts";
import type { ValueMap } from "../yaml/value.ts";

/** A chart that is not in this repository. */
export type RemoteChart =
  /** https://helm.sh/docs/topics/chart_repository/ */
  | {
      readonly kind: "repository";
      readonly url: string;
      readonly name: string;
      /** One, or a range of which the newest counts; "" for the newest release. */
      readonly version: string;
    }
  /** https://helm.sh/docs/topics/registries/ */
  | {
      readonly kind: "registry";
      /** With or without `oci://`; with the chart's name. */
      readonly url: string;
      /** A tag or a digest; "" where a range counts. */
      readonly reference: string;
      /** Of the tags that are versions the newest in it counts. */
      readonly range?: string;
      /** Only tags that this pattern (of Go) is found in are looked at for the range. */
      readonly tagPattern?: string;
      /** The media type of the layer that is the chart; without, that of charts. */
      readonly layer?: string;
      /** Over http. */
      readonly isInsecure: boolean;
    };

/** A chart, and all that it is rendered with: plain data, so that both sides can be compared. */
export interface ChartRelease {
  /** Directory of the chart; "" for the top, and for one that is not in this repository. */
  readonly chart: string;
  readonly remote?: RemoteChart;
  readonly name: string;
  /** Null: what helm takes without any. */
  readonly namespace: string | null;
  /** Put together, what stands in the place of the chart's `values.yaml`; without, that file. */
  readonly ownValues?: readonly ChartValues[];
  /** Later ones win. */
  readonly values: readonly ChartValues[];
  /** Single values, which win over all others, in this order. */
  readonly settings: readonly ChartSetting[];
  readonly options: ChartOptions;
}

export type ChartValues =
  /** A file of this repository. */
  | { readonly kind: "file"; readonly path: string; readonly optional: boolean }
  /** A file of the chart itself, which is not in this repository. */
  | { readonly kind: "chart"; readonly path: string; readonly optional: boolean }
  /** Values over those of a file of the chart, or under them, as kustomize puts them together. */
  | {
      readonly kind: "merged";
      readonly path: string;
      readonly values: ValueMap;
      readonly way: "over" | "under";
    }
  /** As it stands in a text, which is no valid YAML perhaps. */
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "inline"; readonly values: ValueMap };

export interface ChartSetting {
  /** `--set`, `--set-string`, `--set-file` (then `value` is a path of this repository). */
  readonly kind: "set" | "string" | "file";
  readonly name: string;
  readonly value: string;
}

export interface ChartOptions {
  /** `.Release.IsUpgrade` instead of `.Release.IsInstall`. */
  readonly isUpgrade: boolean;
  /** What lies in `crds/`: as any other object, or as Flux takes it. */
  readonly includesCrds: boolean | CrdsPolicy;
  readonly skipsTests: boolean;
  readonly skipsHooks: boolean;
  readonly skipsSchema: boolean;
  /** For `.Capabilities`; null: helm's own. */
  readonly kubeVersion: string | null;
  readonly apiVersions: readonly string[];
  /** Dependencies that the chart's folder lacks are built from folders of this repository; "anyLock": whatever the lock was made of. */
  readonly buildsDependencies: boolean | "anyLock";
  /** What the templates `lookup` is the cluster's, instead of nothing. */
  readonly looksUp: boolean;
}

/** The values of a release whose ConfigMaps and Secrets were looked for. */
export type ComposedValues =
  | {
      readonly ok: true;
      readonly values: ValueMap;
      readonly settings: readonly ChartSetting[];
      /** Sources of which only the place is known, each with what tells one value from another. */
      readonly opaque: readonly { readonly source: string; readonly fingerprint: string }[];
    }
  /** `fails`: Flux cannot compose them either. */
  | { readonly ok: false; readonly fails: boolean; readonly message: string };
