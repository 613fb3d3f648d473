import { oncePer } from "../../../model/once.ts";
import { ownValue } from "../../../model/own-value.ts";
import { createMeant, type Meant } from "../../../model/slips.ts";

/** Annotations and labels by which well-known programs work, by the prefix of their names: one page of documentation each. */
export const KNOWN_MARKS: Readonly<Record<string, string>> = {
  // https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/
  "nginx.ingress.kubernetes.io":
    "affinity affinity-mode affinity-canary-behavior app-root auth-realm auth-secret auth-secret-type auth-tls-secret auth-tls-verify-depth auth-tls-verify-client auth-tls-error-page auth-tls-pass-certificate-to-upstream auth-tls-match-cn auth-type auth-url auth-method auth-signin auth-signin-redirect-param auth-response-headers auth-request-redirect auth-cache-key auth-cache-duration auth-keepalive auth-keepalive-requests auth-keepalive-timeout auth-proxy-set-headers auth-snippet enable-global-auth backend-protocol canary canary-by-header canary-by-header-value canary-by-header-pattern canary-by-cookie canary-weight canary-weight-total client-body-buffer-size configuration-snippet custom-http-errors custom-headers default-backend enable-cors cors-allow-origin cors-allow-methods cors-allow-headers cors-expose-headers cors-allow-credentials cors-max-age force-ssl-redirect from-to-www-redirect limit-connections limit-rps limit-rpm limit-rate limit-rate-after limit-burst-multiplier limit-whitelist permanent-redirect permanent-redirect-code temporal-redirect temporal-redirect-code preserve-trailing-slash proxy-body-size proxy-cookie-domain proxy-cookie-path proxy-connect-timeout proxy-send-timeout proxy-read-timeout proxy-next-upstream proxy-next-upstream-timeout proxy-next-upstream-tries proxy-request-buffering proxy-redirect-from proxy-redirect-to proxy-http-version proxy-ssl-secret proxy-ssl-ciphers proxy-ssl-name proxy-ssl-protocols proxy-ssl-verify proxy-ssl-verify-depth proxy-ssl-server-name rewrite-target satisfy server-alias server-snippet service-upstream session-cookie-domain session-cookie-expires session-cookie-max-age session-cookie-name session-cookie-path session-cookie-samesite session-cookie-secure session-cookie-change-on-failure ssl-redirect ssl-passthrough ssl-ciphers ssl-prefer-server-ciphers stream-snippet upstream-hash-by upstream-vhost use-regex whitelist-source-range allowlist-source-range denylist-source-range proxy-buffering proxy-buffers-number proxy-buffer-size proxy-busy-buffers-size proxy-max-temp-file-size load-balance x-forwarded-prefix connection-proxy-header enable-access-log enable-opentelemetry mirror-target mirror-request-body mirror-host enable-modsecurity enable-owasp-core-rules modsecurity-snippet",
  // https://cert-manager.io/docs/reference/annotations/
  "cert-manager.io":
    "issuer cluster-issuer issuer-kind issuer-group issuer-name common-name alt-names ip-sans uri-sans email-sans subject-organizations duration renew-before usages private-key-algorithm private-key-size private-key-encoding private-key-rotation-policy revision-history-limit secret-template inject-ca-from inject-ca-from-secret inject-apiserver-ca certificate-name",
  // https://kubernetes-sigs.github.io/external-dns/latest/docs/annotations/annotations/
  "external-dns.alpha.kubernetes.io":
    "hostname internal-hostname target ttl access alias controller set-identifier cloudflare-proxied endpoints-type ingress-hostname-source",
  // https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/#on-ingress
  "traefik.ingress.kubernetes.io":
    "router.entrypoints router.middlewares router.priority router.pathmatcher router.tls router.tls.certresolver router.tls.options service.serversscheme service.serverstransport service.passhostheader service.nativelb",
  // https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/
  "alb.ingress.kubernetes.io":
    "scheme target-type listen-ports certificate-arn ssl-redirect ssl-policy group.name group.order subnets security-groups ip-address-type load-balancer-name load-balancer-attributes target-group-attributes backend-protocol backend-protocol-version tags success-codes inbound-cidrs wafv2-acl-arn auth-type healthcheck-path healthcheck-port healthcheck-protocol healthcheck-interval-seconds healthcheck-timeout-seconds healthy-threshold-count unhealthy-threshold-count",
  // https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/annotations/, https://cloud-provider-azure.sigs.k8s.io/topics/loadbalancer/
  "service.beta.kubernetes.io":
    "aws-load-balancer-type aws-load-balancer-internal aws-load-balancer-scheme aws-load-balancer-nlb-target-type aws-load-balancer-name aws-load-balancer-ssl-cert aws-load-balancer-ssl-ports aws-load-balancer-backend-protocol aws-load-balancer-proxy-protocol aws-load-balancer-attributes aws-load-balancer-subnets aws-load-balancer-eip-allocations aws-load-balancer-security-groups azure-load-balancer-internal azure-load-balancer-internal-subnet azure-load-balancer-resource-group azure-load-balancer-ipv4 azure-load-balancer-ipv6 azure-dns-label-name azure-pip-name",
  "networking.gke.io":
    "load-balancer-type internal-load-balancer-allow-global-access managed-certificates v1beta1.FrontendConfig",
  // https://metallb.io/usage/
  "metallb.io": "loadBalancerIPs address-pool allow-shared-ip ip-allocated-from-pool",
  "metallb.universe.tf": "loadBalancerIPs address-pool allow-shared-ip ip-allocated-from-pool",
  "lbipam.cilium.io": "ips sharing-key sharing-cross-namespace",
  // https://github.com/stakater/Reloader
  "reloader.stakater.com": "auto search match rollout-strategy last-reloaded-from",
  "configmap.reloader.stakater.com": "auto reload exclude",
  "secret.reloader.stakater.com": "auto reload exclude",
  "configmaps.exclude.reloader.stakater.com": "reload",
  "secrets.exclude.reloader.stakater.com": "reload",
  // https://argo-cd.readthedocs.io/en/stable/user-guide/annotations-and-labels/
  "argocd.argoproj.io":
    "sync-wave sync-options hook hook-delete-policy compare-options manifest-generate-paths refresh tracking-id instance secret-type skip-reconcile managed-by ignore-resource-updates",
  // https://fluxcd.io/flux/components/kustomize/kustomizations/#controlling-the-apply-behavior-of-resources
  "kustomize.toolkit.fluxcd.io": "prune ssa force reconcile substitute name namespace checksum",
  "helm.toolkit.fluxcd.io": "name namespace driftDetection",
  // https://helm.sh/docs/topics/charts_hooks/
  "helm.sh": "chart resource-policy hook hook-weight hook-delete-policy hook-output-log-policy",
  "sidecar.istio.io":
    "inject proxyCPU proxyCPULimit proxyMemory proxyMemoryLimit proxyImage rewriteAppHTTPProbers",
  "linkerd.io": "inject created-by control-plane-component control-plane-ns",
  "prometheus.io": "scrape port path scheme probe interval",
  // https://developer.hashicorp.com/vault/docs/deploy/kubernetes/injector/annotations
  "vault.hashicorp.com":
    "agent-inject role agent-pre-populate agent-pre-populate-only agent-init-first agent-inject-status agent-run-as-user agent-run-as-group auth-path auth-type namespace service tls-skip-verify ca-cert",
  "cluster-autoscaler.kubernetes.io": "safe-to-evict safe-to-evict-local-volumes scale-down-disabled",
  "karpenter.sh":
    "do-not-disrupt do-not-evict do-not-consolidate nodepool capacity-type initialized registered",
  "k8s.v1.cni.cncf.io": "networks network-status networks-status",
  "pod-security.kubernetes.io": "enforce enforce-version audit audit-version warn warn-version exempt",
  "eks.amazonaws.com": "role-arn audience sts-regional-endpoints token-expiration",
  "iam.gke.io": "gcp-service-account return-principal-id-as-email",
  "azure.workload.identity":
    "client-id tenant-id use service-account-token-expiration skip-containers inject-proxy-sidecar",
  "storageclass.kubernetes.io": "is-default-class",
  "ingressclass.kubernetes.io": "is-default-class",
  // https://github.com/emberstack/kubernetes-reflector
  "reflector.v1.k8s.emberstack.com":
    "reflects reflection-allowed reflection-allowed-namespaces reflection-auto-enabled reflection-auto-namespaces",
  // https://github.com/bitnami-labs/sealed-secrets
  "sealedsecrets.bitnami.com": "managed namespace-wide cluster-wide patch skip-set-owner-references",
};

/** The known annotation or label from which this one is a letter off, in its prefix or in its name; undefined: none is. */
export function meantMark(mark: string): string | undefined {
  const [prefix = "", name = ""] = mark.split("/");
  const names = namesOf(prefix);
  if (names === undefined) {
    const meant = prefixMeant(KNOWN_MARKS)(prefix);
    return meant !== undefined && namesOf(meant)?.includes(name) === true ? `${meant}/${name}` : undefined;
  }
  const meant = createMeant(new Set(names))(name);
  return meant === undefined ? undefined : `${prefix}/${meant}`;
}

function namesOf(prefix: string): readonly string[] | undefined {
  return ownValue(KNOWN_MARKS, prefix)?.split(" ");
}

const prefixMeant = oncePer((marks: typeof KNOWN_MARKS): Meant => createMeant(new Set(Object.keys(marks))));
