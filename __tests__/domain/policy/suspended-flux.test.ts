import { expect, it } from "vitest";
import { findings } from "./check-fixture.ts";

const CONFIG = "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: other }\n";

function object(type: string, spec: string, annotations = ""): string {
  const [apiVersion = "", kind = ""] = type.split(" ");
  return `${CONFIG}---\napiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: web, namespace: flux-system, annotations: { ${annotations} } }\nspec: { ${spec} }\n`;
}

const of = (base: string, head: string) =>
  findings("flux-settings", [base, head]).map(({ message }) => message);

it.each([
  ["source.toolkit.fluxcd.io/v1 GitRepository", "no later change arrives by it"],
  ["source.toolkit.fluxcd.io/v1 OCIRepository", "no later change arrives by it"],
  ["kustomize.toolkit.fluxcd.io/v1 Kustomization", "no later change of what it applies arrives"],
  ["helm.toolkit.fluxcd.io/v2 HelmRelease", "no later change of the release arrives"],
  ["image.toolkit.fluxcd.io/v1 ImageUpdateAutomation", "no later image is found or written by it"],
  ["notification.toolkit.fluxcd.io/v1 Receiver", "nothing is told or triggered by it"],
])("a %s that is suspended is missed later", (type, missed) => {
  const kind = type.split(" ")[1] ?? "";
  const [free, held] = [object(type, ""), object(type, "suspend: true")];
  expect(of(free, held)).toEqual([`${kind} web is suspended: ${missed} before it is resumed.`]);
  expect(of(held, free)).toEqual([]);
  expect(of(held, held)).toEqual([]);
  expect(of(free, object(type, 'suspend: "true"'))).toEqual([]);
  expect(of(CONFIG, held)).toEqual([]);
});

it.each([
  ["source.extensions.fluxcd.io/v1beta1 ArtifactGenerator", "source.extensions.fluxcd.io/reconcile"],
  ["fluxcd.controlplane.io/v1 ResourceSet", "fluxcd.controlplane.io/reconcile"],
])("%s is suspended by %s", (type, annotation) => {
  const [free, held] = ["enabled", "Disabled"].map((mark) => object(type, "", `${annotation}: ${mark}`));
  expect(of(free ?? "", held ?? "")).toHaveLength(1);
  expect(of(held ?? "", free ?? "")).toEqual([]);
  expect(
    of(
      object("source.toolkit.fluxcd.io/v1 Bucket", ""),
      object("source.toolkit.fluxcd.io/v1 Bucket", "", `${annotation}: disabled`),
    ),
  ).toEqual([]);
});
