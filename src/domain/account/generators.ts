import type { FileTree } from "../../tree/file-tree.ts";
import { directoryOf } from "../../tree/path.ts";

/** A program that makes manifests of what a repository holds. */
interface Generator {
  readonly name: string;
  /** Files that mark the folder in which it is at work, and all below it. */
  readonly markers: readonly string[];
  /** What it reads there; everything where it is not given. */
  readonly reads?: RegExp;
}

const CODE = /\.(tsx?|[mc]?js|py|go|java|kt|cs|rb|ya?ml|json)$/;

/** Of code they make images. */
const MANIFESTS = /\.(ya?ml|json|tpl|env|properties)$|(^|\/)(charts?|templates|\.helm)\//;

/** Each by its own documentation; none of them is followed. */
const GENERATORS: readonly Generator[] = [
  // https://cdk8s.io/docs/latest/get-started/
  { name: "cdk8s", markers: ["cdk8s.yaml"], reads: CODE },
  // https://www.pulumi.com/docs/iac/concepts/projects/project-file/
  { name: "Pulumi", markers: ["Pulumi.yaml", "Pulumi.yml"], reads: CODE },
  // https://developer.hashicorp.com/terraform/cdktf/create-and-deploy/configuration-file
  { name: "CDK for Terraform", markers: ["cdktf.json"], reads: CODE },
  // https://cuelang.org/docs/reference/modules/
  { name: "CUE", markers: ["cue.mod", "timoni.cue"], reads: /\.(cue|ya?ml|json)$/ },
  // https://pkl-lang.org/main/current/language-reference/#projects
  { name: "Pkl", markers: ["PklProject"], reads: /\.(pkl|ya?ml|json)$/ },
  // https://www.kcl-lang.io/docs/user_docs/guides/package-management/how-to/kcl_mod
  { name: "KCL", markers: ["kcl.mod"], reads: /\.(k|ya?ml|json)$/ },
  // https://tanka.dev/directory-structure/
  { name: "Tanka", markers: ["tkrc.yaml", "jsonnetfile.json"], reads: /\.(j|lib)sonnet$|\.(ya?ml|json)$/ },
  // https://helmfile.readthedocs.io/en/latest/#configuration
  { name: "Helmfile", markers: ["helmfile.yaml", "helmfile.yaml.gotmpl", "helmfile.yml", "helmfile.d"] },
  { name: "Helmwave", markers: ["helmwave.yml", "helmwave.yaml"] },
  // https://fleet.rancher.io/ref-fleet-yaml
  { name: "Fleet", markers: ["fleet.yaml"] },
  // https://kpt.dev/reference/schema/kptfile/
  { name: "kpt", markers: ["Kptfile"] },
  // https://kluctl.io/docs/kluctl/kluctl-project/
  { name: "Kluctl", markers: [".kluctl.yaml", ".kluctl.yml"] },
  // https://skaffold.dev/docs/references/yaml/
  { name: "Skaffold", markers: ["skaffold.yaml"], reads: MANIFESTS },
  // https://werf.io/docs/latest/reference/werf_yaml.html
  { name: "werf", markers: ["werf.yaml", "werf.yml"], reads: MANIFESTS },
  // https://carvel.dev/vendir/docs/latest/vendir-spec/
  { name: "vendir", markers: ["vendir.yml"] },
  // https://kapitan.dev/pages/inventory/introduction/
  {
    name: "Kapitan",
    markers: [".kapitan", "inventory/targets"],
    reads: /(^|\/)(inventory|templates|components)\/|\.kapitan$/,
  },
  { name: "Garden", markers: ["garden.yml", "project.garden.yml"], reads: MANIFESTS },
];

/** Programs whose files tell by their own names or endings, and that do not read all beside them. */
const BY_FILE: readonly (readonly [name: string, file: RegExp])[] = [
  // https://www.okteto.com/docs/reference/okteto-manifest/
  ["Okteto", /(^|\/)okteto\.ya?ml$/],
  // https://www.devspace.sh/docs/configuration/reference
  ["DevSpace", /(^|\/)devspace\.ya?ml$/],
  // https://docs.acorn.io/reference/acornfile
  ["Acorn", /(^|\/)Acornfile$/],
  // https://docs.score.dev/docs/score-specification/score-spec-reference/
  ["Score", /(^|\/)score\.ya?ml$/],
  // https://docs.tilt.dev/api.html
  ["Tilt", /(^|\/)Tiltfile$/],
  // https://github.com/helmsman-dsf/helmsman
  ["Helmsman", /(^|\/)helmsman[^/]*\.(toml|ya?ml)$/],
  // https://getporter.org/docs/bundle/manifest/
  ["Porter", /(^|\/)porter\.ya?ml$/],
  // https://docs.dhall-lang.org/tutorials/Getting-started_Generate-JSON-or-YAML.html
  ["Dhall", /\.dhall$/],
  // https://kubenix.org/, https://nixidy.dev/
  ["Nix", /(^|\/)(k8s|kube|kubernetes|manifests)\/(.*\/)?(?!(flake|shell|devshell)\.nix$)[^/]+\.nix$/],
];

/** `helmfile -f` takes a file of any name: https://helmfile.readthedocs.io/en/latest/#configuration */
const HELMFILE = [/^releases:[ \t]*$/m, /^[ \t]*-[ \t]+name:/m, /^[ \t]+(- )?chart:/m];

/** What tells by its text alone. */
const BY_TEXT: readonly (readonly [name: string, file: RegExp, ...texts: readonly RegExp[]])[] = [
  // https://github.com/helmsman-dsf/helmsman/blob/master/docs/desired_state_specification.md
  ["Helmsman", /\.toml$/, /^[ \t]*\[apps(\.|\])/m, /^[ \t]*\[(namespaces|helmRepos|settings|apps\.)/m],
  ["Helmsman", /\.ya?ml$/, /^apps:/m, /^(helmRepos|settings):/m, /^namespaces:/m],
  // It makes pods of its jobs, and takes its own settings: https://docs.prow.k8s.io/docs/jobs/, /docs/components/plugins/updateconfig/
  // A repository's own jobs, in `.prow.yaml`, are a pipeline: they tell by what they run.
  [
    "Prow",
    /^(?!\.prow[./]).*\.ya?ml$/,
    /^(presubmits|postsubmits|periodics|prowjob_namespace|config_updater|external_plugins):/m,
  ],
  ["Prow", /\.ya?ml$/, /^(plank|sinker|deck):/m, /^(tide|plank|prow_ignored|in_repo_config):/m],
  // https://docs.ci.openshift.org/docs/architecture/ci-operator/
  ["ci-operator", /\.ya?ml$/, /^zz_generated_metadata:/m],
  ["Helmfile", /\.ya?ml$/, ...HELMFILE],
  // https://github.com/FairwindsOps/reckoner
  ["Reckoner", /\.ya?ml$/, /^(charts|releases):/m, /^(repositories|minimum_versions|repository):/m],
];

/** Who makes manifests of a file, by its text. */
export function generatorOfText(path: string, text: string): string | undefined {
  return BY_TEXT.find(([, file, ...texts]) => file.test(path) && texts.every((each) => each.test(text)))?.[0];
}

/** Whether a text lists the releases of charts, each with its files of values. */
export function isHelmfile(text: string): boolean {
  return HELMFILE.every((each) => each.test(text));
}

/** Who makes manifests of this file, by its name or by the nearest marker above it. */
export function generatorOf(path: string, trees: readonly FileTree[]): string | undefined {
  const [byFile] = BY_FILE.find(([, file]) => file.test(path)) ?? [];
  if (byFile !== undefined) return byFile;
  for (let folder = directoryOf(path); ; folder = directoryOf(folder)) {
    const found = GENERATORS.find(
      ({ markers, reads }) =>
        (reads === undefined || reads.test(path)) &&
        markers.some((marker) => isPresent(trees, folder === "" ? marker : `${folder}/${marker}`)),
    );
    if (found !== undefined) return found.name;
    if (folder === "") return undefined;
  }
}

/** A chart as `helm package` names it: https://helm.sh/docs/helm/helm_package/ */
export function isPackedChart(path: string): boolean {
  return /-v?\d+\.\d+\.\d[^/]*\.tgz$/.test(path);
}

/** The chart that a file lies in: the nearest folder above it with a `Chart.yaml`. */
export function chartOf(path: string, trees: readonly FileTree[]): string | undefined {
  for (let folder = directoryOf(path); ; folder = directoryOf(folder)) {
    const prefix = folder === "" ? "" : `${folder}/`;
    if (isPresent(trees, `${prefix}Chart.yaml`) || isPresent(trees, `${prefix}Chart.yml`)) return folder;
    if (folder === "") return undefined;
  }
}

function isPresent(trees: readonly FileTree[], path: string): boolean {
  return trees.some((tree) => tree.entry(path) !== undefined);
}
