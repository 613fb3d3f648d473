// What many workloads cost: the CPU time of a forecast, git included, the quicker of two by turns.
//
//   node bench/workloads.mjs [DIST ...]     other builds of dist/ to measure beside this one, as of an older commit
//
// WORKLOADS: how many, 10,000 if nothing is said.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measureByTurns } from "./by-turns.mjs";
import { commitAll, commitOn, writeFiles } from "./repository.mjs";

const COUNT = Number(process.env.WORKLOADS ?? 10_000);

for (const inEach of [10, COUNT]) {
  const repository = mkdtempSync(join(tmpdir(), "rollcast-workloads-"));
  try {
    makeRepository(repository, inEach);
    for (const branch of ["all", "one"]) {
      console.log(`${COUNT} workloads, ${inEach} in each deployable, ${branch} changed`);
      measureByTurns(repository, branch);
    }
  } finally {
    rmSync(repository, { recursive: true, force: true });
  }
}

/** Branch `all` changes the image of each workload, `one` a variable of the first. */
function makeRepository(repository, inEach) {
  const files = { "tag/kustomization.yaml": tag("1") };
  for (let start = 0; start < COUNT; start += inEach) {
    const apps = Array.from({ length: Math.min(inEach, COUNT - start) }, (_, n) => app(start + n));
    files[`apps/${start}/all.yaml`] = apps.join("---\n");
    files[`apps/${start}/kustomization.yaml`] = "resources: [all.yaml]\ncomponents: [../../tag]\n";
  }
  writeFiles(repository, files);
  commitAll(repository, "Start");
  commitOn(repository, "all", { "tag/kustomization.yaml": tag("2") });
  commitOn(repository, "one", { "apps/0/all.yaml": files["apps/0/all.yaml"].replace("x0,", "y0,") });
}

function tag(name) {
  return `apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nimages: [{ name: app, newTag: "${name}" }]\n`;
}

/** A Deployment with what it reads and what sends to it. */
function app(n) {
  return `apiVersion: apps/v1
kind: Deployment
metadata: { name: a${n}, namespace: x }
spec:
  replicas: 2
  selector: { matchLabels: { app: a${n} } }
  template:
    metadata: { labels: { app: a${n} } }
    spec:
      containers:
        - name: a
          image: app:1
          env: [{ name: L, value: x${n}, }, { name: P, valueFrom: { secretKeyRef: { name: s${n}, key: password } } }]
          envFrom: [{ configMapRef: { name: c${n} } }]
          ports: [{ name: http, containerPort: 8080 }]
          readinessProbe: { httpGet: { path: /ready, port: http } }
          resources: { requests: { cpu: 100m }, limits: { memory: 256Mi } }
---
apiVersion: v1
kind: Service
metadata: { name: a${n}, namespace: x }
spec: { selector: { app: a${n} }, ports: [{ port: 80, targetPort: http }] }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: c${n}, namespace: x }
data: { LEVEL: info }
---
apiVersion: v1
kind: Secret
metadata: { name: s${n}, namespace: x }
stringData: { password: very-secret-${n} }
`;
}
