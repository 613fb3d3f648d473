import { describe, expect, it } from "vitest";
import { forecast } from "../forecast-of.ts";

/** A Deployment with these fields of its pod and its container. */
function web(pod = "", container = "", metadata = ""): string {
  return `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } ${metadata} }
    spec: { containers: [{ name: web, image: "a:1" ${container} }] ${pod} }
`;
}

const effect = (base: string, head: string) =>
  forecast(base, head).workloads.map((workload) => workload.effect)[0] ?? "nothing";

/**
 * What is not written has a default, and writing it changes nothing. One of each class of optional fields: the empty
 * text, zero, false, true, the empty map and list.
 * https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/v1/defaults.go
 */
describe("a field that comes with a value", () => {
  it.each([
    // A default of a Pod, which its template does not get.
    ["enableServiceLinks: true", "restart"],
    ["enableServiceLinks: false", "restart"],
    ["securityContext: {}", "nothing"],
    ["securityContext: { runAsUser: 0 }", "restart"],
    ["securityContext: { runAsNonRoot: false }", "restart"],
    ["hostNetwork: false", "nothing"],
    ["hostNetwork: true", "restart"],
    ["hostUsers: true", "restart"],
    ["automountServiceAccountToken: true", "restart"],
    ["automountServiceAccountToken: false", "restart"],
    ["shareProcessNamespace: false", "restart"],
    ["terminationGracePeriodSeconds: 30", "nothing"],
    ["terminationGracePeriodSeconds: 0", "restart"],
    ["dnsPolicy: ClusterFirst", "nothing"],
    ['dnsPolicy: ""', "nothing"],
    ["schedulerName: default-scheduler", "nothing"],
    ["restartPolicy: Always", "nothing"],
    ["nodeSelector: {}", "nothing"],
    ["tolerations: []", "nothing"],
    ["tolerations: null", "nothing"],
    ["serviceAccountName: web", "restart"],
    ['serviceAccountName: ""', "nothing"],
    ["priorityClassName: high", "restart"],
    ['priorityClassName: ""', "nothing"],
    ["imagePullSecrets: [{ name: s }]", "restart"],
    ["imagePullSecrets: []", "nothing"],
    ["initContainers: [{ name: i, image: a }]", "restart"],
    ["initContainers: []", "nothing"],
    ["volumes: []", "nothing"],
  ])("of the pod, %s: %s", (field, expected) => {
    expect(effect(web(), web(`, ${field}`))).toBe(expected);
  });

  it.each([
    ["terminationMessagePath: /dev/termination-log", "nothing"],
    ["terminationMessagePath: /other", "restart"],
    ["terminationMessagePolicy: File", "nothing"],
    ["imagePullPolicy: Always", "restart"],
    ["imagePullPolicy: IfNotPresent", "unknown"],
    ["resources: {}", "nothing"],
    ["resources: { limits: {} }", "nothing"],
    ["args: []", "nothing"],
    ['args: [""]', "restart"],
    ['workingDir: ""', "nothing"],
    ["stdin: false", "nothing"],
    ["tty: true", "restart"],
    ["env: []", "nothing"],
    ["env: [{ name: A }]", "restart"],
    ["securityContext: { privileged: false }", "restart"],
    ["ports: [{ containerPort: 80 }]", "restart"],
    ["ports: []", "nothing"],
    ["lifecycle: {}", "restart"],
  ])("of the container, %s: %s", (field, expected) => {
    expect(effect(web(), web("", `, ${field}`))).toBe(expected);
  });

  it.each([
    [", annotations: {}", "nothing"],
    [', annotations: { a: "" }', "restart"],
    // Go reads null as the empty text.
    [", annotations: { a: null }", "restart"],
  ])("of the template, %s: %s", (metadata, expected) => {
    expect(effect(web(), web("", "", metadata))).toBe(expected);
  });
});

describe("a field that is written otherwise and means the same", () => {
  const probe = (fields: string) => web("", `, readinessProbe: { tcpSocket: { port: 80 } ${fields} }`);

  it.each([
    ["", ", initialDelaySeconds: 0", "nothing"],
    ["", ", periodSeconds: 0", "nothing"],
    ["", ", periodSeconds: 10, timeoutSeconds: 1, successThreshold: 1, failureThreshold: 3", "nothing"],
    ["", ", periodSeconds: 11", "restart"],
    ["", ", terminationGracePeriodSeconds: 0", "applyFails"],
  ])("of a probe, %j to %j: %s", (base, head, expected) => {
    expect(effect(probe(base), probe(head))).toBe(expected);
  });

  it.each([
    ['cpu: "1"', "cpu: 1000m", "nothing"],
    ["cpu: 100m", "cpu: 0.1", "nothing"],
    ["memory: 1Gi", "memory: 1024Mi", "nothing"],
    ["memory: 1Gi", "memory: 1G", "restart"],
  ])("of resources, %j to %j: %s", (base, head, expected) => {
    const limits = (text: string) => web("", `, resources: { limits: { ${text} } }`);
    expect(effect(limits(base), limits(head))).toBe(expected);
  });
});

/** The default of the pull policy is that of the tag: https://kubernetes.io/docs/concepts/containers/images/#imagepullpolicy-defaulting */
describe("the pull policy", () => {
  const run = (image: string, policy: string) =>
    web("", policy === "" ? "" : `, imagePullPolicy: ${policy}`).replace('"a:1"', `"${image}"`);

  it.each([
    ["a", "Always", "unknown"],
    ["a", "IfNotPresent", "restart"],
    ["a:latest", "Always", "unknown"],
    ["a:1", "Never", "restart"],
    ["a@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "IfNotPresent", "unknown"],
  ])("of %s, written as %s: %s", (image, policy, expected) => {
    expect(effect(run(image, ""), run(image, policy))).toBe(expected);
  });

  it("that changes is a cause", () => {
    const [workload] = forecast(run("a:1", "Always"), run("a:1", "Never")).workloads;
    expect(workload?.causes).toMatchObject([
      { path: "spec.template.spec.containers[web].imagePullPolicy", container: "web" },
    ]);
  });

  it("that is copied back from the cluster with all defaults changes nothing", () => {
    const copied = web("", ", imagePullPolicy: IfNotPresent, terminationMessagePath: /dev/termination-log");
    expect(effect(web(), copied)).toBe("nothing");
  });
});
