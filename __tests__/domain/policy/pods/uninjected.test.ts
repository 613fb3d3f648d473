import { expect, it } from "vitest";
import { manifest, told } from "../check-fixture.ts";

const web = (metadata: string) =>
  manifest(
    "apps/v1 Deployment",
    `spec: { selector: { matchLabels: { app: web } }, template: { metadata: { ${metadata} }, spec: { containers: [{ name: web, image: "ghcr.io/a/web:1.2.3" }] } } }`,
  );
const marked = (mark: string) => web(`labels: { app: web }, annotations: { ${mark} }`);
const labelled = (mark: string) => web(`labels: { app: web, ${mark} }`);
const NONE = web("labels: { app: web }");
const AROUND = manifest("v1 Namespace", "", "name: shop, labels: { istio-injection: enabled }");
const lost = (marks: string) => [
  `warning: Its pods no longer get what ${marks} puts into them: what counts on that proxy, file or token does not find it.`,
];
const VAULT = "vault.hashicorp.com/agent-inject";
const ISTIO = "sidecar.istio.io/inject";

it.each<readonly [was: string, is: string, expected: readonly string[]]>([
  [marked(`${VAULT}: "true", ${VAULT}-secret-db: a/b`), NONE, lost(`${VAULT}, ${VAULT}-secret-db`)],
  [marked(`${VAULT}: "true"`), marked(`${VAULT}: "false"`), lost(VAULT)],
  [marked(`${VAULT}: "true"`), marked(`${VAULT}: "true", a: b`), []],
  [NONE, marked(`${VAULT}: "true"`), []],
  [marked(`${VAULT}: "false"`), NONE, []],
  [NONE, marked(`${VAULT}: "false"`), []],
  [NONE, marked(`${ISTIO}: "false"`), lost(ISTIO)],
  [marked(`${ISTIO}: "true"`), labelled(`${ISTIO}: "true"`), []],
  [marked(`${ISTIO}: "true"`), NONE, lost(ISTIO)],
  [marked(`${ISTIO}: "true"`) + AROUND, NONE + AROUND, []],
  [marked(`${ISTIO}: "true"`) + AROUND, marked(`${ISTIO}: "false"`) + AROUND, lost(ISTIO)],
  [marked("linkerd.io/inject: enabled"), marked("linkerd.io/inject: ingress"), []],
  [labelled('azure.workload.identity/use: "true"'), labelled("a: b"), lost("azure.workload.identity/use")],
  ["", marked(`${ISTIO}: "false"`), []],
])("case %#", (was, is, expected) => {
  expect(told("unready-pods", was, is)).toEqual(expected);
});
