import { expect, it } from "vitest";
import { findings, manifest, told } from "../check-fixture.ts";

const owner = (uid: string, name = "cfg") =>
  `{ apiVersion: v1, kind: ConfigMap, name: ${name}${uid === "" ? "" : `, uid: ${uid}`} }`;
const object = (type: string, owners: readonly string[], more = "") =>
  manifest(
    type,
    "",
    `name: web, namespace: shop${more}${owners.length === 0 ? "" : `, ownerReferences: [${owners.join(", ")}]`}`,
  );
const said = (kind: string, name = "cfg") => [
  `warning: ${kind} web belongs to ConfigMap ${name} from now on (\`ownerReferences\`): where that is not there under the uid that is written, the garbage collector deletes ${kind} web and what it made.`,
];
const [DEPLOYMENT, CONFIG, CUSTOM] = ["apps/v1 Deployment", "v1 ConfigMap", "example.com/v1 Thing"];

it.each<readonly [string, base: string, head: string, expected: readonly string[]]>([
  ["a workload that stays", object(DEPLOYMENT, []), object(DEPLOYMENT, [owner("x")]), said("Deployment")],
  ["a new workload", "", object(DEPLOYMENT, [owner("x")]), said("Deployment")],
  ["a config", object(CONFIG, []), object(CONFIG, [owner("x")]), said("ConfigMap")],
  ["a custom resource", object(CUSTOM, []), object(CUSTOM, [owner("x")]), said("Thing")],
  [
    "another owner",
    object(CONFIG, [owner("x")]),
    object(CONFIG, [owner("y", "other")]),
    said("ConfigMap", "other"),
  ],
  ["another uid", object(CONFIG, [owner("x")]), object(CONFIG, [owner("y")]), said("ConfigMap")],
  ["the first of two", object(CONFIG, []), object(CONFIG, [owner("x"), owner("y", "b")]), said("ConfigMap")],
])("%s", (_, base, head, expected) => {
  expect(told("removed-object", base, head)).toEqual(expected);
});

it.each<readonly [string, base: string, head: string]>([
  ["it had that owner", object(CONFIG, [owner("x")]), object(CONFIG, [owner("x")], ", labels: { a: b }")],
  ["a second one comes", object(CONFIG, [owner("x")]), object(CONFIG, [owner("y", "b"), owner("x")])],
  ["its owners go", object(CONFIG, [owner("x")]), object(CONFIG, [])],
  ["none has a uid", object(CONFIG, []), object(CONFIG, [owner("")])],
])("but not where %s", (_, base, head) => {
  expect(told("removed-object", base, head)).toEqual([]);
});

it.each(["uid: x", 'resourceVersion: "1"', 'deletionTimestamp: "2026-01-01T00:00:00Z"'])(
  "what the cluster writes (%s) is refused",
  (field) => {
    for (const type of [CONFIG, CUSTOM]) {
      const [first] = told("apply-fails", object(type, []), object(type, [], `, ${field}`));
      expect(first).toContain("is the cluster's own: leave it out");
      expect(told("apply-fails", object(type, [], `, ${field}`), object(type, []))).toEqual([]);
    }
  },
);

it("says to leave it out", () => {
  expect(findings("removed-object", [object(CONFIG, []), object(CONFIG, [owner("x")])])).toMatchObject([
    { remediation: "Leave the owner out: the cluster writes it where a controller makes the object." },
  ]);
});
