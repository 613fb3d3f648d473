// Writes src/kubernetes/tables/definitions.ts: what the CustomResourceDefinitions of Flux and Argo CD say of the kinds that
// Rollcast reads, from their Go modules.
//
//   go mod download github.com/fluxcd/kustomize-controller@v1.9.5 …
//   node scripts/kubernetes/definitions.mjs > src/kubernetes/tables/definitions.ts
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

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
};
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
  "x-kubernetes-int-or-string",
  "x-kubernetes-preserve-unknown-fields",
];

const nodes = [];
const numbers = new Map();

/** Schemas hold one another many times over: each is written once, and named by its number. */
function numberOf(schema) {
  const text = JSON.stringify(schema);
  if (!numbers.has(text)) numbers.set(text, nodes.push(text) - 1);
  return numbers.get(text);
}

function compact(schema, leftOut = []) {
  const result = Object.fromEntries(
    KEPT.filter((key) => schema[key] !== undefined).map((key) => [key, schema[key]]),
  );
  const fields = Object.entries(schema.properties ?? {}).filter(([name]) => !leftOut.includes(name));
  if (fields.length > 0)
    result.properties = Object.fromEntries(fields.map(([name, field]) => [name, compact(field)]));
  const required = (schema.required ?? []).filter(
    (name) => !leftOut.includes(name) && schema.properties?.[name]?.default === undefined,
  );
  if (required.length > 0) result.required = required;
  if (schema.items !== undefined) result.items = compact(schema.items);
  const rest = schema.additionalProperties;
  if (rest !== undefined) result.additionalProperties = typeof rest === "object" ? compact(rest) : rest;
  const rules = schema["x-kubernetes-validations"];
  if (rules !== undefined) result["x-kubernetes-validations"] = rules.map(({ rule }) => ({ rule }));
  return numberOf(result);
}

export function readDefinitions() {
  const modules = execFileSync("go", ["env", "GOMODCACHE"]).toString().trim();
  return Object.entries(OWNERS).flatMap(([owner, folder]) =>
    readdirSync(`${modules}/${folder}`)
      .toSorted()
      .map((file) => parse(readFileSync(`${modules}/${folder}/${file}`, "utf8")))
      .filter(({ kind }) => kind === "CustomResourceDefinition")
      .map((definition) => ({ owner, definition })),
  );
}

function print() {
  const kinds = readDefinitions().flatMap(({ owner, definition: { spec } }) =>
    spec.versions
      .filter(({ served }) => served)
      .map(({ name, schema }) => {
        const root = compact(schema.openAPIV3Schema, LEFT_OUT);
        return `${spec.group}/${name} ${spec.names.kind} ${root} ${owner}`;
      }),
  );
  console.log(`/* Made by scripts/kubernetes/definitions.mjs from Flux's and Argo CD's definitions: do not edit. */

/** The version and kind, the number of its schema, and whose definition it is. */
export const DEFINED_KINDS = String.raw\`
${kinds.join("\n")}
\`;

/** Schemas, one a line: where OpenAPI has a schema inside of another, these have its number. */
export const SCHEMAS = String.raw\`
${nodes.join("\n")}
\`;`);
}
if (process.argv[1] === fileURLToPath(import.meta.url)) print();
