interface Pods {
  readonly image?: string;
  readonly tier?: string;
  readonly port?: string;
  readonly account?: string;
  readonly claim?: string;
  readonly name?: string;
}

export const deployment = ({
  image = "a:1",
  tier = "a",
  port = "http",
  account = "web",
  name = "web",
  claim,
}: Pods = {}) => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: shop }
spec:
  replicas: 3
  selector: { matchLabels: { app: front } }
  template:
    metadata: { labels: { app: front, tier: ${tier} } }
    spec:
      serviceAccountName: ${account}
      containers:
        - name: web
          image: ${image}
          ports: [{ name: ${port}, containerPort: 80 }]
          readinessProbe: { tcpSocket: { port: 80 } }
${claim === undefined ? "" : `      volumes: [{ name: data, persistentVolumeClaim: { claimName: ${claim} } }]\n`}`;

const of = (apiVersion: string, kind: string, name: string, rest: string) =>
  `---\napiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: ${name}, namespace: shop }\n${rest}\n`;

export const service = (selector = "tier: a") =>
  of("v1", "Service", "web", `spec: { selector: { ${selector} }, ports: [{ port: 80, targetPort: http }] }`);
export const policy = (ingress: string) =>
  of("networking.k8s.io/v1", "NetworkPolicy", "n", `spec: { podSelector: {}, ingress: ${ingress} }`);
export const role = (verbs: string) =>
  of(
    "rbac.authorization.k8s.io/v1",
    "Role",
    "r",
    `rules: [{ apiGroups: [""], resources: [pods], verbs: [${verbs}] }]`,
  );
export const binding = (account = "web") =>
  of(
    "rbac.authorization.k8s.io/v1",
    "RoleBinding",
    "b",
    `roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: r }\nsubjects: [{ kind: ServiceAccount, name: ${account}, namespace: shop }]`,
  );
export const scaler = (target: string) =>
  of(
    "autoscaling/v2",
    "HorizontalPodAutoscaler",
    "h",
    `spec: { minReplicas: 3, maxReplicas: 5, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: ${target} } }`,
  );
export const account = (arn: string) =>
  `---\napiVersion: v1\nkind: ServiceAccount\nmetadata: { name: web, namespace: shop, annotations: { eks.amazonaws.com/role-arn: ${arn} } }\n`;
export const claim = (mode: string) =>
  of(
    "v1",
    "PersistentVolumeClaim",
    "data",
    `spec: { accessModes: [${mode}], resources: { requests: { storage: 1Gi } } }`,
  );
export const ingress = of(
  "networking.k8s.io/v1",
  "Ingress",
  "web",
  "spec: { ingressClassName: inner, rules: [{ host: a.example.com, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }] }",
);
export const ingressClass =
  "---\napiVersion: networking.k8s.io/v1\nkind: IngressClass\nmetadata: { name: inner }\nspec: { controller: acme.io/inner }\n";
export const virtualService = of(
  "networking.istio.io/v1",
  "VirtualService",
  "web",
  "spec: { hosts: [web], http: [{ route: [{ destination: { host: web, subset: blue } }] }] }",
);
export const destinationRule = of(
  "networking.istio.io/v1",
  "DestinationRule",
  "web",
  "spec: { host: web, subsets: [{ name: blue, labels: { tier: a } }] }",
);
export const guarded = ingress.replace(
  "namespace: shop }",
  'namespace: shop, annotations: { traefik.ingress.kubernetes.io/router.middlewares: "shop-guard@kubernetescrd" } }',
);
export const middleware = of(
  "traefik.io/v1alpha1",
  "Middleware",
  "guard",
  "spec: { basicAuth: { secret: a } }",
);
export const named = (port: string) => service().replace("port: 80", `name: ${port}, port: 80`);
export const watched = (value: string, of = service()) =>
  of.replace("namespace: shop }", `namespace: shop, labels: { watch-me: "${value}-please" } }`);
export const monitor = of(
  "monitoring.coreos.com/v1",
  "ServiceMonitor",
  "web",
  "spec: { selector: { matchLabels: { watch-me: yes-please } }, endpoints: [{ port: http }] }",
);
export const groupBinding = (group: string) =>
  of(
    "rbac.authorization.k8s.io/v1",
    "RoleBinding",
    "b",
    `roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: r }\nsubjects: [{ apiGroup: rbac.authorization.k8s.io, kind: Group, name: "${group}" }]`,
  );
export const settings = of("v1", "ConfigMap", "settings", "data: { a: b }");
export const shop = (labels: string) =>
  `---\napiVersion: v1\nkind: Namespace\nmetadata: { name: shop, labels: { ${labels} } }\n`;
export const gateway = of(
  "gateway.networking.k8s.io/v1",
  "Gateway",
  "public",
  "spec: { gatewayClassName: a, listeners: [{ name: web, port: 80, protocol: HTTP, allowedRoutes: { namespaces: { from: Selector, selector: { matchLabels: { expose: 'true' } } } } }] }",
).replace("namespace: shop", "namespace: edge");
