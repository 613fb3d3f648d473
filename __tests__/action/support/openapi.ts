import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type AnySchema } from "ajv";

/**
 * GitHub's own description of its REST API (npm @octokit/openapi), as a judge of requests and responses.
 * Only the paths that the Action may need are looked at: the file has a thousand.
 */

const FILE = join(
  import.meta.dirname,
  "../../../node_modules/@octokit/openapi/generated/api.github.com.json",
);
const PATHS = /^\/repos\/\{owner\}\/\{repo\}\/(?:(?:issues|pulls|statuses|compare)\/|pulls$)/;
const ROOT = "https://api.github.com/openapi.json";

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: AnySchema;
}

interface Reference {
  readonly $ref?: string;
}

interface Operation {
  readonly parameters?: readonly (Parameter & Reference)[];
  readonly requestBody?: { readonly required?: boolean; readonly content: unknown };
  readonly responses: Readonly<Record<string, Reference>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly examples: Readonly<Record<string, { readonly value: unknown }>>;
  };
}

export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** Undefined when there is none. */
  readonly body: unknown;
}

const description = JSON.parse(readFileSync(FILE, "utf8"), withNullAsType) as Description;
// OpenAPI 3.0 is JSON Schema with words of its own; formats only describe.
const ajv = new Ajv({ strict: false, validateFormats: false, coerceTypes: false });
ajv.addSchema(description, ROOT);

const operations = Object.entries(description.paths)
  .filter(([template]) => PATHS.test(template))
  .flatMap(([template, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ template, method, operation })),
  );

/** OpenAPI's "nullable" beside anything but a type is no JSON Schema. */
function withNullAsType(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("nullable" in value) || "type" in value) return value;
  const { nullable, ...schema } = value;
  return nullable === true ? { anyOf: [schema, { type: "null" }] } : schema;
}

/** A copy of one of the description's own examples. */
export function example(name: string): Record<string, unknown> {
  return structuredClone(description.components.examples[name]?.value) as Record<string, unknown>;
}

/** Everything in which the request differs from the description; empty when it is right. */
export function judgeRequest(request: ApiRequest): readonly string[] {
  const found = find(request);
  if (found === undefined) return [`${request.method} ${request.path} is not in the description`];
  const { template, method, operation, values } = found;
  const parameters = (operation.parameters ?? []).map(resolve);
  const wrong = parameters.flatMap((parameter) => {
    const text = parameter.in === "path" ? values[parameter.name] : request.query.get(parameter.name);
    if (text === undefined || text === null)
      return parameter.required === true ? [`${parameter.name} is missing`] : [];
    return judge(parameter.schema, typed(parameter.schema, text), parameter.name);
  });
  const known = parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
  const unknown = [...request.query.keys()].filter((name) => !known.includes(name));
  return [
    ...wrong,
    ...unknown.map((name) => `query ${name} is unknown`),
    ...judgeBody(operation, pointer("paths", template, method), request.body),
  ];
}

function judgeBody(operation: Operation, location: string, body: unknown): readonly string[] {
  if (operation.requestBody === undefined)
    return body === undefined ? [] : ["a body is sent where none is described"];
  const schema = `${location}/requestBody/content/application~1json/schema`;
  return judge({ $ref: schema }, body, "body");
}

/** Keeps this test's own server honest: the responses that it makes up must be ones that GitHub describes. */
export function judgeResponse(request: ApiRequest, status: number, body: unknown): readonly string[] {
  const found = find(request);
  const response = found?.operation.responses[String(status)];
  if (found === undefined || response === undefined) {
    // Limits and failures come from in front of the API, and are described nowhere.
    return status >= 400
      ? judge({ $ref: `${ROOT}#/components/schemas/basic-error` }, body, "error")
      : [`no ${status}`];
  }
  if (body === undefined) return [];
  const place =
    response.$ref === undefined
      ? pointer("paths", found.template, found.method, "responses", String(status))
      : `${ROOT}${response.$ref}`;
  return judge({ $ref: `${place}/content/application~1json/schema` }, body, `response ${status}`);
}

function judge(schema: AnySchema, value: unknown, name: string): readonly string[] {
  const validate = ajv.compile(schema);
  return validate(value) ? [] : [`${name}: ${ajv.errorsText(validate.errors)}`];
}

function find(request: ApiRequest) {
  const segments = request.path.split("/");
  for (const { template, method, operation } of operations) {
    const names = template.split("/");
    if (method !== request.method.toLowerCase() || names.length !== segments.length) continue;
    const values: Record<string, string> = {};
    const matches = names.every((name, index) => {
      const segment = segments[index] ?? "";
      if (!name.startsWith("{")) return name === segment;
      values[name.slice(1, -1)] = decodeURIComponent(segment);
      return segment !== "";
    });
    if (matches) return { template, method, operation, values };
  }
  return undefined;
}

function resolve(parameter: Parameter & Reference): Parameter {
  const name = parameter.$ref?.split("/").at(-1);
  return (name === undefined ? undefined : description.components.parameters[name]) ?? parameter;
}

function typed(schema: AnySchema, text: string): unknown {
  const type: unknown = typeof schema === "object" && "type" in schema ? schema.type : undefined;
  return type === "integer" && /^\d+$/.test(text) ? Number(text) : text;
}

function pointer(...keys: readonly string[]): string {
  const escaped = keys.map((key) => key.replaceAll("~", "~0").replaceAll("/", "~1"));
  return `${ROOT}#/${escaped.map(encodeURIComponent).join("/")}`;
}
