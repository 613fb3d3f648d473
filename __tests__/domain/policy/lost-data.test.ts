import { expect, it } from "vitest";
import { findings, told } from "./check-fixture.ts";

const web = (mounts: string, volumes: string, containers = "web") =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { template: { spec: { volumes: [${volumes}], containers: [{ name: ${containers}, image: a, volumeMounts: [${mounts}] }] } } }\n`;
const DATA = "{ name: d, mountPath: /data }";
const CLAIM = "{ name: d, persistentVolumeClaim: { claimName: a } }";
const lost = (what: string) => [
  `Container web no longer has ${what} at /data, where it was: it starts without what is there.`,
];
const part = (name: string) => `{ name: d, mountPath: /data, subPath: ${name} }`;
const nfs = (path: string) => `{ name: d, nfs: { server: s, path: ${path} } }`;
const azure = (share: string) => `{ name: d, azureFile: { shareName: ${share} } }`;
const driven = (share: string) =>
  `{ name: d, csi: { driver: nfs.csi.k8s.io, volumeAttributes: { server: s, share: ${share} } } }`;

it.each([
  ["a directory of the pod", web(DATA, CLAIM), web(DATA, "{ name: d, emptyDir: {} }"), lost("claim a")],
  ["no mount", web(DATA, CLAIM), web("", CLAIM), lost("claim a")],
  ["another part", web(part("a"), CLAIM), web(part("b"), CLAIM), lost("a of claim a")],
  [
    "another claim",
    web(DATA, CLAIM),
    web(DATA, CLAIM.replace("claimName: a", "claimName: b")),
    lost("claim a"),
  ],
  ["another share of a cloud", web(DATA, azure("a")), web(DATA, azure("b")), lost("its azureFile volume")],
  ["the same share, by another Secret", web(DATA, azure("a")), web(DATA, azure("a, secretName: y")), []],
  [
    "a share of a cloud that may only be read",
    web(DATA, azure("a")),
    web(DATA, azure("a, readOnly: true")),
    [
      "Container web may only read its azureFile volume from now on, where it could write: what it writes there fails.",
    ],
  ],
  ["another share of a driver", web(DATA, driven("a")), web(DATA, driven("b")), lost("its csi volume")],
  [
    "the same of a driver, mounted otherwise",
    web(DATA, driven("a")),
    web(DATA, driven("a, mountOptions: hard")),
    [],
  ],
  [
    "what a driver makes for each pod",
    web(DATA, "{ name: d, csi: { driver: csi.cert-manager.io, volumeAttributes: { a: b } } }"),
    web(DATA, "{ name: d, csi: { driver: csi.cert-manager.io, volumeAttributes: { a: c } } }"),
    [],
  ],
  ["another directory of a server", web(DATA, nfs("/a")), web(DATA, nfs("/b")), lost("its nfs volume")],
  [
    "another place for the same, of which nothing tells the program,",
    web(DATA, CLAIM),
    web(DATA.replace("/data", "/var"), CLAIM),
    [
      "Container web has claim a at /var from now on, and nothing else of it says so: what looks for it at /data starts without it.",
    ],
  ],
  [
    "another place for the same, for another program,",
    web(DATA, CLAIM),
    web(DATA.replace("/data", "/var"), CLAIM).replace("image: a", "image: b"),
    [],
  ],
  [
    "another place for the same, which the environment names,",
    web(DATA, CLAIM),
    web(DATA.replace("/data", "/var"), CLAIM).replace(
      "image: a",
      "image: a, env: [{ name: D, value: /var }]",
    ),
    [],
  ],
  [
    "a second place for the same",
    web(DATA, CLAIM),
    web(`${DATA}, ${DATA.replace("/data", "/var")}`, CLAIM),
    [],
  ],
  ["a slash", web(DATA, CLAIM), web(DATA.replace("/data", "/data/"), CLAIM), []],
  ["another name of the volume", web(DATA, CLAIM), web(DATA, CLAIM).replaceAll("name: d,", "name: e,"), []],
  ["a claim for the first time", web("", ""), web(DATA, CLAIM), []],
  ["another container", web(DATA, CLAIM), web("", "", "other"), []],
  ["a directory of the pod as before", web(DATA, "{ name: d, emptyDir: {} }"), web("", ""), []],
])("%s in place of it", (_, base, head, expected) => {
  expect(findings("lost-data", [base, head]).map(({ message }) => message)).toEqual(expected);
});

it("leaves a claim that is deleted to what tells of that", () => {
  const claim = "---\napiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: a }\n";
  expect(findings("lost-data", [web(DATA, CLAIM) + claim, web("", "")])).toEqual([]);
});

it("knows the claims of a StatefulSet", () => {
  const set = (mounts: string) =>
    web(mounts, "")
      .replace("Deployment", "StatefulSet")
      .replace("spec: { template", "spec: { volumeClaimTemplates: [{ metadata: { name: d } }], template");
  expect(findings("lost-data", [set(DATA), set("")]).map(({ message }) => message)).toEqual(
    lost("its claim d"),
  );
});

it.each([
  [
    "one of two claims",
    web(DATA, `{ name: logs, persistentVolumeClaim: { claimName: b } }, ${CLAIM}`),
    web("", ""),
    lost("claim a"),
  ],
  [
    "a part that a variable names",
    web("{ name: d, mountPath: /data, subPathExpr: $(POD_NAME) }", CLAIM),
    web(DATA, CLAIM),
    lost("$(POD_NAME) of claim a"),
  ],
  ["a volume that was never there", web("{ name: gone, mountPath: /data }", ""), web("", ""), []],
])("tells of %s", (_, base, head, expected) => {
  expect(told("lost-data", base, head)).toEqual(expected.map((message) => `warning: ${message}`));
});

it("tells the claims of a StatefulSet apart", () => {
  const set = (mounts: string) =>
    web(mounts, "")
      .replace("Deployment", "StatefulSet")
      .replace(
        "spec: { template",
        "spec: { volumeClaimTemplates: [{ metadata: { name: d } }, { metadata: { name: e } }], template",
      );
  const found = findings("lost-data", [set(DATA), set(DATA.replace("name: d", "name: e"))]);
  expect(found).toMatchObject([
    {
      severity: "warning",
      container: "web",
      unsafe: false,
      isNew: true,
      message: lost("its claim d")[0],
    },
  ]);
});
