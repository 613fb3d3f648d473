import { variableSources, type VariableSource } from "../../delivery/flux/variables.ts";
import type { Finding } from "../../domain/forecast.ts";
import { leftVariablesFinding } from "../../domain/policy/unmade.ts";
import type { Deployable } from "../../model/deployable.ts";
import { asDependent } from "./blocked.ts";
import type { Sides } from "../discovery/sides.ts";
import { unmadeSources, unseenSources } from "../discovery/variables.ts";

/**
 * Variables that a Kustomization no longer takes from what nobody sees here, beside others of which nobody sees what they hold: which of them
 * set what it uses is not known. Where all others are seen, the build tells what is not set.
 */
export async function leftSourceFindings({ base, head }: Sides): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const [id, found] of head.found) {
    const before = base.found.get(id);
    const now = sourcesOf(found.deployable);
    if (before === undefined || found.deployable.waiting?.code === "suspended" || now.length === 0) continue;
    const was = sourcesOf(before.deployable);
    const left = was.filter((each) => !isAmong(now, each));
    if (left.length === 0 || now.some((each) => !isAmong(was, each))) continue;
    const unseen = await unmadeSources(base, () => base.found.values(), before, left);
    if (unseen.length === 0) continue;
    const others = await unseenSources(head, () => head.found.values(), found, now);
    if (others.unmade.length + others.made.length === 0) continue;
    findings.push(...unseen.map((source) => leftVariablesFinding(asDependent(found.deployable), source)));
  }
  return findings;
}

function sourcesOf({ delivery }: Deployable): readonly VariableSource[] {
  return delivery.kind === "flux" && delivery.postBuild !== null ? variableSources(delivery.postBuild) : [];
}

function isAmong(sources: readonly VariableSource[], { kind, name }: VariableSource): boolean {
  return sources.some((each) => each.kind === kind && each.name === name);
}
