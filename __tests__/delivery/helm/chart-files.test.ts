import { describe, expect, test } from "vitest";
import { chartFiles, dependencyFolders } from "../../../src/delivery/helm/chart-files.ts";
import { splitRendering } from "../../../src/delivery/helm/output.ts";
import { jsonText } from "../../../src/yaml/json-text.ts";
import { memoryTree } from "../../support/memory-tree.ts";

const CHART = "apiVersion: v2\nname: web\nversion: 1.0.0\n";
const DEPENDS = `${CHART}dependencies:\n  - {name: common, version: 1.x, repository: "file://../common"}\n`;

describe("the files of a chart", () => {
  test("links are replaced by what they lead to, by path below the chart", () => {
    const tree = memoryTree({
      "c/Chart.yaml": CHART,
      "c/templates/a.yaml": { link: "../../shared/a.yaml" },
      "shared/a.yaml": "a",
    });
    const result = chartFiles(tree, "c", true);
    expect(result.ok && [...result.chart.files].map(([path, { source }]) => [path, source])).toEqual([
      ["Chart.yaml", "c/Chart.yaml"],
      ["templates/a.yaml", "shared/a.yaml"],
    ]);
  });

  test.each([
    ["a link out of the repository", { "c/x": { link: "../../../etc/passwd" } }, "leads to no file"],
    ["a link to an absolute path", { "c/x": { link: "/etc/passwd" } }, "leads to no file"],
    ["a link into itself", { "c/x/y": "", "c/x/z": { link: "../x" } }, "leads back"],
  ])("%s is refused", (_, files, message) => {
    const result = chartFiles(memoryTree({ "c/Chart.yaml": CHART, ...files }), "c", true);
    expect(result).toMatchObject({ ok: false, fails: false });
    expect(result.ok ? "" : result.message).toContain(message);
  });

  test("a dependency from a folder of the repository is an input, and comes along", () => {
    const tree = memoryTree({
      "c/Chart.yaml": DEPENDS,
      "common/Chart.yaml": "name: common\nversion: 1.2.3",
      "common/t": "",
    });
    expect(dependencyFolders(tree, "c")).toEqual(["common"]);
    const result = chartFiles(tree, "c", true);
    expect(result.ok && [...result.chart.files.keys()]).toContain("charts/common/t");
    expect(chartFiles(tree, "c", false)).toMatchObject({ ok: false, fails: false });
  });

  test.each([
    ["2.0.0", "1.x", "it depends on common 1.x, and file://../common is 2.0.0"],
    ["1.0.0-rc.1", "1.x", "it depends on common 1.x, and file://../common is 1.0.0-rc.1"],
    ["1.0.0", "", "it depends on common , and file://../common is 1.0.0"],
    ["1.0.0", "1.x", undefined],
  ])("one of version %s is not taken for %j", (version, asked, message) => {
    const tree = memoryTree({
      "c/Chart.yaml": DEPENDS.replace("1.x", JSON.stringify(asked)),
      "common/Chart.yaml": `name: common\nversion: ${version}\n`,
    });
    const fault = { ok: false, fails: true, message, file: "c/Chart.yaml" };
    expect(chartFiles(tree, "c", "anyLock")).toMatchObject(message === undefined ? { ok: true } : fault);
  });

  test("one that the lock names otherwise fails where helm builds, in the version of the lock where Flux does", () => {
    const of = (version: string) =>
      memoryTree({
        "c/Chart.yaml": DEPENDS,
        "c/Chart.lock": `dependencies: [{name: common, version: 1.0.0, repository: "file://../common"}]\ndigest: sha256:0\n`,
        "common/Chart.yaml": `name: common\nversion: ${version}\n`,
      });
    expect(chartFiles(of("1.0.0"), "c", true)).toMatchObject({
      ok: false,
      fails: true,
      file: "c/Chart.yaml",
    });
    expect(chartFiles(of("1.0.0"), "c", "anyLock")).toMatchObject({ ok: true });
    expect(chartFiles(of("1.0.1"), "c", "anyLock")).toMatchObject({ ok: false, fails: true });
  });

  test("one that leaves the repository is refused, one that is there is not asked for again", () => {
    const outside = DEPENDS.replace("file://../common", "file://../../common");
    expect(chartFiles(memoryTree({ "c/Chart.yaml": outside }), "c", true)).toMatchObject({ ok: false });
    const vendored = memoryTree({ "c/Chart.yaml": DEPENDS, "c/charts/common-1.2.3.tgz": "" });
    expect(chartFiles(vendored, "c", false)).toMatchObject({ ok: true });
  });
});

test("a rendering is split at what helm writes, and nowhere else", () => {
  const text =
    "---\n# Source: web/templates/a.yaml\na: |\n  ---\n  # Source: x\n---\n# Source: web/charts/b/templates/c.yaml\nb: 1\n";
  expect(splitRendering(text)).toEqual([
    { template: "templates/a.yaml", text: "a: |\n  ---\n  # Source: x\n", start: 2 },
    { template: "charts/b/templates/c.yaml", text: "b: 1\n", start: 7 },
  ]);
});

test("values are written as JSON, whole numbers of any size too", () => {
  expect(jsonText({ a: [1n, 12345678901234567890n, "x", null, true, 1.5], "b c": {} })).toBe(
    '{"a":[1,12345678901234567890,"x",null,true,1.5],"b c":{}}',
  );
});
