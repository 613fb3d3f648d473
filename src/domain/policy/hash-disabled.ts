import { losesHash } from "../configs/changes.ts";
import type { Finding, LaterEdit } from "../forecast.ts";
import { sortedTexts } from "../texts.ts";
import { placeOf, type Check, type CheckContext } from "./check.ts";

const DOCUMENTATION = {
  id: "hash-disabled",
  title: "Name suffix hash switched off",
  what: "A generated ConfigMap or Secret loses its name suffix hash in this change. Its pods restart once, since its name changes.",
  why: "From then on, an edit changes no pod template, so nothing restarts. Whoever reads the config as environment or by `subPath` keeps the old content.",
  link: "https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/generatoroptions/#disablenamesuffixhash",
  remediation:
    "Leave the hash on (no `disableNameSuffixHash`), or let a controller such as Reloader restart the readers.",
  severities: ["warning"],
} as const;

export const hashDisabled: Check = { ...DOCUMENTATION, find };

function find(context: CheckContext): readonly Finding[] {
  return context.changes.flatMap((changed) => {
    if (!losesHash(changed)) return [];
    const { base, head } = changed;
    const location =
      head.object.origin?.hashOffAt ??
      context.lineOf?.("disableNameSuffixHash") ??
      head.object.origin?.location;
    return [
      {
        check: DOCUMENTATION.id,
        severity: "warning",
        deployable: context.deployable,
        workload: null,
        message: `${head.kind} ${head.name} loses its name suffix hash (it was ${base.object.name}): from now on an edit of it restarts nothing${consequence(context.laterEdits?.get(head.key) ?? [])}.`,
        remediation: DOCUMENTATION.remediation,
        isNew: true,
        unsafe: false,
        ...placeOf(location),
      },
    ];
  });
}

/** Who would keep old content after an edit. */
function consequence(edits: readonly LaterEdit[]): string {
  const stale = sortedTexts(
    edits
      .filter(({ effect }) => effect === "stale")
      .map(({ workload }) => `${workload.kind} ${workload.name}`),
  );
  return stale.length === 0 ? "" : `; ${stale.join(", ")} would keep the old content until a restart`;
}
