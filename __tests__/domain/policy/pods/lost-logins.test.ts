import { expect, it } from "vitest";
import { manifest, told } from "../check-fixture.ts";

const web = (spec: string, container = "", kind = "apps/v1 Deployment") =>
  manifest(
    kind,
    `spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { ${spec}containers: [{ name: web, image: "ghcr.io/a/web:1.2.3"${container} }] } } }`,
  );
const LOGIN = "imagePullSecrets: [{ name: ghcr }], ";
const TOLD =
  "warning: Its pods no longer name ghcr in `imagePullSecrets`: where ghcr.io asks for a login, no new pod starts on a node that lacks the image.";

it.each<readonly [before: string, after: string, isTold: boolean]>([
  [web(LOGIN), web(""), true],
  [web(LOGIN), web("").replace("web:1.2.3", "web:1.2.4"), true],
  [web(LOGIN), web("").replace("ghcr.io/a/web:1.2.3", "quay.io/a/web:1.2.3"), false],
  [web(LOGIN), web("imagePullSecrets: [{ name: other }], "), false],
  [
    web("imagePullSecrets: [{ name: ghcr }, { name: quay }], "),
    web("imagePullSecrets: [{ name: quay }], "),
    true,
  ],
  [web(""), web("hostPID: true, "), false],
])("case %#", (before, after, isTold) => {
  const found = told("unready-pods", before, after).filter((text) => text.includes("imagePullSecrets"));
  expect(found).toEqual(isTold ? [TOLD] : []);
});

it("is given by the account", () => {
  const account = manifest(
    "v1 ServiceAccount",
    "imagePullSecrets: [{ name: ghcr }]",
    "name: default, namespace: shop",
  );
  expect(told("unready-pods", web(LOGIN) + account, web("") + account)).toEqual([]);
});
