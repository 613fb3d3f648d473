import { getIn, isMap, type Value } from "../../yaml/value.ts";
import { writtenTexts } from "../../yaml/written.ts";
import type { SourceLocation } from "../../model/manifest.ts";
import { BuildError, MissingError, inContext } from "../error.ts";
import type { Selector } from "../files/selector.ts";
import type { Libraries } from "../patterns/libraries.ts";
import type { ResourceId } from "../files/resource-id.ts";
import type { Resource } from "./resource.ts";
import type { Schema } from "../schema/schema.ts";
import {
  LabelSelectorError,
  matchesLabels,
  parseLabelSelector,
  type LabelSelector,
} from "../patterns/label-selector.ts";
import type { Matches } from "../patterns/compiled.ts";
import type { Spend } from "../effort.ts";
import { compileWholePattern } from "../patterns/pattern.ts";
import { currentId, effectiveNamespace, originalId } from "./resource-id.ts";

/** A selector ready to match. */
export interface CompiledSelector {
  /** Group, version and kind. */
  readonly matchesKind: (id: ResourceId) => boolean;
  readonly matchesName: (name: string) => boolean;
  readonly matchesNamespace: (namespace: string) => boolean;
  readonly matchesMetadata: (resource: Resource) => boolean;
}

/** Throws `BuildError` on an invalid regular expression or label selector. */
export function compileSelector(
  selector: Selector,
  libraries: Libraries,
  location: SourceLocation,
): CompiledSelector {
  const pattern = (source: string): Matches => compileWholePattern(source, libraries, location);
  const group = pattern(selector.group);
  const version = pattern(selector.version);
  const kind = pattern(selector.kind);
  const labels = compileLabels(selector.labelSelector, location);
  const annotations = compileLabels(selector.annotationSelector, location);
  return {
    matchesKind: (id) => group(id.group) && version(id.version) && kind(id.kind),
    matchesName: pattern(selector.name),
    matchesNamespace: pattern(selector.namespace),
    matchesMetadata: ({ object }) =>
      (labels.length === 0 || matchesLabels(labels, textMap(getIn(object, "metadata", "labels")))) &&
      (annotations.length === 0 ||
        matchesLabels(annotations, textMap(getIn(object, "metadata", "annotations")))),
  };
}

/** Looking whether a selector fits one resource, in steps. */
export const SELECTION_STEPS = 100;

/** What selecting needs to know of the build. */
export interface SelectionContext {
  readonly schema: Schema;
  readonly libraries: Libraries;
  /** Counts what is done. */
  readonly spend?: Spend;
  /** Takes the place of a step that aims at what may have been left out; without, that is an error. */
  readonly skip?: Skip;
  /** Told how many resources the target of a patch has. */
  readonly noteTargets?: (count: number) => void;
}

/** Gives the resources as they are without the step, or throws its error again. */
export type Skip = (error: MissingError, resources: readonly Resource[]) => readonly Resource[];

/** Does one step, or goes on without it where what it lacks may have been left out. */
export function orSkip(
  resources: readonly Resource[],
  skip: Skip | undefined,
  step: () => readonly Resource[],
): readonly Resource[] {
  try {
    return step();
  } catch (error) {
    if (skip === undefined || !(error instanceof MissingError)) throw error;
    return skip(error, resources);
  }
}

/**
 * The resources that a patch target selects, in their order: by original or current name and namespace, but current
 * group, version and kind (kustomize: resWrangler.Select). Throws `BuildError` on an invalid expression.
 */
export function selectResources(
  resources: readonly Resource[],
  selector: Selector,
  { schema, libraries, spend }: SelectionContext,
  location: SourceLocation,
): readonly Resource[] {
  spend?.(resources.length * SELECTION_STEPS);
  const compiled = compileSelector(selector, libraries, location);
  return resources.filter((resource) => {
    const ids = [originalId(resource), currentId(resource)];
    return (
      ids.some((id) => compiled.matchesNamespace(effectiveNamespace(id, schema))) &&
      ids.some((id) => compiled.matchesName(id.name)) &&
      compiled.matchesKind(currentId(resource)) &&
      compiled.matchesMetadata(resource)
    );
  });
}

function compileLabels(source: string, location: SourceLocation): LabelSelector {
  const tell = ({ message }: LabelSelectorError): BuildError =>
    new BuildError("selector-invalid", `"${source}" is no valid label selector: ${message}`, location);
  return inContext(LabelSelectorError, tell, () => parseLabelSelector(source));
}

/** Labels or annotations as text. */
function textMap(value: Value | undefined): ReadonlyMap<string, string> {
  if (!isMap(value)) return new Map();
  return new Map(writtenTexts(value));
}
