import { createSecretCollector, type SecretCollector } from "../domain/secrets/collect.ts";
import { createSecretMask, type SecretMask } from "../domain/secrets/mask.ts";
import { createMade, type Made } from "../domain/secrets/made.ts";
import { withoutInserted } from "../domain/secrets/inserted.ts";
import { secretValuesOf } from "../domain/secrets/manifests.ts";
import type { TellMade } from "../model/tell-made.ts";
import type { FileTree } from "../tree/file-tree.ts";
import { directoryOf, fileNameOf } from "../tree/path.ts";
import { compareText } from "../model/order.ts";
import type { Builder, BuildOutcome, BuildRequest, FilesOfTree } from "./ports.ts";
import { keyText } from "../model/key-text.ts";

/** Remembers every Secret that a run gets to see. */
export interface SecretWatch {
  /** The builder, overheard: what it builds and what it builds from may hold Secrets. */
  readonly builder: Builder;
  /** Files that nobody builds may hold them too. */
  readonly watch: (tree: FileTree, paths: readonly string[]) => void;
  /** Templates may make other texts of what Secrets hold. */
  readonly tellMade: TellMade;
  /** Hides the values of all Secrets that were seen until now. */
  readonly mask: () => SecretMask;
  /** Takes what was seen until now for what the whole change holds. */
  readonly ofChange: () => ChangeSecrets;
}

/** What the masks of a run hide: it does not depend on which deployables the run builds itself, nor on their order. */
export interface ChangeSecrets {
  /** Hides what the change holds, whoever reads it. */
  readonly mask: SecretMask;
  /** Hides also what one deployable holds of its own. */
  readonly maskOf: (own: OwnSecrets) => SecretMask;
}

/** What the Secrets hold that were met on the way to a deployable. */
export interface MetSecrets {
  readonly values: readonly string[];
  /** Those that its builds put into objects. */
  readonly inserted: readonly string[];
}

/** What belongs to a deployable: values that only its builds hold, and the files that it is built from. */
export interface OwnSecrets extends MetSecrets {
  readonly files: readonly FilesOfTree[];
}

export function watchSecrets(builder: Builder): SecretWatch {
  const collect = createSecretCollector();
  const collectInto = createFileCollector(collect);
  const files = new Map<FileTree, Set<string>>();
  /** Of them those that nobody has asked for values yet. */
  const unread: { readonly tree: FileTree; readonly paths: readonly string[] }[] = [];
  const built = new Set<string>();
  const inserted = new Set<string>();
  const watch: SecretWatch["watch"] = (tree, paths) => {
    const known = files.get(tree) ?? new Set<string>();
    files.set(tree, known);
    const more = paths.filter((path) => !known.has(path));
    for (const path of more) known.add(path);
    if (more.length > 0) unread.push({ tree, paths: more });
  };
  const newValues = () => {
    const found = { values: new Set<string>(), names: new Set<string>() };
    for (const { tree, paths } of unread.splice(0)) collectInto(found, tree, paths);
    return found.values;
  };
  let made: Made | undefined;
  const held = (): Held => {
    const all = {
      values: new Set([...built, ...inserted]),
      names: new Set<string>(),
      inserted: [...inserted],
    };
    for (const [tree, paths] of files) collectInto(all, tree, [...paths]);
    const ofTemplates = made?.apartFrom(all.names) ?? [];
    for (const text of ofTemplates) all.values.add(text);
    return { ...all, inserted: [...all.inserted, ...ofTemplates] };
  };
  return {
    watch,
    tellMade: (of, text) => (made ??= createMade(newValues)).tell(of, text),
    builder: {
      ...builder,
      async build(request) {
        watch(request.tree, request.closure);
        for (const value of request.variables?.secrets ?? []) inserted.add(value);
        const outcome = withCopied(await builder.build(request), request, collect);
        if (outcome.status === "built") {
          for (const value of secretValuesOf(outcome.manifests)) built.add(value);
        }
        for (const value of outcome.secrets ?? []) inserted.add(value);
        return outcome;
      },
    },
    mask: () => maskOf(held()),
    // What more is watched from here on is not in what all masks hide.
    ofChange: () =>
      changeSecrets(held(), new Map([...files].map(([tree, paths]) => [tree, new Set(paths)])), collectInto),
  };
}

/**
 * The real kustomize does not say what it copies out of Secrets, nor does a build that fails on the way: it may be any of
 * their values.
 */
function withCopied(
  outcome: BuildOutcome,
  { tree, closure }: BuildRequest,
  collect: SecretCollector,
): BuildOutcome {
  if (outcome.status === "built" && outcome.builder !== "kustomize") return outcome;
  const { values, copies } = collect(tree, closure);
  if (!copies) return outcome;
  const made = outcome.status === "built" ? secretValuesOf(outcome.manifests) : [];
  return { ...outcome, secrets: [...new Set([...(outcome.secrets ?? []), ...values, ...made])] };
}

/**
 * @param ofAll what all masks hide
 * @param inAll the files whose content is in that
 */
function changeSecrets(
  ofAll: Held,
  inAll: ReadonlyMap<FileTree, ReadonlySet<string>>,
  collectInto: FileCollector,
): ChangeSecrets {
  const mask = createSecretMask(ofAll.values, ofAll.names);
  const known = new Map<string, SecretMask>();
  return {
    mask: withInserted(mask, ofAll),
    maskOf({ values, inserted, files }) {
      const more = {
        values: new Set(values),
        names: new Set<string>(),
        inserted: [...ofAll.inserted, ...inserted],
      };
      for (const { tree, paths } of files) {
        const hidden = inAll.get(tree);
        collectInto(
          more,
          tree,
          [...paths].filter((path) => hidden?.has(path) !== true),
        );
      }
      const added = {
        values: [...more.values].filter((value) => !ofAll.values.has(value)).sort(compareText),
        names: [...more.names].filter((name) => !ofAll.names.has(name)).sort(compareText),
      };
      const isMore = added.values.length > 0 || added.names.length > 0;
      if (!isMore && more.inserted.length === 0) return mask;
      const key = keyText([added.values, added.names, more.inserted]);
      const make = () =>
        withInserted(isMore ? mask.beside(added.values, added.names) : mask, more, ofAll.names);
      const made = known.get(key) ?? make();
      known.set(key, made);
      return made;
    },
  };
}

/** Adds what files hold, and their paths, with the folders and words in them. */
type FileCollector = (held: Pick<Held, "values" | "names">, tree: FileTree, paths: readonly string[]) => void;

function createFileCollector(collect: SecretCollector): FileCollector {
  const partsByName = new Map<string, readonly string[]>();
  return (held, tree, paths) => {
    const found = collect(tree, paths);
    for (const value of found.values) held.values.add(value);
    const names = new Set(found.names);
    for (const path of paths) {
      for (let place = path; place !== ""; place = directoryOf(place)) held.names.add(place);
      // So what lies beside it names it.
      held.names.add(fileNameOf(path));
      for (const part of path.split(/[/.]/)) names.add(part);
    }
    for (const name of names) {
      const parts = partsByName.get(name) ?? partsOfName(name);
      partsByName.set(name, parts);
      for (const part of parts) held.names.add(part);
    }
  };
}

/** Longer ones are no names that people chose. */
const MOST_WORDS = 12;

/** The words of a name are public as it is: one masked in `openshift-gitops` would be told by what stays. */
function partsOfName(name: string): readonly string[] {
  const words = name.split("-");
  if (words.length > MOST_WORDS) return [name];
  const parts = words.flatMap((_, from) =>
    words.slice(from).map((__, more) => words.slice(from, from + more + 1).join("-")),
  );
  return [name, ...parts.filter((part) => /^[a-z][a-z-]*$/i.test(part))];
}

interface Held {
  readonly values: Set<string>;
  readonly names: Set<string>;
  /** Of the values those that builds put into objects. */
  readonly inserted: readonly string[];
}

function maskOf(held: Held): SecretMask {
  return withInserted(createSecretMask(held.values, held.names), held);
}

function withInserted(mask: SecretMask, { inserted, names }: Held, others?: ReadonlySet<string>): SecretMask {
  if (inserted.length === 0) return mask;
  return withoutInserted(mask, inserted, (text) => names.has(text) || others?.has(text) === true);
}
