import type { ChartRelease } from "./chart.ts";
import type { SourceLocation } from "./manifest.ts";
import type { Problem } from "./problem.ts";
import type { Value, ValueMap } from "../yaml/value.ts";
import type { ConfigKind } from "./config-kind.ts";

export type DeployableKind =
  "overlay" | "fluxKustomization" | "argoApplication" | "directory" | "helmRelease";

/** How objects get into the cluster; some changes are refused under one way and not under the other. */
export type Applier = "serverSide" | "clientSide" | "unknown";

/** Whose marks on objects count; unknown: those of all. */
export type Deliverer = "flux" | "argo" | "helm" | "unknown";

/** One thing that somebody applies: the unit of a forecast. Plain data, so that both sides can be compared. */
export interface Deployable {
  /**
   * Unique in a forecast and stable over time: `overlay:<path>`, `directory:<path>` ("." for the top),
   * `flux:<namespace>/<name>@<cluster>`, `argo:<namespace>/<name>@<cluster>`, `helm:<namespace>/<name>@<parent>`.
   */
  readonly id: string;
  readonly kind: DeployableKind;
  /** The directory that it builds; "" for the top. Several deployables may build one. */
  readonly root: string;
  /** As a person calls it: "namespace/name", or the path of an overlay or a directory ("." for the top). */
  readonly name: string;
  /** The entry that it hangs on, like "clusters/prod"; null where the repository does not show one. */
  readonly cluster: string | null;
  /** What `spec.kubeConfig` names ("edge", "team:edge#key", "ConfigMap:edge"), where that is another cluster than the one that declares it. */
  readonly remote?: string;
  readonly declaredAt?: Declaration;
  /** As its file has it, since the parent's output is not known: what that adds on its way is not seen. */
  readonly asWritten?: true;
  readonly target: { readonly namespace: string | null };
  readonly applier: Applier;
  readonly applying: Applying;
  readonly delivery: Delivery;
  /** What it applies does not reach the cluster at the merge. */
  readonly waiting?: Waiting;
  /** That its declaration comes, changes or goes does not either. */
  readonly declarationWaits?: Waiting;
  /** The name of what declared it before, and may delete it with all that it has deployed. */
  readonly passedFrom?: string;
  /** What it follows, if that is not the branch that the change goes into; another one deploys all that is between the two. */
  readonly pin?: Pin;
  /** The branch that it follows, where that is taken for the one that the change goes into. */
  readonly follows?: string;
  /** The repository that its files come from, whatever way its address is written; undefined where none is given. */
  readonly repository?: string;
  /** What its source is called, where the repository does not hold it. */
  readonly namedSource?: string;
  /** Other sources, from which a chart takes files of values. */
  readonly valueSources?: readonly ValueSource[];
  /** Kustomizations that have to be ready before anything of it is applied: "namespace/name". */
  readonly dependsOn?: readonly string[];
  /** It is ready when all that it applies is: `spec.wait`. */
  readonly waits?: true;
  /** Objects that have to be healthy before it is ready: `spec.healthChecks`. */
  readonly waitsFor?: readonly ObjectReference[];
  /** It is taken to be deployed from this repository, though neither its source nor the place of the checkout says so. */
  readonly assumed?: true;
  /** Argo CD makes the namespace that it goes to, where that is not there: `CreateNamespace=true`. */
  readonly makesNamespace?: true;
  /** Fields that are left out of the comparison, and applied with the rest: `ignoreDifferences` alone. */
  readonly overlooks?: readonly Value[];
  /** The paths of which a changed file has it built anew; without any, each has: `manifest-generate-paths`. */
  readonly refreshedBy?: readonly string[];
  /** What Flux packs its chart by: it does so anew with each change of this, though the chart's version stays. */
  readonly packedBy?: ValueMap;
  /** The `AppProject` of an Application. */
  readonly project?: string;
  /** What that allows, where the repository holds it. */
  readonly permits?: Permits;
  /** Ids of all sources of its Application, where there are several, in their order: of equal objects the last one counts. */
  readonly sources?: readonly string[];
  /** What makes the declaration, where a generator does. */
  readonly generated?: Generated;
  /** What is wrong with what decides over it, and does not keep it from being built. */
  readonly faults?: readonly Problem[];
  /** It cannot be followed: it is named, never left out. */
  readonly notAnalysed?: Problem;
}

export interface ObjectReference {
  readonly apiVersion: string;
  readonly kind: string;
  /** "" for none. */
  readonly namespace: string;
  readonly name: string;
}

/** A tag, commit or branch of this repository, or a tag of an artifact that something makes of it. */
export interface Pin {
  readonly revision: string;
  readonly isGit: boolean;
  /** False where nobody says which branch the change goes into: it may be this one. */
  readonly isSure: boolean;
}

/** An ApplicationSet owns the Applications that it makes. */
export interface Generated {
  /** "namespace/name". */
  readonly set: string;
  /** The Application as it makes it. */
  readonly application: ValueMap;
  /** What tells its Argo CD apart, where the repository holds several. */
  readonly instance?: string;
  /** Repositories at revisions, in words, that its generators list and that may be others than what is at hand. */
  readonly listed: readonly string[];
  /** What it may do to its Applications, where that is not all. */
  readonly policy?: string;
}

/** A repository at a revision, by the name with which paths begin. */
export interface ValueSource {
  readonly ref: string;
  /** Whatever way its address is written. */
  readonly repository: string;
  /** Null: the branch that the change goes into. */
  readonly revision: string | null;
}

/** What an `AppProject` allows its Applications: https://argo-cd.readthedocs.io/en/stable/user-guide/projects/ */
export interface Permits {
  readonly project: string;
  /** The fields of its spec that say so. */
  readonly spec: ValueMap;
  /** Where the Application goes, by name and by URL; null where the repository does not show both. */
  readonly clusters: readonly string[] | null;
}

/** Where a deployable is declared, and the deployable whose output holds the declaration. */
export interface Declaration extends SourceLocation {
  readonly parent?: string;
}

/** What whoever applies does besides applying. */
export interface Applying {
  /** Whether an object that is no longer built is deleted; null where the repository does not say. */
  readonly prunes: boolean | null;
  /** Sync options that count for each object that does not say otherwise: "Prune=false", "Delete=confirm", "PruneLast=true", "ApplyOutOfSyncOnly=true". */
  readonly marks?: readonly string[];
  /** What it deletes leaves its pods behind. */
  readonly orphans?: true;
  /** Nor is anything where nothing at all is built any more. */
  readonly keepsLast?: true;
  /** It is a hook: each sync of what declares it deletes it and makes it anew. */
  readonly remade?: true;
  /** Whatever the API server refuses is deleted and recreated. */
  readonly forces: boolean;
  /** It applies nothing as long as it shares an object with another one (FailOnSharedResource). */
  readonly failsOnShared?: true;
  /** `kubectl replace` instead of an apply. */
  readonly replaces: boolean;
  /** Labels and annotations of the namespace that it makes for itself. */
  readonly managedNamespace?: ValueMap;
  /** What was changed in the cluster by hand is undone. */
  readonly heals?: true;
  /** By what something else chooses other images than the manifests have. */
  readonly imagesBy?: ValueMap;
  /** Fields that are left as the cluster has them. */
  readonly leaves?: Value;
  /** What goes with the declaration when that is deleted; null where the repository does not say. */
  readonly deletesWithDeclaration: boolean | null;
}

export interface Waiting {
  readonly code:
    "suspended" | "sourceSuspended" | "manualSync" | "notReached" | "parentSuspended" | "syncWindow";
  /** A sentence for people. */
  readonly reason: string;
}

/** What an owner does before and after the build; equal data gives equal output from equal files. */
export type Delivery =
  /** `kubectl apply -k`: the bare root. */
  | { readonly kind: "kustomize" }
  | FluxDelivery
  | { readonly kind: "argoKustomize"; readonly options: ValueMap; readonly namespace: string | null }
  | { readonly kind: "argoDirectory"; readonly options: ValueMap; readonly namespace: string | null }
  /** `kubectl apply -f`. */
  | {
      readonly kind: "directory";
      /** Files in it that something else delivers. */
      readonly except?: readonly string[];
    }
  | HelmDelivery
  /** Made by something that does not run here, a plugin for example: whatever is at or below one of the paths is an input. */
  | { readonly kind: "unseen"; readonly spec: Value; readonly paths: readonly string[] };

/** A chart: whatever is at or below one of the paths is an input. */
export interface HelmDelivery {
  readonly kind: "helm";
  /** What asks for it. */
  readonly spec: Value;
  readonly paths: readonly string[];
  /** How it is rendered; without, the chart is not in this repository. */
  readonly release?: ChartRelease;
  readonly renderer?: "Argo CD" | "Flux";
  /** Values out of ConfigMaps and Secrets, with which the release's own are put together. */
  readonly valuesFrom?: { readonly references: readonly ValuesReference[]; readonly own: ValueMap };
  /** What changes the objects after helm has made them: `spec.postRenderers`. */
  readonly postRenderers?: readonly Value[];
  /** Labels and annotations of all objects, after that. */
  readonly commonMetadata?: ValueMap;
  /** What of the repository it is packed from: its source's rules. */
  readonly artifact?: Pick<FluxDelivery, "ignore" | "sparse">;
  /** Changed files of the chart count only when the version in `Chart.yaml` changes. */
  readonly byVersion?: true;
}

/** An entry of `valuesFrom`: https://fluxcd.io/flux/components/helm/helmreleases/#values-references */
export interface ValuesReference {
  readonly kind: ConfigKind;
  readonly name: string;
  readonly valuesKey: string;
  /** "": the value is a text of values. */
  readonly targetPath: string;
  readonly optional: boolean;
  readonly literal: boolean;
}

/** https://fluxcd.io/flux/components/kustomize/kustomizations/ */
export interface FluxDelivery {
  readonly kind: "flux";
  /** The fields of `spec` that change the build: `targetNamespace`, `patches`, `images`, … as they were rendered. */
  readonly layer: ValueMap;
  /** `spec.postBuild`; null without. */
  readonly postBuild: ValueMap | null;
  /** `spec.commonMetadata`; null without. */
  readonly commonMetadata: ValueMap | null;
  /** `spec.decryption` is set: what is encrypted in the repository is plain text in the cluster. */
  readonly decrypts: boolean;
  /** `spec.ignore` of the source; null for Flux's own rules. */
  readonly ignore: string | null;
  /** `spec.sparseCheckout` of the source: nothing else is there. */
  readonly sparse?: readonly string[];
}

/** Where the repository does not show who applies, and how. */
export const UNKNOWN_APPLYING: Applying = {
  prunes: null,
  forces: false,
  replaces: false,
  deletesWithDeclaration: null,
};

/** The id of a deployable that is known by its path alone. */
export function pathId(kind: "overlay" | "directory", path: string): string {
  return `${kind}:${path === "" ? "." : path}`;
}

/** The cluster that objects go to; null where the repository does not show one. */
export function clusterOf({
  cluster,
  remote,
}: Pick<Deployable, "cluster"> & { readonly remote?: string | undefined }): string | null {
  return remote === undefined ? cluster : `${cluster ?? ""}→${remote}`;
}

/** It happens without another merge: when somebody syncs, or when a window opens. */
const COMES_LATER: readonly Waiting["code"][] = ["manualSync", "syncWindow"];

export function comesLater({ code }: Waiting): boolean {
  return COMES_LATER.includes(code);
}

/** What keeps it from the cluster the longest. */
export function waitingOf({ waiting, declarationWaits }: Deployable): Waiting | undefined {
  return waiting === undefined || comesLater(waiting) ? (declarationWaits ?? waiting) : waiting;
}

/** Whether it is known by its path alone: the repository shows nobody that applies it. */
export function isBare(kind: DeployableKind): boolean {
  return kind === "overlay" || kind === "directory";
}

const DELIVERERS: Readonly<Record<DeployableKind, Deliverer>> = {
  overlay: "unknown",
  directory: "unknown",
  fluxKustomization: "flux",
  argoApplication: "argo",
  helmRelease: "helm",
};

/** Who applies the objects of such a deployable. */
export function delivererOf(kind: DeployableKind): Deliverer {
  return DELIVERERS[kind];
}
