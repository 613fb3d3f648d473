import { expect, test } from "vitest";
import {
  APP,
  KUSTOMIZATION,
  application,
  root,
  app,
  kustomize,
  V2,
  RESTARTS,
  says,
  FAILS,
  type Case,
} from "./argo-repository.ts";
import { outcome, ROOT } from "./outcome.ts";

const renamed = (name: string) => [`web delete Deployment web/web`, `web create Deployment web/${name}`];

const OPTIONS: readonly Case[] = [
  [
    "38 a prefix replaces that of the file",
    { ...kustomize({ namePrefix: "a-" }), ...root("resources: [web.yaml]\nnamePrefix: b-\n") },
    { [KUSTOMIZATION]: `${ROOT}resources: [web.yaml]\nnamePrefix: c-\n` },
    [],
  ],
  [
    "38 a suffix is added where there is none",
    { ...app(), ...root() },
    kustomize({ nameSuffix: "-a" }),
    [...renamed("web-a")].sort().reverse(),
  ],
  [
    "38 a namespace replaces that of the file",
    { ...kustomize({ namespace: "a" }), ...root("resources: [web.yaml]\nnamespace: b\n") },
    V2,
    ["web restart Deployment a/web"],
  ],
  [
    "39 an image replaces the whole entry of its name",
    {
      ...app(),
      ...root("resources: [web.yaml]\nimages: [{name: reg/web, newName: mirror/web, newTag: '1'}]\n"),
    },
    kustomize({ images: ["reg/web:1"] }),
    RESTARTS,
  ],
  [
    "39 a star keeps what the entry says",
    {
      ...app(),
      ...root("resources: [web.yaml]\nimages: [{name: reg/web, newName: mirror/web, newTag: '1'}]\n"),
    },
    kustomize({ images: ["reg/web=*:1"] }),
    [],
  ],
  [
    "40 commonLabels reach selectors, which cannot change",
    { ...app(), ...root() },
    kustomize({ commonLabels: { a: "b" } }),
    ["web applyFails Deployment web/web"],
  ],
  [
    "40 labels without selectors reach no pod",
    { ...app(), ...root() },
    kustomize({ commonLabels: { a: "b" }, labelWithoutSelector: true }),
    [],
  ],
  [
    "40 with templates they restart pods, and selectors stay",
    { ...app(), ...root() },
    kustomize({ commonLabels: { a: "b" }, labelWithoutSelector: true, labelIncludeTemplates: true }),
    RESTARTS,
  ],
  [
    "40 a label that is there already is refused",
    { ...app(), ...root("resources: [web.yaml]\ncommonLabels: {a: x}\n") },
    kustomize({ commonLabels: { a: "b" } }),
    FAILS,
  ],
  [
    "40 commonAnnotations restart",
    { ...app(), ...root() },
    kustomize({ commonAnnotations: { a: "b" } }),
    RESTARTS,
  ],
  [
    "41 replicas scale",
    { ...app(), ...root() },
    kustomize({ replicas: [{ name: "web", count: 1 }] }),
    ["web scale Deployment web/web"],
  ],
  [
    "41 patches are taken verbatim",
    { ...app(), ...root() },
    kustomize({
      patches: [
        {
          target: { kind: "Deployment" },
          patch: '[{"op": "replace", "path": "/spec/template/spec/containers/0/image", "value": "x"}]',
        },
      ],
    }),
    RESTARTS,
  ],
  [
    "41 components that are missing fail",
    { ...app(), ...root() },
    kustomize({ components: ["../none"] }),
    FAILS,
  ],
  [
    "41 and may be missing",
    { ...app(), ...root() },
    kustomize({ components: ["../none"], ignoreMissingComponents: true }),
    [],
  ],
  [
    "42 another destination namespace is another object",
    { ...app(), ...root() },
    app({ spec: { destination: { server: "https://kubernetes.default.svc", namespace: "b" } } }),
    ["web create Deployment b/web", "web delete Deployment web/web"],
  ],
  [
    "43 the name of the Application reaches no pod",
    { ...app(), ...root() },
    { [APP]: null, "argocd/b.yaml": application({ name: "b" }) },
    [says("b none Deployment web/web")],
  ],
];

const CASES = OPTIONS;

test.each(CASES)("%s", async (_, base, change, expected) => {
  expect(await outcome(base, change)).toEqual(expected);
});
