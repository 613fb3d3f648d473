import { expect, it } from "vitest";
import { manifest, messages } from "./check-fixture.ts";

const ALERT = "notification.toolkit.fluxcd.io/v1beta3 Alert";
const PROVIDER = "notification.toolkit.fluxcd.io/v1beta3 Provider";
const RECEIVER = "notification.toolkit.fluxcd.io/v1 Receiver";
const AUTOMATION = "image.toolkit.fluxcd.io/v1 ImageUpdateAutomation";
const UNTOLD = "it tells of less, failed deliveries perhaps among it";
const REFUSED = "who calls its webhook as before is refused, and changes arrive at the next interval";

it.each<readonly [type: string, base: string, head: string, told: string | undefined]>([
  [
    ALERT,
    "eventSources: [{ kind: HelmRelease, name: '*' }, { kind: Kustomization, name: '*' }]",
    "eventSources: [{ kind: HelmRelease, name: '*' }]",
    `eventSources: ${UNTOLD}`,
  ],
  [
    ALERT,
    "eventSources: [{ kind: HelmRelease, name: a }]",
    "eventSources: [{ kind: HelmRelease, name: a }, { kind: HelmRelease, name: b }]",
    undefined,
  ],
  [ALERT, "eventSeverity: info", "eventSeverity: error", `eventSeverity: ${UNTOLD}`],
  [ALERT, "eventSeverity: error", "eventSeverity: info", undefined],
  [ALERT, "exclusionList: [a]", "exclusionList: [a, .*]", `exclusionList: ${UNTOLD}`],
  [ALERT, "exclusionList: [a, b]", "exclusionList: [a]", undefined],
  [ALERT, "inclusionList: [a]", "inclusionList: [b]", `inclusionList: ${UNTOLD}`],
  [
    PROVIDER,
    "type: slack, channel: a",
    "type: slack, channel: b",
    "channel: what is told goes elsewhere, or nowhere if that does not take it",
  ],
  [RECEIVER, "secretRef: { name: a }", "secretRef: { name: b }", `secretRef.name: ${REFUSED}`],
  [
    RECEIVER,
    "resources: [{ kind: GitRepository, name: a }, { kind: GitRepository, name: b }]",
    "resources: [{ kind: GitRepository, name: b }]",
    "resources: changes of what goes from it arrive at the next interval",
  ],
  [
    AUTOMATION,
    "update: { path: ./apps }",
    "update: { path: ./infra }",
    "path: newer images are written elsewhere, or nowhere",
  ],
  [
    AUTOMATION,
    "git: { push: { branch: main } }",
    "git: { push: { branch: next } }",
    "branch: newer images are written to another branch or repository, or nowhere",
  ],
  [AUTOMATION, "git: { commit: { author: a } }", "git: { commit: { author: b } }", undefined],
])("%s, from %s to %s: %s", (type, base, head, expected) => {
  const [, kind = ""] = type.split(" ");
  const of = (spec: string) => manifest(type, `spec: { ${spec} }`);
  const told = messages("removed-object", of(base), of(head));
  expect(told).toEqual(expected === undefined ? [] : [`${kind} web changes ${expected}.`]);
});

it.each(["ConfigMap", "Secret"])("of a %s by which it is found", (kind) => {
  const of = (metadata: string) => manifest(`v1 ${kind}`, "", `name: web, namespace: shop, ${metadata}`);
  const told = (base: string, head: string) => messages("removed-object", of(base), of(head));
  expect(told("labels: { grafana_dashboard: '1' }", "labels: { grafana_dashbord: '1' }")).toEqual([
    `${kind} web changes grafana_dashboard: Grafana may take out what stands in it.`,
  ]);
  expect(told("annotations: { reloader.stakater.com/match: 'true' }", "annotations: {}")).toEqual([
    `${kind} web changes reloader.stakater.com/match: pods that ask Reloader to search for it are not restarted any more when it changes.`,
  ]);
  expect(told("labels: { a: b }", "labels: { a: c, grafana_dashboard: '1' }")).toEqual([]);
});
