import type { Finding } from "../../../src/domain/forecast.ts";
import type { CheckId } from "../../../src/domain/check-ids.ts";
import type { CheckSettings } from "../../../src/domain/policy/policy.ts";
import { forecast } from "../forecast-of.ts";

/** The containers of a pod that tells when it is ready. */
export const PROBED = "[{ name: app, image: a, readinessProbe: { tcpSocket: { port: 80 } } }]";

/** A Deployment with these containers (YAML flow list) that restarts: a label of its pods changes from 1 to 2. */
export function restart(containers: string, spec = "", rest = ""): readonly [base: string, head: string] {
  const at = (version: string) => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { template: { metadata: { labels: { app: web, version: "${version}" } }, spec: { containers: ${containers} } }${spec} }
${rest}`;
  return [at("1"), at("2")];
}

/** What one check finds in a change. */
export function findings(
  check: string,
  [base, head]: readonly [base: string | null, head: string],
  settings: CheckSettings = new Map(),
): readonly Finding[] {
  return forecast(base, head, { settings }).findings.filter((finding) => finding.check === check);
}

/** What all checks of how a restart goes find in a restart of these containers. */
export function restartFindings(
  containers: string,
  spec: string,
  rest = "",
): readonly (readonly [check: string, severity: string, unsafe: boolean])[] {
  return forecast(...restart(containers, spec, rest))
    .findings.filter(({ check }) => check !== "missing-readiness-probe")
    .map(({ check, severity, unsafe }) => [check, severity, unsafe]);
}

/** A policy that switches a check on, with these numbers. */
export function switchedOn(check: CheckId, parameters: Readonly<Record<string, number>> = {}): CheckSettings {
  return new Map([[check, { severity: undefined, parameters, place: undefined }]]);
}
