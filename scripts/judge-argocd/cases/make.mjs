// Makers of small repositories, sources and sets.
export const deployment = (image = "nginx:1.0", name = "web") =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: ${name}\nspec:\n  selector:\n    matchLabels: {app: ${name}}\n  template:\n    metadata:\n      labels: {app: ${name}}\n    spec:\n      containers:\n        - name: ${name}\n          image: ${image}\n`;
export const configMap = (name, value = "1") =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\ndata:\n  a: "${value}"\n`;
export const root = (fields = "") => `resources: [deploy.yaml]\n${fields}`;
export const app = (fields, more = {}) => ({
  "app/deploy.yaml": deployment(),
  "app/kustomization.yaml": root(fields),
  ...more,
});
export const kustomize = (id, options, files = app("")) => ({
  id,
  files,
  source: { path: "app", kustomize: options },
});
export const directory = (id, files, options) => ({
  id,
  files: Object.fromEntries(Object.entries(files).map(([path, text]) => [`app/${path}`, text])),
  source: { path: "app", ...(options && { directory: options }) },
});

export const set = (id, spec, files = {}) => ({ id, spec, files });
export const template = (name, path = "apps/x", more = {}) => ({
  metadata: { name },
  spec: {
    project: "default",
    destination: { server: "https://kubernetes.default.svc", namespace: "x" },
    source: { repoURL: "https://git.invalid/x", targetRevision: "HEAD", path, ...more },
  },
});
export const list = (...elements) => ({ list: { elements } });
export const git = (options) => ({ git: { repoURL: "https://git.invalid/x", revision: "HEAD", ...options } });
export const go = (generators, tmpl, more = {}) => ({
  goTemplate: true,
  generators,
  template: tmpl,
  ...more,
});
export const fast = (generators, tmpl, more = {}) => ({ generators, template: tmpl, ...more });
export const text = (id, expression, element) =>
  set(`go: ${id}`, go([list(element)], template("a", "apps/x", { kustomize: { namePrefix: expression } })));
export const tree = {
  "apps/a/x.yaml": "a: 1",
  "apps/b/x.yaml": "a: 1",
  "apps/c/d/x.yaml": "a: 1",
  ".h/x.yaml": "",
  "apps/.h/x.yaml": "",
  "other/Foo_Bar.x/x.yaml": "",
};
