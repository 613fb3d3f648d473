// Writes src/kubernetes/tables/definitions.ts: what the CustomResourceDefinitions of Flux, Argo CD and the operators that most
// GitOps repositories use say of their kinds, from their Go modules.
//
//   node scripts/kubernetes/definitions.mjs > src/kubernetes/tables/definitions.ts
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseAllDocuments } from "yaml";

/** Folders of CustomResourceDefinitions, by who has them. */
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
};
/** Of these the table has the name and the versions alone: their schemas are large, grow with every release, or are of what few write by hand. */
const BY_NAME_ALONE =
  /^(acme\.cert-manager\.io|generators\.external-secrets\.io|gateway\.networking\.x-k8s\.io)\/|^external-secrets\.io\/\S+ (Cluster)?SecretStore$|^monitoring\.coreos\.com\/\S+ (Alertmanager|AlertmanagerConfig|Prometheus|PrometheusAgent|ScrapeConfig|ThanosRuler)$/;
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
  const text = JSON.stringify(schema);
  if (!numbers.has(text)) numbers.set(text, nodes.push(text) - 1);
  return numbers.get(text);
}

function compact(schema, owner, leftOut = []) {
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

export function readDefinitions() {
  return Object.entries(OWNERS).flatMap(([owner, place]) => {
    const folder = fetched(place);
    return readdirSync(folder)
      .toSorted()
      .filter((file) => file.endsWith(".yaml"))
      .flatMap((file) => parseAllDocuments(readFileSync(`${folder}/${file}`, "utf8")))
      .map((document) => document.toJS())
      .filter((object) => object?.kind === "CustomResourceDefinition")
      .map((definition) => ({ owner, definition }));
  });
}

/** Where Go keeps the folder of a module, which it gets where that is not there. */
function fetched(place) {
  const folder = `${execFileSync("go", ["env", "GOMODCACHE"]).toString().trim()}/${place}`;
  // It says that a module asks for a newer Go when it has it.
  if (!existsSync(folder)) spawnSync("go", ["mod", "download", /^.+?@[^/]+/.exec(place)[0]]);
  return folder;
}

function print() {
  const kinds = readDefinitions().flatMap(({ owner, definition: { spec } }) =>
    spec.versions
      .filter(({ served }) => served)
      .map(({ name, schema }) => {
        const type = `${spec.group}/${name} ${spec.names.kind}`;
        const root = BY_NAME_ALONE.test(type) ? "-" : compact(schema.openAPIV3Schema, owner, LEFT_OUT);
        return `${type} ${root} ${owner}`;
      }),
  );
  console.log(`/* Made by scripts/kubernetes/definitions.mjs from the definitions of Flux, Argo CD and others: do not edit. */

/** The version and kind, the number of its schema (- where it is not here), and whose definition it is. */
export const DEFINED_KINDS = String.raw\`
${kinds.join("\n")}
\`;

/** Schemas, one a line: where OpenAPI has a schema inside of another, these have its number. */
export const SCHEMAS = String.raw\`
${nodes.join("\n")}
\`;`);
}
if (process.argv[1] === fileURLToPath(import.meta.url)) print();
