import { expect, it } from "vitest";
import { knativeFaults } from "../../../src/domain/controllers/knative-rules.ts";
import { manifestsOf } from "../forecast-of.ts";

const manifestOf = (yaml: string) => manifestsOf(yaml)[0]?.object ?? {};
const service = (containers: string, { name = "", traffic = "", kind = "Service" } = {}) =>
  manifestOf(
    `{ apiVersion: serving.knative.dev/v1, kind: ${kind}, metadata: { name: web }, spec: { ${traffic}template: { metadata: { ${name} }, spec: { containers: [${containers}] } } } }`,
  );
const PLAIN = "{ image: a }";
const SERVING = "{ image: a, ports: [{ containerPort: 80 }] }";
const TWICE = "{ image: a, ports: [{ containerPort: 80 }, { containerPort: 81 }] }";
const PORTS = "spec.template.spec.containers must have ports in exactly one container, not in";
const ONE_PORT = "spec.template.spec.containers must have one port only";
const NAME = "spec.template.metadata.name must begin with `web-`";

/** https://github.com/knative/serving/blob/main/pkg/apis/serving/v1/revision_validation.go */
it.each<readonly [unknown: ReturnType<typeof service>, told: readonly string[]]>([
  [service(PLAIN), []],
  [service(SERVING), []],
  [service(`${SERVING}, ${PLAIN}`), []],
  [service(`${PLAIN}, ${PLAIN}`), [`${PORTS} none`]],
  [service(`${SERVING}, ${SERVING}`), [`${PORTS} 2`]],
  [service(TWICE), [ONE_PORT]],
  [service(`${TWICE}, ${PLAIN}`), [ONE_PORT]],
  [service(PLAIN, { name: "name: web-2" }), []],
  [service(PLAIN, { name: "name: api-2" }), [NAME]],
  [service(PLAIN, { name: "name: web" }), [NAME]],
  [service(PLAIN, { name: "name: api-2", kind: "Configuration" }), []],
  [service(PLAIN, { traffic: "traffic: [{ percent: 60 }, { percent: 40 }, { tag: a }], " }), []],
  [service(PLAIN, { traffic: "traffic: [], " }), []],
  [
    service(PLAIN, { traffic: "traffic: [{ percent: 60 }, { percent: 30 }], " }),
    ["spec.traffic must sum up to 100, not 90"],
  ],
])("%#: %j", (manifest, told) => {
  expect(knativeFaults(undefined, manifest).map(({ message }) => message)).toEqual(told);
});

it("a revision that has a name is never changed", () => {
  const [named, changed, next] = [
    service(PLAIN, { name: "name: web-2" }),
    service(SERVING, { name: "name: web-2" }),
    service(SERVING, { name: "name: web-3" }),
  ];
  expect(knativeFaults(named, changed)).toEqual([
    {
      path: "spec.template.metadata.name",
      message:
        "spec.template.metadata.name must change with the rest of the template, since a revision of this name is there",
      update: true,
    },
  ]);
  expect(knativeFaults(named, next)).toEqual([]);
  expect(knativeFaults(named, named)).toEqual([]);
  expect(knativeFaults(service(PLAIN), service(SERVING))).toEqual([]);
});
