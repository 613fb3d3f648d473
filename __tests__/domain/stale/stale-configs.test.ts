import { describe, expect, it } from "vitest";
import { forecast } from "../forecast-of.ts";

interface Options {
  readonly container?: string;
  readonly spec?: string;
  readonly kind?: string;
  readonly annotations?: string;
  readonly configAnnotations?: string;
  readonly immutable?: boolean;
}

/** A plain ConfigMap `app` with these values of A and B, and a workload that reads it. */
function build(a: string, b: string, options: Options): string {
  const { container = "{}", spec = "{}", kind = "Deployment" } = options;
  const fields = (map: string) => (map === "{}" ? "" : `, ${map.slice(1, -1)}`);
  return `
apiVersion: v1
kind: ConfigMap
metadata: { name: app, annotations: ${options.configAnnotations ?? "{}"} }
immutable: ${String(options.immutable ?? false)}
data: { A: "${a}", B: "${b}" }
---
apiVersion: apps/v1
kind: ${kind}
metadata: { name: web, annotations: ${options.annotations ?? "{}"} }
spec:
  template:
    spec: { containers: [{ name: web, image: "a:1"${fields(container)} }]${fields(spec)} }
`;
}

/** What the consumers do when A changes. */
function readings(options: Options) {
  return forecast(build("1", "1", options), build("2", "1", options)).staleConfigs.map(
    ({ how, effect, keys, reason, container }) => [how, effect, keys.join(), container, reason],
  );
}

const ENV_FROM = "{ envFrom: [{ configMapRef: { name: app } }] }";
const VOLUME = "{ volumes: [{ name: v, configMap: { name: app } }] }";

describe("a config that changes under the same name", () => {
  it.each([
    ["envFrom", { container: ENV_FROM }, ["envFrom", "stale", "A", "web", undefined]],
    [
      "the changed key",
      { container: "{ env: [{ name: X, valueFrom: { configMapKeyRef: { name: app, key: A } } }] }" },
      ["env", "stale", "A", "web", undefined],
    ],
    [
      "a whole volume",
      { container: "{ volumeMounts: [{ name: v, mountPath: /v }] }", spec: VOLUME },
      ["volume", "live", "A", "web", undefined],
    ],
    [
      "a subPath",
      { container: "{ volumeMounts: [{ name: v, mountPath: /v/A, subPath: A }] }", spec: VOLUME },
      ["subPath", "stale", "A", "web", undefined],
    ],
    [
      "a subPath that only the kubelet knows",
      { container: "{ volumeMounts: [{ name: v, mountPath: /v, subPathExpr: $(X) }] }", spec: VOLUME },
      ["subPath", "stale", "A", "web", undefined],
    ],
    [
      "a projected volume",
      {
        container: "{ volumeMounts: [{ name: v, mountPath: /v }] }",
        spec: "{ volumes: [{ name: v, projected: { sources: [{ configMap: { name: app } }] } }] }",
      },
      ["volume", "live", "A", "web", undefined],
    ],
    [
      "an item under another path, by subPath",
      {
        container: "{ volumeMounts: [{ name: v, mountPath: /x, subPath: dir/x }] }",
        spec: "{ volumes: [{ name: v, configMap: { name: app, items: [{ key: A, path: dir/x }] } }] }",
      },
      ["subPath", "stale", "A", "web", undefined],
    ],
    [
      "an init container",
      { spec: "{ initContainers: [{ name: init, image: a, envFrom: [{ configMapRef: { name: app } }] }] }" },
      ["envFrom", "stale", "A", "init", undefined],
    ],
  ])("is read by %s", (_, options, expected) => {
    expect(readings(options)).toEqual([expected]);
  });

  it.each([
    [
      "another key",
      { container: "{ env: [{ name: X, valueFrom: { configMapKeyRef: { name: app, key: B } } }] }" },
    ],
    [
      "a subPath of another key",
      { container: "{ volumeMounts: [{ name: v, mountPath: /B, subPath: B }] }", spec: VOLUME },
    ],
    [
      "an item of another key",
      { spec: "{ volumes: [{ name: v, configMap: { name: app, items: [{ key: B, path: b }] } }] }" },
    ],
    ["another config", { container: "{ envFrom: [{ configMapRef: { name: other } }] }" }],
    ["a Secret of that name", { container: "{ envFrom: [{ secretRef: { name: app } }] }" }],
  ])("is not read through %s", (_, options) => {
    expect(readings(options)).toEqual([]);
  });

  it("is new to a workload that restarts for another reason", () => {
    const base = build("1", "1", { container: ENV_FROM });
    const head = build("2", "1", { container: ENV_FROM }).replace("a:1", "a:2");
    expect(forecast(base, head).staleConfigs).toEqual([]);
  });

  it("stays stale where the restart is held back", () => {
    const options = { container: ENV_FROM, kind: "StatefulSet" };
    const onDelete = (yaml: string) =>
      yaml.replace("spec:\n  template", "spec:\n  updateStrategy: { type: OnDelete }\n  template");
    const head = onDelete(build("2", "1", options)).replace("a:1", "a:2");
    expect(forecast(onDelete(build("1", "1", options)), head).staleConfigs).toMatchObject([
      { effect: "stale" },
    ]);
  });

  it("is not watched by the kubelet when it was immutable", () => {
    const options = {
      container: "{ volumeMounts: [{ name: v, mountPath: /v }] }",
      spec: VOLUME,
      immutable: true,
    };
    expect(readings(options)).toEqual([
      ["volume", "stale", "A", "web", "The kubelet does not watch an immutable config."],
    ]);
  });

  it("is found in the namespace that whoever applies gives, too", () => {
    const inNamespace = (yaml: string) => yaml.replace("name: web,", "name: web, namespace: prod,");
    const [base, head] = ["1", "2"].map((a) => inNamespace(build(a, "1", { container: ENV_FROM })));
    expect(forecast(base ?? "", head ?? "").staleConfigs).toHaveLength(1);
  });

  it("is read anew by every run of a CronJob", () => {
    const cronJob = (a: string) => `
apiVersion: v1
kind: ConfigMap
metadata: { name: app }
data: { A: "${a}" }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: web }
spec:
  jobTemplate: { spec: { template: { spec: { containers: [{ name: web, image: a, envFrom: [{ configMapRef: { name: app } }] }] } } } }`;
    expect(forecast(cronJob("1"), cronJob("2")).staleConfigs).toMatchObject([
      { effect: "live", reason: "Every run reads it anew." },
    ]);
  });
});

describe("a controller that restarts on changed configs", () => {
  const RELOADER = "reloader.stakater.com";

  it.each([
    [`{ ${RELOADER}/auto: "true" }`, "{}", "reloaded", `Reloader: ${RELOADER}/auto`],
    [`{ configmap.${RELOADER}/auto: "true" }`, "{}", "reloaded", `Reloader: configmap.${RELOADER}/auto`],
    [`{ configmap.${RELOADER}/reload: "x,app" }`, "{}", "reloaded", `Reloader: configmap.${RELOADER}/reload`],
    [
      `{ ${RELOADER}/search: "true" }`,
      `{ ${RELOADER}/match: "true" }`,
      "reloaded",
      `Reloader: ${RELOADER}/search`,
    ],
    [
      `{ wave.pusher.com/update-on-config-change: "true" }`,
      "{}",
      "reloaded",
      "Wave: wave.pusher.com/update-on-config-change",
    ],
    [`{ ${RELOADER}/search: "true" }`, "{}", "stale", undefined],
    [`{ secret.${RELOADER}/auto: "true" }`, "{}", "stale", undefined],
    [`{ ${RELOADER}/auto: "false" }`, "{}", "stale", undefined],
    [`{ configmap.${RELOADER}/reload: "app-2" }`, "{}", "stale", undefined],
    [`{ ${RELOADER}/auto: "true" }`, `{ ${RELOADER}/ignore: "true" }`, "stale", undefined],
    [`{ ${RELOADER}/auto: "true", configmaps.exclude.${RELOADER}/reload: app }`, "{}", "stale", undefined],
  ])("with %s on the workload and %s on the config: %s", (annotations, configAnnotations, effect, reason) => {
    expect(readings({ container: ENV_FROM, annotations, configAnnotations })).toEqual([
      ["envFrom", effect, "A", "web", reason],
    ]);
  });

  it("is Flagger, when a Canary has the workload for its target", () => {
    const canary = `---
apiVersion: flagger.app/v1beta1
kind: Canary
metadata: { name: web }
spec: { targetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }
`;
    const [base, head] = ["1", "2"].map((a) => build(a, "1", { container: ENV_FROM }) + canary);
    expect(forecast(base ?? "", head ?? "").staleConfigs).toMatchObject([
      { effect: "reloaded", reason: "Flagger: Canary web" },
    ]);
  });

  it("is a sidecar, for mounted files", () => {
    const options = {
      container: "{ volumeMounts: [{ name: v, mountPath: /v }] }",
      spec: "{ volumes: [{ name: v, configMap: { name: app } }], initContainers: [{ name: watch, restartPolicy: Always, image: 'ghcr.io/jimmidyson/configmap-reload:v0.15.0', volumeMounts: [{ name: v, mountPath: /v }] }] }",
    };
    expect(readings(options)[0]).toEqual([
      "volume",
      "live",
      "A",
      "watch",
      "The container watch tells the program.",
    ]);
  });
});
