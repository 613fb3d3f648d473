import type { Finding } from "../forecast.ts";
import type { Check } from "./check.ts";

const DOCUMENTATION = {
  id: "blocked-delivery",
  title: "Delivery that waits for what is not there",
  what: "A Flux Kustomization depends on another one that this change removes (error), or begins to depend on one that the repository does not declare for its cluster (warning).",
  why: "Flux applies nothing of it, this change and all later ones included, before what it depends on is ready.",
  link: "https://fluxcd.io/flux/components/kustomize/kustomizations/#dependencies",
  remediation: "Correct `spec.dependsOn`.",
  severities: ["error", "warning"],
} as const;

/** Found by the app, which knows all deployables: see `blockedFinding`. */
export const blockedDelivery: Check = { ...DOCUMENTATION, find: () => [] };

export interface Blocked {
  /** As a person calls it. */
  readonly name: string;
  readonly dependency: string;
  /** It was there before this change. */
  readonly isRemoved: boolean;
  readonly file?: string;
  readonly line?: number;
}

/** The deployable itself need not be one that the change reaches. */
export function blockedFinding({ name, dependency, isRemoved, file, line }: Blocked): Finding {
  const what = isRemoved ? "which this change removes" : "which this repository does not declare";
  return {
    check: DOCUMENTATION.id,
    severity: isRemoved ? "error" : "warning",
    deployable: null,
    workload: null,
    message: `The Kustomization ${name} depends on ${dependency}, ${what}: Flux applies nothing of it until that is ready.`,
    remediation: DOCUMENTATION.remediation,
    isNew: true,
    unsafe: false,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
  };
}
