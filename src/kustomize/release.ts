import type { SourceLocation } from "../model/manifest.ts";

/** The release of kustomize whose behaviour the embedded builder has. */
export const FOLLOWED_RELEASE = "5.8.3";

/**
 * What releases before the followed one do otherwise, by a stable name. Each is what people are told of a build that
 * comes upon it: which release, and what that does instead.
 * Source: the changes of sigs.k8s.io/kustomize/api and kyaml from 0.21.1 (kustomize 5.8.1) to 0.21.3 (5.8.3).
 */
const DIFFERENCES = {
  // https://github.com/kubernetes-sigs/kustomize/issues/5389
  claimLabels: "kustomize before 5.8.2 also labels its volumeClaimTemplates, a change that a cluster refuses",
  // https://github.com/kubernetes-sigs/kustomize/pull/5831
  claimLabelsField: "kustomize before 5.8.2 does not know this field and does not build",
  imageDigest: "kustomize before 5.8.2 leaves an image alone whose digest is not sha256",
  imagePattern: "kustomize before 5.8.2 crashes on an image name that is no valid regular expression",
  // https://github.com/kubernetes-sigs/kustomize/pull/6238
  cronJobVolumes: "kustomize before 5.8.2 does not change the images of its image volumes",
  // https://github.com/kubernetes-sigs/kustomize/issues/5955
  stringData: "kustomize before 5.8.2 loses the stringData that the generator is merged onto",
  textDelimiter:
    "kustomize before 5.8.2 replaces the whole value in the text, not the part that the delimiter divides",
  // https://go.dev/doc/go1.27: encoding/json writes a map whose keys are whole numbers
  numberKey: "kustomize before 5.8.3 does not build with a key that is a number without quotes",
  admissionNamespace: "kustomize before 5.8.2 gives it a namespace",
} as const;

export type ReleaseDifference = keyof typeof DIFFERENCES;

export interface NotedDifference {
  readonly difference: ReleaseDifference;
  /** What the earlier release leaves in the resource: two sides may differ in that alone. Never printed. */
  readonly instead: readonly string[];
}

export function tellDifference(difference: ReleaseDifference): string {
  return DIFFERENCES[difference];
}

/** A place in a file that an earlier release reads otherwise, whatever becomes of the resources. */
export interface ReleaseNote {
  readonly difference: ReleaseDifference;
  readonly location: SourceLocation;
}
