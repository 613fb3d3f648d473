import { groupedBy } from "../../model/grouped.ts";
import { directoryOf, fileNameOf, isBelow, sharedDirectories } from "../../tree/path.ts";
import type { Found } from "../discovery/side.ts";
import { mayShareCluster } from "./same-cluster.ts";

/** Whether a reader may mean what an owner makes under a name, among all who make something of that name. */
type IsNearest = (owner: Found, makers: readonly Found[], reader: Found) => boolean;

/**
 * Two stages keep a config of one name each: who stands beside one of them means that one. So does, of apps that have an
 * overlay for each stage (`db/overlays/dev`, `web/overlays/dev`), the overlay of the same stage, whatever the others of the
 * reader's app (`web/overlays/prod`) make.
 */
export function createNearest(all: readonly Found[]): IsNearest {
  const stages = groupedBy(all.filter(isOverlay), ({ deployable }) => directoryOf(deployable.root));
  return (owner, makers, reader) => {
    const here = makers.filter((maker) => maker !== reader && mayShareCluster(maker, reader));
    if (isOverlay(owner) && here.some((maker) => isOfItsStage(maker, owner, reader))) return false;
    const isNear = (maker: Found): boolean => shared(maker, reader) <= shared(owner, reader);
    if (here.every(isNear)) return true;
    if (![owner, reader].every(isOverlay) || stageOf(owner) !== stageOf(reader)) return false;
    const beside = stages.get(directoryOf(reader.deployable.root)) ?? [];
    const others = new Set(beside.filter((each) => each !== reader).map(stageOf));
    return here.every((maker) => (isOverlay(maker) && others.has(stageOf(maker))) || isNear(maker));
  };
}

/** Of the stages of one app, `core/overlays/prod/a` goes with `web/overlays/prod` rather than `core/overlays/test` does. */
function isOfItsStage(maker: Found, owner: Found, reader: Found): boolean {
  const stages = directoryOf(owner.deployable.root);
  return (
    stages !== "" && isBelow(maker.deployable.root, stages) && alike(maker, reader) > alike(owner, reader)
  );
}

function alike({ deployable: one }: Found, { deployable: other }: Found): number {
  const words = new Set(other.root.split("/"));
  return new Set(one.root.split("/").filter((word) => words.has(word))).size;
}

function isOverlay({ deployable }: Found): boolean {
  return deployable.kind === "overlay";
}

function stageOf({ deployable }: Found): string {
  return fileNameOf(deployable.root);
}

function shared({ deployable: one }: Found, { deployable: other }: Found): number {
  return sharedDirectories(one.root, other.root);
}
