import { expect, it } from "vitest";
import { manifest, told } from "../check-fixture.ts";

const web = (spec: string) =>
  manifest(
    "apps/v1 Deployment",
    `spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { ${spec}, containers: [{ name: web, image: "web:1.2.3" }] } } }`,
  );
const HOST =
  "warning: Its pods ask their node for names from now on, since `hostNetwork` is true: they find no Service by its name. They do with `dnsPolicy: ClusterFirstWithHostNet`.";
const POLICY =
  "warning: Its pods ask their node for names from now on, since its `dnsPolicy` is Default: they find no Service by its name.";

it.each([
  ["hostPID: true", "hostNetwork: true", [HOST]],
  ["dnsPolicy: ClusterFirst", "hostNetwork: true, dnsPolicy: ClusterFirst", [HOST]],
  ["hostPID: true", "hostNetwork: true, dnsPolicy: ClusterFirstWithHostNet", []],
  ["hostPID: true", "dnsPolicy: Default", [POLICY]],
  ["hostPID: true", "hostNetwork: true, dnsPolicy: Default", [POLICY]],
  ["hostPID: true", "dnsPolicy: None, dnsConfig: { nameservers: [10.0.0.10] }", []],
  ["dnsPolicy: Default", "hostNetwork: true", []],
  ["hostNetwork: true", "hostPID: true", []],
])("from %s to %s", (before, after, expected) => {
  const found = told("unready-pods", web(before), web(after));
  expect(found.filter((text) => text.includes("names"))).toEqual(expected);
});

it("is no question of new pods", () => {
  expect(told("unready-pods", "", web("hostNetwork: true"))).toEqual([]);
});
