import { describe, expect, it } from "vitest";
import { nameSuffixHash } from "../../../src/model/hash.ts";
import { forecast, manifestsOf } from "../forecast-of.ts";

const config = (value: string, metadata = "name: app") =>
  `---\n{apiVersion: v1, kind: ConfigMap, metadata: {${metadata}}, data: {A: "${value}"}}\n`;
const ENV = "envFrom: [{configMapRef: {name: app}}]";
const VOLUME = "volumes: [{name: v, configMap: {name: app}}]";

/** A workload whose one container has these fields, of this namespace and with these fields beside its template. */
function workload({
  container = ENV,
  pod = "",
  spec = "",
  image = "a",
  metadata = "name: web",
  kind = "Deployment",
}) {
  return `---
apiVersion: ${kind === "CloneSet" ? "apps.kruise.io/v1alpha1" : kind === "Job" ? "batch/v1" : "apps/v1"}
kind: ${kind}
metadata: {${metadata}}
spec: {${spec} template: {metadata: {labels: {app: web}}, spec: {${pod} containers: [{name: web, image: ${image}, ${container}}]}}}
`;
}

const told = (base: string, head: string) =>
  forecast(base, head).staleConfigs.map(({ workload: { name }, effect, heldBack }) =>
    [name, effect, ...(heldBack === undefined ? [] : [heldBack])].join(" "),
  );

describe("who takes the new content anyway is not told", () => {
  const selector = (value: string) => `selector: {matchLabels: {app: ${value}}},`;
  it.each<readonly [string, string, string]>([
    ["a workload that comes", "", workload({})],
    ["one that restarts", workload({}), workload({ image: "b" })],
    ["one that has no pods", workload({ spec: "replicas: 0," }), workload({ spec: "replicas: 0," })],
    ["one whose pods end", workload({}), workload({ spec: "replicas: 0," })],
    ["one whose first pods come", workload({ spec: "replicas: 0," }), workload({})],
    [
      "one that is recreated",
      workload({
        spec: selector("web"),
        metadata: "name: web, annotations: {kustomize.toolkit.fluxcd.io/force: enabled}",
      }),
      workload({
        spec: selector("other"),
        metadata: "name: web, annotations: {kustomize.toolkit.fluxcd.io/force: enabled}",
      }).replace("app: web}", "app: other}"),
    ],
  ])("%s", (_, base, head) => {
    expect(told(base + config("1"), head + config("2"))).toEqual([]);
  });

  it("the next run of a CronJob whose template changes", () => {
    const cronJob = (image: string) =>
      `---\n{apiVersion: batch/v1, kind: CronJob, metadata: {name: web}, spec: {schedule: "@daily", jobTemplate: {spec: {template: {spec: {containers: [{name: a, image: ${image}, ${ENV}}]}}}}}}\n`;
    expect(told(cronJob("a") + config("1"), cronJob("b") + config("2"))).toEqual([]);
    expect(told(cronJob("a") + config("1"), cronJob("a") + config("2"))).toEqual(["web live"]);
  });
});

it.each([
  ["Deployment", "paused: true,", "web stale paused"],
  ["Deployment", "paused: false,", "web stale"],
  ["CloneSet", "updateStrategy: {paused: true},", "web stale paused"],
  ["StatefulSet", "updateStrategy: {type: OnDelete},", "web stale onDelete"],
  ["DaemonSet", "updateStrategy: {type: OnDelete},", "web stale onDelete"],
  ["DaemonSet", "updateStrategy: {type: RollingUpdate},", "web stale"],
  ["Deployment", "updateStrategy: {type: OnDelete},", "web stale"],
])("a stale %s with %s is told with what a restart would wait for: %s", (kind, spec, expected) => {
  const web = workload({ kind, spec });
  expect(told(web + config("1"), web + config("2"))).toEqual([expected]);
});

it("nothing waits where the files are live", () => {
  const web = workload({
    spec: "paused: true,",
    container: "volumeMounts: [{name: v, mountPath: /v}]",
    pod: `${VOLUME},`,
  });
  expect(told(web + config("1"), web + config("2"))).toEqual(["web live"]);
});

it("one of which an autoscaler makes pods is told, whatever number is written", () => {
  const scaler = `---\n{apiVersion: keda.sh/v1alpha1, kind: ScaledObject, metadata: {name: web}, spec: {scaleTargetRef: {name: web}}}\n`;
  const web = workload({ spec: "replicas: 0," }) + scaler;
  expect(told(web + config("1"), web + config("2"))).toEqual(["web stale"]);
});

it("a config whose name changes with its content is not stale, even where pods stay as they are", () => {
  const hashed = (value: string) => {
    const [manifest] = manifestsOf(config(value));
    return `app-${manifest === undefined ? "" : nameSuffixHash(manifest.object)}`;
  };
  const side = (value: string) =>
    workload({
      kind: "StatefulSet",
      spec: "updateStrategy: {type: OnDelete},",
      container: `envFrom: [{configMapRef: {name: ${hashed(value)}}}]`,
    }) + config(value, `name: ${hashed(value)}`);
  expect(told(side("1"), side("2"))).toEqual([]);
});

it("a config of which only a label or the type changes is not stale", () => {
  const web = workload({});
  expect(told(web + config("1"), web + config("1", "name: app, labels: {a: b}"))).toEqual([]);
});

it("a config that comes is taken by files that were optional, and by no started program", () => {
  const files = workload({
    container: "volumeMounts: [{name: v, mountPath: /v}]",
    pod: "volumes: [{name: v, configMap: {name: app, optional: true}}],",
  });
  expect(told(files, files + config("1"))).toEqual(["web live"]);
});

describe("a config that something makes", () => {
  const maker = (value: string, metadata: string) =>
    `---\n{apiVersion: external-secrets.io/v1, kind: ExternalSecret, metadata: {name: app${metadata}}, spec: {data: [{secretKey: A, remoteRef: {key: ${value}}}]}}\n`;
  const SECRET = "envFrom: [{secretRef: {name: app}}]";
  it.each([
    ["", "", SECRET, ["web stale"]],
    [", namespace: n", ", namespace: n", SECRET, ["web stale"]],
    [", namespace: n", "", SECRET, ["web stale"]],
    ["", ", namespace: n", SECRET, ["web stale"]],
    [", namespace: n", ", namespace: m", SECRET, []],
    ["", "", ENV, []],
  ])("%s is meant by a workload%s with %s: %j", (of, own, container, expected) => {
    const web = workload({ container, metadata: `name: web${own}` });
    expect(told(web + maker("a", of), web + maker("b", of))).toEqual(expected);
  });

  it("restarts who has Reloader", () => {
    const web = workload({
      container: SECRET,
      metadata: 'name: web, annotations: {reloader.stakater.com/auto: "true"}',
    });
    expect(told(web + maker("a", ""), web + maker("b", ""))).toEqual(["web reloaded"]);
  });

  const sops = (templates: string) =>
    `---\n{apiVersion: isindir.github.com/v1alpha3, kind: SopsSecret, metadata: {name: s}, spec: {secretTemplates: [${templates}]}}\n`;
  const APP = "{name: app, data: {B: b, A: a}}";
  it.each([
    [
      "another Secret of its maker",
      sops(`{name: other, data: {A: a}}, ${APP}`),
      sops(`{name: other, data: {A: c}}, ${APP}`),
      [],
    ],
    [
      "another Secret of its maker, that it names later",
      sops(`${APP}, {name: other, data: {A: a}}`),
      sops(`${APP}, {name: other, data: {A: c}}`),
      [],
    ],
    ["none: its maker begins to make another", sops(APP), sops(`${APP}, {name: other, data: {A: a}}`), []],
    ["none: its maker begins to make it", sops(""), sops(APP), []],
    ["its keys, sorted", sops(APP), sops("{name: app, data: {B: c, A: c}}"), ["A B"]],
  ])("changes: %s", (_, before, after, expected) => {
    const web = workload({ container: SECRET });
    expect(forecast(web + before, web + after).staleConfigs.map(({ keys }) => keys.join(" "))).toEqual(
      expected,
    );
  });

  const fromTemplate = `---\n{apiVersion: external-secrets.io/v1, kind: ExternalSecret, metadata: {name: app}, spec: {target: {template: {templateFrom: [{configMap: {name: t}}, {secret: {name: t}}]}}}}\n`;
  it.each([
    ["ConfigMap", "data", ["web stale"]],
    ["Secret", "data", ["web stale"]],
    ["Secret", "stringData", ["web stale"]],
    ["Secret", "metadata", []],
  ])("is made of a %s, by its %s: %j", (kind, field, expected) => {
    const web = workload({ container: SECRET });
    const side = (value: string) => {
      const content = field === "metadata" ? "" : `, ${field}: {A: ${value}}`;
      const metadata = field === "metadata" ? `name: t, labels: {a: ${value}}` : "name: t";
      return `${web}${fromTemplate}---\n{apiVersion: v1, kind: ${kind}, metadata: {${metadata}}${content}}\n`;
    };
    expect(told(side("YQ=="), side("Yg=="))).toEqual(expected);
  });

  it("is read by a driver when it is mounted: both reasons are told", () => {
    const web = workload({
      container: "volumeMounts: [{name: v, mountPath: /v}]",
      pod: "volumes: [{name: v, csi: {driver: d, nodePublishSecretRef: {name: app}}}],",
    });
    expect(forecast(web + maker("a", ""), web + maker("b", "")).staleConfigs).toMatchObject([
      {
        effect: "stale",
        reason:
          "The volume's driver reads it when the volume is mounted. ExternalSecret app makes it, and changes: the value itself may be the same.",
      },
    ]);
  });
});

it("a ciphertext in a ConfigMap may hold the same value, one that only ends like it does not", () => {
  const web = workload({});
  const reasons = (value: string) =>
    forecast(web + config("1"), web + config(value)).staleConfigs.map(({ reason }) => reason);
  expect(reasons("ENC[AES256_GCM,data:a]")).toEqual([
    "It is encrypted in the repository: the value itself may be the same.",
  ]);
  expect(reasons("like ENC[")).toEqual([undefined]);
});

describe("an annotation of the config that changes with it", () => {
  const RELOADER = "reloader.stakater.com";
  const canary = `---\n{apiVersion: flagger.app/v1beta1, kind: Canary, metadata: {name: c}, spec: {targetRef: {kind: Deployment, name: web}}}\n`;
  it.each([
    [`{${RELOADER}/ignore: "true"}`, "{}", "web reloaded"],
    ["{}", `{${RELOADER}/ignore: "true"}`, "web stale"],
  ])("Reloader: from %s to %s: %s", (before, after, expected) => {
    const web = workload({ metadata: `name: web, annotations: {${RELOADER}/auto: "true"}` });
    expect(
      told(
        web + config("1", `name: app, annotations: ${before}`),
        web + config("2", `name: app, annotations: ${after}`),
      ),
    ).toEqual([expected]);
  });
  it.each([
    ["{flagger.app/config-tracking: disabled}", "{}", "web reloaded"],
    ["{}", "{flagger.app/config-tracking: disabled}", "web stale"],
  ])("Flagger: from %s to %s: %s", (before, after, expected) => {
    const web = workload({}) + canary;
    expect(
      told(
        web + config("1", `name: app, annotations: ${before}`),
        web + config("2", `name: app, annotations: ${after}`),
      ),
    ).toEqual([expected]);
  });

  it("a pattern that Reloader may find it by does not make files stale", () => {
    const web = workload({
      metadata: `name: web, annotations: {configmap.${RELOADER}/reload: "app|x"}`,
      container: "volumeMounts: [{name: v, mountPath: /v}]",
      pod: `${VOLUME},`,
    });
    expect(told(web + config("1"), web + config("2"))).toEqual(["web live"]);
  });

  it.each([
    ["CronJob", 'schedule: "@daily", jobTemplate: {spec: {template: TEMPLATE}}'],
    ["Job", "template: TEMPLATE"],
  ])("Reloader runs a %s anew", (kind, spec) => {
    const job = `---\n{apiVersion: batch/v1, kind: ${kind}, metadata: {name: web, annotations: {${RELOADER}/auto: "true"}}, spec: {${spec.replace("TEMPLATE", `{spec: {containers: [{name: a, image: a, ${ENV}}]}}`)}}}\n`;
    expect(told(job + config("1"), job + config("2"))).toEqual(["web reloaded"]);
  });
});

it("the readers of a config that loses its hash are told each once, and those of others not", () => {
  const hash = (() => {
    const [manifest] = manifestsOf(config("1"));
    return manifest === undefined ? "" : nameSuffixHash(manifest.object);
  })();
  const reader = (name: string) => `{name: a-${name}, image: a, envFrom: [{configMapRef: {name: ${name}}}]}`;
  const pod = (app: string) =>
    `---\n{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, spec: {template: {spec: {containers: [${reader(app)}, {name: b, image: a, envFrom: [{configMapRef: {name: ${app}}}]}, ${reader("missing")}, {name: c, image: a, volumeMounts: [{name: v, mountPath: /v}]}], volumes: [{name: v, configMap: {name: other}}]}}}}\n`;
  const other = config("1", "name: other");
  const { configChanges } = forecast(
    pod(`app-${hash}`) + config("1", `name: app-${hash}`) + other,
    pod("app") + config("1") + other,
  );
  expect(configChanges.map(({ laterEdits }) => laterEdits)).toEqual([
    [
      {
        workload: { apiVersion: "apps/v1", kind: "Deployment", name: "web", namespace: null },
        how: "envFrom",
        effect: "stale",
      },
    ],
  ]);
});
