import type { ChangedConfig } from "../configs/changes.ts";
import type { Finding } from "../forecast.ts";
import { referencesOf, resolveConfig, type OverlaySide } from "../side.ts";
import { sortedTexts } from "../texts.ts";
import type { Check, CheckContext } from "./check.ts";

const DOCUMENTATION = {
  id: "hash-disabled",
  title: "Name suffix hash switched off",
  what: "A generated ConfigMap or Secret loses its name suffix hash in this change: its pods restart once, since its name changes.",
  why: "From then on an edit of it changes no pod template, so that nothing restarts, and whoever reads it as environment or by `subPath` keeps the old content.",
  link: "https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/generatoroptions/#disablenamesuffixhash",
  remediation:
    "Leave the hash on (no `disableNameSuffixHash`), or let a controller such as Reloader restart the readers.",
  severities: ["warning"],
} as const;

export const hashDisabled: Check = { ...DOCUMENTATION, find };

function find(context: CheckContext): readonly Finding[] {
  return context.changes.flatMap((changed) => {
    const { base, head } = changed;
    if (head === null || !losesHash(changed)) return [];
    const location = context.lineOf?.("disableNameSuffixHash") ?? head.object.origin?.location;
    return [
      {
        check: DOCUMENTATION.id,
        severity: "warning",
        deployable: context.deployable,
        workload: null,
        message: `${head.kind} ${head.name} loses its name suffix hash (it was ${base?.object.name ?? ""}): from now on an edit of it restarts nothing${consequence(context.head, changed)}.`,
        remediation: DOCUMENTATION.remediation,
        isNew: true,
        unsafe: false,
        ...(location !== undefined && { file: location.file }),
        ...(location?.line !== undefined && { line: location.line }),
      },
    ];
  });
}

function losesHash({ base, head }: ChangedConfig): boolean {
  return base !== null && head !== null && base.generated && !head.generated && base.name === head.name;
}

/** Who would keep old content after an edit, and who would see the new one. */
function consequence(side: OverlaySide, { head }: ChangedConfig): string {
  const readers = [...side.workloads.values()].flatMap((workload) =>
    referencesOf(workload)
      .filter(
        ({ kind, name }) => head !== null && resolveConfig(side, workload, kind, name)?.key === head.key,
      )
      .map(({ updates }) => ({ name: `${workload.object.kind} ${workload.object.name}`, updates })),
  );
  const stale = sortedTexts(readers.filter(({ updates }) => updates === "never").map(({ name }) => name));
  return stale.length === 0 ? "" : `; ${stale.join(", ")} would keep the old content until a restart`;
}
