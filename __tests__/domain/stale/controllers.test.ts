import { describe, expect, it } from "vitest";
import { forecast } from "../forecast-of.ts";

const KINDS = [
  ["apps/v1", "Deployment"],
  ["apps/v1", "StatefulSet"],
  ["apps/v1", "DaemonSet"],
  ["argoproj.io/v1alpha1", "Rollout"],
  ["apps/v1", "ReplicaSet"],
] as const;

const CONTAINERS = (kind: string) =>
  `containers: [{ name: a, image: a, envFrom: [{ ${kind === "Secret" ? "secretRef" : "configMapRef"}: { name: app } }] }]`;

function workload(apiVersion: string, kind: string, annotations: string, reads: string, pod = "{}"): string {
  return `---\napiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: web, namespace: n, annotations: ${annotations} }\nspec: { template: { metadata: { annotations: ${pod} }, spec: { ${CONTAINERS(reads)} } } }\n`;
}

const config = (value: string, kind = "ConfigMap", annotations = "{}") =>
  `apiVersion: v1\nkind: ${kind}\nmetadata: { name: app, namespace: n, annotations: ${annotations} }\n${kind === "Secret" ? "stringData" : "data"}: { A: "${value}" }\n`;

function told(object: string, kind = "ConfigMap", annotations = "{}") {
  return forecast(
    config("1", kind, annotations) + object,
    config("2", kind, annotations) + object,
  ).staleConfigs.map(({ effect, reason }) => [effect, reason].filter((part) => part !== undefined).join(" "));
}

const R = "reloader.stakater.com";

describe("Reloader", () => {
  it.each(KINDS)("restarts a %s %s", (apiVersion, kind) => {
    const expected = kind === "ReplicaSet" ? "stale" : `reloaded Reloader: ${R}/auto`;
    expect(told(workload(apiVersion, kind, `{ ${R}/auto: "true" }`, "ConfigMap"))).toEqual([expected]);
  });

  it.each([
    ["ConfigMap", `{ configmap.${R}/auto: "true" }`, `reloaded Reloader: configmap.${R}/auto`],
    ["Secret", `{ secret.${R}/auto: "true" }`, `reloaded Reloader: secret.${R}/auto`],
    ["Secret", `{ configmap.${R}/auto: "true" }`, "stale"],
    ["ConfigMap", `{ secret.${R}/auto: "true" }`, "stale"],
    ["Secret", `{ secret.${R}/reload: "x, app" }`, `reloaded Reloader: secret.${R}/reload`],
    ["ConfigMap", `{ configmap.${R}/reload: "app" }`, `reloaded Reloader: configmap.${R}/reload`],
    ["ConfigMap", `{ configmap.${R}/reload: "ap" }`, "stale"],
    [
      "ConfigMap",
      `{ configmap.${R}/reload: "app|x" }`,
      `stale Unless Reloader restarts it: the pattern in configmap.${R}/reload was not evaluated.`,
    ],
    [
      "Secret",
      `{ secret.${R}/reload: "app|x" }`,
      `stale Unless Reloader restarts it: the pattern in secret.${R}/reload was not evaluated.`,
    ],
    ["Secret", `{ configmap.${R}/reload: "app|x" }`, "stale"],
    ["ConfigMap", `{ ${R}/auto: "true", configmaps.exclude.${R}/reload: "app" }`, "stale"],
    [
      "Secret",
      `{ ${R}/auto: "true", configmaps.exclude.${R}/reload: "app" }`,
      `reloaded Reloader: ${R}/auto`,
    ],
    ["Secret", `{ ${R}/auto: "true", secrets.exclude.${R}/reload: "app" }`, "stale"],
    ["ConfigMap", `{ ${R}/auto: "yes" }`, "stale"],
  ])("of a %s, by %s", (kind, annotations, expected) => {
    expect(told(workload("apps/v1", "Deployment", annotations, kind), kind)).toEqual([expected]);
  });

  it("asks the pod template only where the workload says nothing of it", () => {
    const auto = `{ ${R}/auto: "true" }`;
    expect(told(workload("apps/v1", "Deployment", "{ a: b }", "ConfigMap", auto))).toEqual([
      `reloaded Reloader: ${R}/auto`,
    ]);
    const own = `{ a: b, ${R}/auto: "false" }`;
    expect(told(workload("apps/v1", "Deployment", own, "ConfigMap", auto))).toEqual(["stale"]);
  });

  it("searches for what has its mark, and leaves out what asks for it", () => {
    const search = workload("apps/v1", "Deployment", `{ ${R}/search: "true" }`, "ConfigMap");
    expect(told(search)).toEqual(["stale"]);
    expect(told(search, "ConfigMap", `{ ${R}/match: "true" }`)).toEqual([`reloaded Reloader: ${R}/search`]);
    const auto = workload("apps/v1", "Deployment", `{ ${R}/auto: "true" }`, "ConfigMap");
    expect(told(auto, "ConfigMap", `{ ${R}/ignore: "true" }`)).toEqual(["stale"]);
  });

  it("does not act on a config that comes", () => {
    const auto = workload("apps/v1", "Deployment", `{ ${R}/auto: "true" }`, "ConfigMap");
    const other = config("1").replace("name: app", "name: other");
    const found = forecast(other + auto, `${other}---\n${config("1")}${auto}`).staleConfigs;
    expect(found.map(({ effect }) => effect)).toEqual(["stale"]);
  });
});

describe("Wave", () => {
  const wave = '{ wave.pusher.com/update-on-config-change: "true" }';
  it.each(KINDS)("restarts a %s %s", (apiVersion, kind) => {
    const isWatched = ["Deployment", "StatefulSet", "DaemonSet"].includes(kind);
    expect(told(workload(apiVersion, kind, wave, "ConfigMap"))).toEqual([
      isWatched ? "reloaded Wave: wave.pusher.com/update-on-config-change" : "stale",
    ]);
  });
});

describe("Flagger", () => {
  const canary = (fields: string, target: string, namespace = "n") =>
    `---\n${fields}\nmetadata: { name: c, namespace: ${namespace} }\nspec: { targetRef: ${target} }\n`;
  const CANARY = "apiVersion: flagger.app/v1beta1\nkind: Canary";
  const WEB = "{ kind: Deployment, name: web }";
  const web = workload("apps/v1", "Deployment", "{}", "ConfigMap");

  it.each([
    [canary(CANARY, WEB), "reloaded Flagger: Canary c"],
    [canary(CANARY, "{ kind: DaemonSet, name: web }"), "stale"],
    [canary(CANARY, "{ kind: Deployment, name: other }"), "stale"],
    [canary(CANARY, WEB, "m"), "stale"],
    [canary("apiVersion: flagger.app/v1beta1\nkind: AlertProvider", WEB), "stale"],
    [canary("apiVersion: acme.io/v1\nkind: Canary", WEB), "stale"],
  ])("has the workload for its target: %s", (object, expected) => {
    expect(told(web + object)).toEqual([expected]);
  });

  it("does not track what says so", () => {
    expect(told(web + canary(CANARY, WEB), "ConfigMap", "{ flagger.app/config-tracking: disabled }")).toEqual(
      ["stale"],
    );
    expect(told(web + canary(CANARY, WEB), "ConfigMap", "{ flagger.app/config-tracking: enabled }")).toEqual([
      "reloaded Flagger: Canary c",
    ]);
  });
});

describe("what reads a config anew", () => {
  const job = (kind: string, annotations: string, spec: string) =>
    `---\napiVersion: batch/v1\nkind: ${kind}\nmetadata: { name: web, namespace: n, annotations: ${annotations} }\nspec: ${spec}\n`;
  const TEMPLATE = `{ template: { spec: { ${CONTAINERS("ConfigMap")} } } }`;
  const scaled = `---\napiVersion: keda.sh/v1alpha1\nkind: ScaledJob\nmetadata: { name: web, namespace: n }\nspec: { jobTargetRef: ${TEMPLATE} }\n`;
  const HOOK = "{ argocd.argoproj.io/hook: Sync }";

  it.each([
    [scaled, ["live Every run reads it anew."]],
    [job("CronJob", "{}", `{ jobTemplate: { spec: ${TEMPLATE} } }`), ["live Every run reads it anew."]],
    [job("Job", "{}", TEMPLATE), ["stale A Job does not run again."]],
  ])("%s", (object, expected) => {
    expect(told(object)).toEqual(expected);
  });

  it("is a Job that every sync makes anew", () => {
    expect(told(job("Job", HOOK, TEMPLATE))[0]).toMatch(/^live .*the Job is recreated at every sync\.$/);
  });

  it("is a pull of an image", () => {
    const pod = `---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web, namespace: n, annotations: { ${R}/auto: "true" } }\nspec: { template: { spec: { imagePullSecrets: [{ name: app }], containers: [] } } }\n`;
    expect(told(pod, "Secret")).toEqual(["live Read at each pull of an image."]);
  });

  it("is no volume that its driver reads once", () => {
    const pod = `---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web, namespace: n }\nspec: { template: { spec: { volumes: [{ name: v, csi: { nodePublishSecretRef: { name: app } } }], containers: [] } } }\n`;
    expect(told(pod, "Secret")).toEqual(["stale The volume's driver reads it when the volume is mounted."]);
  });
});

it("is told in the order of configs, workloads and places, whatever the order of the manifests", () => {
  const objects = [
    ...["b", "a"].map((name) => config("1").replace("name: app", `name: ${name}`)),
    ...["y", "x"].flatMap((name) =>
      ["StatefulSet", "DaemonSet"].map((kind) =>
        workload("apps/v1", kind, "{}", "ConfigMap")
          .replace("name: web", `name: ${name}`)
          .replace(
            "[{ configMapRef: { name: app } }]",
            "[{ configMapRef: { name: b } }, { configMapRef: { name: a } }]",
          ),
      ),
    ),
  ];
  const order = (list: readonly string[]) => {
    const base = list.join("---\n");
    return forecast(base, base.replaceAll('A: "1"', 'A: "2"')).staleConfigs.map(
      ({ config: { name }, workload: at, path }) => `${name} ${at.kind} ${at.name} ${path.slice(-24)}`,
    );
  };
  expect(order(objects)).toEqual(order([...objects].reverse()));
  expect(order(objects).map((line) => line.split(" ").slice(0, 3).join(" "))).toEqual([
    "a DaemonSet x",
    "a DaemonSet y",
    "a StatefulSet x",
    "a StatefulSet y",
    "b DaemonSet x",
    "b DaemonSet y",
    "b StatefulSet x",
    "b StatefulSet y",
  ]);
});

describe("a container that watches a volume for the others", () => {
  const pod = (image: string, mount: string, role = "containers") => {
    const watcher = `{ name: w, image: ${image}, volumeMounts: [{ name: other, mountPath: /o }, { name: ${mount}, mountPath: /v }] }`;
    const app = "{ name: a, image: a, volumeMounts: [{ name: conf, mountPath: /v }] }";
    const lists =
      role === "containers"
        ? `containers: [${app}, ${watcher}]`
        : `containers: [${app}], ${role}: [${watcher}]`;
    return `---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web, namespace: n }\nspec: { template: { spec: { volumes: [{ name: conf, configMap: { name: app } }], ${lists} } } }\n`;
  };
  const LIVE = "live The container w tells the program.";

  it.each([
    ["configmap-reload", "conf", "containers", LIVE],
    ["ghcr.io/x/k8s-sidecar:1", "conf", "containers", LIVE],
    ["quay.io/x/prometheus-config-reloader@sha256:a", "conf", "containers", LIVE],
    ["x/config-reloader", "conf", "containers", LIVE],
    ["x/my-config-reloader", "conf", "containers", "live"],
    ["x/config-reloader-fork", "conf", "containers", "live"],
    ["x/config-reloader", "other", "containers", "live"],
    ["x/config-reloader", "conf", "initContainers", "live"],
  ])("%s, mounting %s, of the %s: %s", (image, mount, role, expected) => {
    expect(told(pod(`"${image}"`, mount, role))[0]).toBe(expected);
  });
});
