import { expect, it } from "vitest";
import { begunPlaces } from "../../../../src/domain/policy/names/begun-places.ts";
import { readSide } from "../../../../src/domain/side.ts";
import { manifestsOf } from "../../forecast-of.ts";
import { manifest } from "../check-fixture.ts";

interface Rest {
  readonly deliverer?: "flux" | "argo" | "unknown";
  readonly base?: boolean;
  readonly head?: boolean;
}

function begun(base: string, head: string, rest: Rest = {}): readonly string[] {
  const { deliverer = "flux" } = rest;
  const places = begunPlaces({
    base: readSide(manifestsOf(base), "base", { deliverer, incomplete: rest.base ?? false }),
    head: readSide(manifestsOf(head), "head", { deliverer, incomplete: rest.head ?? false }),
  });
  return places.map(({ place, object }) => `${place.kind} ${place.group}/${place.name} by ${object.name}`);
}

const config = (name: string, namespace: string) =>
  manifest("v1 ConfigMap", "data: {}", `name: ${name}, namespace: ${namespace}`);
const [OLD, FAR] = [config("a", "shop"), config("c", "far")];
const BEGUN = ["Namespace /far by c"];
const object = (type: string, spec: string, metadata = "name: far") =>
  manifest(type, `spec: { ${spec} }`, metadata);
const release = (spec: string, namespace = "shop") =>
  object("helm.toolkit.fluxcd.io/v2 HelmRelease", spec, `name: r, namespace: ${namespace}`);
const application = (spec: string) =>
  object("argoproj.io/v1alpha1 Application", spec, "name: r, namespace: shop");
const CACHE = object("example.com/v1 Cache", "a: b", "name: x, namespace: shop");
const definition = (group: string, kind: string) =>
  object(
    "apiextensions.k8s.io/v1 CustomResourceDefinition",
    `group: ${group}, names: { kind: ${kind} }`,
    "name: d",
  );
const CREATES = "install: { createNamespace: true }";
const OPTION = "syncPolicy: { syncOptions: [CreateNamespace=true] }";

it.each<readonly [string, base: string, head: string, readonly string[]]>([
  ["a namespace", OLD, OLD + FAR, BEGUN],
  ["a namespace, by the first of two", OLD, OLD + FAR + config("d", "far"), BEGUN],
  ["a namespace that objects were in", OLD + config("o", "far"), OLD + FAR, []],
  ["a namespace that comes too", OLD, OLD + FAR + manifest("v1 Namespace", "", "name: far"), []],
  ["a namespace like an object", OLD, OLD + FAR + config("far", "shop"), BEGUN],
  ["a namespace that every cluster has", OLD, OLD + config("c", "kube-system"), []],
  ["an encrypted namespace", OLD, OLD + config("c", "..ENCRYPTED.."), []],
  ["a namespace that somebody fills in", OLD, OLD + config("c", '"${NAMESPACE}"'), []],
  ["an encrypted kind", OLD, OLD + FAR.replace("ConfigMap", "..ENCRYPTED_1.."), []],
  ["no namespace", OLD, OLD + manifest("v1 Node", "", "name: n"), []],
  ["a kind", OLD, OLD + CACHE, ["CustomResourceDefinition example.com/Cache by x"]],
  ["a kind that was there", OLD + CACHE.replace("name: x", "name: y"), OLD + CACHE, []],
  ["a kind whose definition comes too", OLD, OLD + CACHE + definition("example.com", "Cache"), []],
  [
    "a kind, with the definition of another",
    OLD,
    OLD + CACHE + definition("example.com", "Other"),
    ["CustomResourceDefinition example.com/Cache by x"],
  ],
  [
    "a kind, with what is no definition",
    OLD,
    OLD + CACHE + definition("example.com", "Cache").replace("CustomResourceDefinition", "OtherDefinition"),
    ["CustomResourceDefinition example.com/Cache by x"],
  ],
  [
    "a kind of Kubernetes' own groups",
    OLD,
    OLD + object("snapshot.storage.k8s.io/v1 VolumeSnapshot", "a: b", "name: x, namespace: shop"),
    [],
  ],
  [
    "a workload",
    OLD,
    OLD +
      object(
        "apps/v1 Deployment",
        "template: { spec: { containers: [{ name: a, image: a }] } }",
        "name: x, namespace: shop",
      ),
    [],
  ],
  [
    "a kind of workloads",
    OLD,
    OLD +
      object(
        "argoproj.io/v1alpha1 Rollout",
        "template: { spec: { containers: [{ name: a, image: a }] } }",
        "name: x, namespace: shop",
      ),
    ["CustomResourceDefinition argoproj.io/Rollout by x"],
  ],
  [
    "a namespace, by a Namespace of another group",
    OLD,
    OLD + FAR + manifest("example.com/v1 Namespace", "", "name: far, namespace: shop"),
    [...BEGUN, "CustomResourceDefinition example.com/Namespace by far"],
  ],
])("objects begin to be in, or of, %s", (_, base, head, expected) => {
  expect(begun(base, head)).toEqual(expected);
});

it.each<readonly [string, made: string, isMade: boolean]>([
  ["a Project", manifest("project.openshift.io/v1 Project", "", "name: far"), true],
  ["a release where it goes", release(`${CREATES}, targetNamespace: far`), true],
  ["a release where it is", release(CREATES, "far"), true],
  ["a release that makes none", release("install: { createNamespace: false }, targetNamespace: far"), false],
  ["a release that goes elsewhere", release(`${CREATES}, targetNamespace: other`), false],
  [
    "what is no release",
    object("example.com/v1 Thing", `${CREATES}, targetNamespace: far`, "name: r, namespace: shop"),
    false,
  ],
  ["an Application where it goes", application(`destination: { namespace: far }, ${OPTION}`), true],
  [
    "an Application that makes none",
    application("destination: { namespace: far }, syncPolicy: { syncOptions: [Prune=true] }"),
    false,
  ],
  ["an Application without options", application("destination: { namespace: far }"), false],
  ["an Application that goes nowhere", application(OPTION), false],
  [
    "what is no Application",
    application(`destination: { namespace: far }, ${OPTION}`).replace("argoproj.io", "example.com"),
    false,
  ],
])("the namespace is made by %s: %j", (_, made, isMade) => {
  const places = begun(OLD, OLD + FAR + made).filter((each) => each.startsWith("Namespace /far"));
  expect(places).toHaveLength(isMade ? 0 : 1);
});

it("is told of what is delivered, and seen as a whole", () => {
  expect(begun(OLD, OLD + FAR, { deliverer: "argo" })).toEqual(BEGUN);
  expect(begun(OLD, OLD + FAR, { deliverer: "unknown" })).toEqual([]);
  expect(begun(OLD, OLD + FAR, { base: true })).toEqual([]);
  expect(begun(OLD, OLD + FAR, { head: true })).toEqual([]);
});
