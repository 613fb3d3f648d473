/** Why a changed file is inert or not analysed, for people. The codes are stable. */
export const REASONS = {
  prose: () => "Text for people.",
  picture: () => "A picture, a film or a font.",
  tooling: () => "Read by people, git, editors or pipelines only.",
  code: () => "Source code, of which nothing in this repository makes manifests.",
  "test-data": () =>
    "Data of tests: it lies in a folder called testdata, fixtures or mocks, or with a test of kuttl or Chainsaw.",
  "no-object": () => "It holds no Kubernetes object, and nothing that is deployed reads it.",
  "same-content": () => "It says the same as before: only comments, the order or the notation are others.",
  policy: () => "The team's policy, of which the report tells what changes.",
  "left-out": (reason: string) => `The policy leaves out what reads it: ${reason}`,
  "not-built": () => "What reads it could not be built.",
  "not-selected": () => "Nothing that this run was told to look at reads it.",
  unreadable: () =>
    "It cannot be read: it is too large, or git's object is missing or damaged, which `git fsck` tells.",
  manifest: () =>
    "It holds a Kubernetes object, but no overlay and no known delivery reads it. Look at what applies it, or name it in a kustomization.",
  chart: (are: string) =>
    `It belongs to a Helm chart that nothing rendered here takes. Look at what helm makes of it${are === "rendered" ? "" : ", or have it rendered (allow: helm)"}.`,
  values: () => "It looks like Helm values, and nothing known reads it. Look at the release that takes them.",
  images: () =>
    "It names other container images than before, and nothing known reads it. Look at what deploys them.",
  jsonnet: () => "Jsonnet is not evaluated. Look at what it makes.",
  damaged: () =>
    "It is no valid YAML, so that nobody can tell whether it holds a Kubernetes object. Correct it, or look at what reads it.",
  encrypted: () =>
    "It is encrypted, so that nobody can tell whether a cluster gets something of it. Look at who reads it.",
  template: () => "A template, and nothing known fills it. Look at what is made of it.",
  generator: (name: string) =>
    /^(Prow|ci-operator)$/.test(name)
      ? `${name} takes jobs or settings from it, and is not run here. Look at what they do.`
      : `${name} makes manifests here, and is not run. Look at what it makes.`,
  machines: () =>
    "It sets up the machines or the control plane of a cluster: what runs there may restart when somebody applies it. Look at it yourself.",
  pipeline: (reader: string) =>
    `${reader === "" ? "A pipeline that" : `The pipeline ${reader}`} deploys by itself: what it makes of this change was not looked at.`,
  script: () => "It deploys when somebody runs it, or something does. Look at what it does.",
  "named-by-deployer": (deployer: string) =>
    `${deployer} names it, and deploys: what it makes of this change was not looked at.`,
  fetched: (manifest: string) =>
    `${manifest} names its address, so that something in the cluster may fetch it from there. Look at who does, and when.`,
  submodule: () => "A submodule: its files are not in this repository. Look at the change there.",
  checkout: () =>
    "It changes what a checkout of this repository holds, and so what kustomize reads. Look at what it matches.",
  "argo-override": () =>
    "Argo CD overrides the source in this directory with it, and no Application that reads it was found.",
} satisfies Readonly<Record<string, (detail: string) => string>>;

export type ReasonCode = keyof typeof REASONS;
