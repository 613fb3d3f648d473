import type { Finding } from "../forecast.ts";
import type { Check } from "./check.ts";

const DOCUMENTATION = {
  id: "blocked-delivery",
  title: "Delivery that waits for what is not there",
  what: "A Flux Kustomization or HelmRelease depends on another one that this change removes, breaks, or has the API server refuse.",
  why: "Flux applies nothing of it, this change and all later ones included, before what it depends on is ready.",
  link: "https://fluxcd.io/flux/components/kustomize/kustomizations/#dependencies",
  remediation: "Correct `spec.dependsOn`.",
  severities: ["error"],
} as const;

/** Found by the app, which knows all deployables: see `blockedFinding`. */
export const blockedDelivery: Check = { ...DOCUMENTATION, find: () => [] };

/** What waits, and where it is declared. */
export interface Dependent {
  readonly kind: "Kustomization" | "HelmRelease";
  /** As a person calls it. */
  readonly name: string;
  readonly file?: string;
  readonly line?: number;
}

export interface Blocked extends Dependent {
  readonly dependency: string;
}

/** The deployable itself need not be one that the change reaches. */
export function blockedFinding(blocked: Blocked): Finding {
  const { kind, name, dependency } = blocked;
  return {
    ...found(blocked, null),
    message: `The ${kind} ${name} depends on ${dependency}, which this change removes: Flux applies nothing of it until that is ready.`,
    remediation: DOCUMENTATION.remediation,
  };
}

const WHY = {
  refused: "of which the API server refuses an object",
  unbuilt: "which does not build",
} as const;

/** What is told of a deployable does not come before what it depends on is mended. */
export function behindFinding(blocked: Blocked, deployable: string, why: keyof typeof WHY): Finding {
  const { kind, name, dependency } = blocked;
  return {
    ...found(blocked, deployable),
    message: `The ${kind} ${name} depends on ${dependency}, ${WHY[why]}: Flux applies nothing of ${name} until that is mended, and all that is told of it here comes then.`,
    remediation: `Mend ${dependency}.`,
  };
}

function found({ file, line }: Dependent, deployable: string | null) {
  return {
    check: DOCUMENTATION.id,
    severity: "error",
    deployable,
    workload: null,
    isNew: true,
    unsafe: false,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
  } as const;
}
