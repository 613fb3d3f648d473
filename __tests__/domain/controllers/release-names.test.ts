import { expect, it } from "vitest";
import { releaseNameOf, releaseNamespaceOf } from "../../../src/domain/controllers/releases.ts";
import { objectOf } from "../policy/check-fixture.ts";

const FLUX = "helm.toolkit.fluxcd.io/v2 HelmRelease";
const ARGO = "argoproj.io/v1alpha1 Application";
const K3S = "helm.cattle.io/v1 HelmChart";

it.each([
  [FLUX, "", "web", undefined],
  [FLUX, "targetNamespace: prod", "prod-web", "prod"],
  [FLUX, "targetNamespace: prod, releaseName: own", "own", "prod"],
  [ARGO, "", "web", undefined],
  [ARGO, "targetNamespace: prod, destination: { namespace: live }", "web", "live"],
  [ARGO, "source: { helm: { releaseName: own } }", "own", undefined],
  [K3S, "targetNamespace: prod", "web", "prod"],
  ["example.com/v1 Release", "targetNamespace: prod", undefined, undefined],
])("%s with %j is called %s, in %s", (type, spec, name, namespace) => {
  const object = objectOf(type, `spec: { ${spec} }`);
  expect([releaseNameOf(object), releaseNamespaceOf(object)]).toEqual([name, namespace]);
});
