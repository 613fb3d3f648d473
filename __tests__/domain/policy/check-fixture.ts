import type { Finding } from "../../../src/domain/forecast.ts";
import type { CheckId } from "../../../src/domain/check-ids.ts";
import type { CheckSettings } from "../../../src/domain/policy/policy.ts";
import { textAt } from "../../../src/domain/fields.ts";
import { indexManifests, type KubernetesObject } from "../../../src/domain/manifests.ts";
import type { OverlayInput } from "../../../src/domain/overlay.ts";
import { forecast, manifestsOf } from "../forecast-of.ts";

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

/** What one check tells of a change, like "warning: …". */
export function told(
  check: CheckId,
  base: string | null,
  head: string | null,
  rest: Partial<OverlayInput> = {},
): readonly string[] {
  return forecast(base, head, rest)
    .findings.filter((finding) => finding.check === check)
    .map(({ severity, message }) => `${severity}: ${message}`);
}

/** What one check finds where each object of head stands in a file of its own kind, at this line. */
export function located(
  check: CheckId,
  base: string | null,
  head: string,
  place: { readonly line?: number } = { line: 7 },
): readonly Finding[] {
  const manifests = manifestsOf(head).map(({ object }) => ({
    object,
    origin: { location: { file: `${textAt(object, "kind") ?? ""}.yaml`, ...place } },
  }));
  return forecast(base, null, { head: manifests }).findings.filter((finding) => finding.check === check);
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

/** What one check says of a change. */
export function messages(
  check: CheckId,
  base: string | null,
  head: string | null,
  rest: Partial<OverlayInput> = {},
): readonly string[] {
  return forecast(base, head, rest)
    .findings.filter((finding) => finding.check === check)
    .map(({ message }) => message);
}

/** One document of a manifest, like `manifest("v1 Service", "spec: { … }", "name: web, namespace: shop")`: YAML in flow style. */
export function manifest(type: string, fields = "", metadata = "name: web, namespace: shop"): string {
  const [apiVersion = "", kind = ""] = type.split(" ");
  const rest = fields === "" ? "" : `, ${fields}`;
  return `---\n{ apiVersion: ${apiVersion}, kind: ${kind}, metadata: { ${metadata} }${rest} }\n`;
}

/** The object of such a document. */
export function objectOf(
  type: string,
  fields = "",
  metadata = "name: web, namespace: shop",
): KubernetesObject {
  const [object] = indexManifests(manifestsOf(manifest(type, fields, metadata)), "head").objects;
  if (object === undefined) throw new Error(`no object: ${type}`);
  return object;
}
