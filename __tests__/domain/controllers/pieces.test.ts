import { describe, expect, it } from "vitest";
import { firstPolicies } from "../../../src/domain/controllers/first-policies.ts";
import { hookDeletion, hookOf, hookPhaseOf, remadeBy } from "../../../src/domain/controllers/hooks.ts";
import { findMoves } from "../../../src/domain/controllers/moved.ts";
import { isFilledInLater } from "../../../src/domain/controllers/placeholders.ts";
import { minSecondsToAvailable, readinessProven } from "../../../src/domain/controllers/readiness.ts";
import { steeringMark } from "../../../src/domain/controllers/steering.ts";
import { mapAt } from "../../../src/domain/fields.ts";
import { manifestsOf } from "../forecast-of.ts";
import { deployment, objectOf, workloadOf } from "./objects-of.ts";

describe("a hook", () => {
  const annotated = (annotations: string) =>
    objectOf(
      `{ apiVersion: apps/v1, kind: Deployment, metadata: { name: a, annotations: { ${annotations} } } }`,
    );
  const ARGO = "argocd.argoproj.io/hook";
  const HELM = "helm.sh/hook";
  it.each<readonly [string, string | undefined, string | undefined, string | undefined, string | undefined]>([
    ["a: b", undefined, undefined, undefined, undefined],
    [`${ARGO}: PreSync`, ARGO, "PreSync", "before", ARGO],
    [`${ARGO}: Sync`, ARGO, "Sync", "before", ARGO],
    [`${ARGO}: PostSync`, ARGO, "PostSync", "before", ARGO],
    [`${ARGO}: 'PostSync, Sync'`, ARGO, "Sync", "before", ARGO],
    [`${ARGO}: Skip`, ARGO, undefined, undefined, ARGO],
    [`${ARGO}: 'Sync,Skip'`, ARGO, "Sync", "before", ARGO],
    [`${ARGO}: SyncFail`, ARGO, undefined, undefined, ARGO],
    [`${HELM}: pre-install`, HELM, "PreSync", "before", HELM],
    [`${HELM}: pre-upgrade`, HELM, "PreSync", "before", HELM],
    [`${HELM}: post-install`, HELM, "PostSync", "before", HELM],
    [`${HELM}: post-upgrade`, HELM, "PostSync", "before", HELM],
    [`${HELM}: test`, HELM, undefined, undefined, HELM],
    [`${ARGO}: Sync, ${HELM}: pre-install`, ARGO, "PreSync", "before", ARGO],
    [`${ARGO}: Sync, ${ARGO}-delete-policy: HookSucceeded`, ARGO, "Sync", "after", ARGO],
    [`${ARGO}: Sync, ${ARGO}-delete-policy: HookFailed`, ARGO, "Sync", undefined, undefined],
    [`${ARGO}: Sync, ${ARGO}-delete-policy: 'HookFailed, BeforeHookCreation'`, ARGO, "Sync", "before", ARGO],
    [`${HELM}: pre-install, ${HELM}-delete-policy: hook-succeeded`, HELM, "PreSync", "after", HELM],
    [`${HELM}: pre-install, ${HELM}-delete-policy: before-hook-creation`, HELM, "PreSync", "before", HELM],
    [
      `${HELM}: pre-install, ${HELM}-delete-policy: 'before-hook-creation,hook-succeeded'`,
      HELM,
      "PreSync",
      "after",
      HELM,
    ],
    [`${HELM}: pre-install, ${HELM}-delete-policy: hook-failed`, HELM, "PreSync", undefined, undefined],
    [`${HELM}: test, ${HELM}-delete-policy: hook-succeeded`, HELM, undefined, undefined, HELM],
  ])("%s", (annotations, of, phase, deletion, remade) => {
    const object = annotated(annotations);
    expect([hookOf(object), hookPhaseOf(object.manifest), hookDeletion(object), remadeBy(object)]).toEqual([
      ...[of, phase, deletion, remade],
    ]);
  });
});

describe("the annotation that steers an operator", () => {
  const at = (annotations: string) =>
    objectOf(
      `{ apiVersion: postgresql.cnpg.io/v1, kind: Cluster, metadata: { name: a, annotations: ${annotations} } }`,
    );
  it.each([
    ["{}", "{ cnpg.io/hibernation: on }", "cnpg.io/hibernation"],
    ["{ cnpg.io/hibernation: on }", "{}", "cnpg.io/hibernation"],
    ["{ cnpg.io/hibernation: on }", "{ cnpg.io/hibernation: on }", undefined],
    ["{}", "{ io/hibernation: on }", undefined],
    ["{}", "{ cnpg.io.example.com/a: on }", undefined],
    ["{}", "{ cnpg.io: on }", undefined],
    ["{}", "{ kubectl.kubernetes.io/restartedAt: now }", "kubectl.kubernetes.io/restartedAt"],
    ["{}", "{ strimzi.io/manual-rolling-update: now }", "strimzi.io/manual-rolling-update"],
    ["{}", "{ example.com/rollingUpdate: now }", "example.com/rollingUpdate"],
    ["{ example.com/restart: now }", "{}", undefined],
    ["{ example.com/restart: now }", "{ example.com/restart: later }", "example.com/restart"],
    ["{}", "{ b.com/restart: now, a.com/restart: now }", "a.com/restart"],
  ])("from %s to %s: %s", (base, head, expected) => {
    expect(steeringMark(at(base), at(head))).toBe(expected && `annotation ${expected}`);
  });

  it("is none of the core group", () => {
    const of = (annotations: string) =>
      objectOf(`{ apiVersion: v1, kind: Pod, metadata: { name: a, annotations: ${annotations} } }`);
    expect(steeringMark(of("{}"), of("{ note: a, /x: b }"))).toBeUndefined();
  });
});

describe("a pull policy that is written for the first time", () => {
  it.each([
    [
      "containers: [{ name: a, image: a }]",
      "containers: [{ name: a, image: a, imagePullPolicy: Always }]",
      ["a"],
    ],
    [
      "containers: [{ name: a, image: a }]",
      "containers: [{ name: b, image: a, imagePullPolicy: Always }]",
      ["b"],
    ],
    ["containers: [{ name: a, image: a }]", "containers: [{ image: a, imagePullPolicy: Always }]", [""]],
    [
      "initContainers: [{ name: i, image: a }], containers: [{ name: a, image: a }]",
      "initContainers: [{ name: i, image: a, imagePullPolicy: Always }], containers: [{ name: a, image: a }]",
      ["i"],
    ],
    [
      "containers: [{ name: a, image: a, imagePullPolicy: Never }]",
      "containers: [{ name: a, image: a, imagePullPolicy: Always }]",
      [],
    ],
    [
      "containers: [{ name: a, image: a }]",
      "containers: [{ name: a, image: a, imagePullPolicy: Always, terminationMessagePath: /x }]",
      [],
    ],
    [
      "containers: [{ name: a, image: a, terminationMessagePath: /x }]",
      "containers: [{ name: a, image: a, imagePullPolicy: Always, terminationMessagePath: /x }]",
      ["a"],
    ],
    [
      "containers: [{ name: b, image: a, imagePullPolicy: Never }, { name: a, image: a }]",
      "containers: [{ name: b, image: a, imagePullPolicy: Never }, { name: a, image: a, imagePullPolicy: Never }]",
      ["a"],
    ],
  ])("from %s to %s: %j", (base, head, expected) => {
    expect(
      firstPolicies(workloadOf(deployment("name: w", base)), workloadOf(deployment("name: w", head))),
    ).toEqual(expected);
  });
});

describe("a workload that may have moved", () => {
  const web = (metadata: string, apiVersion?: string, kind?: string) =>
    workloadOf(deployment(metadata, undefined, apiVersion, kind));
  const selecting = (name: string) => {
    const { object, ...rest } = web(`name: ${name}`);
    const spec = { ...mapAt(object.manifest, "spec"), selector: { matchLabels: { app: "web" } } };
    return { ...rest, object: { ...object, manifest: { ...object.manifest, spec } } };
  };
  it.each([
    ["to another namespace", web("name: web, namespace: a"), web("name: web, namespace: b"), true],
    ["behind a prefix", web("name: web"), web("name: prod-web"), true],
    ["out of a suffix", web("name: web-v1"), web("name: web"), true],
    [
      "to another name and namespace",
      web("name: web, namespace: a"),
      web("name: prod-web, namespace: b"),
      false,
    ],
    ["to another name", web("name: web"), web("name: api"), false],
    ["to a name that goes on within a word", web("name: web"), web("name: webhooks"), false],
    [
      "to another image",
      web("name: web"),
      workloadOf(deployment("name: web-gateway", "containers: [{ name: a, image: kong:3 }]")),
      false,
    ],
    ["by its selector", selecting("web"), selecting("api"), true],
    ["to another kind", web("name: web"), web("name: web", "apps/v1", "StatefulSet"), false],
    [
      "to another group",
      web("name: web", "apps/v1", "StatefulSet"),
      web("name: web", "apps.kruise.io/v1beta1", "StatefulSet"),
      false,
    ],
  ])("%s", (_, base, head, expected) => {
    const moves = findMoves([base], [head]);
    expect([moves.get(base) === head, moves.get(head) === base, moves.size]).toEqual([
      expected,
      expected,
      expected ? 2 : 0,
    ]);
  });

  it("is the only candidate, and of one workload only", () => {
    const [a, b] = [web("name: web-a"), web("name: web-b")];
    expect(findMoves([a, b], [web("name: web")]).size).toBe(0);
    const [first, second] = [web("name: web-a-1"), web("name: web-a-2")];
    const moves = findMoves([a], [first, second]);
    expect([moves.get(a), moves.has(second)]).toEqual([first, false]);
  });
});

it.each([
  ["{ a: 'x${name}y' }", true],
  ["{ a: [b, { c: '<path:secret/a#b>' }] }", true],
  ["{ '${key}': b }", true],
  ["{ kind: ConfigMap, data: { a.sh: 'echo ${HOME}' } }", false],
  ["{ kind: ConfigMap, data: { '${key}': b } }", true],
  ["{ kind: Secret, stringData: { a: '${b}' } }", false],
  ["{ kind: Secret, data: { a: '${b}' } }", true],
  ["{ spec: { image: 'web:${TAG}', command: [sh, -c, 'echo ${HOME}'], args: ['${A}'] } }", false],
  ["{ spec: { env: [{ name: A, value: '${B}' }], metadata: { annotations: { a: '${B}' } } } }", false],
  ["{ spec: { env: [{ name: '${A}', value: b }] } }", true],
  ["{ spec: { metadata: { annotations: { '${A}': b } } } }", true],
  ["{ spec: { tolerations: [{ key: a, value: '${B}' }] } }", true],
  ["{ a: '${A}-${pv.metadata.name}' }", true],
  ["{ a: '${pvc.metadata.name}', b: '${.PVC.name}', c: 'x-${1}', d: '${env:NODE_NAME}' }", false],
  ["{ a: '${1A}' }", true],
  ["{ a: '${{ values.name }}' }", true],
  ["{ a: ..PLACEHOLDER_A.. }", true],
  ["{ sops: {} }", true],
  ["{ sops: text }", false],
  ["{ a: '$(name)', b: 5, c: null, d: '$name', e: 'path:' }", false],
])("%s is filled in later: %s", (yaml, expected) => {
  const manifest = manifestsOf(yaml)[0]?.object ?? {};
  expect(isFilledInLater({ manifest })).toBe(expected);
  const isOfFlux = expected && !yaml.includes("${") && !yaml.includes("<path:");
  expect(isFilledInLater({ manifest, isFilledIn: true })).toBe(isOfFlux);
});

describe("how long a pod takes at least", () => {
  const template = (pod: string) => {
    const [found] = workloadOf(deployment("name: w", pod)).templates;
    if (found === undefined) throw new Error("no template");
    return found;
  };
  it.each([
    ["containers: [{ name: a }]", 0, 0],
    ["containers: [{ name: a }]", 7, 7],
    [
      "containers: [{ name: a, readinessProbe: { initialDelaySeconds: 5 } }, { name: b, readinessProbe: { initialDelaySeconds: 9 } }]",
      0,
      9,
    ],
    [
      "containers: [{ name: a, startupProbe: { initialDelaySeconds: 8 }, readinessProbe: { initialDelaySeconds: 5 } }]",
      0,
      8,
    ],
    ["containers: [{ name: a, readinessProbe: { successThreshold: 3 } }]", 0, 20],
    [
      "containers: [{ name: a, readinessProbe: { successThreshold: 3, periodSeconds: 2, initialDelaySeconds: 1 } }]",
      0,
      5,
    ],
    ["containers: [{ name: a, readinessProbe: { successThreshold: 0 } }]", 0, 0],
    [
      "initContainers: [{ name: s, restartPolicy: Always, startupProbe: { initialDelaySeconds: 4 } }, { name: t, restartPolicy: Always, startupProbe: { initialDelaySeconds: 2 } }, { name: i, startupProbe: { initialDelaySeconds: 50 } }], containers: [{ name: a, readinessProbe: { initialDelaySeconds: 5 } }]",
      1,
      12,
    ],
  ])("%s after %d s", (pod, minReady, expected) => {
    expect(minSecondsToAvailable(template(pod), minReady)).toBe(expected);
  });

  it.each([
    ["containers: [{ name: a, readinessProbe: {} }]", true],
    ["containers: [{ name: a, readinessProbe: {} }, { name: b }]", false],
    [
      "initContainers: [{ name: s, restartPolicy: Always }], containers: [{ name: a, readinessProbe: {} }]",
      true,
    ],
  ])("%s is proven ready: %s", (pod, expected) => {
    expect(readinessProven(template(pod))).toBe(expected);
  });
});
