import { directoryOf, fileNameOf } from "../../tree/path.ts";

/** What a path says of a file by its name alone. */
export type Named = "prose" | "picture" | "code" | "tooling" | "jsonnet" | "template" | "values" | "data";

const EXTENSIONS = {
  prose: "md mdx markdown txt rst adoc asciidoc org pdf csv tsv log docx",
  picture: "png jpg jpeg gif svg webp ico bmp drawio excalidraw puml mmd mp4 webm mov woff woff2 ttf eot",
  code:
    "go mod sum ts tsx js jsx mjs cjs py ipynb rb java kt kts scala groovy gradle cs fs rs c h cc cpp hpp php swift ex " +
    "exs erl hs lua pl r dart sql sh bash zsh fish ps1 bat bats nix css scss less html vue svelte proto graphql rego " +
    "lock tf tofu tfvars hcl cue pkl k star bzl",
  jsonnet: "jsonnet libsonnet",
  template: "tpl tmpl gotmpl j2 jinja jinja2 ejs erb mustache hbs ytt",
} as const;

const BY_EXTENSION = new Map(
  (["prose", "picture", "code", "jsonnet", "template"] as const).flatMap((named) =>
    EXTENSIONS[named].split(" ").map((extension) => [extension, named] as const),
  ),
);

/** What only people, git, editors and pipelines read. */
const TOOLING = {
  folders: wordsOf(
    ".github .gitlab .circleci .vscode .idea .devcontainer .husky .changeset .forgejo .gitea .tekton .woodpecker .prow",
  ),
  files: wordsOf(
    "LICENSE LICENCE NOTICE COPYING AUTHORS CONTRIBUTORS CODEOWNERS OWNERS OWNERS_ALIASES MAINTAINERS VERSION README CHANGELOG",
  ),
  /** Whatever extensions they have. */
  stems: wordsOf(
    "Makefile Dockerfile Containerfile Justfile justfile Jenkinsfile Vagrantfile Brewfile Gemfile Pipfile Procfile PROJECT " +
      ".gitignore .gitkeep .keep .editorconfig .prettierrc .prettierignore .yamllint .sops .envrc .tool-versions .dockerignore " +
      ".helmignore .krmignore .sourceignore .gitleaks .gitleaksignore .trivyignore .mailmap .nvmrc .python-version .terraform-version " +
      ".shellcheckrc .markdownlint .pre-commit-config .gitlab-ci .travis .drone .prow .releaserc .renovaterc .eslintrc .eslintignore " +
      ".checkov .kube-linter .taskfile .mise .codespellrc .cspell",
  ),
  /** As a file of settings. */
  settings: wordsOf(
    "renovate mkdocs dependabot package package-lock pyproject tsconfig Taskfile cspell mise lefthook azure-pipelines " +
      "cloudbuild codecov appveyor bitbucket-pipelines docker-compose compose pnpm-lock pnpm-workspace turbo " +
      "release-please-config flake",
  ),
};

const SETTINGS = wordsOf("yaml yml json json5 jsonc toml lock");

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}

function isTooling(path: string): boolean {
  const name = fileNameOf(path);
  const stem = /^\.?[^.]*/.exec(name)?.[0] ?? "";
  return (
    TOOLING.files.has(name) ||
    TOOLING.stems.has(stem) ||
    (TOOLING.settings.has(stem) && SETTINGS.has(extensionOf(name))) ||
    directoryOf(path)
      .split("/")
      .some((folder) => TOOLING.folders.has(folder))
  );
}

/** Who reads a file of this name. */
export function namedAs(path: string): Named {
  const name = fileNameOf(path);
  if (isTooling(path)) return "tooling";
  // https://developer.hashicorp.com/terraform/language/values/variables#variable-definitions-tfvars-files
  const extension = /\.(tf|tofu|tfvars)\.json$/.test(name) ? "tf" : extensionOf(name);
  const named = BY_EXTENSION.get(extension);
  if (named === "template") return ofTemplate(name, extension);
  if (named !== undefined) return named;
  return isValues(path) ? "values" : "data";
}

/** Text for people, also where tools look for it: `.github/PULL_REQUEST_TEMPLATE.md`. */
export function isProse(path: string): boolean {
  return BY_EXTENSION.get(extensionOf(fileNameOf(path))) === "prose";
}

/** Text that shows how something is done, and does nothing: editors' files, tests, pages about it. */
export function isOnlyShown(path: string): boolean {
  return SHOWN.some((pattern) => pattern.test(path));
}

const TEST =
  /(_test\.go|[._](test|spec|mocks?|fixtures?|stories)\.\w+|_spec\.rb|(^|\/)test_[^/]*\.py|\.bats)$/;

/** No part of the program that it tests: https://pkg.go.dev/cmd/go#hdr-Test_packages */
export function isTest(path: string): boolean {
  return TEST.test(path);
}

/** What tests of Go share: a package that is no program. */
export function isSharedByTests(path: string, texts: readonly string[]): boolean {
  return /(^|\/)(tests?|e2e)\/.*\.go$/.test(path) && !texts.some((text) => /^package main\b/m.test(text));
}

const SHOWN: readonly RegExp[] = [
  /(^|\/)\.(vscode|idea|claude|cursor)\/|(^|\/)\.?renovate[\w.-]*$|(^|\/)(mkdocs|cspell|\.cspell|\.codespellrc)[\w.-]*$/,
  TEST,
  // What kubebuilder and others make of types.
  /(^|\/)zz_generated[^/]*\.go$/,
  /^(docs?|website|site)\/.*\.(js|jsx|ts|tsx|html|css|ipynb|vue|svelte)$/,
];

/** Whether somebody may read it for its data: lists and settings, neither prose nor what only one tool knows. */
export function isReadAsData(path: string): boolean {
  const name = fileNameOf(path);
  const named = namedAs(path);
  if (/\.(example|sample|lock|sum)$|^go\.(mod|work)$/.test(name)) return false;
  if (named === "picture" || named === "tooling") return /^\.?VERSIONS?$/i.test(name);
  return (
    named !== "prose" ||
    (/\.(txt|csv|tsv)$/i.test(name) && !/^(requirements|robots|license|readme|notes)\b/i.test(name))
  );
}

const OF_IMAGE =
  /^((docker|container|gem|pip|proc)file|\.dockerignore|package(-lock)?\.|pnpm-|pyproject|tsconfig|(requirements|constraints)[\w.-]*\.txt$)/i;

/** What goes into an image beside code: its recipe, packages, data; neither text for people nor settings of other tools. */
export function isOfImage(path: string): boolean {
  if (namedAs(path) === "code" || /(^|\/)\.(?!dockerignore$)|^(docs?|website|site)\//.test(path))
    return false;
  return OF_IMAGE.test(fileNameOf(path)) || isReadAsData(path);
}

function extensionOf(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot < 0 ? "" : name.slice(dot + 1).toLowerCase();
}

/** A template of a page of prose makes a page of prose: `README.md.gotmpl` of helm-docs. */
function ofTemplate(name: string, extension: string): Named {
  const inner = BY_EXTENSION.get(extensionOf(name.slice(0, -extension.length - 1)));
  return inner === "prose" ? "prose" : "template";
}

/** Helm values are read by releases that name them, here or elsewhere. */
function isValues(path: string): boolean {
  const folder = fileNameOf(directoryOf(path));
  return (
    /\.(ya?ml|json)$/.test(path) &&
    (/(^|[-_.])values?([-_.]|$)/i.test(fileNameOf(path)) || /^(helm-)?values$/i.test(folder))
  );
}
