import type { Deployable } from "../../model/deployable.ts";
import { groupedBy } from "../../model/grouped.ts";
import { cleanPath } from "../../tree/path.ts";
import { textIn } from "../../yaml/value.ts";
import type { State } from "./make.ts";
import { bareOverlay, filesHere, isReader, type Found } from "./side.ts";
import { keyText } from "../../model/key-text.ts";

/** A chart that declares nothing with these values, or that its own Application deploys, is no entry. */
export function settleChart({ found, children, broken }: State, { deployable: { id, root } }: Found): void {
  const own = [...found.values()].find(
    ({ deployable: other }) => other.id !== id && other.root === root && other.kind === "argoApplication",
  );
  if (own === undefined) {
    if (children.get(id)?.length === 0 && !broken.has(id)) found.delete(id);
    return;
  }
  found.delete(id);
  for (const each of [...found.values()]) declareBy(found, each, new Map([[id, own.deployable.id]]));
}

/** A root that something else deploys is no bare overlay, and what it declares is declared by that. */
export function settleOverlays(state: State): void {
  const { context, overlays, found, broken } = state;
  const delivered = [...found.values()].filter(
    (each) => each.deployable.kind !== "overlay" && isReader(each),
  );
  const claimed = new Set(delivered.flatMap(filesHere));
  const files = new Map(context.index.roots.map(({ path, files: own }) => [path, own]));
  const templates = templatesOf(delivered);
  for (const overlay of overlays) {
    const own = files.get(overlay.deployable.root) ?? [];
    if (!own.some((file) => claimed.has(file)))
      found.set(overlay.deployable.id, forcedByTemplate(overlay, templates));
    else found.delete(overlay.deployable.id);
  }
  settleTwins(state);
  const deliverers = deliverersOf(delivered);
  for (const each of [...found.values()]) declareBy(found, each, deliverers);
  for (const id of [...broken]) broken.add(deliverers.get(id) ?? id);
}

/** A path with variables that Kustomizations have, and whether each of them forces. */
interface Template {
  readonly parts: readonly string[];
  readonly forces: boolean;
}

/** https://fluxcd.io/flux/components/kustomize/kustomizations/#post-build-variable-substitution, by who declares it */
function templatesOf(delivered: readonly Found[]): readonly Template[] {
  const templated = delivered.flatMap(({ deployable: { kind, delivery, applying } }) => {
    if (kind !== "fluxKustomization" || delivery.kind !== "unseen") return [];
    const path = textIn(delivery.spec, "path");
    return path.includes("${") ? [{ path: cleanPath(path), forces: applying.forces }] : [];
  });
  return [...groupedBy(templated, ({ path }) => path)].map(([path, alike]) => ({
    parts: path.split("/"),
    forces: alike.every(({ forces }) => forces),
  }));
}

/** Kustomizations whose path holds variables may all mean a root: what each of them does is done. */
function forcedByTemplate(overlay: Found, templates: readonly Template[]): Found {
  const { root, applying } = overlay.deployable;
  const parts = root.split("/");
  const meant = templates.filter((template) => mayMean(template.parts, parts));
  const forces = meant.length > 0 && meant.every((template) => template.forces);
  return forces
    ? { ...overlay, deployable: { ...overlay.deployable, applying: { ...applying, forces } } }
    : overlay;
}

function mayMean(template: readonly string[], parts: readonly string[]): boolean {
  return (
    template.length === parts.length &&
    template.every((part, at) => part === parts[at] || /\$\{\w+\}/.test(part))
  );
}

/** Names what delivers what declares it, in place of that. */
function declareBy(found: State["found"], each: Found, deliverers: ReadonlyMap<string, string>): void {
  const { id, declaredAt } = each.deployable;
  const parent = deliverers.get(declaredAt?.parent ?? "");
  if (declaredAt === undefined || parent === undefined || parent === id) return;
  const deployable = { ...each.deployable, declaredAt: { ...declaredAt, parent } };
  found.set(id, asWritten({ ...each, deployable }));
}

/** What an Application deploys was taken for an entry too: where its file lies, or as what its overlay declares. */
function settleTwins({ found, declared, overlays }: State): void {
  const delivered = new Set(overlays.map(({ deployable }) => deployable.id).filter((id) => !found.has(id)));
  const key = ({ kind, name, declaredAt }: Deployable): string =>
    keyText([kind, name, declaredAt?.file, declaredAt?.line]);
  const isEntry = ({ declaredAt }: Deployable): boolean =>
    declaredAt !== undefined && (declaredAt.parent === undefined || delivered.has(declaredAt.parent));
  const deployed = groupedBy(
    [...found.values()].filter(
      ({ deployable }) => deployable.declaredAt !== undefined && !isEntry(deployable),
    ),
    ({ deployable }) => key(deployable),
  );
  const gone = new Set<string>();
  for (const [id, { deployable }] of found) {
    // What it declares goes with it: a parent is found before its children.
    const isOfGone = gone.has(deployable.declaredAt?.parent ?? "");
    const alike = deployed.get(key(deployable))?.length ?? 0;
    if (isOfGone ? alike < 2 : !isEntry(deployable) || alike === 0) continue;
    gone.add(id);
    found.delete(id);
    for (const ids of declared.values()) ids.delete(id);
  }
}

/** By the id of the bare overlay, who deploys its root; of several nobody. */
function deliverersOf(delivered: readonly Found[]): ReadonlyMap<string, string> {
  const all = new Map<string, string | undefined>();
  for (const { deployable } of delivered) {
    const overlay = bareOverlay(deployable.root).id;
    all.set(overlay, all.has(overlay) ? undefined : deployable.id);
  }
  return new Map([...all].flatMap(([overlay, id]) => (id === undefined ? [] : [[overlay, id]])));
}

/** A deployable of which nobody knows what its parent makes of its file. */
export function asWritten(found: Found): Found {
  return { ...found, deployable: { ...found.deployable, asWritten: true } };
}
