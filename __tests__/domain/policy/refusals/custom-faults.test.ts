import { describe, expect, it } from "vitest";
import type { Definitions } from "../../../../src/domain/custom-kinds.ts";
import { forecast, manifestsOf } from "../../forecast-of.ts";
import { manifest, messages } from "../check-fixture.ts";

const kustomization = (spec: string) => `
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: apps }
spec: { interval: 10m, prune: true, sourceRef: { kind: GitRepository, name: fleet }, ${spec} }
`;
const release = (spec: string) => `
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: web }
spec: { ${spec} }
`;
const application = (spec: string) => `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: web }
spec: { source: { repoURL: "https://example.com/fleet", path: web }, ${spec} }
`;
const CHART = "chart: { spec: { chart: web, sourceRef: { kind: HelmRepository, name: charts } } }";

/** What the checks of definitions say, with their severity. */
function told(base: string | null, head: string, definitions?: Definitions): readonly string[] {
  const { findings } = forecast(base, head, definitions === undefined ? {} : { definitions });
  return findings
    .filter(({ check }) => ["apply-fails", "crd-version"].includes(check))
    .map(({ check, severity, message }) => `${check} ${severity}: ${message}`);
}

const refused = (text: string) => `apply-fails error: ${text}.`;
const BY_KUSTOMIZE = "(by the definition of kustomize-controller 1.9.5)";

describe("a changed object of Flux or Argo CD", () => {
  it.each([
    [
      "a misspelt field",
      kustomization("path: a, targetNamspace: b"),
      refused(
        `Kustomization apps: spec.targetNamspace is no field that its CustomResourceDefinition knows (did you mean targetNamespace?) ${BY_KUSTOMIZE}`,
      ),
    ],
    [
      "a number for a duration",
      kustomization("path: a, timeout: 10"),
      refused(`Kustomization apps: spec.timeout must be text ${BY_KUSTOMIZE}`),
    ],
    [
      "days in a duration",
      kustomization("path: a, timeout: 1d"),
      refused(`Kustomization apps: spec.timeout must be a duration like 90s or 1h30m ${BY_KUSTOMIZE}`),
    ],
    [
      "a field that a later release may have",
      kustomization("path: a, somethingNew: 1"),
      `crd-version warning: Kustomization apps: spec.somethingNew is no field that its CustomResourceDefinition knows ${BY_KUSTOMIZE}: where the cluster has no other, the API server refuses it.`,
    ],
    [
      "a value that a later release may have",
      kustomization("path: a, deletionPolicy: Keep"),
      `crd-version warning: Kustomization apps: spec.deletionPolicy is none of the values that its schema allows ${BY_KUSTOMIZE}: where the cluster has no other, the API server refuses it.`,
    ],
  ])("with %s", (_, head, expected) => {
    expect(told(kustomization("path: a"), head)).toEqual([expected]);
  });

  it.each([
    ["interval is missing", release(CHART), "HelmRelease web: spec.interval is missing"],
    [
      "two charts",
      release(`interval: 1m, ${CHART}, chartRef: { kind: OCIRepository, name: web }`),
      "HelmRelease web: spec must have either chart or chartRef",
    ],
  ])("that is new: %s", (_, head, expected) => {
    expect(told(null, head)).toEqual([refused(`${expected} (by the definition of helm-controller 1.6.4)`)]);
  });

  it("without its project", () => {
    expect(
      told(application("project: a, destination: { server: a }"), application("destination: { server: a }")),
    ).toEqual([refused("Application web: spec.project is missing (by the definition of Argo CD 3.6.1)")]);
  });

  it("is not told of what was wrong before, nor of a version that the release does not serve", () => {
    expect(told(kustomization("path: a, foo: 1"), kustomization("path: b, foo: 1"))).toEqual([]);
    const beta = (text: string) => text.replace("/v1\n", "/v1beta2\n");
    expect(told(null, beta(kustomization("foo: 1")))).toEqual([]);
  });

  it("in an earlier version, with what that had as the one that took its place", () => {
    const beta = (text: string) => text.replace("/v2\n", "/v2beta2\n");
    const whole = beta(release(`interval: 1m, ${CHART}`));
    const now = beta(release(`timeout: 10, later: 1, ${CHART}`));
    const expected = [
      refused(
        "HelmRelease web: spec.timeout must be text; spec.interval is missing (by the definition of helm-controller 1.6.4)",
      ),
    ];
    expect(told(whole, now)).toEqual(expected);
    expect(told(null, now)).toEqual(expected);
    expect(
      told(null, beta(release("interval: 1m, chart: { spec: { chart: web, sourceRef: { name: a } } }"))),
    ).toEqual([]);
    const later = beta(release(`interval: 1mx, ${CHART}`));
    expect(told(whole, later).join()).toContain("spec.interval must be a duration");
    const scan = (text: string) =>
      `apiVersion: image.toolkit.fluxcd.io/v1beta2\nkind: ImageRepository\nmetadata: { name: web }\nspec: { ${text} }\n`;
    expect(told(scan("image: a/web, interval: 1m"), scan("interval: 1m"))).toEqual([]);
  });

  it("in an earlier version that was the same", () => {
    const secret = (text: string) =>
      `apiVersion: external-secrets.io/v1beta1\nkind: ExternalSecret\nmetadata: { name: web }\nspec: { secretStoreRef: { name: a }, ${text} }\n`;
    const data = "data: [{ secretKey: a, remoteRef: { key: b } }]";
    expect(told(null, secret(data))).toEqual([]);
    expect(
      told(secret(data), secret(`target: { name: a }, template: { type: Opaque }, ${data}`)).join(),
    ).toContain("spec.template is no field that its CustomResourceDefinition knows");
  });

  it("of what Flux Operator patches its kinds into", () => {
    const alert = (kind: string) =>
      `apiVersion: notification.toolkit.fluxcd.io/v1beta3\nkind: Alert\nmetadata: { name: ops }\nspec: { providerRef: { name: a }, eventSources: [{ kind: ${kind}, name: a }] }\n`;
    expect(told(alert("HelmRelease"), alert("ResourceSet"))).toEqual([]);
    expect(told(alert("HelmRelease"), alert("Deployment")).join()).toContain("spec.eventSources[0].kind");
  });

  it("is judged by its fields alone while a variable is filled in later", () => {
    const spec = "path: a, targetNamespace: '${ns}'";
    expect(told(null, kustomization(`${spec}, timeout: 10`))).toEqual([]);
    const head = kustomization(`${spec}, timeout: 10, postBuld: {}, ${JSON.stringify("${field}")}: 1`);
    expect(told(kustomization(spec), head).join()).toMatch(/^[^;]*spec\.postBuld is no field[^;]*$/);
  });
});

describe("definitions of the repository", () => {
  const definition = (field: string) => `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: kustomizations.kustomize.toolkit.fluxcd.io }
spec:
  group: kustomize.toolkit.fluxcd.io
  scope: Namespaced
  names: { kind: Kustomization, plural: kustomizations }
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          { type: object, properties: { spec: { type: object, properties: { interval: { type: string }, prune: { type: boolean }, path: { type: string }, sourceRef: { type: object, x-kubernetes-preserve-unknown-fields: true }, ${field}: { type: string } } } } }
`;
  const definitions =
    (...texts: readonly string[]): Definitions =>
    () =>
      texts.flatMap((text, index) =>
        manifestsOf(text).map(({ object }) => ({ manifest: object, file: `crds/${index}.yaml` })),
      );

  it("count before what Rollcast knows of a release, and are named", () => {
    const head = kustomization("path: a, later: 1, timeout: 10m");
    expect(told(kustomization("path: a"), head, definitions(definition("later")))).toEqual([
      refused(
        "Kustomization apps: spec.later must be text; spec.timeout is no field that its CustomResourceDefinition knows (by the definition of crds/0.yaml)",
      ),
    ]);
  });

  it("refuse what all of them refuse, where there are several", () => {
    const both = definitions(definition("later"), definition("timeout"));
    expect(told(kustomization("path: a"), kustomization("path: a, later: x"), both)).toEqual([]);
    expect(told(kustomization("path: a"), kustomization("path: 1"), both)).toEqual([
      refused("Kustomization apps: spec.path must be text (by the definition of crds/0.yaml)"),
    ]);
  });

  it("say that a version is there which nobody knows", () => {
    const unheard = kustomization("path: a").replace("/v1\n", "/v9\n");
    const serving = (version: string) =>
      definitions(definition("own").replace("name: v1", `name: ${version}`).replace("schema:", "later:"));
    const refusal = `crd-version warning: Kustomization apps: apiVersion is none that this kind has; write kustomize.toolkit.fluxcd.io/v1 ${BY_KUSTOMIZE}: where the cluster has no other, the API server refuses it.`;
    expect(told(null, unheard)).toEqual([refusal]);
    expect(told(null, unheard, serving("v2"))).toEqual([refusal]);
    expect(told(null, unheard, serving("v9"))).toEqual([]);
  });

  it("say that none of them serves an earlier version, in which something is new", () => {
    const earlier = kustomization("path: a").replace("/v1\n", "/v1beta2\n");
    const crd = definitions(definition("own"));
    expect(told(null, earlier, crd)).toEqual([
      "crd-version warning: Kustomization apps: apiVersion is none that its CustomResourceDefinition serves (by the definition of crds/0.yaml): where the cluster has no other, the API server refuses it.",
    ]);
    expect(told(earlier, earlier.replace("path: a", "path: b"), crd)).toEqual([]);
    expect(
      told(
        null,
        earlier,
        definitions(definition("own").replace("name: v1", "name: v1beta2").replace("schema:", "later:")),
      ),
    ).toEqual([]);
  });

  it("give way to the one of the same build", () => {
    const head = `${definition("own")}---${kustomization("path: a, own: b")}`;
    const base = `${definition("own")}---${kustomization("path: a")}`;
    expect(told(base, head, definitions(definition("other")))).toEqual([]);
  });
});

describe("which definition counts", () => {
  const definition = (type: string, path: string, versionName = "v1", group = "acme.io") => {
    const [apiVersion = "", kind = ""] = type.split(" ");
    return `---
apiVersion: ${apiVersion}
kind: ${kind}
metadata: { name: caches.${group} }
spec: { group: ${group}, names: { kind: Cache, plural: caches }, scope: Namespaced, versions: [{ name: ${versionName}, served: true, storage: true, schema: { openAPIV3Schema: { type: object, properties: { spec: { type: object, properties: { size: { type: ${path} } } } } } } }] }
`;
  };
  const CRD = "apiextensions.k8s.io/v1 CustomResourceDefinition";
  const cache = (size: string, apiVersion = "acme.io/v1") =>
    `---\napiVersion: ${apiVersion}\nkind: Cache\nmetadata: { name: c }\nspec: { size: ${size} }\n`;
  const inRepository =
    (...texts: readonly string[]): Definitions =>
    () =>
      texts.flatMap((text, index) =>
        manifestsOf(text).map(({ object }) => ({ manifest: object, file: `crds/${index}.yaml` })),
      );
  const toldBy = (own: string, rest: Definitions = inRepository(), of = cache) =>
    told(own + of("1"), own + of("big"), rest);
  const WRONG = "apply-fails error: Cache c: spec.size must be a whole number";

  it.each([
    [CRD, [`${WRONG}.`]],
    ["apiextensions.crossplane.io/v1 CompositeResourceDefinition", []],
    ["apiextensions.crossplane.io/v1 CustomResourceDefinition", []],
    ["apiextensions.k8s.io/v1 CustomResource", []],
  ])("is a %s of the build", (type, expected) => {
    expect(toldBy(definition(type, "integer"))).toEqual(expected);
  });

  it("is none of a version that it does not serve", () => {
    expect(toldBy(definition(CRD, "integer", "v2"))).toEqual([]);
    const two = inRepository(definition(CRD, "string", "v2"), definition(CRD, "integer"));
    expect(toldBy("", two)).toEqual([`${WRONG} (by the definition of crds/1.yaml).`]);
  });

  it("is told where it does not serve the version of what is new", () => {
    const refusal =
      "apply-fails error: Cache c: apiVersion is none that its CustomResourceDefinition serves.";
    const another = cache("1", "acme.io/v2");
    const crd = definition(CRD, "integer");
    expect(told(null, crd + another)).toEqual([refusal]);
    expect(told(crd + cache("1"), crd + another)).toEqual([refusal]);
    expect(told(null, crd.replace("name: v1", "name: v2") + another)).toEqual([]);
    const open = (from: string, of: string) =>
      told(null, crd.replace(from, "later:") + of).filter((each) => each.includes("Cache c"));
    expect(open("versions:", another)).toEqual([]);
    expect(open("schema:", cache("1"))).toEqual([]);
  });

  it("is all of several, in whatever order", () => {
    const [text, number] = [definition(CRD, "string"), definition(CRD, "integer")];
    expect(toldBy("", inRepository(text, number))).toEqual([]);
    expect(toldBy("", inRepository(number, text))).toEqual([]);
    expect(toldBy("", inRepository(number, number))).toEqual([
      `${WRONG} (by the definition of crds/0.yaml).`,
    ]);
  });

  it("is none of a kind of Kubernetes' own", () => {
    const core = (size: string) => cache(size, "v1");
    expect(toldBy("", inRepository(definition(CRD, "integer")), core)).toEqual([]);
    expect(toldBy(definition(CRD, "integer", "v1", '""'), inRepository(), core)).toEqual([]);
  });
});

it.each<readonly [type: string, spec: string, refused: boolean]>([
  ["cert-manager.io/v1 Certificate", "secretName: a, issuerRef: { name: a }, duration: 90d", true],
  ["cert-manager.io/v1 Certificate", "secretName: a, issuerRef: { name: a }, renewBefore: 15d", true],
  ["cert-manager.io/v1 Certificate", "secretName: a, issuerRef: { name: a }, duration: 2160h", false],
  ["external-secrets.io/v1 ExternalSecret", "refreshInterval: 1d", true],
  ["external-secrets.io/v1beta1 ExternalSecret", "refreshInterval: 1d", true],
  ["external-secrets.io/v1 ExternalSecret", 'refreshInterval: "0"', false],
  ["external-secrets.io/v1 ExternalSecret", 'refreshInterval: "${REFRESH}"', false],
  ["external-secrets.io/v1 ExternalSecret", "refreshInterval: 1h30m", false],
])("%s { %s } has a time that is refused: %s", (type, spec, refused) => {
  const of = (more: string) => manifest(type, `spec: { ${more} }`);
  const base = of(spec.replace(/, (duration|renewBefore).*|refreshInterval.*/, ""));
  const found = messages("apply-fails", base, of(spec)).filter((text) => text.includes("must be a duration"));
  expect(found).toHaveLength(refused ? 1 : 0);
  expect(
    messages("apply-fails", of(spec), of(`${spec}, other: a`)).filter((text) =>
      text.includes("must be a duration"),
    ),
  ).toEqual([]);
});

describe("a field beside spec", () => {
  const route = (text: string) =>
    `apiVersion: k8s.nginx.org/v1\nkind: VirtualServer\nmetadata: { name: web }\n${text}`;
  const inSpec = route("spec: { includes: [{ name: a }], routes: [gw] }\n");
  const slipped = route("spec: { routes: [gw] }\nincludes: [{ name: a }]\n");
  const TOLD =
    "crd-version warning: VirtualServer web: includes stands beside spec, and no definition is here: where the cluster does not serve that, the API server refuses it.";
  it.each<readonly [string, base: string | null, head: string, readonly string[]]>([
    ["of what is new", null, slipped, [TOLD]],
    ["that slips out", inSpec, slipped, [TOLD]],
    ["below an empty spec", null, route("spec:\nincludes: [{ name: a }]\n"), [TOLD]],
    ["that stood there", slipped, slipped.replace("[gw]", "[gw2]"), []],
    ["that some kinds have", null, inSpec.replace("spec:", "scopes: [a]\nspec:"), []],
    ["of a kind without spec", null, route("plugin: rate-limiting\n"), []],
    [
      "of Kubernetes' own kind",
      null,
      "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: p }\nspec: { podSelector: {} }\negress: []\n",
      ["apply-fails error: NetworkPolicy p: egress is no field that Kubernetes knows."],
    ],
  ])("%s", (_, base, head, expected) => {
    expect(told(base, head)).toEqual(expected);
  });
});
