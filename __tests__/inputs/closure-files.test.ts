import { describe, expect, it } from "vitest";
import { OWN, rootsOf, rootsWith, type Files } from "./root-fixture.ts";

describe("the files of a root", () => {
  it.each<readonly [string, string, Files, readonly string[]]>([
    [
      "nothing of a field that is empty",
      "resources:\nnamespace: null\nreplicas: 1\n",
      { "app/null": "" },
      [],
    ],
    [
      "no name in an inline patch",
      "patchesStrategicMerge:\n- |\n  kind: Service\n  metadata: {name: redis}\n",
      { "app/redis": "", "app/Service": "" },
      [],
    ],
    ["no name that text wraps", "aLaterField: |\n  my\n  file\n", { "app/my file": "" }, []],
    [
      "nothing behind an equals sign that ends a text",
      "configMapGenerator: [{files: [k=]}]\n",
      { "app/x": "" },
      [],
    ],
    [
      "no charts where no chart is used",
      "resources: [a.yaml]\n",
      { "app/a.yaml": "", "app/charts/redis/Chart.yaml": "" },
      ["app/a.yaml"],
    ],
    [
      "a home of charts that is a root too",
      "helmCharts: [{name: redis}]\nhelmGlobals: {chartHome: ../home}\n",
      {
        "home/kustomization.yaml": "resources: []\n",
        "home/redis/Chart.yaml": "",
        "home/redis/values.yaml": "",
      },
      ["home/kustomization.yaml", "home/redis/Chart.yaml", "home/redis/values.yaml"],
    ],
    [
      "the charts of a generator for charts in a file",
      "generators: [gen/chart.yaml]\n",
      {
        "app/gen/chart.yaml": "apiVersion: builtin\nkind: HelmChartInflationGenerator\nname: redis\n",
        "app/charts/redis/Chart.yaml": "",
      },
      ["app/charts/redis/Chart.yaml", "app/gen/chart.yaml"],
    ],
    [
      "the charts of a generator for charts in the text",
      "generators:\n- |\n  apiVersion: builtin\n  kind: HelmChartInflationGenerator\n  name: redis\n",
      { "app/charts/redis/Chart.yaml": "" },
      ["app/charts/redis/Chart.yaml"],
    ],
    [
      "no charts of a generator of another kind",
      "generators:\n- |\n  apiVersion: builtin\n  kind: ConfigMapGenerator\n  name: x\n",
      { "app/charts/redis/Chart.yaml": "" },
      [],
    ],
    [
      "a directory that a generator names, and the root that it is",
      "generators: [gen.yaml]\n",
      {
        "app/gen.yaml": "apiVersion: v1\nkind: Any\ndirectory: home\nother: ../root\nfile: plain\n",
        "app/home/a": "",
        "app/plain": "",
        "root/kustomization.yaml": "resources: [../base.yaml]\n",
        "root/b": "",
        "base.yaml": "",
      },
      ["app/gen.yaml", "app/home/a", "app/plain", "base.yaml", "root/b", "root/kustomization.yaml"],
    ],
    [
      "what a generator that does not parse may name",
      "generators: [gen.yaml]\n",
      { "app/gen.yaml": "{ files: [used.conf\n", "app/used.conf": "", "app/unused.conf": "" },
      ["app/gen.yaml", "app/used.conf"],
    ],
    ["a text of generators that is neither a file nor YAML", "generators: ['{a']\n", { "app/a": "" }, []],
    [
      "all of a directory under generators that is no root",
      "generators: [gen]\n",
      { "app/gen/a.yaml": "", "app/gen/b.conf": "" },
      ["app/gen/a.yaml", "app/gen/b.conf"],
    ],
    [
      "a chain of links",
      "resources: [a.yaml]\n",
      { "app/a.yaml": { link: "../x/b.yaml" }, "x/b.yaml": { link: "c.yaml" }, "x/c.yaml": "" },
      ["app/a.yaml", "x/b.yaml", "x/c.yaml"],
    ],
    [
      "a chain of links in a directory, and one that leads back into it",
      "resources: [dir]\n",
      {
        "app/dir/a": { link: "../../x/b" },
        "app/dir/self": { link: "." },
        "x/b": { link: "c" },
        "x/c": "",
        "x/d": "",
      },
      ["app/dir/a", "app/dir/self", "x/b", "x/c"],
    ],
    [
      "a submodule in a directory, and where it comes from",
      "resources: [dir]\n",
      { "app/dir/module": { commit: "a" }, ".gitmodules": "", "app/other": { commit: "b" } },
      [".gitmodules", "app/dir/module"],
    ],
    [
      "what says how a checkout writes a file",
      "configMapGenerator: [{files: [a.conf]}]\n",
      {
        "app/a.conf": { text: "a", governedBy: [".gitattributes", "app/.gitattributes"] },
        "app/b.conf": { text: "b", governedBy: ["b/.gitattributes"] },
      },
      [".gitattributes", "app/.gitattributes", "app/a.conf"],
    ],
    [
      "all files of the repository, of its top",
      "resources: [..]\n",
      { "a.yaml": "", "dir/b.yaml": "" },
      ["a.yaml", "dir/b.yaml"],
    ],
    [
      "the root at the top of the repository, and nothing beside it",
      "resources: [..]\n",
      { "kustomization.yaml": "resources: [a.yaml]\n", "a.yaml": "", "b.yaml": "" },
      ["a.yaml", "kustomization.yaml"],
    ],
    [
      "roots whose generators are each other's",
      "generators: [../gen]\n",
      { "gen/kustomization.yaml": "generators: [../app]\n" },
      ["gen/kustomization.yaml"],
    ],
    [
      "a link to nowhere among what configures",
      "generators: [../gen]\nresources: [a.yaml]\n",
      {
        "gen/kustomization.yaml": "resources: [nowhere.yaml]\n",
        "gen/nowhere.yaml": { link: "x" },
        "app/a.yaml": "",
      },
      ["app/a.yaml", "gen/kustomization.yaml", "gen/nowhere.yaml"],
    ],
  ])("are %s", (_, kustomization, files, expected) => {
    const { files: read } = rootsWith(kustomization, files).closure("app");
    expect(read.filter((file) => file !== OWN)).toEqual(expected);
  });

  it.each([
    ["- with space.yaml"],
    ["  - with space.yaml  "],
    ["path: with space.yaml"],
    ["- path:   with space.yaml\r"],
    ["with space.yaml"],
  ])("are guessed from the line %j of a file that does not parse", (line) => {
    const { files } = rootsWith(`\t: {\n${line}\n`, { "app/with space.yaml": "", "app/else": "" }).closure(
      "app",
    );
    expect(files).toEqual([OWN, "app/with space.yaml"]);
  });

  it("are guessed from a whole line, whatever is in it", () => {
    const files: Files = { "app/my - file.yaml": "", "app/myfile.yaml": "" };
    expect(rootsWith("\t: {\nmy - file.yaml\n", files).closure("app").files).toEqual([
      OWN,
      "app/my - file.yaml",
    ]);
  });

  it("are all links on the way to its kustomization", () => {
    const files: Files = {
      [OWN]: { link: "../x/k.yaml" },
      "x/k.yaml": { link: "real.yaml" },
      "x/real.yaml": "resources: []\n",
    };
    expect(rootsOf(files).closure("app").files).toEqual([OWN, "x/k.yaml", "x/real.yaml"]);
  });

  it("are its kustomization, be it a submodule or a link to nowhere", () => {
    expect(rootsOf({ [OWN]: { commit: "a" } }).closure("app").files).toEqual([".gitmodules", OWN]);
    expect(rootsOf({ [OWN]: { link: "nowhere" } }).closure("app").files).toEqual([OWN]);
  });

  it("are both kustomizations where there are two", () => {
    const files: Files = {
      "app/Kustomization": "resources: [a.yaml]\n",
      [OWN]: "resources: [b.yaml]\n",
      "app/a.yaml": "",
      "app/b.yaml": "",
    };
    expect(rootsOf(files).closure("app").files).toEqual([
      "app/Kustomization",
      "app/a.yaml",
      "app/b.yaml",
      OWN,
    ]);
  });

  it("are none where there is no root", () => {
    expect(rootsWith("resources: [dir]\n", { "app/dir/a": "" }).closure("app/dir")).toEqual({
      files: [],
      uncertain: [],
    });
  });
});
