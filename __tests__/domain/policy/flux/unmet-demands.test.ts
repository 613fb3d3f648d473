import { expect, it } from "vitest";
import { manifest, told } from "../check-fixture.ts";

const of = (type: string, spec: string) =>
  manifest(type, `spec: { interval: 1m, ${spec} }`, "name: web, namespace: flux");
const kustomization = (spec: string) => of("kustomize.toolkit.fluxcd.io/v1 Kustomization", spec);
const release = (spec: string) =>
  of("helm.toolkit.fluxcd.io/v2 HelmRelease", `chartRef: { kind: OCIRepository, name: a }, ${spec}`);
const charted = (version: string, kind = "HelmRepository") =>
  of(
    "helm.toolkit.fluxcd.io/v2 HelmRelease",
    `chart: { spec: { chart: a, version: "${version}", sourceRef: { kind: ${kind}, name: a } } }`,
  );
const artifact = (ref: string, url = "oci://a.io/b") =>
  of("source.toolkit.fluxcd.io/v1 OCIRepository", `url: "${url}", ref: { ${ref} }`);
const SHA = "a".repeat(64);
const patched = (patch: string, rest = "") =>
  release(`postRenderers: [{ kustomize: { patches: [{ patch: ${JSON.stringify(patch)}${rest} }] } }]`);
const charts = (url: string, type = "") =>
  of("source.toolkit.fluxcd.io/v1 HelmRepository", `url: "${url}"${type}`);
const PATCH = "kind: Deployment\nmetadata:\n  name: a\n";
const PLACE = "in spec.postRenderers[0].kustomize.patches[0], which kustomize refuses";

it.each<readonly [string, string, string, string | undefined]>([
  [
    "a range without a version",
    charted("1.x"),
    charted(">7 <6"),
    ">7 <6 in spec.chart.spec.version, which no version",
  ],
  [
    "what is no range",
    charted("1.x"),
    charted("1.x,3."),
    "1.x,3. in spec.chart.spec.version, which no version",
  ],
  [
    "a version in git, which nothing reads",
    charted("1.x", "GitRepository"),
    charted("a", "GitRepository"),
    undefined,
  ],
  ["a version that is filled in", charted("1.x"), charted("${VERSION}"), undefined],
  ["any version", charted("1.x"), charted(""), undefined],
  ["a version that was none before", charted("a"), charted("b"), undefined],
  [
    "a chart of a version that is none",
    "",
    of(
      "source.toolkit.fluxcd.io/v1 HelmChart",
      "chart: a, version: a.b, sourceRef: { kind: HelmRepository, name: a }",
    ),
    "a.b in spec.version, which no version",
  ],
  [
    "a range of tags",
    artifact("semver: 1.x"),
    artifact("semver: 1.x.y"),
    "1.x.y in spec.ref.semver, which no version",
  ],
  [
    "a range of tags in git",
    "",
    of("source.toolkit.fluxcd.io/v1 GitRepository", "url: a, ref: { semver: latest }"),
    "latest in spec.ref.semver, which no version",
  ],
  [
    "a slip of a tag",
    artifact("tag: v1.2.3"),
    artifact('tag: "v1.2,3"'),
    "v1.2,3 in spec.ref.tag, which no tag",
  ],
  ["another tag", artifact("tag: v1.2.3"), artifact("tag: v1.2.4_a-b"), undefined],
  [
    "half a digest",
    artifact("tag: a"),
    artifact("tag: a, digest: 'sha256:ab'"),
    "sha256:ab in spec.ref.digest, which no digest",
  ],
  ["a digest", artifact("tag: a"), artifact(`tag: a, digest: 'sha256:${SHA}'`), undefined],
  [
    "a tag in the address",
    artifact("tag: a"),
    artifact("tag: a", "oci://a.io/b:c"),
    "oci://a.io/b:c in spec.url, where no tag",
  ],
  ["a port in the address", artifact("tag: a"), artifact("tag: a", "oci://a.io:5000/b"), undefined],
  [
    "a second",
    kustomization("wait: true"),
    kustomization("wait: true, timeout: 1s"),
    "1s in spec.timeout, in which hardly",
  ],
  [
    "a second, of checks",
    kustomization(""),
    kustomization("healthChecks: [{ kind: A }], timeout: 1s"),
    "1s in spec.timeout, in which hardly",
  ],
  ["a second, of nothing", kustomization(""), kustomization("timeout: 1s"), undefined],
  [
    "a second while it is suspended",
    kustomization(""),
    kustomization("wait: true, suspend: true, timeout: 1s"),
    undefined,
  ],
  ["time enough", kustomization("wait: true"), kustomization("wait: true, timeout: 5s"), undefined],
  ["a second, of a release", release(""), release("timeout: 1s"), "1s in spec.timeout, in which hardly"],
  [
    "a second, of upgrades",
    release(""),
    release("upgrade: { timeout: 1s }"),
    "1s in spec.upgrade.timeout, in which hardly",
  ],
  [
    "a second, of upgrades that do not wait",
    release(""),
    release("upgrade: { timeout: 1s, disableWait: true }"),
    undefined,
  ],
  ["a registry as a website", "", charts("oci://a.io/b"), "oci://a.io/b in spec.url, where type is not oci"],
  [
    "a website as a registry",
    charts("https://a.io"),
    charts("https://a.io", ", type: oci"),
    "https://a.io in spec.url, where type is oci",
  ],
  ["a registry", "", charts("oci://a.io/b", ", type: oci"), undefined],
  ["a website", "", charts("https://a.io", ", type: default"), undefined],
  ["what is filled in", "", charts("${URL}", ", type: oci"), undefined],
  [
    "operations on nothing",
    patched(PATCH),
    patched("- op: remove\n  path: /a"),
    `operations without a target ${PLACE}`,
  ],
  [
    "operations",
    patched(PATCH),
    patched("- op: remove\n  path: /a", ", target: { kind: Deployment }"),
    undefined,
  ],
  ["what is no YAML", patched(PATCH), patched(`${PATCH}   a: b`), `what is no YAML ${PLACE}`],
  ["what is filled in first", patched(PATCH), patched(`${PATCH}   a: \${B}`), undefined],
  [
    "a patch of nothing",
    patched(PATCH),
    patched("kind: Deployment"),
    `a patch without kind or name ${PLACE}`,
  ],
  ["another patch", patched(PATCH), patched(`${PATCH}---\n${PATCH}`), undefined],
  ["no patch", patched(PATCH), patched(""), undefined],
  ["a patch that was none before", patched("- a"), patched("- b"), undefined],
  [
    "a version of another controller",
    "",
    manifest("a.io/v1 OCIRepository", "spec: { ref: { tag: 'a,b' } }"),
    undefined,
  ],
])("%s", (_, base, head, expected) => {
  const found = told("blocked-delivery", base, head).filter((each) => each.includes(" web has "));
  expect(found.map((each) => each.replace(/^error: \w+ web has /, ""))).toEqual(
    expected === undefined ? [] : [expect.stringContaining(expected)],
  );
});
