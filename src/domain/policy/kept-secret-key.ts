import { keptKeys } from "../configs/kept-keys.ts";
import { shownKeys } from "../configs/shown-keys.ts";
import type { Finding } from "../forecast.ts";
import { objectFinding, type Check, type CheckContext } from "./check.ts";

const DOCUMENTATION = {
  id: "kept-secret-key",
  title: "Removed Secret key that stays",
  what: "A key is removed from the `stringData` of a Secret that keeps its name.",
  why: "The API server merged the key into `data`, which nobody owns: `kubectl apply` and Argo CD leave the key and its value in the cluster, and pods go on reading it. A new cluster would not have it. Flux writes `data` itself, and removes the key.",
  link: "https://kubernetes.io/docs/concepts/configuration/secret/#restriction-names-data",
  remediation:
    'Take the key out of the cluster too: `kubectl patch secret NAME --type=json -p \'[{"op": "remove", "path": "/data/KEY"}]\'`.',
  severities: ["warning"],
} as const;

export const keptSecretKey: Check = { ...DOCUMENTATION, find };

function find(context: CheckContext): readonly Finding[] {
  return context.head.configs.flatMap((config) => {
    const kept = keptKeys(config);
    if (kept.length === 0) return [];
    const shown = shownKeys([config]);
    const keys = [...new Set(kept.map((key) => shown(config.kind, key)))];
    const unless = kept.some((key) => config.entries.get(key)?.kept === "unlessFlux")
      ? " unless Flux applies it"
      : "";
    const named = keys.length === 1 ? `Key ${keys.join()}` : `Keys ${keys.join(", ")}`;
    return [
      objectFinding(context, DOCUMENTATION, config.object, {
        severity: "warning",
        message: `${named} of Secret ${config.object.name} ${keys.length === 1 ? "stays" : "stay"} in the cluster${unless}: a key taken out of \`stringData\` is not removed from the Secret.`,
      }),
    ];
  });
}
