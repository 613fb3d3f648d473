import { isList } from "../../../yaml/value.ts";
import { mapsAt, textAt } from "../../fields.ts";
import { objectKey, type ObjectIndex } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";

const KEY = "sharding.fluxcd.io/key";
const FLUX = /(^|\.)fluxcd\.(io|controlplane\.io)$/;

/**
 * Objects of Flux that go to the controllers of another shard: where there are none, nobody looks at them.
 * https://fluxcd.io/flux/installation/configuration/sharding/
 */
export function shards({ base, head }: CheckContext): readonly Loss[] {
  return head.index.objects.flatMap((object): readonly Loss[] => {
    if (!FLUX.test(object.group)) return [];
    const before = base.index.byKey.get(objectKey(object));
    if (before === undefined) return [];
    const [was, is] = [before, object].map(
      ({ manifest }) => textAt(manifest, "metadata", "labels", KEY) ?? "",
    );
    if (was === is || is === undefined || hasShard(head.index, is)) return [];
    const to = is === "" ? "those of no shard" : `those of shard ${is}`;
    const message = `${object.kind} ${object.name} is left to other controllers, ${to}, by its label ${KEY}: where there are none, nothing of it is applied any more.`;
    return [{ object, message }];
  });
}

/** Whether a controller of the build says that it takes a shard. */
function hasShard({ byKind }: ObjectIndex, shard: string): boolean {
  return (byKind.get("Deployment") ?? []).some(({ manifest }) =>
    mapsAt(manifest, "spec", "template", "spec", "containers").some(
      ({ args }) => isList(args) && shard !== "" && args.includes(`--watch-label-selector=${KEY}=${shard}`),
    ),
  );
}
