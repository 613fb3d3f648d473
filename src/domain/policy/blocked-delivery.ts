import type { DeclaringKind } from "../../model/declaring-object.ts";
import { firstFew } from "../../model/few.ts";
import type { Finding } from "../forecast.ts";
import { fileFinding, objectFinding, placeOf, type Check, type CheckContext } from "./check.ts";
import { blockedReleases } from "./flux/blocked-releases.ts";
import { unreadExpressions } from "./flux/flux-expressions.ts";
import type { Loss } from "./losses.ts";
import { unmetDemands } from "./flux/unmet-demands.ts";

const DOCUMENTATION = {
  id: "blocked-delivery",
  title: "Delivery that waits for something missing",
  what: "A delivery of Flux or Argo CD waits for something that is not there, and applies nothing until then.",
  cases: [
    "A Kustomization or HelmRelease depends on another one that this change removes, suspends, breaks, or has the API server refuse; or on itself, also through others (error).",
    "A HelmRelease needs a source, values, a key of them or another release, or a Kustomization its source, or one of these or a ResourceSet its ServiceAccount: this change removes it (error), or it is asked for from now on and nothing in the repository makes it (warning).",
    "A Kustomization takes variables from something that this change removes (error).",
    "A Kustomization begins to take variables from, or to wait for the health of, something that nothing in the repository makes; to depend on something that nothing declares; or to name a variable that nothing sets, while the repository installs a kustomize-controller before 1.9 (warning).",
    "It depends on something that is ready only when it is ready itself, or has a CEL expression that cannot be read (error).",
    "A release or a source asks for a version, tag or digest that cannot exist, takes charts from a registry without saying so, patches what its chart makes with what is no patch, or gives what Flux waits for hardly any time (error).",
    "A root of a cluster moves, and nothing in the repository applies it (warning).",
    "The build of an Application begins to read files outside of its directories, which kustomize refuses unless Argo CD is told otherwise (warning).",
    "An ApplicationSet begins to look at a place in this repository where nothing is (warning).",
    "The project of an Application goes, is none that the repository makes, or asks more of it: signed commits, another account, its own clusters or namespaces.",
  ],
  why: "Until what it depends on is ready, Flux applies nothing of it: neither this change nor any later one.",
  link: "https://fluxcd.io/flux/components/kustomize/kustomizations/#dependencies",
  remediation: "Correct `spec.dependsOn`, `spec.healthChecks` or `spec.postBuild`.",
  severities: ["error", "warning"],
} as const;

/** Of Kustomizations and Applications found by the app, which knows all deployables: see `blockedFinding`. */
export const blockedDelivery: Check = {
  ...DOCUMENTATION,
  find: (context) => [
    ...blockedReleases(context).map(({ object, severity, message, remediation }) =>
      objectFinding(context, { id: DOCUMENTATION.id, remediation }, object, { severity, message }),
    ),
    ...failures(context).map(({ object, told, remediation }) =>
      objectFinding(context, { id: DOCUMENTATION.id, remediation }, object, told),
    ),
  ],
};

/** Of Flux's own objects: what they say themselves, and Flux fails on each time. */
function failures(context: Pick<CheckContext, "base" | "head">) {
  const told = ({ object, message }: Loss, remediation: string) =>
    ({ object, told: { severity: "error", message }, remediation }) as const;
  return [
    ...unreadExpressions(context).map((loss) => told(loss, "Correct the expression.")),
    ...unmetDemands(context).map((loss) => told(loss, "Correct the field.")),
  ];
}

/** The same of what a file declares that nothing here applies: it is in no build, and whoever bootstrapped applies it. */
export function rootFailures(context: Pick<CheckContext, "base" | "head">): readonly Finding[] {
  return failures(context).map(({ object, told, remediation }) =>
    fileFinding({ id: DOCUMENTATION.id, remediation }, told, object.origin?.location),
  );
}

/** What waits, and where it is declared. */
export interface Dependent {
  readonly kind: DeclaringKind;
  /** As a person calls it. */
  readonly name: string;
  readonly file?: string;
  readonly line?: number;
}

export interface Blocked extends Dependent {
  readonly dependency: string;
}

/** The deployable itself need not be one that the change reaches. */
export function blockedFinding(blocked: Blocked, why: "removed" | "unmade"): Finding {
  const { kind, name, dependency } = blocked;
  const cause =
    why === "removed"
      ? ", which this change removes"
      : " from now on, and nothing in this repository declares that for its cluster";
  return {
    ...found(blocked, null),
    ...(why === "unmade" && { severity: "warning" as const }),
    message: `${kind} ${name} depends on ${dependency}${cause}: Flux applies nothing of it until that is ready.`,
    remediation: CORRECT_DEPENDENCIES,
  };
}

/**
 * Roots of clusters that move, while nobody in the repository says who applies them by which path.
 * @param moved the places in head, each with the former one
 */
export function movedRootFindings(moved: ReadonlyMap<string, string> = new Map()): readonly Finding[] {
  if (moved.size === 0) return [];
  const places = firstFew([...moved].map(([place, former]) => `${place} (before: ${former})`));
  return [
    {
      ...found({}, null),
      severity: "warning",
      message: `What declares the deployables of a cluster moves to ${places}, and nothing in this repository applies it: whoever does finds nothing under the former path any more, so that this change and later ones do not arrive.`,
      remediation: "Change the path wherever it is written, in the cluster or in values of a chart.",
    },
  ];
}

const CORRECT_DEPENDENCIES = "Correct `spec.dependsOn`.";

const WHY = {
  refused: "of which the API server refuses an object",
  unbuilt: "which does not build",
  circular: "which depends on itself, by itself or through others",
  awaiting: "which is ready only when this is",
  suspended: "which this change leaves suspended, so that it does not become ready",
} as const;

export type WhyBehind = keyof typeof WHY;

/** What is reported of a deployable does not come before what it depends on is mended. */
export function behindFinding(blocked: Blocked, deployable: string | null, why: WhyBehind): Finding {
  const { kind, name, dependency } = blocked;
  const cause = name === dependency ? "depends on itself" : `depends on ${dependency}, ${WHY[why]}`;
  const told = deployable === null ? "" : ", and all that is reported of it here comes then";
  return {
    ...found(blocked, deployable),
    message: `${kind} ${name} ${cause}: Flux applies nothing of ${name} until that is mended${told}.`,
    remediation:
      why === "circular" || why === "awaiting"
        ? CORRECT_DEPENDENCIES
        : why === "suspended"
          ? `Resume ${dependency}.`
          : `Fix ${dependency}.`,
  };
}

/** What all findings of this check have in common. */
export function found(place: Partial<Dependent>, deployable: string | null) {
  return {
    check: DOCUMENTATION.id,
    severity: "error",
    deployable,
    workload: null,
    isNew: true,
    unsafe: false,
    ...placeOf(place),
  } as const;
}
