import { describe, expect, it } from "vitest";
import { KNOWN_MARKS } from "../../../../src/domain/policy/names/known-marks.ts";
import { manifest, messages } from "../check-fixture.ts";

const of = (base: string, head: string) => messages("misspelt-name", base, head);
const service = (annotations: string) =>
  `apiVersion: v1\nkind: Service\nmetadata: { name: web, namespace: shop, annotations: { ${annotations} } }\nspec: { ports: [{ port: 80 }] }\n`;
const deployment = (annotations: string, labels = "") =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web, namespace: shop }\nspec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web, ${labels} }, annotations: { ${annotations} } }, spec: { containers: [{ name: web, image: a }] } } }\n`;
const told = (mark: string, meant: string, kind = "Service") =>
  `${kind} web begins with ${mark}, by which no program is known to work. Did you mean ${meant}?`;

describe("an annotation or a label that a program works by", () => {
  it.each([
    ["nginx.ingress.kubernetes.io/proxy-body-szie", "nginx.ingress.kubernetes.io/proxy-body-size"],
    ["nginx.ingres.kubernetes.io/proxy-body-size", "nginx.ingress.kubernetes.io/proxy-body-size"],
    ["metallb.io/loadBalancerIP", "metallb.io/loadBalancerIPs"],
    ["kustomize.toolkit.fluxcd.io/prnue", "kustomize.toolkit.fluxcd.io/prune"],
    ["argocd.argoproj.io/sync-option", "argocd.argoproj.io/sync-options"],
  ])("%s is a letter off", (mark, meant) => {
    expect(of(service("a: b"), service(`a: b, ${mark}: c`))).toEqual([told(mark, meant)]);
    expect(of(service(`${mark}: c`), service(`a: b, ${mark}: c`))).toEqual([]);
  });

  it.each([
    "nginx.ingress.kubernetes.io/proxy-body-size",
    "nginx.ingress.kubernetes.io/something-else",
    "nginx.ingres.kubernetes.io/something-else",
    "example.com/proxy-body-szie",
    "proxy-body-szie",
  ])("%s is a name of its own", (mark) => {
    expect(of(service("a: b"), service(`a: b, ${mark}: c`))).toEqual([]);
  });

  it("is looked for on pods as well", () => {
    const [mark, meant] = ["sidecar.istio.io/injcet", "sidecar.istio.io/inject"];
    const expected = [told(mark, meant, "Deployment")];
    expect(of(deployment("a: b"), deployment(`a: b, ${mark}: "false"`))).toEqual(expected);
    expect(of(deployment("a: b"), deployment("a: b", `${mark}: "false"`))).toEqual(expected);
  });

  it("is known once under its prefix", () => {
    for (const names of Object.values(KNOWN_MARKS)) {
      const each = names.split(" ");
      expect(each).toHaveLength(new Set(each).size);
    }
  });
});

describe("a sync option of Argo CD", () => {
  const application = (option: string) =>
    manifest(
      "argoproj.io/v1alpha1 Application",
      `spec: { project: default, destination: { name: a, namespace: a }, source: { repoURL: "https://a.io/b", path: a }, syncPolicy: { syncOptions: [PruneLast=true, ${option}] } }`,
      "name: web, namespace: argocd",
    );
  const marked = (option: string) =>
    manifest(
      "v1 ConfigMap",
      "data: { a: b }",
      `name: web, namespace: shop, annotations: { argocd.argoproj.io/sync-options: "PruneLast=true,${option}" }`,
    );
  const slip = (kind: string, option: string, meant: string) => [
    `${kind} web begins with the sync option ${option}, which Argo CD does not know. Did you mean ${meant}?`,
  ];

  it.each<readonly [option: string, meant: string | undefined]>([
    ["CreateNamespaces=true", "CreateNamespace"],
    ["ServersideApply=true", "ServerSideApply"],
    ["Purne=false", "Prune"],
    ["ServerSideApply=false", undefined],
    ["Delete=confirm", undefined],
    ["SomethingNew=true", undefined],
  ])("%s", (option, meant) => {
    const [name = ""] = option.split("=");
    const expected = (kind: string) => (meant === undefined ? [] : slip(kind, name, meant));
    const other = "Replace=false";
    expect(of(application(other), application(option))).toEqual(expected("Application"));
    expect(of(marked(other), marked(option))).toEqual(expected("ConfigMap"));
    expect(of(application(option), application(`${option}, ${other}`))).toEqual([]);
  });
});
