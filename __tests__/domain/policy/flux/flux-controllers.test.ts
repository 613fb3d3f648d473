import { describe, expect, it } from "vitest";
import { messages } from "../check-fixture.ts";

const of = (base: string | null, head: string) => messages("flux-settings", base, head);

function controller(args: string, image = "ghcr.io/fluxcd/kustomize-controller:v1.7.0"): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata: { name: controller, namespace: flux-system }
spec: { template: { spec: { containers: [{ name: manager, image: "${image}", args: [${args}] }] } } }
`;
}

const changes = (what: string) => [
  `Deployment controller of Flux changes ${what}: whatever it looks after may be delivered otherwise, or not at all, which was not analysed.`,
];

// https://fluxcd.io/flux/components/kustomize/options/
describe("arguments of Flux's controllers", () => {
  it.each([
    ['"--watch-all-namespaces=true"', '"--watch-all-namespaces=false"', "--watch-all-namespaces"],
    ["", "--no-cross-namespace-refs", "--no-cross-namespace-refs"],
    ["--no-cross-namespace-refs", "", "--no-cross-namespace-refs"],
    ['"--default-service-account=a"', "--default-service-account, b", "--default-service-account"],
    ["", '"--watch-label-selector=!sharding.fluxcd.io/key"', "--watch-label-selector"],
    ["", '"--override-manager=a"', "--override-manager"],
    ['"--override-manager=a"', '"--override-manager=a", "--override-manager=b"', "--override-manager"],
    [
      '"--feature-gates=A=true"',
      '"--feature-gates=A=true,StrictPostBuildSubstitutions=true"',
      "the feature gate StrictPostBuildSubstitutions",
    ],
    ["", '"-watch-all-namespaces=false"', "--watch-all-namespaces"],
    [
      '"--no-remote-bases=false"',
      '"--no-remote-bases=true", "--insecure-allow-http=false", "--feature-gates=B=true"',
      "--insecure-allow-http, --no-remote-bases, the feature gate B",
    ],
  ])("%s becomes %s", (base, head, what) => {
    expect(of(controller(base), controller(head))).toEqual(changes(what));
  });

  it.each([
    ['"--concurrent=4"', '"--concurrent=10"'],
    ["", '"--log-level=debug"'],
    [
      '"--watch-all-namespaces=true", "--log-level=info"',
      '"--log-level=info", "--watch-all-namespaces=true"',
    ],
    ['"--default-service-account=a"', "--default-service-account, a"],
    ['"--feature-gates=A=true,B=false"', '"--feature-gates=B=false,A=true"'],
    ["", '"--feature-gates=OOMWatch=true,CacheSecretsAndConfigMaps=true"'],
    ["", "no-remote-bases"],
    ["--no-cross-namespace-refs", '--no-cross-namespace-refs, "--log-level=info"'],
    ['"--feature-gates=A=true,B=false"', '"--feature-gates= A =true , B= false"'],
    ['"--feature-gates=A,B"', '"--feature-gates=A , B"'],
  ])("%s becomes %s, and nothing is told", (base, head) => {
    expect(of(controller(base), controller(head))).toEqual([]);
  });

  it("are also those of its command", () => {
    const at = (all: string) =>
      controller("").replace("args: []", `command: [manager, "--watch-all-namespaces=${all}"]`);
    expect(of(at("true"), at("false"))).toEqual(changes("--watch-all-namespaces"));
    expect(of(at("true"), controller("", "nginx"))).toEqual([]);
  });

  it.each([
    "ghcr.io/fluxcd/helm-controller:v1.3.0",
    "mirror.example.com:5000/flux/source-controller@sha256:0a",
    "image-automation-controller",
    "ghcr.io/fluxcd/source-watcher:v2.0.0",
  ])("are those of %s", (image) => {
    const [base, head] = ["true", "false"].map((all) => controller(`"--watch-all-namespaces=${all}"`, image));
    expect(of(base ?? "", head ?? "")).toHaveLength(1);
    expect(of(null, head ?? "")).toEqual([]);
  });

  it.each([
    "ghcr.io/acme/my-kustomize-controller:v1.7.0",
    "ghcr.io/fluxcd/kustomize-controller-fork:v1",
    "nginx",
  ])("are not those of %s", (image) => {
    const [base, head] = ["true", "false"].map((all) => controller(`"--watch-all-namespaces=${all}"`, image));
    expect(of(base ?? "", head ?? "")).toEqual([]);
  });
});

// https://github.com/fluxcd/kustomize-controller/blob/v1.9.0/internal/features/features.go
describe("a release of kustomize-controller", () => {
  const at = (version: string, args = "") =>
    controller(args, `ghcr.io/fluxcd/kustomize-controller:${version}`);
  const FAILS =
    "a variable of `postBuild` that nothing sets fails its Kustomization from now on, and was empty before.";
  const EMPTY =
    "a variable of `postBuild` that nothing sets is empty from now on, and failed its Kustomization before.";

  it.each([
    ["v1.8.5", "v1.9.0", `goes from 1.8.5 to 1.9.0: ${FAILS}`],
    ["v1.7.0", "v2.0.0@sha256:0a", `goes from 1.7.0 to 2.0.0: ${FAILS}`],
    ["v1.7.0", "v10.0.0", `goes from 1.7.0 to 10.0.0: ${FAILS}`],
    ["v1.10.0", "v1.8.0", `goes from 1.10.0 to 1.8.0: ${EMPTY}`],
  ])("%s becomes %s", (base, head, told) => {
    expect(of(at(base), at(head))).toEqual([`Deployment controller of Flux ${told}`]);
  });

  it.each([
    ["v1.7.0", "v1.8.5"],
    ["v1.9.0", "v1.10.0"],
    ["latest", "v1.9.0"],
    ["v1.9.0", "latest"],
    ["v1.7.0", "dev-1.9.0"],
    ["v0.35.0", "v1.0.0"],
  ])("%s becomes %s, and nothing is told", (base, head) => {
    expect(of(at(base), at(head))).toEqual([]);
  });

  it("is told only where no gate says so", () => {
    const gate = '"--feature-gates=StrictPostBuildSubstitutions=false"';
    expect(of(at("v1.8.0", gate), at("v1.9.0", gate))).toEqual([]);
    const helm = (version: string) => controller("", `ghcr.io/fluxcd/helm-controller:${version}`);
    expect(of(helm("v1.8.0"), helm("v1.9.0"))).toEqual([]);
  });
});
