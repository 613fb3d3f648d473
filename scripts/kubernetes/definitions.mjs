// Writes src/kubernetes/tables/definitions.ts: what the CustomResourceDefinitions of Flux, Argo CD and the operators that most
// GitOps repositories use say of their kinds, from their Go modules.
//
//   node scripts/kubernetes/definitions.mjs > src/kubernetes/tables/definitions.ts
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { parseAllDocuments } from "yaml";

/** Folders of CustomResourceDefinitions, by who has them: of a Go module, or of a tag of a repository that the module proxy does not have. */
const OWNERS = {
  "kustomize-controller 1.9.5": "github.com/fluxcd/kustomize-controller@v1.9.5/config/crd/bases",
  "helm-controller 1.6.4": "github.com/fluxcd/helm-controller@v1.6.4/config/crd/bases",
  "source-controller 1.9.5": "github.com/fluxcd/source-controller@v1.9.5/config/crd/bases",
  "notification-controller 1.9.3": "github.com/fluxcd/notification-controller@v1.9.3/config/crd/bases",
  "image-reflector-controller 1.2.3": "github.com/fluxcd/image-reflector-controller@v1.2.3/config/crd/bases",
  "image-automation-controller 1.2.3":
    "github.com/fluxcd/image-automation-controller@v1.2.3/config/crd/bases",
  "Argo CD 3.6.1": "github.com/argoproj/argo-cd/v3@v3.6.1/manifests/crds",
  "cert-manager 1.21.2": "github.com/cert-manager/cert-manager@v1.21.2/deploy/crds",
  "External Secrets 1.3.2": "github.com/external-secrets/external-secrets@v1.3.2/config/crds/bases",
  "Gateway API 1.7.0": "sigs.k8s.io/gateway-api@v1.7.0/config/crd/experimental",
  "prometheus-operator 0.85.0":
    "github.com/prometheus-operator/prometheus-operator@v0.85.0/example/prometheus-operator-crd",
  "Flux Operator 0.58.1": "git:controlplaneio-fluxcd/flux-operator@v0.58.1/config/crd/bases",
  "Istio 1.32.0": "istio.io/api@v1.32.0/kubernetes",
  "KEDA 2.21.0": "github.com/kedacore/keda/v2@v2.21.0/config/crd/bases",
  "Traefik 3.7.13": "github.com/traefik/traefik/v3@v3.7.13/docs/content/reference/dynamic-configuration",
  "Argo Rollouts 1.9.3": "github.com/argoproj/argo-rollouts@v1.9.3/manifests/crds",
  "Cilium 1.20.2": "github.com/cilium/cilium@v1.20.2/pkg/k8s/apis/cilium.io/client/crds",
  "Sealed Secrets 0.40.0": "github.com/bitnami-labs/sealed-secrets@v0.40.0/helm/sealed-secrets/crds",
  "MetalLB 0.16.2": "go.universe.tf/metallb@v0.16.2/config/crd/bases",
  "external-snapshotter 8.7.0": "github.com/kubernetes-csi/external-snapshotter/client/v8@v8.7.0/config/crd",
  "Velero 1.18.3": "github.com/vmware-tanzu/velero@v1.18.3/config/crd/v1/bases",
  "Kyverno 1.19.1": "github.com/kyverno/kyverno@v1.19.1/config/crds",
  "Karpenter 1.12.1": "sigs.k8s.io/karpenter@v1.12.1/pkg/apis/crds",
  "AWS Karpenter 1.15.2": "github.com/aws/karpenter-provider-aws@v1.15.2/pkg/apis/crds",
  "trust-manager 0.25.0": "github.com/cert-manager/trust-manager@v0.25.0/deploy/crds",
  "Tailscale 1.104.7": "tailscale.com@v1.104.7/cmd/k8s-operator/deploy/crds",
  "Contour 1.33.8": "github.com/projectcontour/contour@v1.33.8/examples/contour",
  "K3s' Helm 0.17.9": "github.com/k3s-io/helm-controller@v0.17.9/pkg/crds/yaml/generated",
  "Kueue 0.17.0": "sigs.k8s.io/kueue@v0.17.0/config/components/crd/bases",
  "Flagger 1.36.1": "github.com/fluxcd/flagger@v1.36.1/artifacts/flagger",
  "Barman's plugin 0.15.0": "github.com/cloudnative-pg/plugin-barman-cloud@v0.15.0/config/crd/bases",
  "Envoy Gateway 1.9.1":
    "github.com/envoyproxy/gateway@v1.9.1/charts/gateway-helm/charts/crds/crds/generated",
  "CloudNativePG 1.30.0": "git:cloudnative-pg/cloudnative-pg@v1.30.0/config/crd/bases",
  "Grafana Operator 5.24.0": "git:grafana/grafana-operator@v5.24.0/config/crd/bases",
  "VolSync 0.16.0": "git:backube/volsync@v0.16.0/config/crd/bases",
  "ExternalDNS 0.22.0": "git:kubernetes-sigs/external-dns@v0.22.0/config/crd/standard",
  "Image Updater 1.3.0": "git:argoproj-labs/argocd-image-updater@v1.3.0/config/crd/bases",
  "Node Feature Discovery 0.19.0":
    "git:kubernetes-sigs/node-feature-discovery@v0.19.0/deployment/base/nfd-crds",
  "Strimzi 1.2.0": "git:strimzi/strimzi-kafka-operator@1.2.0/install/cluster-operator",
  "Rook 1.20.6": "git:rook/rook@v1.20.6/deploy/examples",
  "Dragonfly Operator 1.6.1": "git:dragonflydb/dragonfly-operator@v1.6.1/config/crd/bases",
  "Longhorn 1.12.1": "git:longhorn/longhorn-manager@v1.12.1/k8s",
  "tuppr 0.5.0": "git:home-operations/tuppr@0.5.0/config/crd/bases",
  "OLM 0.45.0": "git:operator-framework/api@v0.45.0/crds",
};

/** Of these the table has the name and the versions alone: their schemas are large, grow with every release, or are of what few write by hand. */
const BY_NAME_ALONE = new RegExp(
  [
    String.raw`^(acme\.cert-manager\.io|generators\.external-secrets\.io|gateway\.networking\.x-k8s\.io)/`,
    String.raw`^monitoring\.coreos\.com/\S+ (PrometheusAgent|ThanosRuler)$`,
    String.raw`^(extensions\.istio\.io|eventing\.keda\.sh|groupsnapshot\.storage\.k8s\.io|reports\.kyverno\.io|wgpolicyk8s\.io|openreports\.io)/`,
    String.raw`^cilium\.io/\S+ Cilium(Node|Identity|Endpoint|EndpointSlice|BGPNodeConfig|DatapathPlugin)$`,
    String.raw`^cilium\.io/v2alpha1 CiliumBGP`,
    String.raw`^velero\.io/\S+ (BackupRepository|DeleteBackupRequest|DownloadRequest|PodVolume\w+|ServerStatusRequest)$`,
    String.raw`^metallb\.io/\S+ (\w+Status|ConfigurationState)$`,
    String.raw`^kyverno\.io/(v2beta1 (Cluster)?Policy|\S+ UpdateRequest)$`,
    String.raw`^policies\.kyverno\.io/(v1(alpha|beta)1 |v1 (Namespaced)?ImageValidatingPolicy$)`,
    String.raw`^gateway\.envoyproxy\.io/\S+ EnvoyPatchPolicy$`,
    String.raw`^argoproj\.io/\S+ (AnalysisRun|Experiment)$`,
    String.raw`^karpenter\.sh/\S+ NodeClaim$`,
    String.raw`^projectcontour\.io/\S+ Contour\w+$`,
    String.raw`^longhorn\.io/\S+ (?!(BackupTarget|RecurringJob|Setting)$)`,
    String.raw`^ceph\.rook\.io/\S+ (?!Ceph(BlockPool|Cluster|Filesystem|FilesystemSubVolumeGroup|ObjectStore|ObjectStoreUser)$)`,
    String.raw`^kafka\.strimzi\.io/\S+ Kafka(MirrorMaker2|Bridge|Rebalance)$`,
    String.raw`^core\.strimzi\.io/`,
    String.raw`^tailscale\.com/\S+ (Recorder|Tailnet)$`,
    String.raw`^kueue\.x-k8s\.io/\S+ (Workload|MultiKueueConfig|MultiKueueCluster|ProvisioningRequestConfig)$`,
    String.raw`^operators\.coreos\.com/\S+ (ClusterServiceVersion|InstallPlan|Operator|OLMConfig|OperatorCondition)$`,
    String.raw`^snapshot\.storage\.k8s\.io/\S+ VolumeSnapshotContent$`,
  ].join("|"),
);
/** What a controller writes, or the API server judges. */
const LEFT_OUT = ["apiVersion", "kind", "metadata", "status", "operation"];
const KEPT = [
  "type",
  "enum",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "pattern",
  "nullable",
  "x-kubernetes-int-or-string",
  "x-kubernetes-preserve-unknown-fields",
];

/** Whose rules src/kubernetes/custom-rules.ts can judge; patterns, and rules of others, have to stand there as they are. */
const JUDGED = /-controller |^Argo CD /;
const JUDGE = readFileSync(new URL("../../src/kubernetes/custom-rules.ts", import.meta.url), "utf8");

const nodes = [];
const numbers = new Map();

/** Schemas hold one another many times over: each is written once, and named by its number. */
function numberOf(schema) {
  const text = line(schema);
  if (!numbers.has(text)) numbers.set(text, nodes.push(text) - 1);
  return numbers.get(text).toString(36);
}

/** As src/kubernetes/defined-kinds.ts reads it. */
function line({ type, properties = {}, required = [], items, additionalProperties: rest, ...others }) {
  const fields = Object.entries(properties).map(
    ([name, number]) => `${name}${required.includes(name) ? "!" : ""}=${number}`,
  );
  const words = wordsOf(others.enum);
  const more = {
    ...(typeof rest === "boolean" && { additionalProperties: rest }),
    ...others,
    ...(words !== undefined && { enum: undefined }),
    ...Object.fromEntries(BOUNDS.map((name) => [name, undefined])),
    ...(required.some((name) => properties[name] === undefined) && { required }),
  };
  return [
    type?.at(0) ?? "-",
    ...fields,
    ...(items === undefined ? [] : [`[${items}`]),
    ...(typeof rest === "string" ? [`*${rest}`] : []),
    ...(words === undefined ? [] : [words]),
    ...boundsOf(others),
    ...(JSON.stringify(more) === "{}" ? [] : [JSON.stringify(more)]),
  ].join(" ");
}

/** What is written by its place in here. */
export const BOUNDS = [
  ...["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"],
  ...["nullable", "x-kubernetes-preserve-unknown-fields"],
];

export function boundsOf(schema) {
  return BOUNDS.flatMap((name, place) => {
    const bound = schema[name];
    return bound === undefined ? [] : [`~${place}${bound === true ? "" : bound}`];
  });
}

/** The texts that a value may be, behind a bar each; undefined where one of them would not be read again. */
export function wordsOf(texts) {
  const isWord = (text) => typeof text === "string" && /^[^\s|={]*$/.test(text);
  return texts?.every(isWord) === true ? texts.map((text) => `|${text}`).join("") : undefined;
}

function compact(schema, owner, leftOut = []) {
  // Pods are judged as Kubernetes' own, or in an operator's words.
  if (schema.properties?.containers !== undefined && schema.properties?.volumes !== undefined) return OPEN();
  const isKept = (key) => schema[key] !== undefined && (key !== "pattern" || JUDGE.includes(schema.pattern));
  const result = Object.fromEntries(KEPT.filter(isKept).map((key) => [key, schema[key]]));
  const fields = Object.entries(schema.properties ?? {}).filter(([name]) => !leftOut.includes(name));
  if (fields.length > 0)
    result.properties = Object.fromEntries(fields.map(([name, field]) => [name, compact(field, owner)]));
  const required = (schema.required ?? []).filter(
    (name) => !leftOut.includes(name) && schema.properties?.[name]?.default === undefined,
  );
  if (required.length > 0) result.required = required;
  if (schema.items !== undefined) result.items = compact(schema.items, owner);
  const rest = schema.additionalProperties;
  if (rest !== undefined)
    result.additionalProperties = typeof rest === "object" ? compact(rest, owner) : rest;
  const rules = (schema["x-kubernetes-validations"] ?? []).filter(
    ({ rule }) => JUDGED.test(owner) || JUDGE.includes(rule),
  );
  if (rules.length > 0) result["x-kubernetes-validations"] = rules.map(({ rule }) => ({ rule }));
  return numberOf(result);
}

const OPEN = () => numberOf({ type: "object", "x-kubernetes-preserve-unknown-fields": true });

/**
 * Writes a name that several lines have once, and its place in their stead: names are the half of the table. Most fields are plain
 * texts, which needs no number.
 */
export function numberedNames(nodes) {
  const counts = new Map();
  for (const name of nodes.flatMap(namesIn)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts]
    .filter(([, count]) => count > 1)
    .sort(([a, count], [b, other]) => other - count || (a < b ? -1 : 1))
    .map(([name]) => name);
  const places = new Map(names.map((name, place) => [name, place.toString(36)]));
  const ofText = new RegExp(`=${nodes.indexOf("s").toString(36)}(?= |$)`, "g");
  const lines = nodes.map((node) => {
    const [fields, json = ""] = parted(node);
    const named = fields.replace(FIELD, (_, name) => ` ${places.get(name) ?? `.${name}`}`);
    return named.replace(ofText, "") + json;
  });
  return { names, lines };
}

const FIELD = / ([^ =!]+)(?=!?=)/g;

function namesIn(node) {
  return [...parted(node)[0].matchAll(FIELD)].map(([, name]) => name);
}

/** A line without its JSON, and that. */
function parted(node) {
  const json = node.indexOf("{");
  return json < 0 ? [node] : [node.slice(0, json), node.slice(json)];
}

export function readDefinitions() {
  return Object.entries(OWNERS).flatMap(([owner, place]) => {
    const folder = fetched(place);
    return readdirSync(folder, { recursive: true })
      .toSorted()
      .filter((file) => file.endsWith(".yaml"))
      .map((file) => readFileSync(`${folder}/${file}`, "utf8"))
      .filter((text) => text.includes("kind: CustomResourceDefinition"))
      .flatMap((text) => parseAllDocuments(text))
      .map((document) => document.toJS())
      .filter((object) => object?.kind === "CustomResourceDefinition")
      .map((definition) => ({ owner, definition }));
  });
}

/** Of a kind that two owners bring along, the first. */
function firstOfEach(definitions) {
  const kindOf = ({ definition: { spec } }) => `${spec.names.kind} ${spec.group}`;
  return [...new Map(definitions.toReversed().map((each) => [kindOf(each), each])).values()].reverse();
}

/** The folder, which is brought where it is not there. */
function fetched(place) {
  return place.startsWith("git:") ? cloned(place.slice("git:".length)) : downloaded(place);
}

/** Where Go keeps the folder of a module. */
function downloaded(place) {
  const folder = `${execFileSync("go", ["env", "GOMODCACHE"]).toString().trim()}/${place}`;
  // It says that a module asks for a newer Go when it has it.
  if (!existsSync(folder)) spawnSync("go", ["mod", "download", /^.+?@[^/]+/.exec(place)[0]]);
  return folder;
}

function cloned(place) {
  const [, repository, tag, path] = /^(.+?)@([^/]+)\/(.+)$/.exec(place);
  const folder = `${tmpdir()}/definitions/${repository}@${tag}`;
  const options = ["--quiet", "--depth", "1", "--config", "advice.detachedHead=false", "--branch", tag];
  if (!existsSync(folder))
    execFileSync("git", ["clone", ...options, `https://github.com/${repository}`, folder]);
  return `${folder}/${path}`;
}

function print() {
  const kinds = firstOfEach(readDefinitions()).map(({ owner, definition: { spec } }) => {
    const versions = new Map();
    for (const { name, schema } of spec.versions.filter(({ served }) => served)) {
      const isLeftOut = BY_NAME_ALONE.test(`${spec.group}/${name} ${spec.names.kind}`);
      const root = isLeftOut ? "-" : compact(schema.openAPIV3Schema, owner, LEFT_OUT);
      versions.set(root, [...(versions.get(root) ?? []), name]);
    }
    const scope = spec.scope === "Cluster" ? " cluster" : "";
    const rows = [...versions].map(
      ([root, names]) => `${spec.names.kind} ${names.join(",")} ${root}${scope}`,
    );
    return { owner, group: spec.group, rows };
  });
  const lines = Object.keys(OWNERS).flatMap((owner) => {
    const own = kinds.filter((each) => each.owner === owner);
    const groups = new Set(own.map(({ group }) => group));
    const rowsOf = (group) => own.flatMap((each) => (each.group === group ? each.rows : []));
    return [...groups].flatMap((group) => [`= ${group} ${owner}`, ...rowsOf(group)]);
  });
  const { names, lines: schemas } = numberedNames(nodes);
  console.log(`/* Made by scripts/kubernetes/definitions.mjs from the definitions of Flux, Argo CD and others: do not edit. */

/**
 * After a line that says which group they are of, and whose: kinds with their versions, the number of the schema (- where it is not here),
 * and whether they are the whole cluster's.
 */
export const DEFINED_KINDS = String.raw\`
${lines.join("\n")}
\`;

/** Names of fields that several schemas have, those of most first. */
export const FIELD_NAMES = String.raw\`
${names.join("\n")}
\`;

/** What a schema says by its place in here, behind "~", and a number, or nothing where that is so. */
export const BOUNDS: readonly string[] = \`
\${BOUNDS.join("\n")}
\`.trim().split("\n");

/**
 * Schemas, one a line: the first letter of the type (- without), fields with the numbers of their schemas (none for a plain text, "!"
 * where they have to be there), each by its place among the names or by a dot and its own, "[" and the items' number, "*" and that of
 * all other fields, the texts that a value may be behind "|" each, bounds behind "~", and the rest as JSON. Numbers of schemas and names are in base 36.
 */
export const SCHEMAS = String.raw\`
${schemas.join("\n")}
\`;`);
}
if (process.argv[1] === fileURLToPath(import.meta.url)) print();
