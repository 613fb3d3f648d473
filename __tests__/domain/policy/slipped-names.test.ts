import { describe, expect, it } from "vitest";
import { slippedNames } from "../../../src/domain/policy/misspelt-name.ts";
import { readSide } from "../../../src/domain/side.ts";
import { manifestsOf } from "../forecast-of.ts";
import { manifest } from "./check-fixture.ts";
import { binding, HERE, ROLES, route, scaler } from "./slip-fixture.ts";

const service = (name: string, selector: string) =>
  manifest("v1 Service", `spec: { selector: { ${selector} }, ports: [{ port: 80 }] }`, HERE(name));
const WEB =
  manifest(
    "apps/v1 Deployment",
    "spec: { template: { metadata: { labels: { app: website } }, spec: { containers: [{ name: a, image: a }] } } }",
    HERE("website"),
  ) + service("website", "app: website");
/** What other deployables are asked for, as `group kind namespace/name`. */
const slipped = (base: string, head: string, incomplete = false) =>
  slippedNames({
    base: readSide(manifestsOf(base), "base"),
    head: readSide(manifestsOf(head), "head", { incomplete }),
  }).map(({ group, kind, namespace, name }) => `${group} ${kind} ${namespace ?? ""}/${name}`);

describe("what another deployable may hold of what is not there", () => {
  const POLICY = manifest(
    "admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy",
    "spec: {}",
    "name: replicas",
  );
  const bound = (kind: string) =>
    manifest(`admissionregistration.k8s.io/v1 ${kind}`, "spec: { policyName: replica }", "name: b");

  it.each<readonly [what: string, here: string, asking: string, expected: readonly string[]]>([
    [
      "the target of an autoscaler without a version",
      WEB,
      scaler("keda.sh/v1alpha1 ScaledObject", "scaleTargetRef: { name: websit }"),
      ["apps Deployment shop/websit"],
    ],
    [
      "that of another group",
      manifest("argoproj.io/v1alpha1 Rollout", "spec: {}", HERE("website")),
      scaler(
        "autoscaling/v2 HorizontalPodAutoscaler",
        "scaleTargetRef: { apiVersion: argoproj.io/v1alpha1, kind: Rollout, name: websit }",
      ),
      ["argoproj.io Rollout shop/websit"],
    ],
    ["the Service of a route", WEB, route("websit"), [" Service shop/websit"]],
    [
      "the role and the account of a binding",
      ROLES,
      binding("readr", "runer"),
      ["rbac.authorization.k8s.io Role shop/readr", " ServiceAccount shop/runer"],
    ],
    [
      "the policy of a binding",
      POLICY,
      bound("ValidatingAdmissionPolicyBinding"),
      ["admissionregistration.k8s.io ValidatingAdmissionPolicy /replica"],
    ],
    ["nothing of another kind of that group", POLICY, bound("ValidatingAdmissionPolicyBindingList"), []],
    ["labels are of no object", WEB, service("api", "app: websit"), []],
  ])("%s", (_, here, asking, expected) => {
    expect(slipped(here, here + asking)).toEqual(expected);
    expect(slipped(here, here + asking, true)).toEqual([]);
  });
});
