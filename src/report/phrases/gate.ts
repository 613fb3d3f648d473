import type { CheckId } from "../../domain/check-ids.ts";
import { code, join, say, type Place, type Text } from "../document/text.ts";
import { codes } from "./names.ts";
import { ownValue } from "../../model/own-value.ts";
import { sentence } from "./words.ts";

interface Step {
  readonly check: CheckId;
  readonly remediation: string;
  readonly message: string | undefined;
  readonly workloads: readonly string[];
  readonly containers: readonly string[];
  readonly places: readonly Place[];
  /** All of it was there before. */
  readonly isOld: boolean;
}

export const GATE = {
  alert: (failing: readonly string[], steps: readonly Text[], hidden: number): Text => {
    const all = [...steps, ...(hidden > 0 ? [say`${hidden} more steps stand below`] : [])];
    return say`The gate fails on ${codes(failing, 5)}. ${{ strong: ["To unblock"] }}: ${join(all, [{ lineBreak: true }])}`;
  },
  step: ({ check, remediation, message, workloads, containers, places, isOld }: Step): Text => {
    const where =
      places.length === 0
        ? []
        : say` in ${join(
            places.slice(0, 2).map((place): Text => [{ place }]),
            ", ",
          )}`;
    const old = isOld ? say` It was so before this pull request; this change is what makes it matter.` : [];
    // What is broken stands right below, with its place.
    if (check === "not-analysed") return say`fix what follows.`;
    const remedy = ownValue(REMEDIES, check);
    if (remedy !== undefined) return say`${remedy(workloads, containers)}${where}${exemption(check)}.${old}`;
    const reason = message === undefined ? [] : say`${{ prose: sentence(message) }} `;
    const subjects = workloads.length === 0 ? [] : say` (${codes(workloads)})`;
    return say`${reason}${{ prose: remediation }}${subjects}${where.length === 0 ? [] : say` See${where.map((piece) => (piece === " in " ? " " : piece))}.`}${old}`;
  },
  probeTitle: (): Text => say`A probe to start from`,
  probe: (container: string): string =>
    [
      `         - name: ${container}`,
      "+          readinessProbe:",
      "+            httpGet: { path: /, port: 8080 } # a path and a port that answer only when it can serve",
      "+            periodSeconds: 5",
    ].join("\n"),
} as const;

type Remedy = (workloads: readonly string[], containers: readonly string[]) => Text;

/** What to do about a check, as the beginning of a sentence that goes on with the place. */
const REMEDIES: Readonly<Record<string, Remedy>> = {
  "missing-readiness-probe": (_, containers) =>
    say`add a ${code("readinessProbe")} to ${containers.length === 1 ? "container" : "containers"} ${codes(containers)}`,
  "recreate-strategy": (workloads) =>
    say`give ${codes(workloads)} the strategy ${code("RollingUpdate")}, if two versions may run side by side,`,
  "single-replica": (workloads) => say`run at least two replicas of ${codes(workloads)}`,
  "max-unavailable-all": (workloads) => say`lower ${code("maxUnavailable")} of ${codes(workloads)}`,
  "missing-config-reference": (workloads) =>
    say`correct the reference of ${codes(workloads)}, keep the config, or mark it optional`,
};

function exemption(check: string): Text {
  if (CANNOT_BE_EXEMPTED.includes(check)) return [];
  return say`, or ${{ docs: "checks.md#exempting", label: ["exempt it with a reason"] }}`;
}

/** Nothing is safe that was not looked at, and no reason makes the API server take an object. */
const CANNOT_BE_EXEMPTED = ["apply-fails", "not-analysed"];
