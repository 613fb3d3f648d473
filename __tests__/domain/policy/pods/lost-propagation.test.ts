import { expect, it } from "vitest";
import { manifest, messages } from "../check-fixture.ts";

const driver = (mount: string) =>
  manifest(
    "apps/v1 DaemonSet",
    `spec: { selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { volumes: [{ name: k, hostPath: { path: /k } }], containers: [{ name: csi, image: "a.io/b:1", securityContext: { privileged: true }, volumeMounts: [{ name: k, mountPath: /k${mount} }] }] } } }`,
  );
const BOTH = ", mountPropagation: Bidirectional";
const LOST =
  "What container csi mounts below /k its node and other pods see no more (`mountPropagation` is no longer Bidirectional): volumes that it mounts for others stay empty.";

it.each<readonly [was: string, is: string, readonly string[]]>([
  [BOTH, "", [LOST]],
  [BOTH, ", mountPropagation: HostToContainer", [LOST]],
  [BOTH, `${BOTH}, readOnly: false`, []],
  ["", BOTH, []],
  ["", ", readOnly: true", []],
])("a mount%s, and then%s", (was, is, expected) => {
  const told = messages("unready-pods", driver(was), driver(is));
  expect(told.filter((text) => text.includes("mountPropagation"))).toEqual(expected);
});
