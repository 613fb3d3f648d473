import { expect, it } from "vitest";
import { manifest, told } from "../check-fixture.ts";

const pods = (name: string, kind = "Deployment", labels = "app: web", selector = "app: web") =>
  manifest(
    `apps/v1 ${kind}`,
    `spec: { selector: { matchLabels: { ${selector} } }, template: { metadata: { labels: { ${labels} } }, spec: { containers: [{ name: a, image: a, resources: { requests: { cpu: 1 } } }] } } }`,
    `name: ${name}, namespace: shop`,
  );
const CPU =
  "metrics: [{ type: Resource, resource: { name: cpu, target: { type: AverageValue, averageValue: 1 } } }]";
const QUEUE =
  "metrics: [{ type: External, external: { metric: { name: q }, target: { type: AverageValue, averageValue: 1 } } }]";
const hpa = (target = "apiVersion: apps/v1, kind: Deployment, name: web", more = CPU, minReplicas = 2) =>
  manifest(
    "autoscaling/v2 HorizontalPodAutoscaler",
    `spec: { minReplicas: ${minReplicas}, maxReplicas: 4, scaleTargetRef: { ${target} }, ${more} }`,
    "name: h, namespace: shop",
  );
const target = (kind: string, apiVersion = "apps/v1") =>
  `apiVersion: ${apiVersion}, kind: ${kind}, name: web`;

const NOTHING = (kind: string) =>
  `warning: HorizontalPodAutoscaler h is to scale ${kind} web, and a ${kind} has no number of pods that it could set.`;
const BOTH =
  "warning: HorizontalPodAutoscaler h measures the pods of Deployment web2 too, whose labels Deployment web selects: it scales web by both.";
const WEB = pods("web");
const NONE = WEB.replace("selector: { matchLabels: { app: web } }, ", "");
const EXPRESSED = WEB.replace(
  "matchLabels: { app: web }",
  "matchExpressions: [{ key: app, operator: In, values: [web] }]",
);
const keda = manifest(
  "keda.sh/v1alpha1 ScaledObject",
  "spec: { minReplicaCount: 2, scaleTargetRef: { name: web }, triggers: [{ type: cpu }] }",
  "name: h, namespace: shop",
);

it.each<readonly [string, base: string, head: string, expected: readonly string[]]>([
  [
    "comes to a DaemonSet",
    pods("web", "DaemonSet"),
    pods("web", "DaemonSet") + hpa(target("DaemonSet")),
    [NOTHING("DaemonSet")],
  ],
  ["comes to a Job", WEB, WEB + hpa(target("Job", "batch/v1")), [NOTHING("Job")]],
  ["comes to a Pod", WEB, WEB + hpa(target("Pod", "v1")), [NOTHING("Pod")]],
  [
    "comes to a DaemonSet, by its kind alone",
    WEB,
    WEB + hpa("kind: DaemonSet, name: web"),
    [NOTHING("DaemonSet")],
  ],
  ["comes to what has no kind", WEB, WEB + hpa("name: web"), []],
  [
    "comes there, as another one was in another namespace",
    WEB + hpa(target("DaemonSet")).replace("shop", "other"),
    WEB + hpa(target("DaemonSet")).replace("shop", "other") + hpa(target("DaemonSet")),
    [NOTHING("DaemonSet")],
  ],
  [
    "goes from one to another",
    WEB + hpa(target("DaemonSet")),
    WEB + hpa(target("CronJob", "batch/v1")),
    [NOTHING("CronJob")],
  ],
  [
    "measures by default",
    WEB + hpa(undefined, "behavior: {}"),
    WEB + hpa(undefined, "behavior: {}") + pods("web2"),
    [BOTH],
  ],
  ...["Pods", "ContainerResource"].map(
    (type) =>
      [
        `measures ${type} beside something else`,
        WEB + hpa(undefined, QUEUE.replace("metrics: [", `metrics: [{ type: ${type} }, `)),
        WEB + hpa(undefined, QUEUE.replace("metrics: [", `metrics: [{ type: ${type} }, `)) + pods("web2"),
        [BOTH],
      ] as const,
  ),
  ["of KEDA counts by something else", WEB + keda, WEB + keda + pods("web2"), []],
  ["scales what selects nothing", NONE + hpa(), NONE + hpa() + pods("web2"), []],
  [
    "of another kind comes",
    WEB,
    WEB +
      hpa(target("DaemonSet"))
        .replace("autoscaling/v2", "example.com/v1")
        .replace("HorizontalPodAutoscaler", "Scaler"),
    [],
  ],
  ["goes there", WEB + hpa(), WEB + hpa(target("CronJob", "batch/v1")), [NOTHING("CronJob")]],
  ["comes to a kind of that name which scales", WEB, WEB + hpa(target("DaemonSet", "apps.kruise.io/v1")), []],
  [
    "comes to a StatefulSet",
    pods("web", "StatefulSet"),
    pods("web", "StatefulSet") + hpa(target("StatefulSet")),
    [],
  ],
  ["was there all along", WEB + hpa(target("DaemonSet")), WEB + hpa(target("DaemonSet"), CPU, 1), []],
  [
    "scales what selects other pods than its own",
    pods("web", "Deployment", "app: own") + hpa(),
    pods("web", "Deployment", "app: own") + hpa() + pods("web2", "Deployment", "app: own"),
    [],
  ],
  ["scales by expressions and gets another one", EXPRESSED + hpa(), EXPRESSED + hpa() + pods("web2"), [BOTH]],
  [
    "scales by expressions and gets one of another namespace",
    EXPRESSED + hpa(),
    EXPRESSED + hpa() + pods("web2").replace("shop", "other"),
    [],
  ],
  ["gets a second Deployment to measure", WEB + hpa(), WEB + hpa() + pods("web2"), [BOTH]],
  ["comes to one of two", WEB + pods("web2"), WEB + pods("web2") + hpa(), [BOTH]],
  [
    "gets one with more labels",
    WEB + hpa(),
    WEB + hpa() + pods("web2", "Deployment", "app: web, b: c", "b: c"),
    [BOTH],
  ],
  [
    "gets one with other labels",
    WEB + hpa(),
    WEB + hpa() + pods("web2", "Deployment", "app: b", "app: b"),
    [],
  ],
  ["gets one of another namespace", WEB + hpa(), WEB + hpa() + pods("web2").replace("shop", "other"), []],
  [
    "gets one that ends",
    WEB + hpa(),
    WEB + hpa() + pods("web2", "Deployment").replace("apps/v1", "batch/v1").replace("Deployment", "Job"),
    [],
  ],
  ["counts by something else", WEB + hpa(undefined, QUEUE), WEB + hpa(undefined, QUEUE) + pods("web2"), []],
  [
    "has measured both all along",
    WEB + pods("web2") + hpa(),
    WEB + pods("web2") + hpa(undefined, CPU, 1),
    [],
  ],
])("an autoscaler %s", (_, base, head, expected) => {
  const found = told("removed-object", base, head).filter((each) => /is to scale|measures/.test(each));
  expect(found).toEqual(expected);
});

it("is not there: two Deployments with the same labels keep their pods", () => {
  expect(told("removed-object", WEB, WEB + pods("web2"))).toEqual([]);
});

it("tells of a target that gets another name", () => {
  const GONE =
    "warning: HorizontalPodAutoscaler h scales Deployment web, which goes: it scales nothing any more.";
  expect(told("removed-object", WEB + hpa(), pods("shop") + hpa())).toEqual([GONE]);
  expect(told("removed-object", WEB + hpa(), pods("shop"))).toEqual([]);
  expect(told("removed-object", WEB + hpa(), pods("shop") + hpa(), { headIncomplete: true })).toEqual([]);
});

it.each<readonly [string, name: string, target: string, isTold: boolean]>([
  ["something that is not here, as its namesake is", "web", "shop", true],
  ["its namesake", "web", "web", false],
  ["something that is not here", "h", "shop", false],
])("an autoscaler comes to %s", (_, name, scaled, isTold) => {
  const comes = hpa(`kind: Deployment, name: ${scaled}`, QUEUE).replace("name: h,", `name: ${name},`);
  expect(told("removed-object", WEB, WEB + comes)).toEqual(
    isTold
      ? [
          "warning: HorizontalPodAutoscaler web is to scale Deployment shop, which is not seen here, and not Deployment web, which has its name.",
        ]
      : [],
  );
  expect(told("removed-object", WEB + comes, WEB + comes)).toEqual([]);
});

const own = (name: string, group = "acme.io") =>
  manifest(`${group}/v1 App`, "spec: { size: 2 }", `name: ${name}, namespace: shop`);
const ofApp = (name: string, group = "acme.io/v1") =>
  hpa(`apiVersion: ${group}, kind: App, name: ${name}`, QUEUE);
const TURNED = (now: string, before: string) =>
  `warning: HorizontalPodAutoscaler h is to scale ${now} from now on, which is not seen here, and no longer ${before}: where that is not there, it scales nothing.`;

it.each<readonly [string, base: string, head: string, expected: readonly string[]]>([
  [
    "scales one that goes",
    own("web") + ofApp("web"),
    ofApp("web"),
    ["warning: HorizontalPodAutoscaler h scales App web, which goes: it scales nothing any more."],
  ],
  [
    "turns to one that is not seen",
    own("web") + ofApp("web"),
    own("web") + ofApp("wbe"),
    [TURNED("App wbe (acme.io)", "App web (acme.io)")],
  ],
  [
    "turns from one that is not seen to another",
    ofApp("web"),
    ofApp("api"),
    [TURNED("App api (acme.io)", "App web (acme.io)")],
  ],
  [
    "turns to one of another group",
    own("web") + ofApp("web"),
    own("web") + ofApp("web", "acme.com/v1"),
    [TURNED("App web (acme.com)", "App web (acme.io)")],
  ],
  ["turns to one that is there", own("web") + ofApp("web"), own("web") + own("api") + ofApp("api"), []],
  ["goes along with its name", own("web") + ofApp("web"), own("api") + ofApp("api"), []],
  ["asks for another version", own("web") + ofApp("web"), own("web") + ofApp("web", "acme.io/v2"), []],
  ["scales one that nobody sees", ofApp("web"), ofApp("web").replace("maxReplicas: 4", "maxReplicas: 5"), []],
])("an autoscaler of a custom object %s", (_, base, head, expected) => {
  expect(told("removed-object", base, head)).toEqual(expected);
});
