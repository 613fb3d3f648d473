import { describe, expect, it } from "vitest";
import { createRootIndex, type Closure } from "../../src/inputs/closure.ts";
import { createMentionCache } from "../../src/inputs/inputs.ts";
import { memoryTree } from "../support/memory-tree.ts";

type Files = Parameters<typeof memoryTree>[0];

function closureOf(root: string, files: Files): Closure {
  return createRootIndex(memoryTree(files), createMentionCache()).closure(root);
}

/** The closure of `app`, whose kustomization is given, without that file itself. */
function inputsOf(kustomization: string, files: Files): readonly string[] {
  const closure = closureOf("app", { "app/kustomization.yaml": kustomization, ...files });
  return closure.files.filter((file) => file !== "app/kustomization.yaml");
}

describe("the files of a closure", () => {
  it.each<readonly [count: number, files: readonly string[]]>([
    [0, ["app/c.txt"]],
    [1, ["app/c.txt"]],
    [20, ["app/c.txt"]],
    [21, []],
    [5000, []],
  ])("are looked for behind %i equals signs, though kustomize refuses more than one", (count, files) => {
    const kustomization = `configMapGenerator: [{ name: a, files: ["${"k=".repeat(count)}c.txt"] }]\n`;
    expect(inputsOf(kustomization, { "app/c.txt": "" })).toEqual(files);
  });
  it("are those of every field that names one", () => {
    const kustomization = `
resources: [deployment.yaml]
crds: [crds/crd.json]
configurations: [config.yaml]
openapi: {path: schema.json}
patches: [{path: patch.yaml}]
patchesStrategicMerge: [old-patch.yaml]
patchesJson6902: [{path: json-patch.yaml, target: {kind: Deployment, name: unrelated}}]
replacements: [{path: replacement.yaml}]
configMapGenerator:
- {name: a, files: [plain.conf, renamed=other.conf], envs: [.env], env: more.env}
secretGenerator:
- {name: b, files: [../shared/password]}
aFieldOfALaterKustomize: {deep: [{source: later.txt}]}
`;
    const names = [
      ...["deployment.yaml", "crds/crd.json", "config.yaml", "schema.json", "patch.yaml", "old-patch.yaml"],
      ...["json-patch.yaml", "replacement.yaml", "plain.conf", "other.conf", ".env", "more.env", "later.txt"],
    ].map((name) => `app/${name}`);
    const files = Object.fromEntries(
      [...names, "shared/password", "app/unrelated", "app/b"].map((name) => [name, ""]),
    );
    expect(inputsOf(kustomization, files)).toEqual([...names, "shared/password"].sort());
  });

  it("are those of every field of a generator's own file, whatever it means in a kustomization", () => {
    const generator = "apiVersion: v1\nkind: Gen\nmetadata: {name: g}\nnamespace: data.txt\n";
    const files = { "app/gen.yaml": generator, "app/data.txt": "" };
    expect(inputsOf("generators: [gen.yaml]\n", files)).toEqual(["app/data.txt", "app/gen.yaml"]);
  });

  it("are no charts where nobody knows of any", () => {
    expect(inputsOf("a: [\n", { "app/charts/web/Chart.yaml": "" })).toEqual([]);
  });

  it("are found behind an equals sign, and with one in their name", () => {
    const kustomization = "configMapGenerator: [{files: [key=a=b.txt]}]\n";
    expect(inputsOf(kustomization, { "app/a=b.txt": "", "app/b.txt": "", "app/key": "" })).toEqual([
      "app/a=b.txt",
      "app/b.txt",
    ]);
  });

  it("include everything of the roots that it builds on, however deep, also in circles", () => {
    expect(
      closureOf("prod", {
        "prod/kustomization.yaml": "resources: [../base]\ncomponents: [../feature]\n",
        "base/Kustomization": "resources: [../deep, app.yaml]\n",
        "base/app.yaml": "",
        "base/unused.yaml": "",
        "deep/kustomization.yml": "resources: [../base, deep.yaml]\n",
        "deep/deep.yaml": "",
        "feature/kustomization.yaml": "kind: Component\npatches: [{path: patch.yaml}]\n",
        "feature/patch.yaml": "",
      }).files,
    ).toEqual([
      ...["base/Kustomization", "base/app.yaml", "deep/deep.yaml", "deep/kustomization.yml"],
      ...["feature/kustomization.yaml", "feature/patch.yaml", "prod/kustomization.yaml"],
    ]);
  });

  it("include every link on the way, and where it leads", () => {
    const files = {
      "app/conf": { link: "../shared" },
      "shared/app.conf": { link: "real.conf" },
      "shared/real.conf": "",
      "shared/other.conf": "",
      "app/dangling": { link: "../nowhere" },
    };
    expect(inputsOf("configMapGenerator: [{files: [conf/app.conf, dangling]}]\n", files)).toEqual([
      "app/conf",
      "app/dangling",
      "shared/app.conf",
      "shared/real.conf",
    ]);
    const linked = {
      "app/kustomization.yaml": { link: "../shared/k.yaml" },
      "shared/k.yaml": "resources: [a.yaml]\n",
      "app/a.yaml": "",
      "shared/a.yaml": "",
    };
    expect(closureOf("app", linked).files).toEqual(["app/a.yaml", "app/kustomization.yaml", "shared/k.yaml"]);
  });

  it("include all files below a directory that is no root", () => {
    const files = {
      "app/dir/a": "",
      "app/dir/sub/b": "",
      "app/dir/link": { link: "../outside" },
      "app/outside/c": "",
      "app/else": "",
    };
    expect(inputsOf("resources: [dir]\n", files)).toEqual([
      "app/dir/a",
      "app/dir/link",
      "app/dir/sub/b",
      "app/outside/c",
    ]);
  });

  it("include the charts next to a kustomization that uses some", () => {
    const kustomization = "helmCharts: [{name: redis, valuesFile: values.yaml}]\n";
    const files = { "app/charts/redis/Chart.yaml": "", "app/values.yaml": "", "app/other": "" };
    expect(inputsOf(kustomization, files)).toEqual(["app/charts/redis/Chart.yaml", "app/values.yaml"]);
  });

  it("include what generators and transformers name: in a file, inline, or in a root", () => {
    const generator = (file: string): string =>
      `apiVersion: builtin\nkind: ConfigMapGenerator\nmetadata: {name: x}\nfiles: [${file}]\n`;
    const inline = generator("inline.conf").replaceAll(/^/gm, "  ");
    expect(
      inputsOf(`generators:\n- gen/file.yaml\n- ../gen-root\n- |\n${inline}\n`, {
        "app/gen/file.yaml": `${generator("from-file.conf")}---\n${generator("second.conf")}`,
        "app/from-file.conf": "",
        "app/second.conf": "",
        "app/inline.conf": "",
        "gen-root/kustomization.yaml": "resources: [g.yaml]\n",
        "gen-root/g.yaml": generator("from-root.conf"),
        "app/from-root.conf": "",
        "app/unused.conf": "",
      }),
    ).toEqual([
      ...[
        "app/from-file.conf",
        "app/from-root.conf",
        "app/gen/file.yaml",
        "app/inline.conf",
        "app/second.conf",
      ],
      ...["gen-root/g.yaml", "gen-root/kustomization.yaml"],
    ]);
  });

  it("are guessed from a file that does not parse", () => {
    const files = {
      "app/a.yaml": "",
      "app/with space.yaml": "",
      "base/kustomization.yaml": "",
      "app/no.yaml": "",
    };
    expect(inputsOf('resources: [a.yaml, "../base"\n- with space.yaml\n\t: {', files)).toEqual([
      "app/a.yaml",
      "app/with space.yaml",
      "base/kustomization.yaml",
    ]);
  });

  it("leave out what lies outside the repository or has only the same name", () => {
    const kustomization =
      "namespace: redis\nlabels: [{pairs: {app: redis}}]\nresources: [../../x, /etc/passwd, '']\n";
    expect(inputsOf(kustomization, { "app/redis/secret": "", "etc/passwd": "", x: "" })).toEqual([]);
  });
});

describe("what is uncertain", () => {
  const uncertainOf = (kustomization: string, files: Files = {}) =>
    closureOf("app", { "app/kustomization.yaml": kustomization, ...files }).uncertain.map(
      ({ needs, what }) => `${needs}: ${what}`,
    );

  it.each([
    "https://github.com/org/repo//path?ref=v1",
    "github.com/org/repo/path?ref=v1",
    "git::https://example.com/org/repo.git",
    "git@github.com:org/repo.git",
    "ssh://git@example.com/org/repo",
    "file:///srv/repo",
    "https://example.com/deployment.yaml",
    "GitHub.com:org/repo",
  ])("is the remote root %s", (url) => {
    expect(uncertainOf(`resources:\n- ${url}\n`)).toEqual([`network: ${url}`]);
  });

  it.each(["../base", "./a:b", "user@home.yaml", "https", "c:\\dir"])("is not the local name %s", (name) => {
    expect(uncertainOf(`resources:\n- '${name}'\n`)).toEqual([]);
  });

  it("is a remote file of any field that reads one, and no other URL", () => {
    expect(
      uncertainOf(
        `patches: [{path: "https://h/patch.yaml"}]
openapi: {path: "https://h/schema.json"}
configMapGenerator: [{files: ["k=https://h/f"], literals: ["URL=https://h/not"], envs: ["http://h/e"]}]
commonAnnotations: {docs: "https://h/not"}
`,
      ).sort(),
    ).toEqual(
      ["https://h/patch.yaml", "https://h/schema.json", "k=https://h/f", "http://h/e"]
        .map((what) => `network: ${what.replace("k=", "")}`)
        .sort(),
    );
  });

  it("are charts and plugins, with the place to look at", () => {
    const kustomization = "# first line\nhelmCharts: [{name: redis}]\ngenerators: [ksops.yaml]\n";
    const ksops = "apiVersion: viaduct.ai/v1\nkind: ksops\nmetadata: {name: x}\nfiles: [./secret.enc.yaml]\n";
    const closure = closureOf("app", {
      "app/kustomization.yaml": kustomization,
      "app/ksops.yaml": ksops,
      "app/secret.enc.yaml": "",
    });
    expect(closure.uncertain).toEqual([
      {
        needs: "plugins",
        what: "ksops (viaduct.ai/v1)",
        field: "generators",
        file: "app/ksops.yaml",
        line: 2,
      },
      { needs: "helm", what: "chart redis", field: "helmCharts", file: "app/kustomization.yaml", line: 2 },
    ]);
    expect(closure.files).toContain("app/secret.enc.yaml");
  });

  it("are functions in containers and the chart generator, but no other builtin", () => {
    const inline = (lines: string): string => `transformers:\n- |-\n${lines.replaceAll(/^/gm, "  ")}\n`;
    expect(uncertainOf(inline("apiVersion: builtin\nkind: PrefixTransformer\nmetadata: {name: x}"))).toEqual(
      [],
    );
    expect(
      uncertainOf(inline("apiVersion: builtin\nkind: HelmChartInflationGenerator\nname: nginx")),
    ).toEqual(["helm: chart nginx"]);
    expect(
      uncertainOf(
        inline(
          "apiVersion: v1\nkind: Fn\nmetadata: {annotations: {config.kubernetes.io/function: 'container: {image: x}'}}",
        ),
      ),
    ).toEqual(["plugins: Fn (v1)"]);
  });

  it("comes with the roots below", () => {
    const files = { "base/kustomization.yaml": "resources: [github.com/org/repo]\n" };
    expect(
      closureOf("app", { "app/kustomization.yaml": "resources: [../base]\n", ...files }).uncertain,
    ).toMatchObject([{ file: "base/kustomization.yaml", field: "resources" }]);
  });
});

it("reaches a root and all that it builds on, each once", () => {
  const index = createRootIndex(
    memoryTree({
      "app/kustomization.yaml": "resources: [../base, ../other]\n",
      "base/kustomization.yaml": "resources: [../other]\n",
      "other/kustomization.yaml": "resources: []\n",
    }),
    createMentionCache(),
  );
  expect(index.reachable("app")).toEqual(["app", "base", "other"]);
  expect(index.reachable("other")).toEqual(["other"]);
});
