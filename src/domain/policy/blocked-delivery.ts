import type { Finding } from "../forecast.ts";
import type { Check } from "./check.ts";

const DOCUMENTATION = {
  id: "blocked-delivery",
  title: "Delivery that waits for what is not there",
  what: "A Flux Kustomization depends on another one that this change removes .",
  why: "Flux applies nothing of it, this change and all later ones included, before what it depends on is ready.",
  link: "https://fluxcd.io/flux/components/kustomize/kustomizations/#dependencies",
  remediation: "Correct `spec.dependsOn`.",
  severities: ["error"],
} as const;

/** Found by the app, which knows all deployables: see `blockedFinding`. */
export const blockedDelivery: Check = { ...DOCUMENTATION, find: () => [] };

export interface Blocked {
  /** As a person calls it. */
  readonly name: string;
  readonly dependency: string;
  readonly file?: string;
  readonly line?: number;
}

/** The deployable itself need not be one that the change reaches. */
export function blockedFinding({ name, dependency, file, line }: Blocked): Finding {
  return {
    check: DOCUMENTATION.id,
    severity: "error",
    deployable: null,
    workload: null,
    message: `The Kustomization ${name} depends on ${dependency}, which this change removes: Flux applies nothing of it until that is ready.`,
    remediation: DOCUMENTATION.remediation,
    isNew: true,
    unsafe: false,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
  };
}
