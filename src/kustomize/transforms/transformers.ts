import { parseFieldSpecs } from "../files/field-spec.ts";
import { BuildError } from "../error.ts";
import { fail, flag, list, locationOf, record, text, textMap } from "../files/node.ts";
import type { Node } from "../files/node.ts";
import { parseImage, parseReplica } from "../files/parse.ts";
import { applyJsonPatches, applyPatches, applyStrategicPatches } from "./patches/patches.ts";
import { applyReplacements } from "./replacements.ts";
import type { Resource } from "../resources/resource.ts";
import { addHashes } from "./hash.ts";
import { setImage } from "./images.ts";
import { setEntries } from "./labels.ts";
import type { Layer, Transformation } from "./layer.ts";
import { addPrefix, addSuffix } from "./name.ts";
import { moveToNamespace } from "./namespace.ts";
import { readJsonPatch, readPatch, readStrategicPatches } from "./patch-sources.ts";
import { readReplacements } from "./replacement-sources.ts";
import { orSkip } from "../resources/selector.ts";
import { setReplicas } from "./replicas.ts";
import { parseValueAdd, addValue } from "./value-add.ts";
import { requireBuiltin } from "../resources/plugin-config.ts";
import { ownValue } from "../../model/own-value.ts";

type Configure = (node: Node, layer: Layer) => Transformation["run"];

/** The builtin transformers as resources of their own. Unknown fields are ignored here, as in kustomize. */
const TRANSFORMERS: Readonly<Record<string, Configure>> = {
  AnnotationsTransformer: (node) => configureEntries(node, "annotations"),
  LabelTransformer: (node) => configureEntries(node, "labels"),
  NamespaceTransformer: configureNamespace,
  PrefixTransformer: (node, layer) => configureName(node, layer, true, false),
  SuffixTransformer: (node, layer) => configureName(node, layer, false, true),
  PrefixSuffixTransformer: (node, layer) => configureName(node, layer, true, true),
  ImageTagTransformer: configureImage,
  ReplicaCountTransformer: configureReplicas,
  PatchTransformer: configurePatch,
  PatchJson6902Transformer: configureJsonPatch,
  PatchStrategicMergeTransformer: configureStrategicPatch,
  ReplacementTransformer: configureReplacements,
  ValueAddTransformer: (node, layer) => {
    const values = parseValueAdd(node, layer);
    return (resources) => addValue(resources, values, layer);
  },
  HashTransformer: (_node, layer) => (resources) => addHashes(resources, layer.schema),
};

/** Makes a transformer of a resource that `transformers` or `validators` name. Throws `BuildError`, `UnsupportedError`. */
export function configureTransformer(resource: Resource, layer: Layer): Transformation {
  const { kind, node } = requireBuiltin(resource, layer.loader);
  const configure = ownValue(TRANSFORMERS, kind);
  if (configure === undefined)
    return fail(node, `there is no builtin transformer ${kind}`, "builtin-unknown");
  return { kind, run: configure(node, layer) };
}

function configureEntries(node: Node, field: "labels" | "annotations"): Transformation["run"] {
  const fields = record(node, [field, "fieldSpecs"], false);
  const entries = textMap(fields(field)) ?? {};
  const specs = parseFieldSpecs(fields("fieldSpecs"), false);
  return (resources) => setEntries(resources, entries, specs);
}

function configureNamespace(node: Node, { schema }: Layer): Transformation["run"] {
  const fields = record(node, ["metadata", "fieldSpecs", "unsetOnly", "setRoleBindingSubjects"], false);
  const mode = text(fields("setRoleBindingSubjects")) || "defaultOnly";
  if (mode !== "defaultOnly" && mode !== "allServiceAccounts" && mode !== "none") {
    return fail(node, "setRoleBindingSubjects must be one of defaultOnly, allServiceAccounts, none");
  }
  const options = {
    namespace: text(record(fields("metadata"), ["namespace"], false)("namespace")),
    fieldSpecs: parseFieldSpecs(fields("fieldSpecs"), false),
    unsetOnly: flag(fields("unsetOnly")),
    roleBindingSubjects: mode,
  } as const;
  return (resources) => moveToNamespace(resources, options, schema);
}

function configureName(
  node: Node,
  { schema }: Layer,
  withPrefix: boolean,
  withSuffix: boolean,
): Transformation["run"] {
  const fields = record(node, ["prefix", "suffix", "fieldSpecs"], false);
  if (fields("fieldSpecs").value === null) return fail(node, "fieldSpecs are missing", "field-missing");
  const specs = parseFieldSpecs(fields("fieldSpecs"), false);
  const prefix = withPrefix ? text(fields("prefix")) : "";
  const suffix = withSuffix ? text(fields("suffix")) : "";
  return (resources) => {
    const prefixed = withPrefix ? addPrefix(resources, prefix, specs, schema) : resources;
    return withSuffix ? addSuffix(prefixed, suffix, specs, schema) : prefixed;
  };
}

function configureImage(node: Node, { libraries }: Layer): Transformation["run"] {
  const fields = record(node, ["imageTag", "fieldSpecs"], false);
  const image = parseImage(fields("imageTag"), false);
  const specs = parseFieldSpecs(fields("fieldSpecs"), false);
  return (resources) => setImage(resources, image, specs, libraries);
}

function configureReplicas(node: Node, { skip }: Layer): Transformation["run"] {
  const fields = record(node, ["replica", "fieldSpecs"], false);
  const replica = parseReplica(fields("replica"), false);
  const specs = parseFieldSpecs(fields("fieldSpecs"), false);
  return (resources) => orSkip(resources, skip, () => setReplicas(resources, replica, specs));
}

function configurePatch(node: Node, layer: Layer): Transformation["run"] {
  const fields = record(node, ["path", "patch", "target", "options"], false);
  const options = record(fields("options"), ["allowNameChange", "allowKindChange"], false);
  const reference = {
    patch: text(fields("patch")),
    path: text(fields("path")),
    target: fields("target"),
    allowNameChange: flag(options("allowNameChange")),
    allowKindChange: flag(options("allowKindChange")),
    location: locationOf(node),
  };
  const entry = readPatch(reference, layer.loader, false);
  return (resources) => applyPatches(resources, [entry], layer);
}

function configureJsonPatch(node: Node, layer: Layer): Transformation["run"] {
  const fields = record(node, ["path", "jsonOp", "target"], false);
  const reference = {
    patch: text(fields("jsonOp")),
    path: text(fields("path")),
    target: fields("target"),
    allowNameChange: false,
    allowKindChange: false,
    location: locationOf(node),
  };
  const entry = readJsonPatch(reference, layer.loader, false);
  return (resources) => applyJsonPatches(resources, [entry], layer);
}

function configureStrategicPatch(node: Node, layer: Layer): Transformation["run"] {
  const fields = record(node, ["paths", "patches"], false);
  const location = locationOf(node);
  const paths = list(fields("paths")).map((path) => ({ text: text(path), location }));
  const inline = text(fields("patches"));
  const texts = [
    ...readStrategicPatches(paths, layer.loader),
    ...(inline === "" ? [] : [{ text: inline, location }]),
  ];
  if (texts.length === 0)
    throw new BuildError("field-missing", "neither paths nor patches are given", location);
  return (resources) => applyStrategicPatches(resources, texts, layer);
}

function configureReplacements(node: Node, layer: Layer): Transformation["run"] {
  const entries = list(record(node, ["replacements"], false)("replacements"));
  const replacements = readReplacements(entries, layer.loader, false);
  return (resources) => applyReplacements(resources, replacements, layer);
}
