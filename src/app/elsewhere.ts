import type { ChangedConfig } from "../domain/configs/changes.ts";
import { compareText } from "../model/order.ts";
import { mapConcurrently } from "./concurrently.ts";
import type { Change } from "./change.ts";
import { pairOf } from "./discovery/pairs.ts";
import { isReader, type DiscoveredSide, type Found } from "./discovery/side.ts";
import { nameInCluster, type DeployableResult } from "./result.ts";
import type { Repository } from "./ports.ts";

/** The name of a config that changes under it, and who makes it. */
interface Owned {
  readonly owner: Found;
  readonly name: string;
  readonly load: () => Promise<readonly ChangedConfig[]>;
}

const AT_A_TIME = 8;

/**
 * A config that keeps its name is read by whoever runs in its namespace, also out of another deployable. Those that
 * name it are forecast again, or for the first time, with its change. Only what has the name in one of its files is
 * built: nothing else can name it.
 */
export async function withReadersElsewhere(
  change: Change,
  results: readonly DeployableResult[],
  repository: Repository,
): Promise<readonly DeployableResult[]> {
  const { sides, affected } = change;
  const owned = results.flatMap(({ deployable, inPlace: { names, load } }): readonly Owned[] => {
    const owner = sides.head.found.get(deployable.id);
    return owner === undefined ? [] : [...new Set(names)].map((name) => ({ owner, name, load }));
  });
  if (owned.length === 0) return results;
  const candidates = await naming(sides.head, owned, repository);
  const known = new Map(affected.map((pair) => [pair.id, pair]));
  const again = await mapConcurrently([...candidates], AT_A_TIME, async ([id, meant]) => {
    const pair = known.get(id) ?? (await pairOf(id, sides.base, sides.head, new Set()));
    const changes = (await Promise.all(meant.map(changesOf))).flat();
    const result = await change.forecastOf({ ...pair, isTouched: true }, changes);
    return known.has(id) || tellsReaders(result) ? [result] : [];
  });
  const byId = new Map([...results, ...again.flat()].map((result) => [result.deployable.id, result]));
  return [...byId.values()].sort(
    ({ deployable: a }, { deployable: b }) => compareText(a.path, b.path) || compareText(a.id, b.id),
  );
}

async function changesOf({ owner, name, load }: Owned): Promise<readonly ChangedConfig[]> {
  const changes = await load();
  return changes.filter((each) => nameInCluster(each) === name).map((each) => inTarget(owner, each));
}

function tellsReaders({ deployable }: DeployableResult): boolean {
  return deployable.staleConfigs.length > 0 || deployable.workloads.length > 0;
}

/** What names no namespace goes to the one of whoever applies it. */
function inTarget({ deployable }: Found, change: ChangedConfig): ChangedConfig {
  const namespace = change.id.namespace ?? deployable.target.namespace;
  return { ...change, id: { ...change.id, namespace } };
}

/** By id, the changes that each deployable may mean: those whose name it has, nearest to it where several make it. */
async function naming(
  head: DiscoveredSide,
  owned: readonly Owned[],
  repository: Repository,
): Promise<ReadonlyMap<string, readonly Owned[]>> {
  const names = [...new Set(owned.map(({ name }) => name))];
  const all = [...head.found.values()].filter(isReader);
  await repository.preload([{ tree: head.tree, paths: new Set(all.flatMap(({ inputs }) => inputs.files)) }]);
  const mentions = createMentions(head, names);
  const makers = all.map((maker) => ({ maker, made: mentionsOf(maker, mentions, ({ made }) => made) }));
  const found = new Map<string, readonly Owned[]>();
  for (const reader of all) {
    const named = mentionsOf(reader, mentions, (file) => file.named);
    const meant = owned.filter(
      (each) =>
        each.owner !== reader &&
        named.has(each.name) &&
        mayShareCluster(each.owner, reader) &&
        isNearest(
          each,
          makers.flatMap(({ maker, made }) => (made.has(each.name) ? [maker] : [])),
          reader,
        ),
    );
    if (meant.length > 0) found.set(reader.deployable.id, meant);
  }
  return found;
}

function mentionsOf(
  { inputs }: Found,
  mentions: (file: string) => Mentions,
  pick: (mentions: Mentions) => ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set(inputs.files.flatMap((file) => [...pick(mentions(file))]));
}

interface Mentions {
  readonly named: ReadonlySet<string>;
  /** Those that it makes, by what it looks like: a config of that name, or a generator of one. */
  readonly made: ReadonlySet<string>;
}

const NONE: Mentions = { named: new Set(), made: new Set() };
const MAKES = /\bkind:\s*["']?(ConfigMap|Secret)\b|\b(configMap|secret)Generator\s*:/;

/** Which of the names a file has, each blob read once. */
function createMentions({ tree }: DiscoveredSide, names: readonly string[]): (file: string) => Mentions {
  const known = new Map<string, Mentions>();
  return (file) => {
    const entry = tree.entry(file);
    if (entry === undefined || entry === "directory" || entry.kind !== "file") return NONE;
    const cached = known.get(entry.blob);
    if (cached !== undefined) return cached;
    const text = new TextDecoder().decode(tree.read(entry.blob));
    const named = new Set(names.filter((name) => text.includes(name)));
    const found = { named, made: MAKES.test(text) ? named : NONE.made };
    known.set(entry.blob, found);
    return found;
  };
}

function mayShareCluster({ deployable: a }: Found, { deployable: b }: Found): boolean {
  return a.cluster === null || b.cluster === null || a.cluster === b.cluster;
}

/** Two stages keep a config of one name each: who stands beside one of them means that one. */
function isNearest({ owner }: Owned, makers: readonly Found[], reader: Found): boolean {
  const near = ({ deployable }: Found) => sharedSegments(deployable.root, reader.deployable.root);
  return makers.every((maker) => maker === reader || near(maker) <= near(owner));
}

function sharedSegments(a: string, b: string): number {
  const [left, right] = [a.split("/"), b.split("/")];
  const differs = left.findIndex((segment, index) => segment !== right[index]);
  return differs < 0 ? left.length : differs;
}
