import { distinctDoubts, type Doubt } from "../../model/doubt.ts";
import type { FluxDelivery } from "../../model/deployable.ts";
import { textAt } from "../../model/fields.ts";
import { splitHashedName } from "../../model/hash.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { Problem } from "../../model/problem.ts";
import { addCommonMetadata } from "./common-metadata.ts";
import { concealEncrypted } from "./encrypted.ts";
import type { ExpandOptions, Variables } from "./envsubst/evaluate.ts";
import { newEffort } from "./envsubst/functions.ts";
import { isOptedOut, nameOf, substituteManifest } from "./substitute.ts";
import { fingerprintOf, type PostBuildVariables } from "./variables.ts";

export type Finished =
  | {
      readonly ok: true;
      readonly manifests: readonly Manifest[];
      readonly problems: readonly Problem[];
      /** What operators made of values of Secrets: no output may print one. */
      readonly secrets?: readonly string[];
    }
  | { readonly ok: false; readonly problem: Problem; readonly secrets?: readonly string[] };

/**
 * What Flux does to the objects of a build before it applies them.
 * https://github.com/fluxcd/kustomize-controller/blob/main/internal/controller/kustomization_controller.go (build)
 */
export function finishFlux(
  delivery: FluxDelivery,
  manifests: readonly Manifest[],
  variables: PostBuildVariables | undefined,
): Finished {
  const plain = delivery.decrypts ? manifests.map(concealEncrypted) : manifests;
  const substituted = variables === undefined ? done(plain) : substituteAll(delivery, plain, variables);
  const { commonMetadata } = delivery;
  if (!substituted.ok || commonMetadata === null) return substituted;
  const labelled = substituted.manifests.map((manifest) => ({
    ...manifest,
    object: addCommonMetadata(manifest.object, commonMetadata),
  }));
  return { ...substituted, manifests: labelled };
}

function done(manifests: readonly Manifest[], problems: readonly Problem[] = []): Finished {
  return { ok: true, manifests, problems };
}

function substituteAll(
  { postBuild }: FluxDelivery,
  manifests: readonly Manifest[],
  variables: PostBuildVariables,
): Finished {
  const { values, unknown, notSeen, problem } = variables;
  // Variables are loaded for each object that is substituted, and not at all without one.
  if (problem !== undefined && manifests.some(({ object }) => !isOptedOut(object)))
    return { ok: false, problem };
  const isIdle = values.size + unknown.size + notSeen.length === 0;
  if (isIdle && textAt(postBuild ?? undefined, "substituteStrategy") !== "Always") return done(manifests);
  const problems: Problem[] = [];
  const finished: Manifest[] = [];
  const secrets = new Set(variables.secrets);
  const made = (value: string, text: string) => {
    if (secrets.has(value)) secrets.add(text);
  };
  const effort = newEffort();
  for (const manifest of manifests) {
    const result = substitute(manifest, variables, { made, effort });
    if (!result.ok) return { ...result, secrets: [...secrets] };
    finished.push(withNameBeforeHash(manifest, result.manifest));
    problems.push(...result.problems);
  }
  return { ok: true, manifests: finished, problems, secrets: [...secrets] };
}

type One =
  | { readonly ok: true; readonly manifest: Manifest; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problem: Problem };

/**
 * As a controller before 1.9 does it, and with what a later one would say: it refuses a variable that is not set, which
 * was empty before.
 * https://github.com/fluxcd/kustomize-controller/blob/main/internal/features/features.go (StrictPostBuildSubstitutions)
 */
function substitute(
  manifest: Manifest,
  variables: PostBuildVariables,
  more: Pick<ExpandOptions, "made" | "effort">,
): One {
  const uses: Doubt[] = [];
  const seen = standIns(variables, uses);
  const options = { variables: seen.variables, needless: seen.needless, ...more };
  const strict = substituteManifest(manifest, { ...options, strict: true });
  if (strict.ok) return { ok: true, manifest: withUses(strict.manifest, uses), problems: [] };
  if (strict.unset === undefined)
    return uses.length === 0 ? strict : guessed(manifest, options, uses, variables);
  const lenient = substituteManifest(manifest, { ...options, strict: false });
  if (!lenient.ok) return { ok: false, problem: strict.problem };
  const problem = unsetProblem(manifest, strict.unset);
  return { ok: true, manifest: withUses(lenient.manifest, uses), problems: [problem] };
}

/** What stands for a value need not fit where a value does, between quotes or brackets that are variables themselves. */
function guessed(
  manifest: Manifest,
  options: Omit<ExpandOptions, "strict">,
  uses: readonly Doubt[],
  { values, notSeen }: PostBuildVariables,
): One {
  const takesDefault = (name: string) => !values.has(name);
  const result = substituteManifest(manifest, { ...options, strict: true, takesDefault });
  if (result.ok) return { ok: true, manifest: withUses(result.manifest, uses), problems: [] };
  const { object, origin } = manifest;
  const sources = notSeen.length > 0 ? notSeen.join(", ") : "a Secret that is encrypted";
  const message = `what ${nameOf(object)} becomes depends on variables of ${sources}, which nobody sees here`;
  return { ok: false, problem: { code: "unsupported", message, ...origin?.location } };
}

function unsetProblem({ object, origin }: Manifest, name: string): Problem {
  return {
    code: "variable-not-set",
    message: `${nameOf(object)} names \${${name}}, which nothing sets. kustomize-controller 1.9 and later then apply nothing of this Kustomization; earlier ones take it for empty, which is what was forecast.`,
    ...origin?.location,
  };
}

/** Values, and for each that nobody sees a text that says so; `uses` gets what would show that it changed. */
function standIns(
  { values, unknown, doubted, notSeen, makers }: PostBuildVariables,
  uses: Doubt[],
): { readonly variables: Variables; readonly needless: (name: string, text: string) => void } {
  const sources = notSeen.join(", ");
  const use = (name: string): boolean => {
    const variable = unknown.get(name);
    if (variable !== undefined) {
      const words = `of ${variable.source}, which is encrypted, may have changed`;
      uses.push({ variable: name, words, key: variable.fingerprint });
    } else if (notSeen.length > 0) {
      const words = `may come from ${sources}, of which this repository does not show all`;
      uses.push({ variable: name, words, key: makers.join(" ") });
    }
    return variable !== undefined || notSeen.length > 0;
  };
  return {
    variables: {
      get: (name) => {
        const doubt = doubted.get(name);
        if (doubt !== undefined) {
          const words = `may come from ${doubt.source}, which is made in the cluster`;
          uses.push({ variable: name, words, key: doubt.fingerprint });
        }
        return values.get(name) ?? (use(name) ? `..PLACEHOLDER_${name}..` : undefined);
      },
    },
    needless: (name, text) => {
      const words = `the default of ${name} may count`;
      if (!values.has(name)) uses.push({ words, key: fingerprintOf(text) });
    },
  };
}

/** Who names what nobody sees may change when that does. */
function withUses(manifest: Manifest, uses: readonly Doubt[]): Manifest {
  if (uses.length === 0) return manifest;
  return { ...manifest, maybeChangedBy: [...(manifest.maybeChangedBy ?? []), ...distinctDoubts(uses)] };
}

/** The hash in a name is that of the content as it was built: what a variable changes goes under the same name. */
function withNameBeforeHash(built: Manifest, substituted: Manifest): Manifest {
  if (built.object === substituted.object) return substituted;
  const hashed = splitHashedName(built.object);
  const name = textAt(substituted.object, "metadata", "name");
  if (hashed === undefined || name?.endsWith(`-${hashed.hash}`) !== true) return substituted;
  return { ...substituted, nameBeforeHash: name.slice(0, -hashed.hash.length - 1) };
}
