import { expect, it } from "vitest";
import { lostMarkFinding, lostMarks } from "../../../../src/domain/policy/flux/image-marks.ts";

const WEB = '# {"$imagepolicy": "flux-system:web"}';
const TAG = '# {"$imagepolicy": "flux-system:web:tag"}';
const image = (tag: string, mark: string, name = "acme/web") =>
  `      - name: web\n        image: ${name}:${tag} ${mark}\n`;
const values = (tag: string, mark: string) =>
  `values:\n  image:\n    repository: acme/web\n    tag: ${tag} ${mark}\n`;

it.each<readonly [string, string, string, readonly unknown[]]>([
  ["is taken out", image("1.0.0", WEB), image("1.0.0", ""), [{ policy: "flux-system:web", line: 2 }]],
  [
    "is taken out with another tag",
    image("1.0.0", WEB),
    image("v2", ""),
    [{ policy: "flux-system:web", line: 2 }],
  ],
  [
    "names another policy",
    image("1.0.0", WEB),
    image("1.0.0", WEB.replace(":web", ":wbe")),
    [{ policy: "flux-system:web", now: "flux-system:wbe", line: 2 }],
  ],
  [
    "of a tag is taken out",
    values('"1.0.0"', TAG),
    values("2.0.0", ""),
    [{ policy: "flux-system:web:tag", line: 4 }],
  ],
  [
    "goes from the first of two places",
    image("1.0.0", WEB, "acme/job") + image("1.0.0", WEB),
    image("1.0.0", "", "acme/job") + image("1.0.0", WEB),
    [{ policy: "flux-system:web", line: 2 }],
  ],
  ["stays with another tag", image("1.0.0", WEB), image("2.0.0", WEB), []],
  ["goes with its image", image("1.0.0", WEB), "      - name: web\n", []],
  ["goes with its image beside others", image("1.0.0", WEB) + image("1", "", "db"), image("1", "", "db"), []],
  ["moves in its file", image("1.0.0", WEB), `a: b\n${image("1.0.0", WEB)}`, []],
  ["comes", image("1.0.0", ""), image("1.0.0", WEB), []],
])("a mark that %s", (_, base, head, expected) => {
  expect(lostMarks("web.yaml", base, head)).toEqual(
    expected.map((each) => ({ file: "web.yaml", ...(each as object) })),
  );
});

it("says what becomes of the image", () => {
  const at = { file: "web.yaml", line: 2, policy: "flux-system:web:tag" };
  expect(lostMarkFinding(at)).toMatchObject({
    check: "flux-settings",
    severity: "warning",
    deployable: null,
    file: "web.yaml",
    line: 2,
    message:
      "The mark of ImagePolicy flux-system/web goes from web.yaml: no newer image is written there any more.",
  });
  expect(lostMarkFinding({ ...at, now: "flux-system:wbe" }).message).toBe(
    "The mark of ImagePolicy flux-system/web goes from web.yaml: what ImagePolicy flux-system/wbe chooses is written there from now on, or nothing if that is not there.",
  );
});
