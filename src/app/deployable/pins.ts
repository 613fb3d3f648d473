import type { Deployable, ValueSource } from "../../model/deployable.ts";
import type { Problem } from "../../model/problem.ts";
import { unfollowedSetId } from "../../sources/argo/application-set.ts";
import type { Pair } from "../discovery/pairs.ts";
import { isHandedOver, isMovedRepository, isOtherBranch, sameData } from "../discovery/same-declaration.ts";
import type { DiscoveredSide } from "../discovery/side.ts";

/** Why the files that a changed declaration delivers are in neither side; undefined where they are at hand. */
export function outOfReach({ base, head }: Pair): string | undefined {
  const [before, after] = [base?.deployable, head?.deployable];
  if (before !== undefined && after !== undefined && isMovedRepository(before, after)) {
    return "It takes its files from another repository from now on, or from this one under another address: what is deployed then is not known here.";
  }
  const listed = before === undefined || after === undefined ? undefined : otherLists(before, after);
  if (listed !== undefined) return listed;
  // What fails does so whatever it takes.
  const values =
    before === undefined || after === undefined || after.notAnalysed?.code === "build-failed"
      ? undefined
      : movedValues(before.valueSources ?? [], after.valueSources ?? []);
  if (values !== undefined) return values;
  const lacking = [base, head].flatMap((found) =>
    found?.revision !== undefined && found.revision.files === undefined ? [found.revision.name] : [],
  );
  const [was, is] = [before?.pin?.revision, after?.pin?.revision];
  if (before !== undefined && after !== undefined && was !== is) {
    const isHere = lacking.length === 0 && [base, head].some((found) => found?.revision !== undefined);
    return isHere ? undefined : movesUnseen(was, is, lacking);
  }
  if (before !== undefined && after !== undefined && isOtherBranch(before, after))
    return otherBranch(before.follows, after.follows);
  const [missing] = lacking;
  return missing === undefined
    ? undefined
    : `It follows ${missing}, and its declaration changes at once: what that does to the files of ${missing} is not known, since they are not in this clone. Fetch it: git fetch origin ${missing}`;
}

function otherBranch(was = "", is = ""): string {
  return `It follows ${is} from now on, and followed ${was}, which deploys everything between the two; which of them was compared here is not known. Compare them by themselves: --base ${was} --head ${is}`;
}

/** Why nobody knows whether an Application comes or goes: its set is followed on one side only. */
export function lostSet(
  { base, head }: Pair,
  sides: Readonly<Record<"base" | "head", DiscoveredSide>>,
): string | undefined {
  if (base !== undefined && head !== undefined) return undefined;
  const generated = (base ?? head)?.deployable.generated;
  if (generated === undefined) return undefined;
  const { set, instance } = generated;
  const id = unfollowedSetId(set, instance);
  const [there, missing] = head === undefined ? [sides.base, sides.head] : [sides.head, sides.base];
  if (there.found.has(id) || !missing.found.has(id)) return undefined;
  return `The Applications of ApplicationSet ${set} are known on one side of this change only: whether it ${head === undefined ? "still makes" : "already made"} this one is not known here.`;
}

/** What becomes of an Application that another set makes, or nobody's, where the one that owns it makes it no more. */
export function handedOver({
  base,
  head,
}: Pair): { readonly why: string; readonly what: string } | undefined {
  const [before, after] = [base?.deployable, head?.deployable];
  if (before === undefined || after === undefined || !isHandedOver(before, after)) return undefined;
  const to = after.generated === undefined ? "something else" : `ApplicationSet ${after.generated.set}`;
  return {
    why: `It passes from ApplicationSet ${before.generated?.set ?? ""} to ${to}, and keeps its name. The former owns it, so that Argo CD deletes it with all that it has deployed, and its pods, before it can be made again: they are gone meanwhile. Set preserveResourcesOnDeletion on the former set and let that arrive first, or keep the set's name`,
    what: "deleted with all that was deployed, and recreated",
  };
}

function otherLists(before: Deployable, after: Deployable): string | undefined {
  const [was = [], is = []] = [before.generated?.listed, after.generated?.listed];
  if (before.generated === undefined || after.generated === undefined || sameData(was, is)) return undefined;
  const named = (listed: readonly string[]) => (listed.length === 0 ? "this branch" : listed.join(" and "));
  return `Its ApplicationSet lists ${named(is)} from now on, and listed ${named(was)}: which Applications that makes, and of what, is not known here.`;
}

/** Values of this branch are at hand; where those of any other place come, go or move, the chart gets what is in neither side. */
function movedValues(before: readonly ValueSource[], after: readonly ValueSource[]): string | undefined {
  const lacks = (others: readonly ValueSource[]) => (each: ValueSource) =>
    !others.some(({ repository, revision }) => repository === each.repository && revision === each.revision);
  const [gone, come] = [before.filter(lacks(after)), after.filter(lacks(before))];
  if (![...gone, ...come].some(({ revision }) => revision !== null)) return undefined;
  const named = (sources: readonly ValueSource[]): string =>
    [...new Set(sources.map(placeOfValues))].join(" and ");
  const to = come.length === 0 ? "" : ` from ${named(come)} from now on`;
  const from = gone.length === 0 ? "" : `${to === "" ? "" : ", and"} no longer from ${named(gone)}`;
  return `It takes values${to}${from}: what the chart makes of the difference is not known here.`;
}

function placeOfValues({ repository, revision }: ValueSource): string {
  return revision === null ? "this branch" : `${revision} of ${repository}`;
}

function movesUnseen(was: string | undefined, is: string | undefined, lacking: readonly string[]): string {
  const [missing] = lacking;
  const why =
    missing === undefined
      ? "neither is what was compared here"
      : `${[...new Set(lacking)].join(" and ")} ${lacking.length === 1 ? "is" : "are"} not in this clone`;
  return `It moves from ${was ?? "this branch"} to ${is ?? "this branch"}, which deploys everything between the two; ${why}. Compare them by themselves: --base ${was ?? "HEAD"} --head ${is ?? "HEAD"}`;
}

/** How a declaration that moves to another revision lets loose what lies between the two. */
export function moveReason({ base, head }: Pair): string | undefined {
  if (base === undefined || head === undefined) return undefined;
  const [was, is] = [base.deployable.pin?.revision, head.deployable.pin?.revision];
  if (was === is || (base.revision ?? head.revision) === undefined) return undefined;
  return `It moves from ${was ?? "this branch"} to ${is ?? "this branch"}: all that lies between the two is applied now, and is forecast here.`;
}

const MOST_NAMED = 3;

/** Changed files that the revision which is followed does not hold. */
export function laterFiles({ head, laterInputs = [] }: Pair): Problem | undefined {
  const name = head?.revision?.name;
  if (name === undefined || laterInputs.length === 0) return undefined;
  const more = laterInputs.length - MOST_NAMED;
  const files = [...laterInputs.slice(0, MOST_NAMED), ...(more > 0 ? [`${more} more`] : [])].join(", ");
  return {
    code: "partly-analysed",
    side: "head",
    message: `It follows ${name}, which does not hold what this change makes of ${files}: that arrives when it moves on, and is not forecast here.`,
  };
}

/** What its declaration becomes by and by, while it delivers by the one that is there. */
export function laterDeclaration({ head }: Pair): Problem | undefined {
  const later = head?.later;
  if (later === undefined) return undefined;
  const message = `Its declaration ${later.what === "changes" ? "changes too" : "goes"}, and that waits: ${later.reason}. What it does then is not forecast here.`;
  return { code: "partly-analysed", side: "head", message };
}
