import { expect, it } from "vitest";
import { manifest, told } from "../check-fixture.ts";

const web = (image: string, reference: string) =>
  manifest(
    "apps/v1 Deployment",
    `spec: { template: { spec: { containers: [{ name: web, image: "${image}", ${reference} }] } } }`,
  );
const config = (data: string, name = "limits") =>
  manifest("v1 ConfigMap", `data: { ${data} }`, `name: ${name}, namespace: shop`);
const all = (optional: boolean) =>
  `envFrom: [{ configMapRef: { name: limits, optional: ${String(optional)} } }]`;
const key =
  "env: [{ name: RATE, valueFrom: { configMapKeyRef: { name: limits, key: RATE, optional: true } } }]";
const EXTERNAL = manifest(
  "external-secrets.io/v1 ExternalSecret",
  "spec: { target: { name: limits, template: { } } }",
  "name: limits, namespace: shop",
);

const CONFIG = [
  "warning: `spec.template.spec.containers[web].envFrom[0].configMapRef.name` may lack ConfigMap limits, and this change takes that out: new pods start without it.",
];

it.each<readonly [string, string, string, readonly string[]]>([
  ["that go with a restart", config("RATE: a") + web("a:1", all(true)), web("a:2", all(true)), CONFIG],
  ["that become so as they go", config("RATE: a") + web("a:1", all(false)), web("a:1", all(true)), CONFIG],
  [
    "of which a key goes",
    config("RATE: a, B: b") + web("a:1", key),
    config("B: b") + web("a:2", key),
    [
      "warning: `spec.template.spec.containers[web].env[RATE].valueFrom.configMapKeyRef.name` may lack key RATE of ConfigMap limits, and this change takes that out: new pods start without it.",
    ],
  ],
  [
    "whose name becomes one that nothing has",
    config("RATE: a") + web("a:1", all(true)),
    config("RATE: a") + web("a:1", all(true).replace("limits", "limit")),
    [
      "warning: `spec.template.spec.containers[web].envFrom[0].configMapRef.name` may lack ConfigMap limit, which is not in the build and takes the place of limits: unless something else makes it, new pods start without both.",
    ],
  ],
  [
    "whose name becomes that of another one",
    config("RATE: a") + config("RATE: a", "more") + web("a:1", all(true)),
    config("RATE: a") + config("RATE: a", "more") + web("a:1", all(true).replace("limits", "more")),
    [],
  ],
  [
    "beside one that comes, and that nothing has",
    config("RATE: a") + web("a:1", all(true)),
    config("RATE: a") +
      web("a:1", all(true).replace("[", "[{ configMapRef: { name: a, optional: true } }, ")),
    [],
  ],
  [
    "whose name becomes another one, and that never were here",
    web("a:1", all(true)),
    web("a:1", all(true).replace("limits", "limit")),
    [],
  ],
  [
    "whose name becomes another one, and that held nothing",
    config("") + web("a:1", all(true)),
    config("") + web("a:1", all(true).replace("limits", "limit")),
    [],
  ],
  ["that go while the pods run on", config("RATE: a") + web("a:1", all(true)), web("a:1", all(true)), []],
  ["that never were here", web("a:1", all(true)), web("a:2", all(true)), []],
  ["that held nothing", config("") + web("a:1", all(true)), web("a:2", all(true)), []],
  ["that stay", config("RATE: a") + web("a:1", all(true)), config("RATE: a") + web("a:2", all(true)), []],
])("tells of optional configs %s", (_, base, head, expected) => {
  expect(told("missing-config-reference", base, head)).toEqual(expected);
});

it("tells of no optional Secret that something in the cluster makes from now on", () => {
  const secret = manifest("v1 Secret", "data: { RATE: YQ== }", "name: limits, namespace: shop");
  const reader = (image: string) => web(image, all(true).replace("configMapRef", "secretRef"));
  expect(told("missing-config-reference", secret + reader("a:1"), EXTERNAL + reader("a:2"))).toEqual([]);
  expect(told("missing-config-reference", secret + reader("a:1"), reader("a:2"))).toHaveLength(1);
  const other = reader("a:1").replace("limits", "other");
  const maker = EXTERNAL.replaceAll("limits", "other");
  expect(told("missing-config-reference", secret + reader("a:1"), secret + maker + other)).toEqual([]);
  expect(told("missing-config-reference", secret + reader("a:1"), secret + other)).toHaveLength(1);
});
