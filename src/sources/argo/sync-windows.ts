import { compileGobwas } from "../../delivery/argo/gobwas.ts";
import { mapsAt, textAt, textsAt } from "../../model/fields.ts";
import type { ValueMap } from "../../yaml/value.ts";
import { waitsForWindow } from "./messages.ts";

/** What a window may name: the Application, the namespace that it goes into, or its cluster. */
export interface Target {
  readonly project: string;
  readonly name: string;
  readonly namespace: string;
  /** By name and by URL, as far as known. */
  readonly clusters: readonly string[];
}

export function isProject(object: ValueMap): boolean {
  return object.kind === "AppProject" && (textAt(object, "apiVersion") ?? "").startsWith("argoproj.io/");
}

/**
 * Why an automated sync may come later than the merge; undefined without windows. An "allow" means that there is no sync
 * outside of it, a "deny" none within. Which is open when, no forecast says: it has no clock.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/sync_windows/
 */
export function windowReason(projects: readonly ValueMap[], target: Target): string | undefined {
  const project = projects.find((object) => textAt(object, "metadata", "name") === target.project);
  const windows = mapsAt(project, "spec", "syncWindows").filter((window) => concerns(window, target));
  if (windows.length === 0) return undefined;
  return waitsForWindow(target.project, windows.map(describe));
}

/** `andOperator` asks for every sort that the window names; without it one is enough. */
function concerns(window: ValueMap, { name, namespace, clusters }: Target): boolean {
  const asked = [
    { globs: textsAt(window, "applications"), texts: [name] },
    { globs: textsAt(window, "namespaces"), texts: [namespace] },
    { globs: textsAt(window, "clusters"), texts: clusters },
  ].filter(({ globs }) => globs.length > 0);
  const fits = asked.map(({ globs, texts }) =>
    globs.some((glob) => texts.some((text) => matches(glob, text))),
  );
  return window.andOperator === true ? fits.length > 0 && !fits.includes(false) : fits.includes(true);
}

function matches(pattern: string, text: string): boolean {
  const glob = compileGobwas(pattern);
  return glob.kind === "glob" && glob.matches(text);
}

function describe(window: ValueMap): string {
  const text = (field: string): string => textAt(window, field) ?? "";
  const zone = text("timeZone") === "" ? "UTC" : text("timeZone");
  return `${text("kind")} ${text("schedule")} for ${text("duration")} (${zone})`;
}
