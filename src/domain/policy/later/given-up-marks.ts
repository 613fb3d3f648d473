import { OTHER, type GivenUp, type Lessening } from "./lessening.ts";

/** Annotations and labels by which other programs work, and which mean less when they change. */

/** https://cert-manager.io/docs/usage/ingress/: without one it deletes the Certificate that it made. */
export const ISSUED = ["issuer", "cluster-issuer"].map((name): GivenUp => ({
  path: ["metadata", "annotations", `cert-manager.io/${name}`],
  when: { is: "other", had: true },
  missed: "another authority makes the next certificate of its hosts, or nobody does",
}));

/** https://cert-manager.io/docs/concepts/ca-injector/ */
export const CA_INJECTED = [
  "cert-manager.io/inject-ca-from",
  // https://docs.redhat.com/en/documentation/openshift_container_platform/4.20/html/security_and_compliance/configuring-certificates
  "service.beta.openshift.io/inject-cabundle",
].map((mark): GivenUp => ({
  path: ["metadata", "annotations", mark],
  when: { is: "other", had: true },
  missed: "whom the API server trusts there is no longer kept up to date, or is another one",
}));

/** https://kubernetes-sigs.github.io/external-dns/latest/docs/annotations/annotations/ */
export const NAMED = ["hostname", "target"].map((name): GivenUp => ({
  path: ["metadata", "annotations", `external-dns.alpha.kubernetes.io/${name}`],
  when: { is: "other", had: true },
  missed: "the names of its hosts lead elsewhere, or go from the DNS",
}));

const letIn = (mark: string, when: Lessening = OTHER): GivenUp => ({
  path: ["metadata", "annotations", mark],
  when,
  missed: "others are let in by it than before",
});

/** https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/ */
export const BY_NGINX = [
  ...["auth-url", "auth-type", "auth-secret", "auth-tls-secret", "enable-global-auth"],
  ...["whitelist-source-range", "allowlist-source-range", "denylist-source-range"],
]
  .map((name) => letIn(`nginx.ingress.kubernetes.io/${name}`))
  .concat([
    letIn("nginx.ingress.kubernetes.io/auth-tls-verify-client", { is: "other", none: "on" }),
    letIn("nginx.ingress.kubernetes.io/satisfy", { is: "other", none: "all" }),
  ]);

/** https://docs.redhat.com/en/documentation/openshift_container_platform/4.20/html/ingress_and_load_balancing/routes */
export const BY_HAPROXY = [
  letIn("haproxy.router.openshift.io/ip_whitelist"),
  letIn("haproxy.router.openshift.io/ip_allowlist"),
  balanced(
    "haproxy.router.openshift.io/rewrite-target",
    OTHER,
    "its requests are passed on otherwise than before",
  ),
];

const ELSEWHERE = "its hosts get another balancer or address, to which their names have to lead";
const UNENCRYPTED = "its balancer may no longer have a certificate for its hosts, or not answer by HTTPS";

function balanced(mark: string, when: Lessening, missed: string): GivenUp {
  return { path: ["metadata", "annotations", mark], when, missed };
}

/** https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/ */
export const BY_ALB = [
  letIn("alb.ingress.kubernetes.io/inbound-cidrs", { is: "other", none: "0.0.0.0/0" }),
  letIn("alb.ingress.kubernetes.io/auth-type", { is: "other", none: "none" }),
  letIn("alb.ingress.kubernetes.io/wafv2-acl-arn"),
  balanced("alb.ingress.kubernetes.io/group.name", OTHER, ELSEWHERE),
  balanced("alb.ingress.kubernetes.io/listen-ports", { is: "without", word: "HTTPS" }, UNENCRYPTED),
  balanced("alb.ingress.kubernetes.io/certificate-arn", { is: "emptied" }, UNENCRYPTED),
  balanced(
    "alb.ingress.kubernetes.io/target-type",
    { is: "other", none: "instance" },
    "its balancer sends to pods in place of nodes, or to nodes, at which its Service has to have ports",
  ),
];

/** By what a balancer knows which pods may be sent to, on an Ingress, or on a Service of it or of type LoadBalancer. */
export const CHECKED = [
  ["alb.ingress.kubernetes.io/healthcheck-path", "/"],
  ["alb.ingress.kubernetes.io/healthcheck-port", "traffic-port"],
  ["alb.ingress.kubernetes.io/healthcheck-protocol", "HTTP"],
  ["alb.ingress.kubernetes.io/success-codes", "200"],
  ...["path", "port", "protocol"].map((name) => [
    `service.beta.kubernetes.io/aws-load-balancer-healthcheck-${name}`,
  ]),
  ["service.beta.kubernetes.io/azure-load-balancer-health-probe-request-path"],
].map(([mark = "", none]) =>
  balanced(
    mark,
    none === undefined ? OTHER : { is: "other", none },
    "its balancer sends nothing to pods that do not answer that",
  ),
);

/** https://cloud.google.com/kubernetes-engine/docs/how-to/load-balance-ingress */
export const BY_GKE = [
  ...["global-static-ip-name", "regional-static-ip-name"].map((name) =>
    balanced(`kubernetes.io/ingress.${name}`, { is: "other", had: true }, ELSEWHERE),
  ),
  ...["networking.gke.io/managed-certificates", "ingress.gcp.kubernetes.io/pre-shared-cert"].map((mark) =>
    balanced(mark, { is: "emptied" }, UNENCRYPTED),
  ),
];

/** https://kubernetes.io/docs/concepts/services-networking/service/#ssl-support-on-aws */
export const ENCRYPTED = balanced(
  "service.beta.kubernetes.io/aws-load-balancer-ssl-cert",
  { is: "emptied" },
  UNENCRYPTED,
);

/** https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/#on-ingress */
export const BY_TRAEFIK: readonly GivenUp[] = [
  balanced(
    "traefik.ingress.kubernetes.io/router.middlewares",
    { is: "other", had: true },
    "its requests pass through other middlewares, or through none that asks for a login",
  ),
  balanced(
    "traefik.ingress.kubernetes.io/router.entrypoints",
    OTHER,
    "its requests come in at other ports than before",
  ),
  ...["router.tls", "router.tls.certresolver"].map((name) =>
    balanced(
      `traefik.ingress.kubernetes.io/${name}`,
      { is: "other", none: "false", had: true },
      "its hosts may no longer be answered by HTTPS, or with another certificate",
    ),
  ),
];

/** The same, on a Service of one. */
export const CALLED_BY_TRAEFIK = ["serversscheme", "serverstransport"].map((name) =>
  balanced(
    `traefik.ingress.kubernetes.io/service.${name}`,
    OTHER,
    "Traefik calls its pods otherwise than before",
  ),
);

/** https://kubernetes.io/docs/concepts/services-networking/service/#internal-load-balancer */
export const BALANCED = [
  ...["aws-load-balancer-internal", "aws-load-balancer-scheme", "azure-load-balancer-internal"].map(
    (name) => `service.beta.kubernetes.io/${name}`,
  ),
  ...["networking.gke.io/load-balancer-type", "cloud.google.com/load-balancer-type"],
  "alb.ingress.kubernetes.io/scheme",
].map((mark): GivenUp => ({
  path: ["metadata", "annotations", mark],
  when: OTHER,
  missed: "its balancer may be recreated, and be open to others than before",
}));

/** https://prometheus.io/docs/prometheus/latest/configuration/configuration/#kubernetes_sd_config, as its charts relabel */
export const SCRAPED: GivenUp = {
  path: ["metadata", "annotations", "prometheus.io/scrape"],
  when: { is: "other", had: true },
  missed: "the metrics of its pods may not be collected any more",
};

/** The same: what it does with requests on their way. */
export const PASSED_ON = [
  ...[
    "configuration-snippet",
    "server-snippet",
    "backend-protocol",
    "rewrite-target",
    "use-regex",
    "upstream-vhost",
    "ssl-passthrough",
  ],
  ...["auth-signin", "permanent-redirect", "temporal-redirect", "app-root", "server-alias"],
].map((name): GivenUp => ({
  path: ["metadata", "annotations", `nginx.ingress.kubernetes.io/${name}`],
  when: OTHER,
  missed: "its requests are passed on otherwise than before",
}));

export const SESSIONS = "clients no longer come to the pod that they had, where their session may be";

export const LIMITED = [
  balanced(
    "nginx.ingress.kubernetes.io/proxy-body-size",
    { is: "smaller", none: "1m" },
    "larger requests are refused (413), unless NGINX is told otherwise for all",
  ),
  balanced("nginx.ingress.kubernetes.io/affinity", { is: "other", had: true }, SESSIONS),
];

/** https://docs.redhat.com/en/documentation/openshift_container_platform/4.20/html/images/triggering-updates-on-imagestream-changes, https://keel.sh/docs/ */
export const IMAGES_WRITTEN = ["image.openshift.io/triggers", "keel.sh/policy"].map((mark): GivenUp => ({
  path: ["metadata", "annotations", mark],
  when: { is: "other", had: true },
  missed: "other images are written into it from now on, or none",
}));

/** https://volsync.readthedocs.io/en/stable/usage/permissionmodel.html */
export const BY_MOVERS: GivenUp = {
  path: ["metadata", "annotations", "volsync.backube/privileged-movers"],
  when: { is: "other", had: true },
  missed: "backups of volumes in it run with fewer rights, and may fail",
};

/** https://github.com/grafana/helm-charts/tree/main/charts/grafana#sidecar-for-dashboards */
export const READ_BY_LABEL = ["grafana_dashboard", "grafana_datasource", "grafana_alert"].map(
  (label): GivenUp => ({
    path: ["metadata", "labels", label],
    when: { is: "other", had: true },
    missed: "Grafana may take out what stands in it",
  }),
);

const UNMIRRORED = "copies of it in other namespaces go, or stay as they are";

/** What is copied into other namespaces: https://github.com/emberstack/kubernetes-reflector, https://github.com/mittwald/kubernetes-replicator */
const MIRRORING: Readonly<Record<string, Lessening>> = {
  "reflector.v1.k8s.emberstack.com/reflection-allowed": { is: "becomes", value: "false", none: "false" },
  "reflector.v1.k8s.emberstack.com/reflection-auto-enabled": { is: "becomes", value: "false", none: "false" },
  "reflector.v1.k8s.emberstack.com/reflection-allowed-namespaces": { is: "fewer", noneIsAll: true },
  "reflector.v1.k8s.emberstack.com/reflection-auto-namespaces": { is: "fewer", noneIsAll: true },
  "replicator.v1.mittwald.de/replicate-to": { is: "fewer" },
  "replicator.v1.mittwald.de/replicate-to-matching": { is: "other", had: true },
  "replicator.v1.mittwald.de/replication-allowed": { is: "becomes", value: "false", none: "false" },
  "replicator.v1.mittwald.de/replication-allowed-namespaces": { is: "fewer" },
};

/** @param at where the annotations are that the Secret or ConfigMap has */
export function mirrored(...at: readonly string[]): readonly GivenUp[] {
  return [
    ...Object.entries(MIRRORING).map(([mark, when]) => ({ path: [...at, mark], when, missed: UNMIRRORED })),
    ...["reflector.v1.k8s.emberstack.com/reflects", "replicator.v1.mittwald.de/replicate-from"].map(
      (mark): GivenUp => ({
        path: [...at, mark],
        when: { is: "other", had: true },
        missed: "it is filled from elsewhere from now on, or not at all",
      }),
    ),
  ];
}

/** https://github.com/stakater/Reloader#-usage */
export const RELOADING: GivenUp = {
  path: ["metadata", "annotations", "reloader.stakater.com/match"],
  when: { is: "other", had: true },
  missed: "pods that ask Reloader to search for it are not restarted any more when it changes",
};
