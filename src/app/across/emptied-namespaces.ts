import type { ObjectChange } from "../../domain/forecast.ts";
import { isLostNamespace } from "../../domain/object-change.ts";
import { readSide } from "../../domain/side.ts";
import { firstFew } from "../../model/few.ts";
import { textAt } from "../../model/fields.ts";
import { isBare } from "../../model/deployable.ts";
import { buildOf, secretsOf } from "../applied/outcomes.ts";
import { filesOf, type Change } from "../change.ts";
import { readMentions } from "../discovery/mentions.ts";
import { isReader, type Found } from "../discovery/side.ts";
import type { Repository } from "../ports.ts";
import { sharesCluster } from "../relations/same-cluster.ts";
import type { DeployableResult } from "../result.ts";
import { createRelated } from "./related.ts";

/**
 * Of a Namespace that is deleted also what others go on delivering into it: the cluster deletes all that is in it, whoever
 * delivers that: https://kubernetes.io/docs/tasks/administer-cluster/namespaces/#deleting-a-namespace
 */
export async function withEmptiedNamespaces(
  change: Change,
  results: readonly DeployableResult[],
  repository: Repository,
): Promise<readonly DeployableResult[]> {
  const { base, head } = change.sides;
  const lost = results.flatMap(({ deployable: { id, otherObjects } }) => {
    const found = head.found.get(id) ?? base.found.get(id);
    return found === undefined || isBare(found.deployable.kind)
      ? []
      : otherObjects.filter(isLostNamespace).map((object) => ({ found, object }));
  });
  const others = [...head.found.values()].filter(
    (other) => isReader(other) && lost.some(({ found }) => sharesCluster(found, other, head)),
  );
  const names = lost.map(({ object }) => object.name);
  const relatedTo = createRelated(others, await readMentions(head, others, names, repository));
  const held = new Map<ObjectChange, string>();
  for (const { found, object } of lost) {
    const told: string[] = [];
    for (const other of relatedTo(found, [{ namespace: object.name, names: [] }])) {
      const inIt = sharesCluster(found, other, head) ? await heldIn(object.name, other, change) : undefined;
      if (inIt !== undefined) told.push(`${inIt} of ${other.deployable.name}`);
    }
    if (told.length > 0) held.set(object, firstFew(told));
  }
  return held.size === 0
    ? results
    : results.map((result) => {
        const { deployable } = result;
        const otherObjects = deployable.otherObjects.map((object) => withHeld(object, held.get(object)));
        return { ...result, deployable: { ...deployable, otherObjects } };
      });
}

function withHeld(object: ObjectChange, held: string | undefined): ObjectChange {
  const { reason = "" } = object;
  return held === undefined
    ? object
    : {
        ...object,
        reason: `${reason.replace(/\.$/, "")}, also what others go on delivering there: ${held}.`,
      };
}

/** What runs or keeps data in a namespace; of a chart that nobody renders, all. */
async function heldIn(namespace: string, other: Found, change: Change): Promise<string | undefined> {
  const { pair, outcomes } = await buildOf(other, change.sides);
  const [, head] = outcomes;
  const target = other.deployable.target.namespace;
  if (head?.status !== "built") return target === namespace ? "all" : undefined;
  const { workloads, index } = readSide(head.manifests, "head");
  const claims = index.byKind.get("PersistentVolumeClaim") ?? [];
  const held = [...[...workloads.values()].map(({ object }) => object), ...claims].filter(
    ({ kind, manifest, ...object }) =>
      (object.namespace ?? target) === namespace ||
      (kind === "HelmRelease" && textAt(manifest, "spec", "targetNamespace") === namespace),
  );
  if (held.length === 0) return undefined;
  const mask = change.secrets.maskOf({
    ...secretsOf(pair, outcomes, []),
    files: filesOf(pair, change.comparison),
  });
  return mask.text(firstFew(held.map(({ kind, name }) => `${kind} ${name}`)));
}
