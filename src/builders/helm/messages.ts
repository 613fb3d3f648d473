import { firstFew } from "../../model/few.ts";
/** What people are told of a chart that was rendered. */

const SHOWN = 4;

export function looksUp(templates: readonly string[]): string {
  return `${firstFew(templates, SHOWN)} ${verb(templates, "reads", "read")} the cluster (lookup), which is empty here: what ${verb(templates, "it makes", "they make")} of it was not analysed`;
}

export function asksForCluster(templates: readonly string[]): string {
  return `${firstFew(templates, SHOWN)} ${verb(templates, "asks", "ask")} for the cluster's version and kinds (.Capabilities): rendered as helm knows them`;
}

export function madeAnew(places: readonly string[], keeps: boolean): string {
  const what = `each rendering makes anew: ${firstFew(places, SHOWN)}`;
  return keeps
    ? `${what}, unless the chart keeps what is in the cluster (lookup)`
    : `${what}; what reads it restarts whenever the chart is applied, whatever changed`;
}

export function changesShape(templates: readonly string[]): string {
  return `two renderings of the same chart differ in more than values, by ${firstFew(templates, SHOWN)}: what it makes anew was not analysed`;
}

export function mayBeMadeAnew(template: string): string {
  return `what ${template} makes anew may be kept from the cluster (lookup)`;
}

function verb(items: readonly string[], one: string, several: string): string {
  return items.length === 1 ? one : several;
}

/** A chart whose version moves by itself. */
export function notPinned(
  { name, version }: { readonly name: string; readonly version: string },
  asked: string,
): string {
  return `the chart ${name} is not pinned: "${asked}" is ${version} now, which was taken for both sides`;
}

export function readsOutside(schema: string): string {
  return `${schema} of the chart cannot be read, or names a schema by what is no address of the web ($ref, $schema): helm might read any file for it, so that the chart is not rendered here; write what it names into the chart`;
}

export function notChecked(schema: string, why: string): string {
  return `the values were not held to ${schema} of the chart, which names schemas elsewhere ($ref): ${why}`;
}

export function unreadableArchive(path: string): string {
  return `${path} of the chart cannot be unpacked here, so that nobody knows what helm would read: pack it again (helm dependency build)`;
}
