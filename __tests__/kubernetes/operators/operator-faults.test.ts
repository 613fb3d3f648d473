import { describe, expect, it } from "vitest";
import { faults, judge } from "./operator-fixture.ts";

const CERT = "secretName: tls, issuerRef: { name: le }";
const STORE = "secretStoreRef: { name: vault }";
const ONE = "data: [{ secretKey: a, remoteRef: { key: b } }]";
const CRON = "timezone: UTC, start: 0 8 * * *, end: 0 20 * * *, desiredReplicas: '4'";
const REWRITE =
  "filters: [{ type: URLRewrite, urlRewrite: { path: { type: ReplacePrefixMatch, replacePrefixMatch: / } } }]";

const RANGES = (field: string, has: string) =>
  `spec.${field} must be ranges like 10.0.0.0/24 or 10.0.0.10-10.0.0.20, and has ${has}`;
const OTEL = (pipeline: string, service = "") =>
  `config: { receivers: { otlp: {} }, processors: { batch: {} }, exporters: { debug: {} }, connectors: { spans: {} }, service: { ${service}pipelines: { traces: { ${pipeline} } } } }`;

judge({
  "cert-manager.io/v1 Certificate": [
    [`${CERT}, dnsNames: [a.example.com], duration: 2160h, renewBefore: 360h, privateKey: { size: 4096 }`],
    [`${CERT}, commonName: a`],
    [CERT, "spec must have one of commonName, dnsNames, uris, emailAddresses, ipAddresses, otherNames"],
    [
      `${CERT}, dnsNames: []`,
      "spec must have one of commonName, dnsNames, uris, emailAddresses, ipAddresses, otherNames",
    ],
    [`${CERT}, commonName: ${"a".repeat(65)}`, "spec.commonName must be at most 64 characters"],
    [
      "secretName: tls, commonName: a, issuerRef: { name: le, kind: ClusterIsuer }",
      "spec.issuerRef.kind must be Issuer or ClusterIssuer, unless issuerRef.group names another group",
    ],
    [
      "secretName: tls, commonName: a, issuerRef: { name: le, kind: AWSPCAIssuer, group: awspca.cert-manager.io }",
    ],
    [
      `${CERT}, commonName: a, privateKey: { size: 1024 }`,
      "spec.privateKey.size must be from 2048 to 8192 for RSA",
    ],
    [
      `${CERT}, commonName: a, privateKey: { algorithm: ECDSA, size: 2048 }`,
      "spec.privateKey.size must be one of 256, 384, 521 for ECDSA",
    ],
    [`${CERT}, commonName: a, privateKey: { algorithm: ECDSA, size: 384 }`],
    [`${CERT}, commonName: a, privateKey: { algorithm: Ed25519, size: 1 }`],
    [`${CERT}, commonName: a, duration: 30m`, "spec.duration must be at least 1h"],
    [`${CERT}, commonName: a, renewBefore: 1m`, "spec.renewBefore must be at least 5m"],
    [
      `${CERT}, commonName: a, renewBefore: 2160h`,
      "spec.renewBefore must be less than duration, which is 2160h where it is not given",
    ],
    [
      `${CERT}, commonName: a, duration: 24h, renewBefore: 48h`,
      "spec.renewBefore must be less than duration, which is 2160h where it is not given",
    ],
  ],
  "cert-manager.io/v1 ClusterIssuer": [
    ["selfSigned: {}"],
    ["acme: { solvers: [{ http01: {} }, { dns01: {} }] }"],
    ["", "spec must have one of acme, ca, vault, selfSigned, venafi, and has none"],
    [
      "selfSigned: {}, ca: {}",
      "spec must have one of acme, ca, vault, selfSigned, venafi, and has ca and selfSigned",
    ],
    ["acme: { solvers: [{}] }", "spec.acme.solvers[0] must have one of http01, dns01, and has none"],
  ],
  "external-secrets.io/v1 ExternalSecret": [
    [`${STORE}, ${ONE}`],
    [`${STORE}, dataFrom: [{ extract: { key: a } }]`],
    [STORE, "spec must have data or dataFrom"],
    [
      `${STORE}, ${ONE}, target: { creationPolicy: Merge, deletionPolicy: Delete }`,
      "spec.target.deletionPolicy may not be Delete where creationPolicy is Merge",
    ],
    [
      `${STORE}, ${ONE}, target: { creationPolicy: None, deletionPolicy: Merge }`,
      "spec.target.deletionPolicy may not be Merge where creationPolicy is None",
    ],
    [`${STORE}, ${ONE}, target: { deletionPolicy: Delete }`],
    [
      `${STORE}, ${ONE}, target: { template: { type: kubernetes.io/dockerconfigjson } }`,
      "spec.target.template does not make the key .dockerconfigjson, which a Secret of type kubernetes.io/dockerconfigjson must have",
    ],
    [
      `${STORE}, dataFrom: [{ extract: { key: a } }], target: { template: { type: kubernetes.io/tls, data: { tls.crt: a } } }`,
      "spec.target.template does not make the key tls.key, which a Secret of type kubernetes.io/tls must have",
    ],
    [`${STORE}, ${ONE}, target: { template: { type: kubernetes.io/dockercfg, data: { .dockercfg: x } } }`],
    [`${STORE}, dataFrom: [{ extract: { key: a } }], target: { template: { type: kubernetes.io/tls } }`],
    [`${STORE}, ${ONE}, target: { creationPolicy: Merge, template: { type: kubernetes.io/tls } }`],
    [
      `${STORE}, dataFrom: [{ extract: { key: a }, find: { path: b } }]`,
      "spec.dataFrom[0] may not have extract and find at once",
    ],
    [`${STORE}, data: [{ secretKey: a }, { secretKey: b }, { secretKey: a }]`, "spec.data[a] is there twice"],
  ],
  "gateway.networking.k8s.io/v1 HTTPRoute": [
    [`rules: [{ matches: [{ path: { type: PathPrefix, value: /a } }], ${REWRITE} }]`],
    [`rules: [{ matches: [{ headers: [] }], ${REWRITE} }]`],
    [`rules: [{ ${REWRITE} }]`],
    [
      `rules: [{ matches: [{ path: { type: Exact, value: /a } }], ${REWRITE} }]`,
      "spec.rules[0] must match one path by PathPrefix where a filter has replacePrefixMatch",
    ],
    [
      `rules: [{ matches: [{ path: { value: /a } }, { path: { value: /b } }], ${REWRITE} }]`,
      "spec.rules[0] must match one path by PathPrefix where a filter has replacePrefixMatch",
    ],
    [
      "rules: [{ filters: [{ type: URLRewrite, requestRedirect: { scheme: https } }] }]",
      "spec.rules[0].filters[0].urlRewrite is missing, which its type asks for",
      "spec.rules[0].filters[0].requestRedirect may not be set with this type",
    ],
    ["rules: [{ filters: [{ type: Later, later: {} }] }]"],
    [
      "rules: [{ filters: [{ type: RequestRedirect, requestRedirect: {} }], backendRefs: [{ name: a }] }]",
      "spec.rules[0] may not have backendRefs beside a filter RequestRedirect",
    ],
  ],
  "gateway.networking.k8s.io/v1 Gateway": [
    [
      "listeners: [{ name: a, port: 443, protocol: HTTPS, tls: { certificateRefs: [{ name: c }] } }, { name: b, protocol: HTTP }]",
    ],
    ["listeners: [{ name: a, protocol: TLS, tls: { mode: Passthrough } }]"],
    [
      "listeners: [{ name: a, protocol: HTTP }, { name: a, protocol: HTTP }]",
      "spec.listeners[a] is there twice",
    ],
    [
      "listeners: [{ name: a, protocol: HTTP, tls: { certificateRefs: [{ name: c }] } }]",
      "spec.listeners[a].tls may not be set with HTTP",
    ],
    [
      "listeners: [{ name: a, protocol: TCP, hostname: a.b }]",
      "spec.listeners[a].hostname may not be set with TCP",
    ],
    [
      "listeners: [{ name: a, protocol: HTTPS, tls: { mode: Passthrough } }]",
      "spec.listeners[a].tls.mode must be Terminate for HTTPS",
    ],
    [
      "listeners: [{ name: a, protocol: HTTPS, tls: {} }]",
      "spec.listeners[a].tls.certificateRefs is missing, which the mode Terminate asks for",
    ],
  ],
  "networking.istio.io/v1 VirtualService": [
    [
      "hosts: [a], http: [{ route: [{ destination: { host: a } }] }, { redirect: { uri: / } }, { delegate: { name: b } }]",
    ],
    [
      "http: [{ name: main, match: [] }]",
      "spec.http[main] must have one of route, redirect, directResponse, delegate",
    ],
    ["http: [{ route: [] }]", "spec.http[0] must have one of route, redirect, directResponse, delegate"],
    ["http: [{ route: [{}], redirect: {} }]", "spec.http[0] may not have route and redirect at once"],
  ],
  "networking.istio.io/v1 Gateway": [
    [
      "servers: [{ port: { protocol: HTTPS }, tls: { mode: SIMPLE, credentialName: a } }, { port: { protocol: HTTP } }]",
    ],
    ["servers: [{ port: { protocol: HTTPS }, tls: { mode: PASSTHROUGH } }]"],
    ["servers: [{ port: { protocol: https } }]", "spec.servers[0].tls is missing, which HTTPS asks for"],
    [
      "servers: [{ port: { protocol: HTTPS }, tls: { mode: SIMPLE } }]",
      "spec.servers[0].tls.credentialName is missing, which SIMPLE asks for",
    ],
  ],
  "keda.sh/v1alpha1 ScaledObject": [
    [`minReplicaCount: 1, idleReplicaCount: 0, triggers: [{ type: cron, metadata: { ${CRON} } }]`],
    ["minReplicaCount: 8, maxReplicaCount: 6", "spec asks for 8 pods at least and 6 at most"],
    ["minReplicaCount: 101", "spec asks for 101 pods at least and 100 at most"],
    ["minReplicaCount: 6, maxReplicaCount: 6"],
    ["maxReplicaCount: 1"],
    ["minReplicaCount: 0, idleReplicaCount: 0"],
    ["idleReplicaCount: 0", "spec.idleReplicaCount must be less than minReplicaCount"],
    ["triggers: [{ name: a, type: cpu }, { name: a, type: memory }]", "spec.triggers[a] is there twice"],
    ["triggers: [{ type: promethues }]", "spec.triggers[0].type is no scaler (did you mean prometheus?)"],
    ["triggers: [{ type: my-own-scaler }]"],
    [
      "triggers: [{ type: prometheus, metadata: { serverAddress: a, query: b, treshold: '1' } }]",
      "spec.triggers[0].metadata[threshold] is missing",
    ],
    [
      `triggers: [{ type: cron, metadata: { ${CRON.replace("0 20", "0 25")} } }]`,
      "spec.triggers[0].metadata[end] must be five fields like `0 8 * * *`",
    ],
  ],
  "keda.sh/v1alpha1 ScaledJob": [
    ["triggers: [{ type: rabitmq }]", "spec.triggers[0].type is no scaler (did you mean rabbitmq?)"],
  ],
  "postgresql.cnpg.io/v1 Cluster": [
    [
      "instances: 3, minSyncReplicas: 1, maxSyncReplicas: 2, bootstrap: { initdb: {} }, postgresql: { parameters: { work_mem: 4MB } }",
    ],
    ["instances: 2, maxSyncReplicas: 2", "spec.maxSyncReplicas must be less than instances"],
    [
      "instances: 3, minSyncReplicas: 2, maxSyncReplicas: 1",
      "spec.minSyncReplicas must not be more than maxSyncReplicas",
    ],
    ["bootstrap: { initdb: {}, recovery: {} }", "spec.bootstrap may not have initdb and recovery at once"],
    [
      "postgresql: { parameters: { port: '5433' } }",
      "spec.postgresql.parameters[port] is set by the operator alone",
    ],
  ],
  "argoproj.io/v1alpha1 Application": [
    ["destination: { server: a, name: '' }, source: { chart: a }"],
    [
      "destination: { server: a, name: b }, source: { path: a }",
      "spec.destination may not have name and server at once",
    ],
    ["sourceHydrator: { drySource: { repoURL: a, path: b } }"],
    ["source: { repoURL: a }", "spec.source must have path or chart"],
    ["sources: [{ ref: values }, { repoURL: a }]", "spec.sources must have path or chart"],
  ],
  "traefik.io/v1alpha1 Middleware": [
    ["headers: {}"],
    ["headers: {}, chain: {}", "spec may not have headers and chain at once"],
  ],
  "volsync.backube/v1alpha1 ReplicationSource": [
    ["sourcePVC: a, restic: {}"],
    ["sourcePVC: a, restic: {}, rclone: {}", "spec may not have rclone and restic at once"],
  ],
  "kyverno.io/v1 ClusterPolicy": [
    ["rules: [{ name: a, validate: {} }]"],
    [
      "rules: [{ name: a, mutate: {}, validate: {} }]",
      "spec.rules[a] must have one of validate, mutate, generate, verifyImages, and has validate and mutate",
    ],
  ],
  "networking.istio.io/v1 ServiceEntry": [
    ["hosts: [a.example.com], resolution: STATIC"],
    ["hosts: [a.example.com], resolution: DNS"],
    ["hosts: ['*.example.com'], resolution: DNS, endpoints: [{ address: a.example.com }]"],
    ["hosts: ['*.example.com'], resolution: NONE"],
    [
      "hosts: [a.example.com], endpoints: [{ address: 10.0.0.1 }]",
      "spec.endpoints may not be there without a resolution",
    ],
    [
      "hosts: [a.example.com, '*.example.com'], resolution: DNS",
      "spec.endpoints is missing, which DNS asks for beside *.example.com",
    ],
    [
      "hosts: [a.example.com], resolution: DNS_ROUND_ROBIN, endpoints: [{ address: a }, { address: b }]",
      "spec.endpoints must be one at most for DNS_ROUND_ROBIN",
    ],
  ],
  "metallb.io/v1beta1 IPAddressPool": [
    ["addresses: [10.0.0.0/24, 10.0.1.10-10.0.1.20, '10.0.1.1 - 10.0.1.1', 'fd00::1-fd00::9', 'fd00::/64']"],
    ["addresses: ['${RANGE}', '10.0.0.${LAST}/32']"],
    ["addresses: [10.0.0.10]", RANGES("addresses", "10.0.0.10")],
    ["addresses: [10.0.0.20-10.0.0.10]", RANGES("addresses", "10.0.0.20-10.0.0.10")],
    ["addresses: [10.0.0.0/33]", RANGES("addresses", "10.0.0.0/33")],
    ["addresses: [10.0.0.1-fd00::1]", RANGES("addresses", "10.0.0.1-fd00::1")],
    ["addresses: [10.0.0.1-10.0.0.2-10.0.0.3]", RANGES("addresses", "10.0.0.1-10.0.0.2-10.0.0.3")],
  ],
  "cilium.io/v2 CiliumLoadBalancerIPPool": [
    ["blocks: [{ cidr: 10.0.0.0/24 }, { start: 10.0.1.1, stop: 10.0.1.9 }, { start: 10.0.2.1 }]"],
    ["blocks: [{ cidr: 10.0.0.1 }]", RANGES("blocks", "10.0.0.1")],
    ["blocks: [{ start: 10.0.1.9, stop: 10.0.1.1 }]", RANGES("blocks", "10.0.1.9-10.0.1.1")],
  ],
  "opentelemetry.io/v1beta1 OpenTelemetryCollector": [
    [OTEL("receivers: [otlp], processors: [batch], exporters: [debug, spans]")],
    [OTEL("receivers: [spans], exporters: [debug]")],
    ["config: ''"],
    [
      OTEL("receivers: [oltp], exporters: [debug]"),
      "spec.config.service.pipelines[traces] names what config.receivers does not have: oltp",
    ],
    [
      OTEL("receivers: [otlp], processors: [spans], exporters: [otlp]"),
      "spec.config.service.pipelines[traces] names what config.processors does not have: spans",
      "spec.config.service.pipelines[traces] names what config.exporters does not have: otlp",
    ],
    [
      OTEL("receivers: [otlp], exporters: [debug]", "extensions: [health], "),
      "spec.config.service.extensions names what config.extensions does not have: health",
    ],
  ],
  "example.com/v1 Certificate": [[CERT]],
});

describe("what was there", () => {
  it("is no news where it was wrong", () => {
    expect(faults("cert-manager.io/v1 Certificate", `${CERT}, duration: 1h`, CERT)).toEqual([]);
  });

  it.each([
    ["16.4", "15.8", ["spec.imageName must not go from PostgreSQL 16 to 15"]],
    ["16.4", "17.0-bookworm", []],
    ["16.4", "latest", []],
  ])("tells that a database of %s cannot become %s", (before, after, expected) => {
    const of = (tag: string) => `imageName: "ghcr.io/cloudnative-pg/postgresql:${tag}"`;
    expect(faults("postgresql.cnpg.io/v1 Cluster", of(after), of(before))).toEqual(expected);
  });

  it.each(["walStorage", "tablespaces"])("tells that a database keeps %s", (field) => {
    const of = `instances: 3, ${field}: ${field === "tablespaces" ? "[{ name: a }]" : "{ size: 1Gi }"}`;
    const rule = [`spec.${field} cannot go once it is there`];
    expect(faults("postgresql.cnpg.io/v1 Cluster", "instances: 3", of)).toEqual(rule);
    expect(faults("postgresql.cnpg.io/v1 Cluster", of, "instances: 3")).toEqual([]);
  });
});
