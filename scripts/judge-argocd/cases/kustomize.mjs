import { app, deployment, kustomize, root } from "./make.mjs";

export const kustomizeCases = [
  { id: "kustomize without options", files: app(""), source: { path: "app" } },
  kustomize("empty options", {}),
  kustomize("a prefix replaces", { namePrefix: "argo-" }, app("namePrefix: own-\n")),
  kustomize("a suffix replaces", { nameSuffix: "-argo" }, app("nameSuffix: -own\n")),
  kustomize("a prefix of a field in other letters", { namePrefix: "argo-" }, app("NamePrefix: own-\n")),
  kustomize("a namespace replaces", { namespace: "argo" }, app("namespace: own\n")),
  kustomize("an image's tag", { images: ["nginx:2.0"] }),
  kustomize("an image's digest", { images: ["nginx@sha256:0123"] }),
  kustomize("an image's tag and digest", { images: ["nginx:2.0@sha256:0123"] }),
  kustomize("an image by name", { images: ["nginx=registry:5000/other:2.0"] }),
  kustomize("an image's new name alone", { images: ["nginx=other"] }),
  kustomize(
    "an image replaces the entry of that name",
    { images: ["nginx:2.0"] },
    app("images: [{name: nginx, newName: reg/nginx, newTag: '1.1'}]\n"),
  ),
  kustomize(
    "a star keeps the name",
    { images: ["nginx=*:2.0"] },
    app("images: [{name: nginx, newName: reg/nginx, newTag: '1.1'}]\n"),
  ),
  kustomize(
    "a star keeps the tag",
    { images: ["nginx=other:*"] },
    app("images: [{name: nginx, newName: reg/nginx, newTag: '1.1'}]\n"),
  ),
  kustomize("a star without an entry", { images: ["nginx=*:2.0"] }),
  kustomize(
    "imageTags are read too",
    { images: ["other:2.0"] },
    app("imageTags: [{name: nginx, newTag: '3'}]\n"),
  ),
  kustomize("no image", { images: ["nginx"] }),
  kustomize("an image with variables", {
    images: ["nginx=reg/$ARGOCD_APP_NAME:${ARGOCD_APP_REVISION_SHORT}-$$-$X"],
  }),
  kustomize("replicas", { replicas: [{ name: "web", count: 4 }] }),
  kustomize("replicas as text", { replicas: [{ name: "web", count: "4" }] }),
  kustomize("replicas that are no number", { replicas: [{ name: "web", count: "four" }] }),
  kustomize(
    "replicas replace",
    { replicas: [{ name: "web", count: 4 }] },
    app("replicas: [{name: web, count: 2}]\n"),
  ),
  kustomize("commonLabels", { commonLabels: { team: "a", app: "$ARGOCD_APP_NAME" } }),
  kustomize("commonLabels that exist", { commonLabels: { team: "a" } }, app("commonLabels: {team: b}\n")),
  kustomize(
    "commonLabels that exist, forced",
    { commonLabels: { team: "a" }, forceCommonLabels: true },
    app("commonLabels: {team: b, other: c}\n"),
  ),
  kustomize("labels without selectors", { commonLabels: { team: "a" }, labelWithoutSelector: true }),
  kustomize(
    "labels without selectors, into an entry",
    { commonLabels: { team: "a" }, labelWithoutSelector: true },
    app("labels: [{pairs: {x: y}}]\n"),
  ),
  kustomize(
    "labels without selectors, that exist",
    { commonLabels: { team: "a" }, labelWithoutSelector: true },
    app("labels: [{pairs: {team: b}}]\n"),
  ),
  kustomize(
    "labels beside an entry with selectors",
    { commonLabels: { team: "a" }, labelWithoutSelector: true },
    app("labels: [{pairs: {team: b}, includeSelectors: true}]\n"),
  ),
  kustomize("labels with templates", {
    commonLabels: { team: "a" },
    labelWithoutSelector: true,
    labelIncludeTemplates: true,
  }),
  kustomize("labels with templates, but selectors", {
    commonLabels: { team: "a" },
    labelIncludeTemplates: true,
  }),
  kustomize("a label's value with colons and quotes", { commonLabels: { team: '"a"' } }),
  kustomize("commonAnnotations", { commonAnnotations: { note: "$ARGOCD_APP_NAME" } }),
  kustomize("commonAnnotations with variables", {
    commonAnnotations: { note: "$ARGOCD_APP_NAME-$ARGOCD_APP_NAMESPACE" },
    commonAnnotationsEnvsubst: true,
  }),
  kustomize(
    "commonAnnotations that exist",
    { commonAnnotations: { note: "a" } },
    app("commonAnnotations: {note: b}\n"),
  ),
  kustomize(
    "patches are appended",
    {
      patches: [
        { target: { kind: "Deployment" }, patch: '- {op: add, path: /metadata/labels, value: {b: "2"}}' },
      ],
    },
    app(
      "patches: [{patch: '{apiVersion: apps/v1, kind: Deployment, metadata: {name: web, annotations: {a: \"1\"}}}'}]\n",
    ),
  ),
  kustomize(
    "a patch in a file",
    { patches: [{ path: "patch.yaml" }] },
    app("", {
      "app/patch.yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {replicas: 7}\n",
    }),
  ),
  kustomize("patches of a file that has null", { patches: [{ path: "patch.yaml" }] }, app("patches:\n")),
  kustomize(
    "components",
    { components: ["../part"] },
    app("", {
      "part/kustomization.yaml":
        "apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nnamePrefix: part-\n",
    }),
  ),
  kustomize("components that are missing", { components: ["../nothing"] }),
  kustomize(
    "components that may be missing",
    { components: ["../nothing", "../part"], ignoreMissingComponents: true },
    app("", {
      "part/kustomization.yaml":
        "apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nnamePrefix: part-\n",
    }),
  ),
  kustomize(
    "components by a pattern",
    { components: ["../parts/*"] },
    app("", {
      "parts/a/kustomization.yaml":
        "apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nnamePrefix: a-\n",
      "parts/b/kustomization.yaml":
        "apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nnameSuffix: -b\n",
    }),
  ),
  kustomize(
    "everything at once",
    {
      namePrefix: "p-",
      nameSuffix: "-s",
      namespace: "ns",
      images: ["nginx:9"],
      replicas: [{ name: "web", count: 3 }],
      commonLabels: { l: "1" },
      commonAnnotations: { n: "1" },
      patches: [
        { target: { kind: "Deployment" }, patch: "- {op: add, path: /spec/minReadySeconds, value: 5}" },
      ],
    },
    app("configMapGenerator: [{name: c, literals: [a=b]}]\n"),
  ),
  kustomize("options without a root", { namePrefix: "p-" }, { "app/deploy.yaml": deployment() }),
  kustomize("options with two roots", { namePrefix: "p-" }, app("", { "app/kustomization.yml": root() })),
  kustomize("unknown field", { namePrefix: "p-" }, app("resourcess: [x]\n")),
  {
    id: "a source file",
    files: app("", { "app/.argocd-source.yaml": "kustomize:\n  images: ['nginx:7']\n" }),
    source: { path: "app" },
  },
  {
    id: "a source file of the Application",
    name: "web",
    files: app("", {
      "app/.argocd-source.yaml": "kustomize:\n  images: ['nginx:7']\n  namePrefix: all-\n",
      "app/.argocd-source-web.yaml": "kustomize:\n  images: ['nginx:8']\n  namePrefix: null\npath: other\n",
    }),
    source: { path: "app", kustomize: { nameSuffix: "-x" } },
  },
  {
    id: "a source file of another Application",
    name: "web",
    files: app("", {
      "app/.argocd-source-other.yaml": "kustomize:\n  images: ['nginx:8']\n",
    }),
    source: { path: "app" },
  },
  {
    id: "a source file that is no map",
    files: app("", { "app/.argocd-source.yaml": "- a\n" }),
    source: { path: "app" },
  },
  {
    id: "a source file makes it a directory",
    files: app("", { "app/.argocd-source.yaml": "directory: {exclude: 'kust*'}\n" }),
    source: { path: "app" },
  },
  {
    id: "two tools",
    files: app(""),
    source: { path: "app", kustomize: { namePrefix: "a" }, directory: { recurse: true } },
  },
];
