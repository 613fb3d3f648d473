import { fileNameOf } from "../../tree/path.ts";
import { sizeOf } from "../edit/size.ts";
import { BuildError, unlessFails, UnsupportedError } from "../error.ts";
import type { Located } from "../files/kustomization.ts";
import { weightOf } from "../files/transformer-config.ts";
import { absorbConfig } from "../generate/absorb.ts";
import { runGenerator } from "../generate/generators.ts";
import { generateOrRefuse } from "../generate/refusable.ts";
import { findDirectory, findResource } from "../load/find.ts";
import {
  checkCycle,
  enterRoot,
  type FoundDirectory,
  mergeRecord,
  newRecord,
  type ReadRecord,
} from "../load/loader.ts";
import { appendPath, builtBy, configuredBy, fromFile } from "../resources/origin.ts";
import { requireBuiltin } from "../resources/plugin-config.ts";
import { maybeChanged, maybeMerged, type Resource } from "../resources/resource.ts";
import { orSkip } from "../resources/selector.ts";
import { type Layer, unseenTransformation } from "../transforms/layer.ts";
import { builtinTransformations } from "../transforms/transformations.ts";
import { configureTransformer } from "../transforms/transformers.ts";
import { requireUnchanged } from "../transforms/validators.ts";
import { bindVariables } from "../transforms/vars/variable.ts";
import { type Accumulation, type Gathering, NOTHING, startGathering } from "./accumulation.ts";
import { loadResources, resourcesOf } from "./cache.ts";
import { chartResources, resourcesOfChart } from "./charts.ts";
import { addConfigurations } from "./configurations.ts";
import { seenFrom } from "./elsewhere.ts";
import { orLeaveOut, skipFor } from "./leave-out.ts";
import { chartNamespaceBelow, openTarget, type Target, withOrigin } from "./target.ts";
import { type OriginatedTransformation, transform } from "./transform.ts";

/** Comparing the ids of two resources, in steps. */
const ID_STEPS = 50;

/**
 * Gathers and customizes everything that a kustomization names, in kustomize's order: accumulateTarget in
 * api/internal/target/kusttarget.go of 5.8.1. Hashes, name references and variables are left to the root.
 * @param into nothing; for a component, what its parent has gathered
 */
export function accumulate(target: Target, into: Accumulation): Accumulation {
  const { resources, components, transformers, validators, vars } = target.kustomization;
  const gathered = addResources(target, into, resources);
  const configured = addConfigurations(target, gathered);
  const generated = runGenerators(target, configured);
  const composed = components.reduce((current, entry) => addComponent(target, current, entry), generated);
  const layer = layerOf(target, composed);
  const weight = weightOf(composed.config);
  const builtin = builtinTransformations(target.kustomization, layer).map(
    (step): OriginatedTransformation => ({
      ...step,
      weight,
      origin: builtBy(target.place, target.kustomization.file, step.kind),
    }),
  );
  const steps = [...builtin, ...loadTransformers(target, composed, transformers)];
  const transformed = { ...composed, resources: transform(target.context, composed.resources, steps) };
  target.context.spend(ID_STEPS * vars.length * transformed.resources.length);
  validate(target, transformed, validators);
  return {
    ...transformed,
    ...bindVariables(transformed.resources, transformed.variables, vars, target.context.schema),
  };
}

function layerOf(target: Target, { config }: Accumulation): Layer {
  const skip = skipFor(target, target.kustomization.file);
  const leaveOut: Layer["leaveOut"] = (step) => orLeaveOut(target, step);
  return { ...target.context, loader: target.loader, config, leaveOut, ...(skip !== undefined && { skip }) };
}

function addResources(target: Target, into: Accumulation, entries: readonly Located[]): Accumulation {
  if (entries.length === 0) return into;
  const gathering = startGathering(into);
  for (const entry of entries) addResource(target, gathering, entry);
  return gathering.result();
}

function addResource(target: Target, gathering: Gathering, { text, location }: Located): void {
  const { context, loader } = target;
  const found = orLeaveOut(target, () => findResource(loader, text, location));
  if (found instanceof UnsupportedError) return;
  if (found.kind === "directory") {
    const base = baseAt(target, found, { text, location });
    context.spend(ID_STEPS * base.resources.length);
    gathering.join(base, context);
    return;
  }
  const loaded = loadResources(context.cache, loader, found.file);
  // A reader finds what was fetched where it is named.
  const resources =
    found.file.bytes === undefined
      ? loaded
      : loaded.map((resource) => ({ ...resource, origin: { location } }));
  const tracked = context.tracksOrigins
    ? resources.map((resource) => fromFile(resource, appendPath(target.place, text)))
    : resources;
  context.spend(ID_STEPS * tracked.length);
  gathering.add(tracked, context.schema);
}

function baseAt(target: Target, found: FoundDirectory, entry: Located): Accumulation {
  if (found.loader === target.loader) return baseIn(target, found, entry, target.loader.record);
  const seen = seenFrom(found.loader, entry.location);
  const record = newRecord();
  const base = seen.attempt(() => baseIn(target, found, entry, record));
  mergeRecord(target.loader.record, seen.record(record));
  return { ...base, resources: seen.resources(base.resources) };
}

function baseIn(target: Target, found: FoundDirectory, entry: Located, into: ReadRecord): Accumulation {
  const { context } = target;
  const { loader, path: directory } = found;
  const bases = context.cache.basesOf(loader.tree);
  const charts = context.charts === undefined ? "" : `charts ${chartNamespaceBelow(target)}`;
  const key = `${loader.loadRestrictor}\0${String(context.leavesOut)}\0${charts}\0${directory}`;
  const isShareable = !context.tracksOrigins && !context.hasOwnSchema;
  const known = isShareable ? bases.get(key) : undefined;
  if (known !== undefined) {
    for (const root of known.record.roots) checkCycle(loader, root, entry.location);
    mergeRecord(into, known.record);
    context.spend(known.steps);
    return known.accumulation;
  }
  const before = context.effort.spent();
  const record = newRecord();
  const base = enter(target, found, entry, record);
  if (base.kustomization.isComponent) {
    throw new BuildError(
      "component-misplaced",
      `"${entry.text}" is a Component; list it under components`,
      entry.location,
    );
  }
  const accumulation = accumulate(base, NOTHING);
  mergeRecord(into, record);
  const steps = context.effort.spent() - before;
  // A base that brings its own schema changes what is built after it.
  if (isShareable && !context.hasOwnSchema) bases.set(key, { accumulation, record, steps });
  return accumulation;
}

function addComponent(target: Target, into: Accumulation, entry: Located): Accumulation {
  const found = orLeaveOut(target, () => findDirectory(target.loader, entry.text, entry.location));
  if (found instanceof UnsupportedError) {
    return { ...into, resources: maybeChanged(into.resources, found) };
  }
  const record = newRecord(target.loader.record);
  if (found.loader === target.loader) {
    const composed = compose(target, into, found, entry, record);
    mergeRecord(target.loader.record, record);
    return composed;
  }
  const seen = seenFrom(found.loader, entry.location);
  const composed = seen.attempt(() => compose(target, into, found, entry, record));
  mergeRecord(target.loader.record, seen.record(record));
  return { ...composed, resources: seen.resources(composed.resources) };
}

function compose(
  target: Target,
  into: Accumulation,
  found: FoundDirectory,
  entry: Located,
  record: ReadRecord,
): Accumulation {
  const component = enter(target, found, entry, record);
  if (!component.kustomization.isComponent) {
    throw new BuildError(
      "component-misplaced",
      `"${entry.text}" is no Component; list it under resources`,
      entry.location,
    );
  }
  const accumulation = accumulate(component, into);
  const gathering = startGathering(NOTHING);
  gathering.join(accumulation, target.context);
  return gathering.result();
}

function enter(target: Target, found: FoundDirectory, entry: Located, record: ReadRecord): Target {
  const loader = enterRoot(found.loader, found.path, record, entry.location);
  const place = appendPath(target.place, entry.text);
  return openTarget(target.context, loader, place, entry.location, chartNamespaceBelow(target));
}

function runGenerators(target: Target, into: Accumulation): Accumulation {
  const { context, kustomization, loader, place } = target;
  const builtin = kustomization.configs.map((entry) => {
    const origin = builtBy(place, kustomization.file, `${entry.kind}Generator`);
    return orLeaveOut(target, () => withOrigin(context, generateOrRefuse(entry, loader), origin));
  });
  const charts = chartResources(target);
  const external = loadPlugins(target, kustomization.generators).flatMap(
    (plugin): readonly (Resource | UnsupportedError)[] => {
      const made = orLeaveOut(target, () => runPlugin(target, plugin));
      return made instanceof UnsupportedError ? [made] : made;
    },
  );
  const skip = skipFor(target, kustomization.file);
  // What was left out may be merged into a config, or be one whose name, with its hash, others refer to.
  const resources = [...builtin, ...charts, ...external].reduce((current, config) => {
    context.spend(ID_STEPS * current.length);
    return config instanceof UnsupportedError
      ? maybeMerged(current, config)
      : orSkip(current, skip, () => absorbConfig(current, config, context.schema));
  }, into.resources);
  return { ...into, resources };
}

function runPlugin(target: Target, plugin: Resource): readonly Resource[] {
  const { context, loader } = target;
  const { kind, node } = requireBuiltin(plugin, loader);
  const origin = configuredBy(plugin);
  if (kind === "HelmChartInflationGenerator") {
    return resourcesOfChart(target, node, { settings: node.value, namespace: "", origin });
  }
  return [withOrigin(context, runGenerator(plugin, loader), origin)];
}

/** The configurations of generators, transformers or validators: inline, in files, or out of kustomizations. */
function loadPlugins(target: Target, entries: readonly Located[]): readonly Resource[] {
  const inline: Resource[] = [];
  const paths: Located[] = [];
  for (const entry of entries) {
    const resources = inlineResources(target, entry);
    if (resources === undefined) paths.push(entry);
    else inline.push(...resources);
  }
  const gathering = startGathering(NOTHING);
  gathering.add(inline, target.context.schema);
  for (const entry of paths) addResource(target, gathering, entry);
  return gathering.result().resources;
}

function inlineResources({ context, kustomization, place }: Target, { text, location }: Located) {
  return unlessFails(BuildError, () => {
    const own = place.path === "" ? kustomization.file : "";
    const file = appendPath(place, fileNameOf(kustomization.file));
    return resourcesOf(text, own || kustomization.file).map((resource): Resource => {
      const located = { ...resource, origin: { location } };
      return context.tracksOrigins ? fromFile(located, file) : located;
    });
  });
}

function loadTransformers(
  target: Target,
  composed: Accumulation,
  entries: readonly Located[],
): readonly OriginatedTransformation[] {
  const layer = layerOf(target, composed);
  const { leftOut } = target.loader.record;
  const leftOutBefore = new Set(leftOut);
  const loaded = loadPlugins(target, entries).flatMap((plugin) => {
    const transformation = orLeaveOut(target, () => configureTransformer(plugin, layer));
    if (transformation instanceof UnsupportedError) return [];
    return [{ ...transformation, origin: configuredBy(plugin), weight: sizeOf(plugin.object).nodes }];
  });
  // A transformer itself, or a file that would have configured one.
  const missing = [...leftOut].filter((error) => !leftOutBefore.has(error));
  const unseen = missing.map((error) => ({ ...unseenTransformation(error), origin: undefined, weight: 1 }));
  return [...loaded, ...unseen];
}

function validate(target: Target, accumulation: Accumulation, entries: readonly Located[]): void {
  for (const { run, kind, weight } of loadTransformers(target, accumulation, entries)) {
    target.context.spend(accumulation.resources.length * weight);
    requireUnchanged(kind, accumulation.resources, run(accumulation.resources));
  }
}
