// What one build with many objects of all kinds costs: the CPU time of a forecast, git included, the quicker of two by turns.
//
//   node bench/objects.mjs [DIST ...]     other builds of dist/ to measure beside this one, as of an older commit
//
// APPS: how many, of twelve objects each; 400 and 800 if nothing is said, so that what grows with their square shows.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measureByTurns } from "./by-turns.mjs";
import { commitAll, commitOn, writeFiles } from "./repository.mjs";

const COUNTS = process.env.APPS === undefined ? [400, 800] : [Number(process.env.APPS)];

for (const count of COUNTS) {
  const repository = mkdtempSync(join(tmpdir(), "rollcast-objects-"));
  try {
    const files = (name, version) => ({ "all.yaml": objects(count, name, version).join("---\n") });
    writeFiles(repository, { "kustomization.yaml": "resources: [all.yaml]\n", ...files("app", 1) });
    commitAll(repository, "Start");
    commitOn(repository, "changed", files("app", 2));
    commitOn(repository, "renamed", files("svc", 1));
    for (const branch of ["changed", "renamed"]) {
      console.log(`${count} apps of twelve objects each, all ${branch}`);
      measureByTurns(repository, branch);
    }
  } finally {
    rmSync(repository, { recursive: true, force: true });
  }
}

function objects(count, name, version) {
  return Array.from({ length: count }, (_, n) =>
    app(`${name}-${n}`, `${name}-${(n + 1) % count}`, version),
  ).flat();
}

/** An app with all that stands beside a Deployment; it calls, and lets in, the next one. */
function app(name, next, version) {
  const of = (kind, apiVersion, body) =>
    `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: ${name}, namespace: prod }\n${body}\n`;
  const tls = `hosts: [${name}.example.com], secretName: ${name}-tls`;
  return [
    of(
      "Deployment",
      "apps/v1",
      `spec:
  replicas: 3
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec:
      serviceAccountName: ${name}
      containers:
        - name: app
          image: registry.example.com/${name}:${version}
          ports: [{ name: http, containerPort: 8080 }]
          env: [{ name: NEXT, value: "http://${next}.prod.svc/" }]
          envFrom: [{ configMapRef: { name: ${name} } }, { secretRef: { name: ${name} } }]
          volumeMounts: [{ name: data, mountPath: /data }]
      volumes: [{ name: data, persistentVolumeClaim: { claimName: ${name} } }]`,
    ),
    of("Service", "v1", `spec: { selector: { app: ${name} }, ports: [{ port: 80, targetPort: http }] }`),
    of("ConfigMap", "v1", `data: { level: "${version}", next: "http://${next}" }`),
    of("ServiceAccount", "v1", "automountServiceAccountToken: true"),
    of(
      "PersistentVolumeClaim",
      "v1",
      "spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }",
    ),
    of(
      "HorizontalPodAutoscaler",
      "autoscaling/v2",
      `spec: { scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: ${name} }, minReplicas: 2, maxReplicas: ${3 + version} }`,
    ),
    of(
      "PodDisruptionBudget",
      "policy/v1",
      `spec: { minAvailable: 1, selector: { matchLabels: { app: ${name} } } }`,
    ),
    of(
      "NetworkPolicy",
      "networking.k8s.io/v1",
      `spec: { podSelector: { matchLabels: { app: ${name} } }, ingress: [{ from: [{ podSelector: { matchLabels: { app: ${next} } } }] }] }`,
    ),
    of(
      "Ingress",
      "networking.k8s.io/v1",
      `spec: { ingressClassName: nginx, tls: [{ ${tls} }], rules: [{ host: ${name}.example.com, http: { paths: [{ path: /v${version}, pathType: Prefix, backend: { service: { name: ${name}, port: { number: 80 } } } }] } }] }`,
    ),
    of(
      "RoleBinding",
      "rbac.authorization.k8s.io/v1",
      `roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }\nsubjects: [{ kind: ServiceAccount, name: ${name}, namespace: prod }]`,
    ),
    of(
      "ExternalSecret",
      "external-secrets.io/v1",
      `spec: { secretStoreRef: { kind: ClusterSecretStore, name: store }, target: { name: ${name} }, data: [{ secretKey: key, remoteRef: { key: v${version} } }] }`,
    ),
    of(
      "Certificate",
      "cert-manager.io/v1",
      `spec: { secretName: ${name}-tls, dnsNames: [${name}.example.com], issuerRef: { kind: ClusterIssuer, name: letsencrypt } }`,
    ),
  ];
}
