import { describe, expect, it } from "vitest";
import { NOTHING_ELSEWHERE, type Gone } from "../../../../src/domain/elsewhere.ts";
import { findings, manifest, told } from "../check-fixture.ts";

const release = (name: string, spec: string) =>
  manifest("helm.toolkit.fluxcd.io/v2 HelmRelease", `spec: { ${spec} }`, `name: ${name}, namespace: shop`);
const object = (type: string, name: string, namespace = "shop") =>
  manifest(type, "", `name: ${name}, namespace: ${namespace}`);
const of = (base: string, head: string, elsewhere = NOTHING_ELSEWHERE) =>
  told("blocked-delivery", base, head, { elsewhere }).map((each) =>
    each.replace(/^(\w+): HelmRelease (\w+) (.*?)(, which| from now on|:).*$/, "$1 $2 $3"),
  );

const OCI = "source.toolkit.fluxcd.io/v1 OCIRepository";
const REPOSITORY = "source.toolkit.fluxcd.io/v1 HelmRepository";
const BY_REFERENCE = "chartRef: { kind: OCIRepository, name: o }";
const BY_CHART =
  "chart: { spec: { chart: a, sourceRef: { kind: HelmRepository, name: r, namespace: flux } } }";
const VALUES = "valuesFrom: [{ kind: ConfigMap, name: v }]";
const SECRETS = "valuesFrom: [{ kind: Secret, name: v }]";
const AFTER = "dependsOn: [{ name: db }]";

describe("what a release needs and this change removes", () => {
  it.each([
    [BY_REFERENCE, object(OCI, "o"), "takes its chart from OCIRepository o"],
    [BY_CHART, object(REPOSITORY, "r", "flux"), "takes its chart from HelmRepository r"],
    [VALUES, object("v1 ConfigMap", "v"), "takes values from ConfigMap v"],
    [SECRETS, object("bitnami.com/v1alpha1 SealedSecret", "v"), "takes values from Secret v"],
    [AFTER, release("db", BY_REFERENCE) + object(OCI, "o"), "depends on HelmRelease db"],
  ])("%s", (spec, needed, expected) => {
    const web = release("web", spec);
    expect(of(needed + web, web + object("v1 ConfigMap", "other"))).toEqual([`error web ${expected}`]);
    expect(of(needed + web, needed + release("web", `${spec}, interval: 1m`))).toEqual([]);
    expect(of(needed + web, release("web", `${spec}, suspend: true`))).toEqual([]);
    const kept = needed.replaceAll(
      "namespace:",
      "annotations: { kustomize.toolkit.fluxcd.io/prune: disabled }, namespace:",
    );
    expect(of(kept + web, web)).toEqual([]);
    expect(of(web, web)).toEqual([]);
  });

  it("is told where it was another deployable's", () => {
    const gone: Gone = {
      group: "source.toolkit.fluxcd.io",
      kind: "OCIRepository",
      name: "o",
      namespace: "shop",
    };
    const web = release("web", BY_REFERENCE);
    const elsewhere = { ...NOTHING_ELSEWHERE, gone: [gone] };
    expect(of(web, web, elsewhere)).toEqual(["error web takes its chart from OCIRepository o"]);
    expect(of(web, web, { ...elsewhere, gone: [{ ...gone, namespace: "other" }] })).toEqual([]);
  });

  it("may be missing where it is optional", () => {
    const web = release("web", "valuesFrom: [{ kind: ConfigMap, name: v, optional: true }]");
    expect(of(object("v1 ConfigMap", "v") + web, web)).toEqual([]);
  });
});

describe("a Kustomization of Flux", () => {
  const apps = (source: string, more = "") =>
    manifest(
      "kustomize.toolkit.fluxcd.io/v1 Kustomization",
      `spec: { path: ./apps, sourceRef: ${source}${more} }`,
      "name: apps, namespace: shop",
    );
  const all = (base: string, head: string) => told("blocked-delivery", base, head);
  const git = object("source.toolkit.fluxcd.io/v1 GitRepository", "fleet");
  const reads = apps("{ kind: GitRepository, name: fleet }");

  it("gets nothing new where its source goes", () => {
    expect(all(git + reads, reads)).toEqual([
      "error: Kustomization apps takes its files from GitRepository fleet, which this change removes: until it is there again, Flux applies nothing of it.",
    ]);
  });

  it("is not told of where its source stays, comes from elsewhere, or is of a FluxInstance", () => {
    const instance = object("fluxcd.controlplane.io/v1 FluxInstance", "flux");
    expect(all(git + reads, git + apps("{ kind: GitRepository, name: other }"))).toEqual([]);
    expect(all(git + reads, apps("{ kind: GitRepository, name: fleet, namespace: other }"))).toEqual([]);
    expect(all(git + reads, apps("{ kind: GitRepository, name: fleet }", ", suspend: true"))).toEqual([]);
    expect(all(reads, reads)).toEqual([]);
    expect(all(git + reads, reads + instance)).toEqual([]);
  });
});

describe("what a release begins to need and nothing here holds", () => {
  it.each([
    [BY_REFERENCE, "takes its chart from OCIRepository o"],
    [BY_CHART, "takes its chart from HelmRepository r"],
    [VALUES, "takes values from ConfigMap v"],
    [AFTER, "depends on HelmRelease db"],
  ])("%s", (spec, expected) => {
    const [before, web] = [release("web", "interval: 1m"), release("web", spec)];
    expect(of(before, web)).toEqual([`warning web ${expected}`]);
    expect(of("", web)).toEqual([`warning web ${expected}`]);
    expect(of(before + release("other", spec), web + release("other", spec))).toEqual([]);
  });

  it("is there where another deployable has it, or an ArtifactGenerator may make it", () => {
    const come: Gone = { group: "", kind: "ConfigMap", name: "v", namespace: "shop" };
    expect(of("", release("web", VALUES), { ...NOTHING_ELSEWHERE, come: [come] })).toEqual([]);
    expect(of("", release("web", "chartRef: { kind: ExternalArtifact, name: a }"))).toEqual([]);
  });
});

describe("releases that depend on each other", () => {
  const after = (...names: readonly string[]) =>
    `dependsOn: [${names.map((name) => `{ name: ${name} }`).join(", ")}]`;
  const three = (last: string) => release("a", after("b")) + release("b", after("c")) + release("c", last);
  it.each([
    [three("interval: 1m"), three(after("a")), ["a", "b", "c"]],
    [three("interval: 1m"), three(after("c")), ["c"]],
    [three(after("a")), `${three(after("a"))}${release("d", after("a"))}`, []],
    [three("interval: 1m"), three("interval: 2m"), []],
  ])("from %s to %s", (base, head, names) => {
    expect(of(base, head)).toEqual(
      names.map((name) => `error ${name} depends on itself, by itself or through others`),
    );
  });
});

describe("what is said of a release that is blocked", () => {
  const web = release("web", VALUES);
  const config = object("v1 ConfigMap", "v");
  const whole = (base: string, head: string, rest = {}) =>
    told("blocked-delivery", base, head, { elsewhere: NOTHING_ELSEWHERE, ...rest });
  const GONE =
    "HelmRelease web takes values from ConfigMap v, which this change removes: until it is there again, Flux upgrades nothing of it.";
  const alone = release("web", "dependsOn: [{ name: web }]");
  it.each([
    [config + web, web, `error: ${GONE}`, "Keep what it names, or correct the name."],
    [
      "",
      web,
      "warning: HelmRelease web takes values from ConfigMap v from now on, and nothing in this repository makes it: until something else does, Flux upgrades nothing of it.",
      "Keep what it names, or correct the name.",
    ],
    [
      release("web", "interval: 1m"),
      alone,
      "error: HelmRelease web depends on itself, by itself or through others: until that is mended, Flux upgrades nothing of it.",
      "Correct `spec.dependsOn`.",
    ],
  ])("%#", (base, head, message, remediation) => {
    expect(whole(base, head)).toEqual([message]);
    expect(findings("blocked-delivery", [base, head])).toMatchObject([{ remediation }]);
  });

  it("is as far as it is known", () => {
    expect(whole(config + web, web, { isPartial: true })).toEqual([`warning: ${GONE}`]);
    expect(whole(config + web, web, { headIncomplete: true })).toEqual([]);
    expect(whole(config + web, web, { prunes: false })).toEqual([]);
  });

  it("is told once where it begins to need what another deployable held", () => {
    const gone: Gone = { group: "", kind: "ConfigMap", name: "v", namespace: "shop" };
    const elsewhere = { ...NOTHING_ELSEWHERE, gone: [gone] };
    expect(whole(release("web", "interval: 1m"), web, { elsewhere })).toEqual([`error: ${GONE}`]);
  });

  it("is nothing where what it needs stays without its maker", () => {
    const reads = release("web", SECRETS);
    const sealed = (name: string, more = "") =>
      object("bitnami.com/v1alpha1 SealedSecret", name).replace(`name: ${name},`, `name: ${name}, ${more}`);
    const KEPT = "annotations: { kustomize.toolkit.fluxcd.io/prune: disabled },";
    expect(of(sealed("v", KEPT) + sealed("w") + reads, reads)).toEqual([]);
    const bundle = manifest(
      "trust.cert-manager.io/v1alpha1 Bundle",
      "spec: { target: { configMap: { key: a } } }",
      "name: v, namespace: shop",
    );
    expect(of(sealed("v", KEPT) + bundle + reads, reads)).toEqual([]);
    const external = (policy: string) =>
      manifest(
        "external-secrets.io/v1 ExternalSecret",
        `spec: { target: { creationPolicy: ${policy} } }`,
        "name: v, namespace: shop",
      );
    expect(of(external("Orphan") + reads, reads)).toEqual([]);
    expect(of(external("Owner") + reads, reads)).toEqual(["error web takes values from Secret v"]);
  });
});

describe("a key of which a release takes values", () => {
  const config = (data: string, kind = "ConfigMap") =>
    manifest(`v1 ${kind}`, `data: { ${data} }`, "name: v, namespace: shop");
  const values = 'values.yaml: "a: b"';
  const plain = release("web", VALUES);
  const named = release(
    "web",
    "valuesFrom: [{ kind: Secret, name: v, valuesKey: pass, targetPath: db.pass }]",
  );

  it.each<[string, string, string, readonly string[]]>([
    [
      "goes",
      plain + config(values),
      plain + config('values.yml: "a: b"'),
      ["error web takes values from key values.yaml of ConfigMap v"],
    ],
    [
      "goes, of a Secret",
      named + config("pass: eA==", "Secret"),
      named + config("password: eA==", "Secret"),
      ["error web takes values from key pass of Secret v"],
    ],
    [
      "is another, which is not there",
      plain + config(values),
      release("web", VALUES.replace("name: v", "name: v, valuesKey: prod.yaml")) + config(values),
      ["warning web takes values from key prod.yaml of ConfigMap v"],
    ],
    ["was not there either", plain + config("a: b"), plain + config("a: c"), []],
    [
      "may be missing",
      plain + config(values),
      release("web", VALUES.replace("name: v", "name: v, optional: true")) + config("a: b"),
      [],
    ],
    ["is filled in by somebody", plain + config(values), plain + config(""), []],
    ["stays", plain + config(values), plain + config('values.yaml: "a: c"'), []],
  ])("%s", (_, base, head, expected) => {
    expect(of(base, head)).toEqual(expected);
  });
});
