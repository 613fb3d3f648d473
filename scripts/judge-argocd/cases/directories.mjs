import { app, configMap, deployment, directory, root } from "./make.mjs";

export const directoryCases = [
  directory("a directory", {
    "a.yaml": configMap("a"),
    "b.yml": configMap("b"),
    "c.json": '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"c"}}',
    "README.md": "# x",
    "below/d.yaml": configMap("d"),
  }),
  directory(
    "a directory, recursively",
    {
      "a.yaml": configMap("a"),
      "below/d.yaml": configMap("d"),
      ".hidden/e.yaml": configMap("e"),
      "below/kustomization.yaml": "resources: [d.yaml]\n",
    },
    { recurse: true, exclude: "*kustomization.yaml" },
  ),
  directory(
    "a directory with a kustomization below",
    { "a.yaml": configMap("a"), "below/kustomization.yaml": "resources: []\n" },
    { recurse: true },
  ),
  directory(
    "include",
    { "a.yaml": configMap("a"), "b.yaml": configMap("b"), "x/a.yaml": configMap("xa") },
    { recurse: true, include: "a*" },
  ),
  directory(
    "include across slashes",
    { "a.yaml": configMap("a"), "x/y/a.yaml": configMap("xa") },
    { recurse: true, include: "*a.yaml" },
  ),
  directory(
    "include of several",
    { "a.yaml": configMap("a"), "b.yaml": configMap("b"), "c.yaml": configMap("c") },
    { include: "{a,b}.yaml" },
  ),
  directory(
    "exclude before include",
    { "a.yaml": configMap("a"), "b.yaml": configMap("b") },
    { include: "*.yaml", exclude: "b*" },
  ),
  directory(
    "a class",
    { "a.yaml": configMap("a"), "b.yaml": configMap("b"), "c.yaml": configMap("c") },
    { include: "[!a-b].yaml" },
  ),
  directory("an invalid pattern", { "a.yaml": configMap("a") }, { include: "{a" }),
  directory("an invalid exclusion", { "a.yaml": configMap("a") }, { exclude: "[a" }),
  directory(
    "nested braces",
    { "a.yaml": configMap("a"), "bc.yaml": configMap("bc"), "d.yaml": configMap("d") },
    { include: "{a,b{c,d}}.yaml" },
  ),
  directory("an escaped star", { "a.yaml": configMap("a") }, { include: "\\*.yaml" }),
  directory("the skip mark", {
    "a.yaml": configMap("a"),
    "b.yaml": `# +argocd:skip-file-rendering\n${configMap("b")}`,
  }),
  directory("a broken file that is not ours", { "a.yaml": configMap("a"), "values.yaml": "a: [b\n" }),
  directory("a broken file that looks like an object", {
    "a.yaml": configMap("a"),
    "b.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: [b\n",
  }),
  directory("a file with values", { "a.yaml": configMap("a"), "values.yaml": "image: {tag: x}\n" }),
  directory("an object, then values", { "a.yaml": `${configMap("a")}---\nimage: x\n` }),
  directory("values, then an object", { "a.yaml": `image: x\n---\n${configMap("a")}` }),
  directory("several documents", {
    "a.yaml": `---\n${configMap("a")}---\n# nothing\n---\n${configMap("b")}---\n`,
  }),
  directory("text after a separator", { "a.yaml": `${configMap("a")}--- x\n${configMap("b")}` }),
  directory("a List", {
    "a.yaml":
      "apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: ConfigMap, metadata: {name: a}}\n- {apiVersion: v1, kind: ConfigMap, metadata: {name: b}}\n",
  }),
  directory("a typed list", {
    "a.yaml":
      "apiVersion: v1\nkind: ConfigMapList\nitems:\n- {apiVersion: v1, kind: ConfigMap, metadata: {name: a}}\n",
  }),
  directory("a list of nothing", {
    "a.yaml": "apiVersion: v1\nkind: ConfigMapList\nitems: null\n",
    "b.yaml": "apiVersion: v1\nkind: List\nitems: []\n",
  }),
  directory("JSON without a kind", { "a.json": '{"name": "x"}' }),
  directory("JSON with two objects", {
    "a.json":
      '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"c"}}\n{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"d"}}',
  }),
  directory("JSON that is a list", { "a.json": "[1]" }),
  directory("YAML as in JSON", {
    "a.yaml": '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"c"}}',
  }),
  directory("flow YAML", { "a.yaml": "{apiVersion: v1, kind: ConfigMap, metadata: {name: c}}\n" }),
  directory("YAML 1.1", {
    "a.yaml":
      "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata: {a: yes, b: 010, c: 1.10, d: 1_000, e: 2001-01-01, f: ~, g: 0x1F, h: 1e3, i: .5, j: off}\n",
  }),
  directory("a double key", {
    "a.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata: {a: x}\ndata: {b: y}\n",
  }),
  directory("an anchor", {
    "a.yaml":
      "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c, labels: &l {a: b}}\ndata:\n  <<: *l\n  c: d\n",
  }),
  directory("no kind", { "a.yaml": "apiVersion: v1\nmetadata: {name: c}\n" }),
  directory("no files", { "README.md": "x" }),
  { id: "no such path", files: { "other/a.yaml": configMap("a") }, source: { path: "app" } },
  {
    id: "the top",
    files: { "a.yaml": configMap("a"), "below/b.yaml": configMap("b") },
    source: { path: "." },
  },
  {
    id: "a capital Kustomization",
    files: { "app/Kustomization": root(), "app/deploy.yaml": deployment() },
    source: { path: "app" },
  },
  {
    id: "a root beside a chart",
    files: app("", { "app/Chart.yaml": "apiVersion: v2\nname: a\nversion: 0.1.0\n" }),
    source: { path: "app" },
  },
  {
    id: "a chart by another name",
    files: { ...app(""), "app/zChart.yaml": "apiVersion: v2\nname: a\nversion: 0.1.0\n" },
    source: { path: "app" },
    onlyTool: true,
  },
  {
    id: "an explicit directory over a root",
    files: app(""),
    source: { path: "app", directory: { exclude: "kustomization.yaml" } },
  },
  { id: "an explicit empty directory", files: app(""), source: { path: "app", directory: {} } },
];
