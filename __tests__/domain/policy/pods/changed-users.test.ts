import { expect, it } from "vitest";
import { manifest, told } from "../check-fixture.ts";

const web = (spec: string, container = "", kind = "apps/v1 Deployment") =>
  manifest(
    kind,
    `spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { ${spec}containers: [{ name: web, image: "ghcr.io/a/web:1.2.3"${container} }] } } }`,
  );
const CLAIM = "volumes: [{ name: d, persistentVolumeClaim: { claimName: data } }], ";
const MOUNT = ", volumeMounts: [{ name: d, mountPath: /d }]";
const by = (context: string, mount = MOUNT, volumes = CLAIM) =>
  web(`${context === "" ? "" : `securityContext: { ${context} }, `}${volumes}`, mount);
const isTold = (was: string) =>
  `warning: Container web runs as user 2000 from now on, and claim data holds what ${was} wrote: without an \`fsGroup\` it may not write there.`;
const hasLost = (what: string) =>
  `warning: Container web runs without the \`fsGroup\` 2000 from now on, whose files ${what} holds: unless the image gives the user 1000 that group, it may not write there.`;

it.each<readonly [before: string, after: string, ...expected: string[]]>([
  [by("runAsUser: 1000"), by("runAsUser: 2000"), isTold("user 1000")],
  [by(""), by("runAsUser: 2000"), isTold("the user of its image")],
  [
    by("", `${MOUNT}, securityContext: { runAsUser: 1 }`),
    by("", `${MOUNT}, securityContext: { runAsUser: 2000 }`),
    isTold("user 1"),
  ],
  [
    by("runAsUser: 1000", MOUNT, "volumes: [{ name: d, nfs: { server: a, path: /d } }], "),
    by("runAsUser: 2000", MOUNT, "volumes: [{ name: d, nfs: { server: a, path: /d } }], "),
    isTold("user 1000").replace("claim data", "its nfs volume"),
  ],
  [by("runAsUser: 1000"), by("runAsUser: 2000, fsGroup: 2000")],
  [by("runAsUser: 1000"), by("runAsUser: 0")],
  [by("runAsUser: 1000"), by("")],
  [by("runAsUser: 1000"), by("runAsUser: 1000, runAsGroup: 3")],
  [
    by("runAsUser: 1000", ", volumeMounts: [{ name: d, mountPath: /d, readOnly: true }]"),
    by("runAsUser: 2000", ", volumeMounts: [{ name: d, mountPath: /d, readOnly: true }]"),
  ],
  [by("runAsUser: 1000", "", ""), by("runAsUser: 2000", "", "")],
  [by("runAsUser: 1000, fsGroup: 2000"), by("runAsUser: 1000"), hasLost("claim data")],
  [by("runAsUser: 1000, fsGroup: 2000"), by("runAsUser: 1000, runAsGroup: 3"), hasLost("claim data")],
  [by("runAsUser: 1000, fsGroup: 2000"), by("runAsUser: 1000, fsGroup: 3000")],
  [by("runAsUser: 1000, fsGroup: 2000"), by("runAsUser: 1000, runAsGroup: 2000")],
  [by("runAsUser: 1000, fsGroup: 2000"), by("runAsUser: 1000, supplementalGroups: [5, 2000]")],
  [by("runAsUser: 1000, fsGroup: 0"), by("runAsUser: 1000")],
  [by("runAsUser: 0, fsGroup: 2000"), by("runAsUser: 0")],
  [by("fsGroup: 2000"), by("")],
  [by("runAsUser: 1000, fsGroup: 2000", "", ""), by("runAsUser: 1000", "", "")],
  ...["nfs: { server: a, path: /d }", "hostPath: { path: /srv/d }"].map((volume): [string, string] => [
    by("runAsUser: 1000, fsGroup: 2000", MOUNT, `volumes: [{ name: d, ${volume} }], `),
    by("runAsUser: 1000", MOUNT, `volumes: [{ name: d, ${volume} }], `),
  ]),
])("case %#", (before, after, ...expected) => {
  expect(told("lost-data", before, after)).toEqual(expected);
});

it("knows the claims that a StatefulSet makes itself", () => {
  const of = (user: number) =>
    manifest(
      "apps/v1 StatefulSet",
      `spec: { serviceName: db, selector: { matchLabels: { app: db } }, template: { metadata: { labels: { app: db } }, spec: { securityContext: { runAsUser: ${user} }, containers: [{ name: db, image: "db:1"${MOUNT} }] } }, volumeClaimTemplates: [{ metadata: { name: d }, spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } } }] }`,
    );
  expect(told("lost-data", of(1000), of(2000))).toEqual([
    "warning: Container db runs as user 2000 from now on, and its claim d holds what user 1000 wrote: without an `fsGroup` it may not write there.",
  ]);
});
