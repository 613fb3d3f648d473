import { describe, expect, it } from "vitest";
import { messages } from "../check-fixture.ts";

const of = (base: string | null, head: string) => messages("flux-settings", base, head);

const TYPES: Readonly<Record<string, string>> = {
  GitRepository: "source.toolkit.fluxcd.io/v1",
  OCIRepository: "source.toolkit.fluxcd.io/v1",
  HelmRepository: "source.toolkit.fluxcd.io/v1",
  Kustomization: "kustomize.toolkit.fluxcd.io/v1",
  HelmRelease: "helm.toolkit.fluxcd.io/v2",
  ImageRepository: "image.toolkit.fluxcd.io/v1",
  ResourceSet: "fluxcd.controlplane.io/v1",
  ResourceSetInputProvider: "fluxcd.controlplane.io/v1",
  FluxInstance: "fluxcd.controlplane.io/v1",
};

function object(kind: string, spec: string, name = "web", namespace = "flux-system"): string {
  const apiVersion = TYPES[kind] ?? "v1";
  const body = TYPES[kind] === undefined ? "" : `spec: { interval: 1h${spec === "" ? "" : `, ${spec}`} }\n`;
  return `---\napiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: ${name}, namespace: ${namespace} }\n${body}`;
}

const ARRIVES = "where it does not fit, no later change arrives by it.";
const FOUND = "where it does not fit, no later image is found by it.";
const NOBODY = "which nothing in this build makes";
const ACCOUNT = "what that account may not do is refused, and nothing is applied where it is not there.";
const DECRYPTS = "nothing is applied while something does not decrypt.";

// https://fluxcd.io/flux/components/
describe("with what Flux fetches and applies", () => {
  it.each([
    ["GitRepository", "", "verify: { mode: HEAD }", [`gets verify: ${ARRIVES}`]],
    [
      "OCIRepository",
      "verify: { provider: cosign }",
      "verify: { provider: notation }",
      [`changes verify: ${ARRIVES}`],
    ],
    ["OCIRepository", "verify: { provider: cosign }", "", []],
    ["GitRepository", "provider: generic", "provider: github", [`changes provider: ${ARRIVES}`]],
    [
      "GitRepository",
      "",
      "include: [{ repository: { name: a } }]",
      [
        "gets include: what it includes lies among its files, over those of this repository, and no later change arrives by it while that is not there.",
      ],
    ],
    ["ImageRepository", "secretRef: { name: a }", "", [`loses secretRef: ${FOUND}`]],
    [
      "ResourceSet",
      "",
      "serviceAccountName: a",
      [`gets serviceAccountName (ServiceAccount a, ${NOBODY}): ${ACCOUNT}`],
    ],
    ["ResourceSetInputProvider", "secretRef: { name: a }", "", [`loses secretRef: ${ARRIVES}`]],
    [
      "FluxInstance",
      "sync: { pullSecret: a }",
      "sync: { pullSecret: b }",
      [`changes sync.pullSecret (Secret b, ${NOBODY}): ${ARRIVES}`],
    ],
    ["GitRepository", "secretRef: { name: a }", "", [`loses secretRef: ${ARRIVES}`]],
    ["GitRepository", "", "secretRef: { name: a }", [`gets secretRef (Secret a, ${NOBODY}): ${ARRIVES}`]],
    ["GitRepository", "", "secretRef: { name: '' }", [`gets secretRef: ${ARRIVES}`]],
    ["GitRepository", "", "secretRef: { name: 5 }", [`gets secretRef: ${ARRIVES}`]],
    [
      "HelmRepository",
      "certSecretRef: { name: a }",
      "certSecretRef: { name: b }",
      [`changes certSecretRef (Secret b, ${NOBODY}): ${ARRIVES}`],
    ],
    [
      "OCIRepository",
      "",
      "serviceAccountName: a",
      [`gets serviceAccountName (ServiceAccount a, ${NOBODY}): ${ARRIVES}`],
    ],
    [
      "Kustomization",
      "",
      "serviceAccountName: a",
      [`gets serviceAccountName (ServiceAccount a, ${NOBODY}): ${ACCOUNT}`],
    ],
    ["Kustomization", "serviceAccountName: a", "", []],
    [
      "Kustomization",
      "decryption: { secretRef: { name: a } }",
      "decryption: { secretRef: { name: b } }",
      [`changes decryption.secretRef (Secret b, ${NOBODY}): ${DECRYPTS}`],
    ],
    ["Kustomization", "decryption: { secretRef: { name: a } }", "", []],
    [
      "Kustomization",
      "decryption: { provider: sops, secretRef: { name: a } }",
      "decryption: { provider: sops }",
      [`loses decryption.secretRef: ${DECRYPTS}`],
    ],
    [
      "HelmRelease",
      "",
      "serviceAccountName: a",
      [`gets serviceAccountName (ServiceAccount a, ${NOBODY}): ${ACCOUNT}`],
    ],
    [
      "HelmRelease",
      "",
      "chart: { spec: { verify: { provider: cosign } } }",
      ["gets chart.spec.verify: a chart without such a signature is not taken any more."],
    ],
    ["GitRepository", "interval: 1h", "interval: 2h", []],
    ["HelmRelease", "values: { secretRef: { name: a } }", "values: { secretRef: { name: b } }", []],
  ])("%s with %s gets %s", (kind, base, head, told) => {
    const expected = told.map((text) => `${kind} web ${text}`);
    const withoutInterval = (spec: string) => object(kind, spec).replace(/interval: 1h, (?=interval)/, "");
    expect(of(withoutInterval(base), withoutInterval(head))).toEqual(expected);
    expect(of(null, withoutInterval(head))).toEqual([]);
    expect(of(withoutInterval(head), withoutInterval(head))).toEqual([]);
  });

  const [before, after] = [object("GitRepository", ""), object("GitRepository", "secretRef: { name: a }")];
  const external = `---
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: a, namespace: flux-system }
spec: { target: { name: a }, data: [{ secretKey: k, remoteRef: { key: k } }] }
`;
  it.each([
    ["is in the build", "", object("Secret", "", "a")],
    ["is made by something of the build", "", external],
    ["is named by another one already", object("OCIRepository", "secretRef: { name: a }", "b"), ""],
    [
      "is named for another purpose already",
      object("Kustomization", "decryption: { secretRef: { name: a } }", "b"),
      "",
    ],
  ])("is known where it %s", (_, base, head) => {
    expect(of(`${before}${base}`, `${after}${base}${head}`)).toEqual([]);
  });

  it("is known where another one names the same account already", () => {
    const [none, account] = ["", "serviceAccountName: a"].map((spec) => object("Kustomization", spec));
    const other = object("OCIRepository", "serviceAccountName: a", "b");
    expect(of(`${none ?? ""}${other}`, `${account ?? ""}${other}`)).toEqual([]);
  });

  it.each([
    ["of another namespace", object("Secret", "", "a", "other")],
    ["of another name", object("Secret", "", "b")],
    ["of another kind", object("ServiceAccount", "", "a")],
    ["that something makes under another name", external.replaceAll("name: a", "name: b")],
    [
      "that is copied, and is a ConfigMap",
      "---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, namespace: flux-system, annotations: { replicator.v1.mittwald.de/replicate-to: other } }\n",
    ],
    ["that comes too", object("OCIRepository", "secretRef: { name: a }", "b")],
  ])("is not known by one %s", (_, more) => {
    expect(of(before, `${after}${more}`)).toHaveLength(1);
  });

  it("is not known by an account of its name", () => {
    const other = object("Kustomization", "serviceAccountName: a", "b");
    expect(of(`${before}${other}`, `${after}${other}`)).toHaveLength(1);
  });
});
