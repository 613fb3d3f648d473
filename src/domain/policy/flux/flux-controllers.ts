import { sameValue } from "../../../model/equal.ts";
import { textAt, textsAt, mapsAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import { sortedTexts } from "../../texts.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";

/** The image says which one it is, whatever it is called: https://fluxcd.io/flux/components/ */
const CONTROLLER =
  /(?:^|\/)((?:kustomize|helm|source|notification|image-reflector|image-automation)-controller|source-watcher)(?::v?([^@]*))?(?:@.*)?$/;

/**
 * What decides which objects a controller looks at, with which rights and keys, and what it makes of them; the rest is of
 * times, sizes and logs. https://fluxcd.io/flux/components/kustomize/options/
 */
const DECIDES: ReadonlySet<string> = new Set([
  ...["watch-all-namespaces", "watch-label-selector", "watch-configs-label-selector"],
  ...["no-cross-namespace-refs", "no-remote-bases", "override-manager", "custom-apply-stage-kinds"],
  ...["default-service-account", "default-decryption-service-account", "default-kubeconfig-service-account"],
  ...["sops-age-secret", "sops-vault-configmap", "storage-adv-addr", "ssh-kex-algos", "ssh-hostkey-algos"],
  ...["insecure-allow-http", "insecure-kubeconfig-exec", "insecure-kubeconfig-tls"],
  ...["helm-index-max-size", "helm-chart-max-size", "helm-chart-file-max-size"],
]);

/** Gates of caches, logs and speed: https://fluxcd.io/flux/components/kustomize/options/#feature-gates */
const SILENT_GATES: ReadonlySet<string> = new Set([
  ...["CacheSecretsAndConfigMaps", "DisableStatusPollerCache", "GroupChangeLog", "OptimizedGitClones"],
  ...["OOMWatch", "DirectSourceFetch", "DisableChartDigestTracking"],
]);

const STRICT = "StrictPostBuildSubstitutions";

/** Changed settings of Flux's own controllers, which reach everything that they look after. */
export function fluxControllers({ base, head }: CheckContext): readonly Loss[] {
  return (head.index.byKind.get("Deployment") ?? []).flatMap((object): readonly Loss[] => {
    const [before, after] = [base.index.byKey.get(objectKey(object)), object].map(controllerOf);
    // A new one comes with a new Flux.
    if (before === undefined || after === undefined) return [];
    const options = changedOptions(before, after);
    const messages = [
      ...(options.length === 0
        ? []
        : [
            `Deployment ${object.name} of Flux changes ${options.join(", ")}: whatever it looks after may be delivered otherwise, or not at all, which was not analysed.`,
          ]),
      ...strictness(object, before, after),
    ];
    return messages.map((message) => ({ object, message }));
  });
}

interface Controller {
  readonly name: string;
  readonly version: string;
  readonly options: ReadonlyMap<string, readonly string[]>;
  readonly gates: ReadonlyMap<string, string>;
}

function controllerOf(object: KubernetesObject | undefined): Controller | undefined {
  for (const container of mapsAt(object?.manifest, "spec", "template", "spec", "containers")) {
    const [, name, version = ""] = CONTROLLER.exec(textAt(container, "image") ?? "") ?? [];
    if (name === undefined) continue;
    const options = optionsIn([...textsAt(container, "command"), ...textsAt(container, "args")]);
    const gates = (options.get("feature-gates") ?? []).flatMap((list) => list.split(","));
    return { name, version, options, gates: new Map(gates.map(halves)) };
  }
  return undefined;
}

/** The value stands behind "=", or is the next argument. */
function optionsIn(words: readonly string[]): Controller["options"] {
  const options = new Map<string, readonly string[]>();
  words.forEach((word, index) => {
    if (!word.startsWith("-")) return;
    const [name, value] = halves(word.replace(/^--?/, ""));
    const next = words[index + 1] ?? "";
    const given = word.includes("=") ? value : next.startsWith("-") ? "" : next;
    options.set(name, [...(options.get(name) ?? []), given]);
  });
  return options;
}

function halves(text: string): readonly [string, string] {
  const at = text.indexOf("=");
  return at < 0 ? [text.trim(), ""] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

function changedOptions(before: Controller, after: Controller): readonly string[] {
  const names = sortedTexts([...before.options.keys(), ...after.options.keys()]);
  const gates = sortedTexts([...before.gates.keys(), ...after.gates.keys()]);
  return [
    ...names
      .filter((name) => DECIDES.has(name))
      .filter((name) => !sameValue(before.options.get(name) ?? null, after.options.get(name) ?? null))
      .map((name) => `--${name}`),
    ...gates
      .filter((gate) => !SILENT_GATES.has(gate) && before.gates.get(gate) !== after.gates.get(gate))
      .map((gate) => `the feature gate ${gate}`),
  ];
}

/** https://github.com/fluxcd/kustomize-controller/blob/v1.9.0/internal/features/features.go */
function strictness({ name }: KubernetesObject, before: Controller, after: Controller): readonly string[] {
  if (after.name !== "kustomize-controller" || after.gates.has(STRICT)) return [];
  const [was, is] = [before, after].map(({ version }) => isStrict(version));
  if (was === undefined || is === undefined || was === is) return [];
  const then = is
    ? "a variable of `postBuild` that nothing sets fails its Kustomization from now on, and was empty before"
    : "a variable of `postBuild` that nothing sets is empty from now on, and failed its Kustomization before";
  return [`Deployment ${name} of Flux goes from ${before.version} to ${after.version}: ${then}.`];
}

const INSTALLED = /\/kustomize-controller:v?(\d[\w.+-]*)/g;

/**
 * The latest release of kustomize-controller that the files of `flux install` name, where each of them takes a variable that
 * nothing sets for empty.
 */
export function lenientRelease(installed: readonly string[]): string | undefined {
  if (installed.some((text) => text.includes(STRICT))) return undefined;
  const releases = installed.flatMap((text) =>
    [...text.matchAll(INSTALLED)].map(([, release = ""]) => release),
  );
  return releases.every((release) => isStrict(release) === false) ? sortedTexts(releases).at(-1) : undefined;
}

function isStrict(version: string): boolean | undefined {
  const [, major, minor] = /^(\d+)\.(\d+)\./.exec(version) ?? [];
  if (major === undefined) return undefined;
  return Number(major) > 1 || (Number(major) === 1 && Number(minor) >= 9);
}
