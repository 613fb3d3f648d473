import { circular } from "../../../model/reach.ts";
import type { Config } from "../../configs/config.ts";
import { madeOf } from "../../configs/makers.ts";
import { isHeldByFlux } from "../../controllers/flux-hold.ts";
import { findGone } from "../../elsewhere.ts";
import { mapsAt, textAt } from "../../fields.ts";
import { isKept } from "../../kept.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { CheckContext, Violation } from "../check.ts";
import {
  accountNeeds,
  begunNeeds,
  holdsNeed,
  isChartOfFlux,
  isRelease,
  kustomizationNeeds,
  releaseNeeds,
  type ReleaseNeed,
} from "./release-needs.ts";

interface Blocked extends Pick<Violation, "severity" | "message"> {
  readonly object: KubernetesObject;
  readonly remediation: string;
}

type Context = Pick<CheckContext, "base" | "head" | "elsewhere" | "isPartial">;

/**
 * HelmReleases that Flux does not upgrade any more, since what they need goes or is not there, or for each other;
 * Kustomizations whose source goes; and all whose account does.
 */
export function blockedReleases(context: Context): readonly Blocked[] {
  const { base, head } = context;
  const releases = head.index.objects.filter((object) => isRelease(object) || isChartOfFlux(object));
  const sourceless = [...withoutSource(context), ...withoutAccount(context)];
  if (releases.length === 0) return sourceless;
  const stuck = circularIn(head);
  const known = stuck.size === 0 ? stuck : circularIn(base);
  const held = releases.flatMap((object): readonly Blocked[] => {
    const key = objectKey(object);
    const isNewCircle = stuck.has(key) && !known.has(key);
    return [
      ...releaseNeeds(object).flatMap((need) => goneFor(context, object, need)),
      ...begunNeeds(object, context).flatMap((need) => unmadeFor(context, object, need)),
      ...keyless(context, object),
      ...(isNewCircle ? [inCircle(object)] : []),
    ];
  });
  return [...held, ...sourceless];
}

/** A FluxInstance makes the source of its cluster itself: https://fluxoperator.dev/docs/crd/fluxinstance/#sync-configuration */
function withoutSource(context: Context): readonly Blocked[] {
  const { byKind } = context.head.index;
  if (byKind.has("FluxInstance")) return [];
  return (byKind.get("Kustomization") ?? []).flatMap((object) =>
    kustomizationNeeds(object).flatMap((need) => goneFor(context, object, need)),
  );
}

function withoutAccount(context: Context): readonly Blocked[] {
  return context.head.index.objects.flatMap((object) =>
    accountNeeds(object).flatMap((need) => goneFor(context, object, need)),
  );
}

function goneFor(
  { base, head, elsewhere, isPartial }: Context,
  object: KubernetesObject,
  need: ReleaseNeed,
): readonly Blocked[] {
  // What another deployable brings instead has only moved.
  if (holdsNeed(head, need) || findGone(elsewhere?.come ?? [], need) !== undefined) return [];
  const isGone = isRemoved(need, base, head) || findGone(elsewhere?.gone ?? [], need) !== undefined;
  if (!isGone) return [];
  const severity = isPartial === true ? "warning" : "error";
  return [blocked(object, severity, `${needed(need)}, which this change removes: until it is there again,`)];
}

function isRemoved(need: ReleaseNeed, base: OverlaySide, head: OverlaySide): boolean {
  if (head.incomplete || head.prunes === false || !holdsNeed(base, need)) return false;
  const own = base.index.byKey.get(objectKey(need));
  if (own !== undefined) return !isKept(own);
  return base.index.objects.some(
    (maker) =>
      !isKept(maker) &&
      madeOf(maker).some(
        ({ kind, name, stays }) => kind === need.kind && name === need.name && stays === undefined,
      ),
  );
}

function unmadeFor({ elsewhere }: Context, object: KubernetesObject, need: ReleaseNeed): readonly Blocked[] {
  // Only who has looked at the other deployables knows that none holds it.
  if (findGone(elsewhere?.come ?? [], need) !== undefined) return [];
  if (findGone(elsewhere?.gone ?? [], need) !== undefined) return [];
  const what = `${needed(need)} from now on, and nothing in this repository makes it: until something else does,`;
  return [blocked(object, "warning", what)];
}

/** Keys of which a release takes values, and that the build's own config has no more, or never had. */
function keyless({ base, head, isPartial }: Context, object: KubernetesObject): readonly Blocked[] {
  const before = base.index.byKey.get(objectKey(object));
  const known = new Set(before === undefined ? [] : lackedKeys(before, base).map(wordsOf));
  return lackedKeys(object, head)
    .filter((lacked) => !known.has(wordsOf(lacked)))
    .map((lacked) => {
      const wasThere = base.configsByKey.get(lacked.config.key)?.entries.has(lacked.key) === true;
      const severity = wasThere && isPartial !== true ? "error" : "warning";
      return blocked(
        object,
        severity,
        `takes values from ${wordsOf(lacked)}, which has no such key in the build: until it has,`,
      );
    });
}

interface LackedKey {
  readonly key: string;
  readonly config: Config;
}

/** https://fluxcd.io/flux/components/helm/helmreleases/#values-references */
function lackedKeys(release: KubernetesObject, { configsByKey }: OverlaySide): readonly LackedKey[] {
  if (isHeldByFlux(release)) return [];
  const { namespace, manifest } = release;
  return mapsAt(manifest, "spec", "valuesFrom").flatMap((reference): readonly LackedKey[] => {
    const [kind = "", name = ""] = [textAt(reference, "kind"), textAt(reference, "name")];
    const config = configsByKey.get(objectKey({ group: "", kind, name, namespace }));
    const key = textAt(reference, "valuesKey") ?? "values.yaml";
    const isThere = config === undefined || config.entries.size === 0 || config.entries.has(key);
    return isThere || reference.optional === true ? [] : [{ key, config }];
  });
}

function wordsOf({ key, config }: LackedKey): string {
  return `key ${key} of ${config.kind} ${config.name}`;
}

function needed({ verb, kind, name }: ReleaseNeed): string {
  return `${verb} ${kind} ${name}`;
}

function inCircle(object: KubernetesObject): Blocked {
  const what = "depends on itself, by itself or through others: until that is mended,";
  return { ...blocked(object, "error", what), remediation: "Correct `spec.dependsOn`." };
}

function blocked(object: KubernetesObject, severity: Blocked["severity"], what: string): Blocked {
  const { kind, name } = object;
  const does = isRelease(object) ? "upgrades" : isChartOfFlux(object) ? "fetches" : "applies";
  return {
    object,
    severity,
    message: `${kind} ${name} ${what} Flux ${does} nothing of it.`,
    remediation: "Keep what it names, or correct the name.",
  };
}

/** The keys of releases that depend on themselves: https://fluxcd.io/flux/components/helm/helmreleases/#dependencies */
function circularIn({ index }: OverlaySide): ReadonlySet<string> {
  const releases = (index.byKind.get("HelmRelease") ?? []).filter(isRelease);
  const needs = new Map(
    releases.map((release) => [
      objectKey(release),
      releaseNeeds(release)
        .filter(({ verb }) => verb === "depends on")
        .map(objectKey),
    ]),
  );
  return circular(needs);
}
