/** What people are told of Argo CD's sources. */

import type { Waiting } from "../../model/deployable.ts";
import { shownUrl } from "../../model/shown-url.ts";

export function versionNotServed(apiVersion: string): string {
  return `its apiVersion ${apiVersion} is none that Argo CD has, so that the API server refuses it; write ${API_VERSION}`;
}

export const API_VERSION = "argoproj.io/v1alpha1";

export function anotherRepository(url: string): string {
  return `its source is another repository (${shownUrl(url)}), whose files are not here`;
}

export function pathNotHere(path: string, url: string): string {
  return `its path "${path}" of ${shownUrl(url)} is not in this repository: either the path is wrong, or that is another repository`;
}

export function unknownRepository(url: string): string {
  return `nothing says whether ${shownUrl(url)} is this repository; add the URL as a git remote of this checkout`;
}

export function pathMissing(path: string): string {
  return `its path "${path}" does not exist, so that Argo CD cannot sync; correct the path, or add what it names`;
}

export function sourceNotAllowed(project: string, url: string): string {
  return `the AppProject ${project} does not allow its source ${shownUrl(url)}, so that Argo CD refuses to sync: add it to sourceRepos`;
}

export function destinationNotAllowed(project: string, namespace: string): string {
  return `the AppProject ${project} does not allow its destination (namespace ${namespace}), so that Argo CD refuses to sync: add it to destinations`;
}

export function remoteChart(chart: string, url: string): string {
  return `Argo CD renders the chart ${chart} of ${shownUrl(url)}, which is not in this repository`;
}

export function helmTwo(): string {
  return "it asks for helm 2, which no longer runs";
}

export function remoteValues(url: string): string {
  return `it takes values from ${shownUrl(url).replace(/[?#].*/s, "")}, which is not in this repository`;
}

export function foreignValues(name: string): string {
  return `it takes values from ${name}, and that source is another repository`;
}

export function valuesOfNoSource(name: string): string {
  return `its values file "${name}" names none of its sources, so that Argo CD fails; correct the name, or the ref of the source that is meant`;
}

export function valuesOfChart(name: string): string {
  return `its values file "${name}" lies in a chart from elsewhere, which is not followed here`;
}

export function noChart(path: string): string {
  return `it is a chart by its helm options, and "${path}" has no Chart.yaml, so that Argo CD cannot sync; correct the path, or add what it names`;
}

export function valuesOutside(name: string): string {
  return `its values file "${name}" lies outside of the repository, which Argo CD refuses; correct the path`;
}

export function valuesDirectory(pattern: string, directory: string): string {
  return `its values files "${pattern}" include the directory "${directory}", which helm cannot read; let the pattern match files alone, like *.yaml`;
}

/** @param text with the place where a chart fills something in */
export function unfilled(text: string): string {
  return `its declaration stands in a template of a chart, which fills in "${text}": what that becomes is not known before the chart is rendered`;
}

/** @param text with a variable */
export function variableUnfilled(text: string): string {
  return `its source says "${text}", which Argo CD takes as it stands: either something fills in the variable before, or Argo CD cannot sync`;
}

export function plugin(name: string): string {
  return `the plugin ${name === "" ? "of its path" : name} makes its manifests, and no plugin runs here`;
}

export function hydrated(branch: string): string {
  return `Argo CD writes its manifests to the branch ${branch} and applies that, which is not followed here`;
}

export function badName(name: string): string {
  return `Argo CD refuses it: "${name}" is no name of an Application, which has lower case letters, digits, hyphens and dots; correct its name, or what makes it`;
}

export function twoDestinations(): string {
  return "Argo CD refuses it: its destination has both a name and a server; leave one of them out";
}

export function noDestination(): string {
  return "Argo CD refuses it: its destination has neither a server nor a name; add one";
}

export function emptySource(hasSeveral: boolean): string {
  return `Argo CD refuses it: a source needs a repoURL and a path${hasSeveral ? ", a chart or a ref" : " or a chart"}`;
}

export function noChartVersion(chart: string): string {
  return `Argo CD refuses it: the chart ${chart} needs a version in targetRevision`;
}

export function absolutePath(path: string): string {
  return `Argo CD refuses it: its path "${path}" begins with a slash; leave that out`;
}

export function brokenJq(): string {
  return "Argo CD compares and syncs nothing of it: an expression of jq in its ignoreDifferences cannot be read; correct it";
}

export function noSource(): string {
  return "Argo CD refuses it: it has no source; add one";
}

export function waitsForSync(): string {
  return "it is not synced automatically, so it happens when somebody syncs";
}

/** @param waiting why that waits itself */
export function waitsWithDeclarer(name: string, { code, reason }: Waiting): string {
  return code === "manualSync"
    ? `${name} declares it and is not synced automatically, so it happens when somebody syncs ${name}`
    : `${name} declares it, and waits itself: ${reason}`;
}

export function skipsReconciling(): string {
  return "the annotation argocd.argoproj.io/skip-reconcile keeps Argo CD from it";
}

export function waitsForWindow(project: string, windows: readonly string[]): string {
  return `the sync windows of its project ${project} decide when it syncs: ${windows.join("; ")}`;
}

export function badWindow(project: string, field: string, value: string): string {
  return `a sync window of its project ${project} has the ${field} "${value}", which Argo CD cannot read: it then syncs nothing. Correct the window.`;
}

export function follows(revision: string): string {
  return `it follows ${revision}: this change arrives when that moves`;
}

export function mayFollow(revision: string): string {
  return `it follows ${revision}: this change arrives at the merge only if it goes into that branch`;
}

/** Without the paths, so that many of one repository are told at once. */
export function passesOver(): string {
  return "the annotation argocd.argoproj.io/manifest-generate-paths names other paths than those that change (without a slash before it, each counts from the path of the source): Argo CD goes on with what it made of the commit before, until a change there, a hard refresh, or the end of its cache (24 hours)";
}

/** Of a generator that finds nothing in this repository, which may not be the one that it names. */
export const NOT_HERE = "git, of another repository, or of what this one does not hold";

export function unfollowedGenerator(kind: string): string {
  return `its generator (${kind}) asks for what is not in the files at hand, so that its Applications are not known here`;
}

export function notUnderstood(what: string): string {
  return `its Applications are not known here: it uses ${what}`;
}

export function setFails(fault: string): string {
  return `Argo CD cannot make its Applications: ${fault}`;
}

export function ownedByAnother(owner: string, other: string): string {
  return `ApplicationSet ${other} makes it too: Argo CD leaves it to ${owner}, which owns it, and fails to make it for ${other}. Give one of the two another name.`;
}

export function setLeavesApplications(set: string, policy: string): string {
  return `the ApplicationSet ${set} leaves Applications that are there as they are (applicationsSync: ${policy}): what changes in it is for new ones`;
}

export function entryMoved(path: string, file: string): string {
  return `The Application that runs in the cluster reads its own declaration below "${path}", which is gone: it fails to sync, and neither applies nor deletes anything. What this change makes of its declaration (${file}) it never sees. Apply that by hand, or keep the path until then.`;
}

export function entryGone(path: string): string {
  return `The Application that runs in the cluster reads its own declaration below "${path}", which is gone. Where that cluster still runs, it fails to sync there: it deletes nothing, and applies nothing any more.`;
}

export function waitsForBootstrap(name: string, file: string): string {
  return `${name} (${file}) declares it, and nothing applies that until somebody does by hand`;
}

export function inHeldStep(set: string): string {
  return `its step of the RollingSync of its ApplicationSet ${set} has a maxUpdate of none: where Argo CD has progressive syncs, it happens when somebody syncs`;
}

export function inNoStep(set: string): string {
  return `no step of the RollingSync of its ApplicationSet ${set} selects it: where Argo CD has progressive syncs, it happens when somebody syncs`;
}
