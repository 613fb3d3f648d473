import { fieldIn } from "../../delivery/replaced-fields.ts";
import type { Deployable, Generated } from "../../model/deployable.ts";
import { compareText } from "../../model/order.ts";
import type { TellMade } from "../../model/tell-made.ts";
import { getIn, isList, mapIn, mapsIn, textIn, type ValueMap } from "../../yaml/value.ts";
import { applicationDeployables, DEFAULT_NAMESPACE, isArgo, type Discovered } from "./application.ts";
import { applierOf, applyingOf } from "./applying.ts";
import type { ArgoContext, DeclaredObject } from "./context.ts";
import * as messages from "./messages.ts";
import { Unfollowed, type GeneratorContext } from "./sets/generator.ts";
import { generate, kindsOf, templateOf } from "./sets/generators.ts";
import { possiblePaths } from "./sets/partial.ts";
import { renderMap, type Dialect } from "./sets/render.ts";
import { underStrategy } from "./sets/rolling-sync.ts";
import { applyPatch } from "./sets/template-patch.ts";
import { isNotServed } from "./refused.ts";
import { sourcesOf } from "./source.ts";
import { NotUnderstood, TemplateError } from "./template/value.ts";

const RESOURCES_FINALIZER = "resources-finalizer.argocd.argoproj.io";
const MAX_APPLICATIONS = 5000;
/** For all generators and templates of one set together. */
const BUDGET = { steps: 2_000_000, length: 20_000_000 };

export function isApplicationSet(object: ValueMap): boolean {
  return object.kind === "ApplicationSet" && isArgo(object);
}

/**
 * What the Applications of an ApplicationSet deploy. A set that cannot be followed is one deployable, which is not
 * analysed, with the paths that it can name.
 */
export function applicationSetDeployables(declared: DeclaredObject, context: ArgoContext): Discovered {
  const set = readSet(declared.object, context.tellMade);
  const { instance } = context;
  const reads = new Set<string>();
  const listed = new Set<string>();
  const generators: GeneratorContext = {
    tree: context.tree,
    ownUrls: context.ownUrls,
    dialect: set.dialect,
    branch: context.branch,
    reads,
    listed,
  };
  const followed = set.generators.map((generator) =>
    follow(() => generateApplications({ ...set, generators: [generator] }, generators)),
  );
  const fault = versionFault(declared.object) ?? followed.find((outcome) => !outcome.ok && outcome.isFailure);
  // One generator that fails stops the whole set.
  const all =
    fault === undefined ? followed.flatMap((outcome) => (outcome.ok ? outcome.applications : [])) : [];
  const { unique, unmade } = separate(all);
  const rules = mapsIn(fieldIn(set.spec, "ignoreApplicationDifferences"));
  const id = unfollowedSetId(`${set.namespace}/${set.name}`, instance);
  const standing = unique.map((object) => context.asLeft?.(object, rules, id) ?? object);
  const parts = standing.map((object) => ({
    object,
    ...applicationDeployables({ ...declared, object, isGenerated: true }, context),
  }));
  const told = fault ?? followed.find((outcome) => !outcome.ok);
  const rest = [
    ...(told === undefined || told.ok ? [] : [unfollowed(declared, set, told, generators, instance)]),
    ...unmade.map((name) => unfollowed(declared, { ...set, name }, notMade(name), generators, instance)),
  ];
  const generated = generatedBy(set, listed, instance);
  const made = parts.flatMap(({ object, deployables: own }) =>
    own.map((each) =>
      underStrategy({ ...each, generated: { ...generated, application: object } }, object, set.spec),
    ),
  );
  const deployables = [...made, ...rest];
  const declarations = new Map(parts.flatMap((part) => [...part.declarations]));
  const ids = deployables.map(({ id }) => id);
  for (const file of reads) declarations.set(file, ids);
  return { deployables, declarations };
}

/** @param listed what its generators listed to find what they make */
function generatedBy(
  { namespace, name, spec }: ApplicationSet,
  listed: ReadonlySet<string>,
  instance: string | undefined,
): Omit<Generated, "application"> {
  const policy = textIn(spec, "syncPolicy", "applicationsSync");
  return {
    set: `${namespace}/${name}`,
    ...(instance !== undefined && { instance }),
    listed: [...listed].sort(compareText),
    ...(policy !== "" && policy !== "sync" && { policy }),
  };
}

/** Argo CD makes none of several Applications of one name, nor one without a name, and deletes what it made under another. */
function separate(applications: readonly ValueMap[]): {
  readonly unique: readonly ValueMap[];
  readonly unmade: readonly string[];
} {
  const nameOf = (application: ValueMap): string => textIn(application, "metadata", "name");
  const counts = new Map<string, number>();
  const isMade = (name: string): boolean => name !== "" && counts.get(name) === 1;
  for (const application of applications) {
    counts.set(nameOf(application), (counts.get(nameOf(application)) ?? 0) + 1);
  }
  return {
    unique: applications.filter((application) => isMade(nameOf(application))),
    unmade: [...counts.keys()].filter((name) => !isMade(name)),
  };
}

function versionFault(set: ValueMap): Fault | undefined {
  const apiVersion = textIn(set, "apiVersion");
  if (!isNotServed(apiVersion)) return undefined;
  return { ok: false, message: messages.versionNotServed(apiVersion), isFailure: true };
}

function notMade(name: string): Fault {
  const fault = name === "" ? "one has no name" : `several are called ${name}`;
  return { ok: false, message: messages.setFails(fault), isFailure: true };
}

export interface ApplicationSet {
  readonly namespace: string;
  readonly name: string;
  readonly spec: ValueMap;
  readonly generators: readonly ValueMap[];
  readonly template: ValueMap;
  readonly dialect: Dialect;
}

export function readSet(object: ValueMap, tellMade?: TellMade): ApplicationSet {
  const spec = mapIn(fieldIn(object, "spec"));
  const options = fieldIn(spec, "goTemplateOptions");
  const generators = fieldIn(spec, "generators");
  return {
    namespace: textIn(object, "metadata", "namespace") || DEFAULT_NAMESPACE,
    name: textIn(object, "metadata", "name"),
    spec,
    generators: mapsIn(generators),
    template: mapIn(fieldIn(spec, "template")),
    dialect: {
      goTemplate: fieldIn(spec, "goTemplate") === true,
      options: isList(options) ? options.filter((option) => typeof option === "string") : [],
      budget: { ...BUDGET },
      ...(tellMade !== undefined && { tellMade }),
    },
  };
}

interface Fault {
  readonly ok: false;
  readonly message: string;
  readonly isFailure: boolean;
}

type Outcome = { readonly ok: true; readonly applications: readonly ValueMap[] } | Fault;

function follow(make: () => readonly ValueMap[]): Outcome {
  try {
    return { ok: true, applications: make() };
  } catch (error) {
    if (error instanceof Unfollowed) {
      return { ok: false, message: messages.unfollowedGenerator(error.message), isFailure: false };
    }
    if (error instanceof NotUnderstood) {
      return { ok: false, message: messages.notUnderstood(error.message), isFailure: false };
    }
    if (error instanceof TemplateError) {
      return { ok: false, message: messages.setFails(error.message), isFailure: true };
    }
    // What is nested too deeply to be walked through.
    if (error instanceof RangeError) {
      return { ok: false, message: messages.notUnderstood("templates of that size"), isFailure: false };
    }
    throw error;
  }
}

/**
 * https://github.com/argoproj/argo-cd/blob/v3.6.1/applicationset/controllers/template/template.go (GenerateApplications)
 */
export function generateApplications(set: ApplicationSet, context: GeneratorContext): readonly ValueMap[] {
  const applications: ValueMap[] = [];
  for (const generator of set.generators) {
    // An empty one is passed over, and so is one of a kind that this release does not have.
    if (kindsOf(generator).length === 0) continue;
    const template = templateOf(generator, set.template);
    for (const params of generate(generator, undefined, context)) {
      applications.push(renderApplication(set, template, params));
      if (applications.length > MAX_APPLICATIONS)
        throw new NotUnderstood("a set of more than 5000 Applications");
    }
  }
  return applications;
}

function renderApplication(set: ApplicationSet, template: ValueMap, params: ValueMap): ValueMap {
  const { spec, dialect, namespace } = set;
  const hasParams = Object.keys(params).length > 0;
  const rendered = hasParams ? renderMap(template, params, dialect) : template;
  const metadata = mapIn(fieldIn(rendered, "metadata"));
  const finalizers = fieldIn(metadata, "finalizers");
  const preserves = getIn(spec, "syncPolicy", "preserveResourcesOnDeletion") === true;
  const addsFinalizer = hasParams && !preserves && !(isList(finalizers) && finalizers.length > 0);
  const application: ValueMap = {
    apiVersion: messages.API_VERSION,
    kind: "Application",
    metadata: {
      ...metadata,
      ...(addsFinalizer && { finalizers: [RESOURCES_FINALIZER] }),
    },
    spec: mapIn(fieldIn(rendered, "spec")),
  };
  const patched = applyPatch(application, fieldIn(spec, "templatePatch"), params, dialect);
  return { ...patched, metadata: { ...mapIn(fieldIn(patched, "metadata")), namespace } };
}

const SET_SUFFIX = "@applicationset";

/**
 * The id of a set, by "namespace/name", whose Applications are not known.
 * @param instance what tells its Argo CD apart, where the repository holds several
 */
export function unfollowedSetId(set: string, instance?: string): string {
  return `argo:${set}${instance === undefined ? "" : `@${instance}`}${SET_SUFFIX}`;
}

/** Whether an id is that of a set whose Applications are not known. */
export function isUnfollowedSet(id: string): boolean {
  return id.endsWith(SET_SUFFIX);
}

/** The set itself, of which no completeness is claimed. */
function unfollowed(
  { location, parent }: DeclaredObject,
  set: ApplicationSet,
  { message, isFailure }: Fault,
  // The tree's own paths are the likeliest of another revision too.
  { branch: _, ...context }: GeneratorContext,
  instance: string | undefined,
): Deployable {
  const { namespace, name, spec, generators, template } = set;
  const templates = sourcesOf(mapIn(fieldIn(template, "spec"))).flatMap(({ path, map }) => [
    path,
    ...valueFiles(map),
  ]);
  const paths = possiblePaths(
    generators,
    templates.filter((path) => path !== ""),
    context,
  );
  const application = { ...template, spec: mapIn(fieldIn(template, "spec")) };
  const project = textIn(application, "spec", "project");
  return {
    id: unfollowedSetId(`${namespace}/${name}`, instance),
    kind: "argoApplication",
    root: paths[0] ?? "",
    name: `${namespace}/${name} (ApplicationSet)`,
    cluster: instance ?? null,
    ...(location !== undefined && { declaredAt: { ...location, ...(parent !== undefined && { parent }) } }),
    target: { namespace: null },
    applier: applierOf(application),
    applying: { ...applyingOf(application), deletesWithDeclaration: null },
    delivery: { kind: "unseen", spec, paths },
    ...(project !== "" && !project.includes("{{") && { project }),
    notAnalysed: { code: isFailure ? "build-failed" : "unsupported", message, ...location },
  };
}

/** Values files of this repository that a source names through another one. */
function valueFiles(source: ValueMap): readonly string[] {
  const files = getIn(source, "helm", "valueFiles");
  const names = isList(files) ? files.filter((name) => typeof name === "string") : [];
  return names.flatMap((name) => /^\$[^/]+\/(.+)$/s.exec(name)?.[1] ?? []);
}
