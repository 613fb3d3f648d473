import { expect, it } from "vitest";
import { manifest, told } from "../check-fixture.ts";

const web = (spec: string, container = "", kind = "apps/v1 Deployment") =>
  manifest(
    kind,
    `spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { ${spec}containers: [{ name: web, image: "ghcr.io/a/web:1.2.3"${container} }] } } }`,
  );
const MOUNT = ", volumeMounts: [{ name: d, mountPath: /d }]";
const host = (path: string, more = "", mount = MOUNT) =>
  web(`volumes: [{ name: d, hostPath: { path: ${path}${more} } }], `, mount);

it.each<readonly [before: string, after: string, ...expected: string[]]>([
  [
    host("/srv/a"),
    host("/srv/b"),
    "warning: Container web no longer has its node's /srv/a at /d, where it was: it starts without what is there.",
  ],
  [host("/srv/a"), host("/srv/a", ", type: Directory")],
  [host("/var/run/docker.sock"), host("/run/containerd/containerd.sock")],
  [host("/srv/app.sock"), host("/srv/b")],
  [host("/srv/a", ", type: Socket"), host("/srv/b")],
  [host("/etc/ssl"), host("/usr/share/ssl")],
  [host("/var/log/pods"), host("/var/log")],
  [
    host("/srv/a"),
    host("/srv/a", "", ", volumeMounts: [{ name: d, mountPath: /d, readOnly: true }]"),
    "warning: Container web may only read its node's /srv/a from now on, where it could write: what it writes there fails.",
  ],
  [host("/srv/a", "", ", volumeMounts: [{ name: d, mountPath: /d, readOnly: true }]"), host("/srv/a")],
])("case %#", (before, after, ...expected) => {
  expect(told("lost-data", before, after)).toEqual(expected);
});
