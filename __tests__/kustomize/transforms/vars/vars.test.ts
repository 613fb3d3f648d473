import { describe, expect, it } from "vitest";
import { builtinSchema } from "../../../../src/kustomize/schema/builtin.ts";
import { expandVariables } from "../../../../src/kustomize/transforms/vars/expand.ts";
import { expandText } from "../../../../src/kustomize/transforms/vars/reference.ts";
import { parseVariable } from "../../../../src/kustomize/files/variable.ts";
import { bindVariables, joinVariables } from "../../../../src/kustomize/transforms/vars/variable.ts";
import { editMap } from "../../../../src/kustomize/edit/edit-map.ts";
import type { Value } from "../../../../src/yaml/value.ts";
import { resourcesOf } from "../../../support/resources.ts";

const location = { file: "kustomization.yaml", line: 7 };

describe("expandText", () => {
  const values = new Map<string, string | number | boolean>([
    ["HOST", "db"],
    ["PORT", 5432],
    ["ON", true],
  ]);

  it.each<[string, Value]>([
    ["$(HOST):$(PORT)", "db:5432"],
    ["$(PORT)", 5432],
    ["$(ON)", true],
    ["$(UNKNOWN)", "$(UNKNOWN)"],
    ["a $(UNKNOWN) $(HOST)", "a $(UNKNOWN) db"],
    ["$$(HOST)", "$(HOST)"],
    ["$$$(HOST)", "$db"],
    ["cost: 5$", "cost: 5$"],
    ["$HOST", "$HOST"],
    ["$(HOST", "$(HOST"],
    ["$()", "$()"],
  ])("%s becomes %j", (text, expanded) => {
    expect(expandText(text, values)).toBe(expanded);
  });
});

const resources = resourcesOf(`
{apiVersion: v1, kind: Service, metadata: {name: db}, spec: {ports: [{port: 5432}], nothing: {}}}
---
{apiVersion: v1, kind: Service, metadata: {name: twin, namespace: a}}
---
{apiVersion: v1, kind: Service, metadata: {name: twin, namespace: b}}
---
{apiVersion: v1, kind: ConfigMap, metadata: {name: cm}, data: {url: "$(DB):$(PORT)", port: $(PORT)}}
`);

function variable(name: string, object: string, fieldPath?: string) {
  return parseVariable(
    {
      name,
      objref: { apiVersion: "v1", kind: "Service", name: object },
      ...(fieldPath && { fieldref: { fieldPath } }),
    },
    location,
  );
}

/** Every `data` of the resources, with the variables expanded. */
function expandData(...variables: readonly ReturnType<typeof variable>[]): readonly Value[] {
  const bound = bindVariables(resources, [], variables, builtinSchema);
  const expanded = expandVariables(bound.resources, bound.variables, (resource, edit) => {
    const { data } = resource.object;
    return data === undefined
      ? resource
      : { ...resource, object: editMap(resource.object, [["data", edit(data)]]) };
  });
  return expanded.flatMap(({ object }) => object.data ?? []);
}

describe("variables", () => {
  it("take the name of their object, or the field that they say", () => {
    expect(expandData(variable("DB", "db"), variable("PORT", "db", "spec.ports[0].port"))).toEqual([
      { url: "db:5432", port: 5432 },
    ]);
  });

  it("leave a reference to a map as it stands", () => {
    expect(expandData(variable("DB", "db", "spec.nothing"))).toEqual([
      { url: "$(DB):$(PORT)", port: "$(PORT)" },
    ]);
  });

  it("need their object and its field", () => {
    expect(() => expandData(variable("DB", "nowhere"))).toThrow(
      "the variable DB cannot be mapped to a field",
    );
    expect(() => expandData(variable("DB", "db", "spec.nowhere"))).toThrow(
      "the field spec.nowhere of the variable DB",
    );
  });

  it("need one object only", () => {
    expect(() => expandData(variable("DB", "twin"))).toThrow("found 2 resources for the variable DB");
  });

  it("need names of their own", () => {
    const variables = [variable("DB", "db")];
    expect(() => joinVariables(variables, variables)).toThrow("the variable DB is there already");
  });

  it("are read strictly", () => {
    expect(() => parseVariable({ name: "A", objRef: {}, path: "x" }, location)).toThrow(
      'unknown field "path"',
    );
    expect(() => parseVariable({ objref: {} }, location)).toThrow("a variable needs a name");
  });
});

it("what comes out of a Secret's data is noted, and its name is not", () => {
  const secret = resourcesOf(
    "{apiVersion: v1, kind: Secret, metadata: {name: db}, stringData: {port: 5432}}",
  );
  const of = (name: string, fieldPath: string) =>
    parseVariable(
      { name, objref: { apiVersion: "v1", kind: "Secret", name: "db" }, fieldref: { fieldPath } },
      location,
    );
  const variables = [of("NAME", "metadata.name"), of("PORT", "stringData.port")];
  const bound = bindVariables(secret, [], variables, builtinSchema);
  const copied = new Set<string>();
  expandVariables(bound.resources, bound.variables, (resource) => resource, copied);
  expect([...copied]).toEqual(["5432"]);
});
