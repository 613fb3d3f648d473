import { fast, git, go, list, set, template, tree } from "./make.mjs";

export const generatorCases = [
  set(
    "list",
    fast([list({ env: "a", tag: "1" }, { env: "b", tag: "2" })], template("x-{{env}}", "apps/{{ env }}")),
  ),
  set(
    "list with values",
    fast([list({ env: "a", values: { tag: "1" } })], template("x-{{env}}", "apps/{{values.tag}}")),
  ),
  set("list with a number", fast([list({ env: "a", n: 1 })], template("x-{{env}}"))),
  set("list of nothing", fast([list()], template("x"))),
  set("an unknown name stays", fast([list({ env: "a" })], template("x-{{env}}", "apps/{{other}}"))),
  set(
    "elementsYaml",
    fast([{ list: { elements: [], elementsYaml: "- {env: a}\n- {env: b}\n" } }], template("x-{{env}}")),
  ),
  set(
    "go list",
    go([list({ env: "a", n: 1, deep: { x: "y" } })], template("x-{{.env}}-{{.n}}", "apps/{{.deep.x}}")),
  ),
  set("go list, missing", go([list({ env: "a" })], template("x-{{.env}}", "apps/{{.other}}"))),
  set(
    "go list, missing is an error",
    go([list({ env: "a" })], template("x-{{.env}}", "apps/{{.other}}"), {
      goTemplateOptions: ["missingkey=error"],
    }),
  ),
  set(
    "directories",
    fast([git({ directories: [{ path: "apps/*" }] })], template("{{path.basename}}", "{{path}}")),
    tree,
  ),
  set(
    "directories, segments",
    fast([git({ directories: [{ path: "apps/*" }] })], template("{{path[0]}}-{{path[1]}}", "{{path}}")),
    tree,
  ),
  set(
    "directories, two levels",
    fast([git({ directories: [{ path: "apps/*/*" }] })], template("{{path.basename}}", "{{path}}")),
    tree,
  ),
  set(
    "directories, excluded",
    fast(
      [git({ directories: [{ path: "apps/*" }, { path: "apps/b", exclude: true }] })],
      template("{{path.basename}}", "{{path}}"),
    ),
    tree,
  ),
  set(
    "directories, star of all",
    fast([git({ directories: [{ path: "*" }] })], template("{{path.basename}}", "{{path}}")),
    tree,
  ),
  set(
    "directories, normalized",
    fast([git({ directories: [{ path: "other/*" }] })], template("{{path.basenameNormalized}}", "{{path}}")),
    tree,
  ),
  set(
    "directories, class",
    fast([git({ directories: [{ path: "apps/[^a]" }] })], template("{{path.basename}}", "{{path}}")),
    tree,
  ),
  set(
    "directories, prefix",
    fast(
      [git({ directories: [{ path: "apps/*" }], pathParamPrefix: "p" })],
      template("{{p.path.basename}}", "{{p.path}}-{{p.path[1]}}"),
    ),
    tree,
  ),
  set(
    "directories, values",
    fast(
      [git({ directories: [{ path: "apps/*" }], values: { n: "{{path.basename}}-v" } })],
      template("{{values.n}}", "{{path}}"),
    ),
    tree,
  ),
  set(
    "go directories",
    go(
      [git({ directories: [{ path: "apps/*" }] })],
      template("{{.path.basename}}-{{index .path.segments 0}}", "{{.path.path}}"),
    ),
    tree,
  ),
  set(
    "go directories, values",
    go(
      [git({ directories: [{ path: "apps/*" }], values: { n: "{{.path.basename}}-v" } })],
      template("{{.values.n}}", "{{.path.path}}"),
    ),
    tree,
  ),
  set(
    "go directories, prefix",
    go(
      [git({ directories: [{ path: "apps/*" }], pathParamPrefix: "p" })],
      template("{{.p.path.basename}}", "{{.p.path.path}}"),
    ),
    tree,
  ),
  set(
    "directories, a class takes a slash",
    fast([git({ directories: [{ path: "app[^a]*x" }] })], template("{{path.basename}}", "{{path}}")),
    { "apps/x/a.yaml": "", "app/x/a.yaml": "" },
  ),
  set(
    "files",
    fast(
      [git({ files: [{ path: "env/**/config.yaml" }] })],
      template("{{path.basename}}-{{a.b}}", "{{path}}/{{l.0}}/{{n}}"),
    ),
    { "env/x/config.yaml": "a: {b: c}\nl: [q]\nn: 5\n", "env/config.yaml": "a: {b: top}\nl: [r]\nn: 1.5\n" },
  ),
  set(
    "files, star over slashes",
    fast(
      [git({ files: [{ path: "env/*.json" }] })],
      template("{{path.basename}}-{{path.filenameNormalized}}", "{{path}}"),
    ),
    { "env/x/a.json": "{}", "env/b.json": "{}", "env/x/c.yaml": "" },
  ),
  set("files, a list", fast([git({ files: [{ path: "list.yaml" }] })], template("x-{{n}}", "{{path}}")), {
    "list.yaml": "- n: a\n- n: b\n",
  }),
  set(
    "files, excluded",
    fast(
      [git({ files: [{ path: "env/*" }, { path: "env/b*", exclude: true }] })],
      template("x-{{n}}", "{{path.filename}}"),
    ),
    { "env/a.yaml": "n: a", "env/b.yaml": "n: b" },
  ),
  ...["./env//*.json", "env/", "env/*/", "env/./x/", "env/x/../*", "/env/*", "../env/*", "env/?.json"].map(
    (path) =>
      set(`files, ${path}`, fast([git({ files: [{ path }] })], template("x-{{path.basename}}", "{{path}}")), {
        "env/x/a.json": "{}",
        "env/b.json": "{}",
        "env/é.json": "{}",
      }),
  ),
  set("files, broken", fast([git({ files: [{ path: "env/*" }] })], template("x-{{n}}")), {
    "env/a.yaml": "n: [",
  }),
  set("files, empty", fast([git({ files: [{ path: "env/*" }] })], template("x-{{path.basename}}")), {
    "env/a.yaml": "",
  }),
  set(
    "go files",
    go(
      [git({ files: [{ path: "env/*/c.yaml" }] })],
      template(
        "{{.path.basename}}-{{.path.filenameNormalized}}",
        "{{.a.b}}/{{index .l 0}}/{{.n}}/{{.t}}/{{.big}}",
      ),
    ),
    { "env/x/c.yaml": "a: {b: c}\nl: [q]\nn: 5\nt: true\nbig: 12345678\n" },
  ),
  set(
    "files at the top",
    go(
      [git({ files: [{ path: "c.yaml" }] })],
      template("x-{{.n}}", "{{.path.path}}/{{.path.basename}}/{{.path.filename}}"),
    ),
    { "c.yaml": "n: a" },
  ),
];
