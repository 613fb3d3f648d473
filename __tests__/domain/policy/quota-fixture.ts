import { findings } from "./check-fixture.ts";

/** The parts of builds that quotas count, and quotas. */
export const web = (replicas: number | string, resources = "", spec = "", name = "web") => `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: n }
spec:
  replicas: ${replicas}
  ${spec}
  selector: { matchLabels: { a: b } }
  template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: web, image: "a:1", resources: { ${resources} } }] } }
`;
export const quota = (hard: string, more = "", namespace = "n") =>
  `---\n{ apiVersion: v1, kind: ResourceQuota, metadata: { name: q, namespace: ${namespace} }, spec: { hard: { ${hard} }${more} } }\n`;
export const object = (kind: string, name: string, spec: string, apiVersion = "v1") =>
  `---\n{ apiVersion: ${apiVersion}, kind: ${kind}, metadata: { name: ${name}, namespace: n }, ${spec} }\n`;
export const claim = (name: string, size: string, storageClass = "slow") =>
  object(
    "PersistentVolumeClaim",
    name,
    `spec: { storageClassName: ${storageClass}, accessModes: [ReadWriteOnce], resources: { requests: { storage: ${size} } } }`,
  );
export const service = (spec: string, name = "s") =>
  object("Service", name, `spec: { ${spec} ports: [{ name: a, port: 80 }, { name: b, port: 81 }] }`);
export const config = (name: string) => object("ConfigMap", name, "data: { a: b }");
export const scaler = object(
  "HorizontalPodAutoscaler",
  "s",
  "spec: { minReplicas: 3, maxReplicas: 9, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }",
  "autoscaling/v2",
);
export const db = (replicas: number) =>
  object(
    "StatefulSet",
    "db",
    `spec: { replicas: ${replicas}, serviceName: db, selector: { matchLabels: { a: c } }, template: { metadata: { labels: { a: c } }, spec: { containers: [{ name: db, image: a }] } }, volumeClaimTemplates: [{ metadata: { name: d }, spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } } }] }`,
    "apps/v1",
  );
export const cpu = (amount: string) => `requests: { cpu: ${amount} }, limits: { cpu: ${amount} }`;

/** Where a build is over its quota, like "error unsafe web 6 of pods". */
export function told(base: string, head: string, rules: string, rulesBefore = rules): readonly string[] {
  return findings("over-quota", [base + rulesBefore, head + rules]).map(
    ({ severity, unsafe, workload, message }) =>
      [
        severity,
        ...(unsafe ? ["unsafe"] : []),
        workload?.name ?? "",
        /this is ([^,]+),|which makes ([^,]+),/.exec(message)?.slice(1).find(Boolean),
      ].join(" "),
  );
}
