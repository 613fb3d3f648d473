import { expect, it } from "vitest";
import { manifest, told } from "../check-fixture.ts";

const api = (init: string, beside = "", image = "1") =>
  manifest(
    "apps/v1 Deployment",
    `spec: { selector: { matchLabels: { app: api } }, template: { metadata: { labels: { app: api } }, spec: { initContainers: [${init}], containers: [{ name: api, image: "api:${image}" }${beside}] } } }`,
    "name: api, namespace: shop",
  );
const proxy = (more = "") => `{ name: cloud-sql-proxy, image: "proxy:2", args: [shop:db]${more} }`;
const SIDECAR = ", restartPolicy: Always";
const TOLD =
  "warning: Container cloud-sql-proxy ran on beside the others, and has to end from now on before they start: where it does not, no new pod gets ready. `restartPolicy: Always` makes it a sidecar.";

it.each([
  ["moves to the init containers", api("", `, ${proxy()}`), api(proxy()), [TOLD]],
  ["is a sidecar no more", api(proxy(SIDECAR)), api(proxy()), [TOLD]],
  ["becomes a sidecar", api("", `, ${proxy()}`), api(proxy(SIDECAR)), []],
  ["stays one that ends", api(proxy()), api(proxy(), "", "2"), []],
  ["comes", api(""), api(proxy()), []],
  ["does something else", api("", `, ${proxy()}`), api(proxy(", command: [check]")), []],
])("a container that %s", (_, base, head, expected) => {
  expect(told("unready-pods", base, head)).toEqual(expected);
});
