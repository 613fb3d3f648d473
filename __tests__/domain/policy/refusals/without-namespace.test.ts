import { describe, expect, it } from "vitest";
import { forecast } from "../../forecast-of.ts";

const object = (kind: string, name: string, namespace = "", api = "v1") =>
  `---\napiVersion: ${api}\nkind: ${kind}\nmetadata: { name: ${name}${namespace === "" ? "" : `, namespace: ${namespace}`} }\n`;

function refused(
  base: string,
  head: string,
  deliverer: "flux" | "argo" | "helm" | "unknown",
): readonly string[] {
  return forecast(base, head, { deliverer })
    .findings.filter(({ check }) => check === "apply-fails")
    .map(({ severity, message }) => `${severity}: ${message}`);
}

const there = object("ConfigMap", "there", "shop");

describe("an object without a namespace", () => {
  it.each([
    [
      "flux",
      "error: ConfigMap new names no namespace, and nothing here gives it one: Flux applies nothing of this Kustomization while one of its objects names none.",
    ],
    [
      "argo",
      "error: ConfigMap new names no namespace, and nothing here gives it one: Argo CD syncs nothing while one of its objects names none, and the Application's destination neither.",
    ],
  ] as const)("is refused by %s", (deliverer, told) => {
    expect(refused(there, there + object("ConfigMap", "new"), deliverer)).toEqual([told]);
    expect(
      refused(there + object("ConfigMap", "new", "shop"), there + object("ConfigMap", "new"), deliverer),
    ).toEqual([told]);
  });

  it.each([
    ["kustomize.toolkit.fluxcd.io/v1", "Kustomization"],
    ["helm.toolkit.fluxcd.io/v2", "HelmRelease"],
    ["source.toolkit.fluxcd.io/v1beta2", "GitRepository"],
    ["external-secrets.io/v1", "ExternalSecret"],
    ["gateway.networking.k8s.io/v1", "HTTPRoute"],
  ])("is refused where it is of %s", (api, kind) => {
    expect(
      refused(there + object(kind, "web", "shop", api), there + object(kind, "web", "", api), "flux"),
    ).toContainEqual(
      expect.stringContaining(`${kind} web names no namespace, and nothing here gives it one`),
    );
  });

  it("goes to the one that kubectl or helm falls back to", () => {
    expect(refused(there, there + object("ConfigMap", "new"), "unknown")).toEqual([]);
    expect(refused(there, there + object("ConfigMap", "new"), "helm")).toEqual([]);
  });

  it("was never applied, so that nothing of it is lost where it gets one", () => {
    const service = (namespace: string): string =>
      `${object("Service", "web", namespace)}spec: { selector: { app: web }, ports: [{ port: 80 }] }\n`;
    const { findings, otherObjects } = forecast(there + service(""), there + service("shop"), {
      deliverer: "flux",
      prunes: true,
    });
    expect(findings.map(({ message }) => message)).toEqual([]);
    expect(otherObjects.map(({ change, namespace }) => [change, namespace])).toEqual([["added", "shop"]]);
  });

  it("is told as deleted with all of its deployable, to which somebody may have given one", () => {
    const { otherObjects } = forecast(object("Service", "web"), null, { deliverer: "flux", prunes: true });
    expect(otherObjects.map(({ change }) => change)).toEqual(["removed"]);
  });

  it("is no news where another one had none before, and none where its kind has none or is not known", () => {
    expect(
      refused(object("ConfigMap", "old"), object("ConfigMap", "old") + object("ConfigMap", "new"), "flux"),
    ).toEqual([]);
    expect(refused("", object("ConfigMap", "new"), "flux")).toEqual([]);
    expect(refused(there, there + object("Namespace", "new"), "flux")).toEqual([]);
    expect(
      refused(there, there + object("ClusterIssuer", "new", "", "cert-manager.io/v1"), "flux"),
    ).not.toEqual([expect.stringContaining("names no namespace")]);
    expect(refused(there, there + object("Thing", "new", "", "example.com/v1"), "flux")).toEqual([]);
  });

  it.each([
    [
      "that lacked one all along",
      object("PersistentVolumeClaim", "old"),
      there + object("PersistentVolumeClaim", "old", "shop"),
      [],
    ],
    [
      "that begins to lack one",
      there + object("PersistentVolumeClaim", "old", "shop"),
      there + object("PersistentVolumeClaim", "old"),
      [],
    ],
    [
      "beside one that begins to lack one",
      there + object("PersistentVolumeClaim", "old", "shop"),
      object("ConfigMap", "there"),
      [],
    ],
    [
      "that goes to another one",
      object("PersistentVolumeClaim", "old", "old"),
      object("PersistentVolumeClaim", "old", "shop"),
      ["old"],
    ],
  ])("takes nothing away with a claim %s", (_, base, head, lost) => {
    const { otherObjects: objects } = forecast(base, head, { deliverer: "flux" });
    expect(objects.filter(({ loss }) => loss === true).map(({ name }) => name)).toEqual(lost);
  });
});

describe("an account without a namespace, in a binding of the whole cluster", () => {
  const binding = (name: string, namespace = "") =>
    `---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: ${name} }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }\nsubjects: [{ kind: ServiceAccount, name: ${name}${namespace === "" ? "" : `, namespace: ${namespace}`} }]\n`;
  const REFUSED = ["error: ClusterRoleBinding new: subjects[0].namespace is missing."];

  it("is refused, and not where others had none before: somebody gives them one", () => {
    expect(refused(there, there + binding("new"), "unknown")).toEqual(REFUSED);
    expect(refused(binding("old", "shop"), binding("old", "shop") + binding("new"), "unknown")).toEqual(
      REFUSED,
    );
    expect(refused(binding("old"), binding("old") + binding("new"), "unknown")).toEqual([]);
  });

  it("is refused where it is known who applies it", () => {
    const { findings } = forecast(binding("old"), binding("old") + binding("new"), {
      deliverer: "flux",
      applier: "serverSide",
    });
    expect(findings.filter(({ isNew }) => isNew).map(({ message }) => `error: ${message}`)).toEqual(REFUSED);
  });
});
