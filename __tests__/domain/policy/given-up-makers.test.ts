import { expect, it } from "vitest";
import { manifest, messages } from "./check-fixture.ts";

const CERTIFICATE = "cert-manager.io/v1 Certificate";
const ISSUER = "cert-manager.io/v1 ClusterIssuer";
const STORE = "external-secrets.io/v1 ClusterSecretStore";
const AUTHORITY = "the next certificates come from another authority, which not everybody may trust";
const ELSEWHERE = "what is taken from it comes from elsewhere at the next refresh, or not at all";
const [EXTERNAL, PUSH] = ["external-secrets.io/v1 ExternalSecret", "external-secrets.io/v1alpha1 PushSecret"];
const STAYS = "its Secret stays as it is from now on";
const UNPUSHED = "what it pushed is not brought up to date any more, or not there";
const LEFT_OUT = "namespaces that it leaves out get nothing from it any more";

it.each<readonly [type: string, base: string, head: string, told: string | undefined]>([
  [ISSUER, "acme: { server: a }", "acme: { server: b }", `server: ${AUTHORITY}`],
  ["cert-manager.io/v1 Issuer", "ca: { secretName: a }", "ca: { secretName: b }", `secretName: ${AUTHORITY}`],
  [ISSUER, "acme: { server: a, email: a }", "acme: { server: a, email: b }", undefined],
  [ISSUER, "acme: { server: a, solvers: [] }", "acme: { server: a, solvers: [{ http01: {} }] }", undefined],
  // Hosts come and go every day, and with them who calls by them.
  [CERTIFICATE, "dnsNames: [x.y, z.y]", "dnsNames: [x.y]", undefined],
  [
    ISSUER,
    "acme: { solvers: [{ dns01: { cloudflare: { apiTokenSecretRef: { name: a } } } }] }",
    "acme: { solvers: [{ dns01: { cloudflare: {} } }] }",
    "solvers: the next certificates are proven in another way, which has to work by then",
  ],
  [
    CERTIFICATE,
    "usages: [server auth, client auth]",
    "usages: [server auth]",
    "usages: who asks for a usage that goes from it refuses the next certificate",
  ],
  [
    "route.openshift.io/v1 Route",
    "tls: { termination: edge }",
    "tls: { termination: passthrough }",
    "termination: its requests are encrypted otherwise than before, or refused if they are not",
  ],
  [
    EXTERNAL,
    "refreshInterval: 1h",
    "refreshPolicy: OnChange",
    `refreshPolicy: ${STAYS}, until the ExternalSecret itself changes`,
  ],
  [CERTIFICATE, "duration: 1h", "duration: 2h", undefined],
  [
    STORE,
    "provider: { vault: { server: a } }",
    "provider: { vault: { server: b } }",
    `provider: ${ELSEWHERE}`,
  ],
  [STORE, "provider: {}", "provider: {}, conditions: [{ namespaces: [x] }]", `conditions: ${LEFT_OUT}`],
  [
    STORE,
    "conditions: [{ namespaces: [x] }]",
    "conditions: [{ namespaces: [y] }]",
    `conditions: ${LEFT_OUT}`,
  ],
  [
    STORE,
    "conditions: [{ namespaces: [x] }]",
    "provider: {}, conditions: [{ namespaces: [x] }, { namespaces: [y] }]",
    `provider: ${ELSEWHERE}`,
  ],
  [STORE, "conditions: [{ namespaces: [x] }]", "conditions: [{ namespaces: [x, y] }]", undefined],
  [
    STORE,
    "conditions: [{ namespaces: [x, y] }]",
    "conditions: [{ namespaces: [y] }]",
    `conditions: ${LEFT_OUT}`,
  ],
  [STORE, "conditions: [{ namespaces: [x] }], refreshInterval: 1", "refreshInterval: 2", undefined],
  [EXTERNAL, "refreshPolicy: Periodic", "refreshPolicy: CreatedOnce", `refreshPolicy: ${STAYS}`],
  [EXTERNAL, "refreshInterval: 1h", "refreshInterval: 0", `refreshInterval: ${STAYS}`],
  [EXTERNAL, "refreshInterval: 1h", "refreshInterval: 0s", `refreshInterval: ${STAYS}`],
  [EXTERNAL, "refreshInterval: 1h", "refreshInterval: 30s", undefined],
  [EXTERNAL, "target: { name: a }", "target: { name: a, creationPolicy: None }", `creationPolicy: ${STAYS}`],
  [
    EXTERNAL,
    "target: { creationPolicy: Owner }",
    "target: { creationPolicy: Merge }",
    "creationPolicy: it adds to a Secret that is there, and makes none where that is not",
  ],
  [EXTERNAL, "target: { creationPolicy: Owner }", "target: { creationPolicy: Orphan }", undefined],
  [PUSH, "updatePolicy: Replace", "updatePolicy: IfNotExists", `updatePolicy: ${UNPUSHED}`],
  [PUSH, "updatePolicy: IfNotExists", "updatePolicy: Replace", undefined],
  [PUSH, "selector: { secret: { name: a } }", "selector: { secret: { name: b } }", `selector: ${UNPUSHED}`],
  [PUSH, "data: [{ match: { secretKey: a } }]", "data: []", `data: ${UNPUSHED}`],
  [PUSH, "secretStoreRefs: [{ name: a }]", "secretStoreRefs: [{ name: b }]", `secretStoreRefs: ${UNPUSHED}`],
  [
    "helm.toolkit.fluxcd.io/v2 HelmRelease",
    "upgrade: { crds: CreateReplace }",
    "upgrade: {}",
    "crds: the definitions of its chart are upgraded otherwise, or stay as they are",
  ],
  ["helm.toolkit.fluxcd.io/v2 HelmRelease", "upgrade: { crds: Skip }", "upgrade: {}", undefined],
  ["helm.toolkit.fluxcd.io/v2 HelmRelease", "upgrade: {}", "upgrade: { crds: CreateReplace }", undefined],
  [
    "cloud.google.com/v1 BackendConfig",
    "healthCheck: { port: 80 }",
    "healthCheck: { port: 81 }",
    "healthCheck: the balancer sends nothing to pods that do not answer that",
  ],
])("%s, from %s to %s: %s", (type, base, head, expected) => {
  const [, kind = ""] = type.split(" ");
  const of = (spec: string) => manifest(type, `spec: { ${spec} }`);
  expect(messages("removed-object", of(base), of(head))).toEqual(
    expected === undefined ? [] : [`${kind} web changes ${expected}.`],
  );
});
