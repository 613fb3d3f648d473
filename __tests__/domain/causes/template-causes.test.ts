import { describe, expect, it } from "vitest";
import { forecast } from "../forecast-of.ts";

/** A Deployment's pod template with these lines in its container and its spec; both may be empty. */
function deployment(container: string, spec = "", kind = "Deployment"): string {
  const indent = (text: string, by: string) => text.replaceAll(/^(?=.)/gm, by);
  return `
apiVersion: apps/v1
kind: ${kind}
metadata: { name: web }
spec:
  replicas: 2
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
${indent(spec, "      ")}
      containers:
        - name: web
${indent(container.includes("image:") ? container : `image: nginx:1\n${container}`, "          ")}
`;
}

function causePaths(base: string, head: string): readonly string[] {
  return forecast(base, head).workloads.flatMap(({ causes }) => causes.map(({ path }) => path));
}

describe("an edit that means the same", () => {
  it.each([
    ["an empty struct", "resources: {}", ""],
    ["an empty list", "env: []\nargs: []", ""],
    ["a null", "command: null", ""],
    ["a false that is no pointer", "tty: false\nstdin: false", ""],
    ["the default pull policy", "imagePullPolicy: IfNotPresent", ""],
    [
      "default termination messages",
      "terminationMessagePath: /dev/termination-log\nterminationMessagePolicy: File",
      "",
    ],
    [
      "the default protocol",
      "ports: [{ containerPort: 80, protocol: TCP }]",
      "ports: [{ containerPort: 80 }]",
    ],
    ["an empty env value", 'env: [{ name: A, value: "" }]', "env: [{ name: A }]"],
    [
      "a quantity in another unit",
      "resources: { limits: { cpu: 1000m } }",
      'resources: { limits: { cpu: "1" } }',
    ],
    [
      "another notation, which Deployments compare by value",
      "resources: { limits: { memory: 1Gi } }",
      'resources: { limits: { memory: "1073741824" } }',
    ],
    [
      "the defaults of a probe",
      "readinessProbe: { httpGet: { port: 80, path: /, scheme: HTTP }, timeoutSeconds: 1, periodSeconds: 10, successThreshold: 1, failureThreshold: 3, initialDelaySeconds: 0 }",
      "readinessProbe: { httpGet: { port: 80 } }",
    ],
    [
      "the API version of a field reference",
      "env: [{ name: A, valueFrom: { fieldRef: { apiVersion: v1, fieldPath: metadata.name } } }]",
      "env: [{ name: A, valueFrom: { fieldRef: { fieldPath: metadata.name } } }]",
    ],
  ])("restarts nothing: %s", (_, base, head) => {
    expect(forecast(deployment(base), deployment(head)).workloads).toEqual([]);
  });

  it.each([
    [
      "defaults of the pod",
      "dnsPolicy: ClusterFirst\nrestartPolicy: Always\nsecurityContext: {}\nterminationGracePeriodSeconds: 30\nschedulerName: default-scheduler",
      "",
    ],
    ["the alias of the account's name", "serviceAccount: sa", "serviceAccountName: sa"],
    ["a volume without a source", "volumes: [{ name: v, emptyDir: {} }]", "volumes: [{ name: v }]"],
    [
      "the default mode of files",
      "volumes: [{ name: v, configMap: { name: c, defaultMode: 420 } }]",
      "volumes: [{ name: v, configMap: { name: c } }]",
    ],
    ["an empty selector of nodes", "nodeSelector: {}\ntolerations: []\nhostNetwork: false", ""],
  ])("restarts nothing: %s", (_, base, head) => {
    expect(forecast(deployment("", base), deployment("", head)).workloads).toEqual([]);
  });

  it("restarts nothing: replicas, strategy and the object's own labels", () => {
    const head = deployment("")
      .replace(
        "replicas: 2",
        "replicas: 5\n  minReadySeconds: 3\n  strategy: { rollingUpdate: { maxSurge: 1 } }",
      )
      .replace("{ name: web }", "{ name: web, labels: { team: a } }");
    const told = forecast(deployment(""), head).workloads.map(({ effect, reason }) => [effect, reason]);
    expect(told).toEqual([
      ["none", "It scales from 2 to 5 pods: new ones come beside those that there are."],
    ]);
  });
});

describe("an edit that is a change", () => {
  it.each([
    ["an explicit pointer", "securityContext: {}", "", "securityContext"],
    ["the order of arguments", "args: [a, b]", "args: [b, a]", "args"],
    ["an empty argument", 'args: [a, ""]', "args: [a]", "args"],
    [
      "the order of variables",
      "env: [{ name: A, value: a }, { name: B, value: b }]",
      "env: [{ name: B, value: b }, { name: A, value: a }]",
      "env",
    ],
    ["a variable", "env: [{ name: A, value: a }]", "env: [{ name: A, value: b }]", "env[A]"],
    [
      "an amount",
      "resources: { limits: { memory: 1Gi } }",
      "resources: { limits: { memory: 1G } }",
      "resources",
    ],
    ["a probe", "readinessProbe: { tcpSocket: { port: 80 } }", "", "readinessProbe"],
    ["the same image by another name", "image: nginx:1", "image: docker.io/library/nginx:1", "image"],
  ])("restarts: %s", (_, base, head, field) => {
    const prefix = "spec.template.spec.containers[web].";
    expect(causePaths(deployment(base), deployment(head))).toEqual([prefix + field]);
  });

  it.each([
    ["an explicit pointer", "enableServiceLinks: true", "", "enableServiceLinks"],
    ["an empty pointer struct", "affinity: {}", "", "affinity"],
    [
      "a volume",
      "volumes: [{ name: v, emptyDir: {} }]",
      "volumes: [{ name: v, hostPath: { path: / } }]",
      "volumes[v]",
    ],
    ["a new container", "", "initContainers: [{ name: init, image: busybox }]", "initContainers[init]"],
  ])("restarts: %s", (_, base, head, field) => {
    expect(causePaths(deployment("", base), deployment("", head))).toEqual([`spec.template.spec.${field}`]);
  });

  it("names the labels and annotations of the pod template", () => {
    const head = deployment("").replace(
      "metadata: { labels: { app: web } }",
      "metadata: { labels: { app: web, v: '2' }, annotations: { checksum/config: abc } }",
    );
    expect(causePaths(deployment(""), head)).toEqual([
      "spec.template.metadata.annotations[checksum/config]",
      "spec.template.metadata.labels[v]",
    ]);
  });

  it("tells both images, and not the pull policy that follows from the tag", () => {
    const { workloads } = forecast(deployment("image: nginx:1"), deployment("image: nginx:latest"));
    expect(workloads[0]?.causes).toEqual([
      {
        type: "image",
        path: "spec.template.spec.containers[web].image",
        container: "web",
        imageAtBase: "nginx:1",
        imageAtHead: "nginx:latest",
      },
    ]);
  });

  it("counts the notation of a quantity for StatefulSets, whose controller compares stored bytes", () => {
    for (const [kind, effects] of [
      ["StatefulSet", ["restart"]],
      ["DaemonSet", []],
      ["Deployment", []],
    ] as const) {
      const base = deployment("resources: { limits: { memory: 1Gi } }", "", kind);
      const head = deployment('resources: { limits: { memory: "1073741824" } }', "", kind);
      expect(forecast(base, head).workloads.map(({ effect }) => effect)).toEqual(effects);
    }
  });
});
