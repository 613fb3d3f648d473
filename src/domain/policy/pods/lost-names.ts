import type { PodTemplate } from "../../controllers/pod-template.ts";
import type { Workload } from "../../controllers/workload.ts";
import { textAt } from "../../fields.ts";
import type { OverlaySide } from "../../side.ts";
import type { Violation } from "../check.ts";
import { formerOf } from "./former.ts";

/**
 * Pods that ask their node for names from now on, which knows no Service: by their policy, or since they are in the network of
 * the node: https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-s-dns-policy
 */
export function lostNames(workload: Workload, side: OverlaySide, base: OverlaySide): readonly Violation[] {
  const before = formerOf(workload, side, base);
  if (before === undefined || !before.templates.every(asksTheCluster)) return [];
  const template = workload.templates.find((each) => !asksTheCluster(each));
  if (template === undefined) return [];
  const isInNode =
    template.spec.hostNetwork === true && (textAt(template.spec, "dnsPolicy") ?? "") !== "Default";
  const [why, mend] = isInNode
    ? ["`hostNetwork` is true", " They do with `dnsPolicy: ClusterFirstWithHostNet`."]
    : ["its `dnsPolicy` is Default", ""];
  const message = `Its pods ask their node for names from now on, since ${why}: they find no Service by its name.${mend}`;
  return [{ key: "names", severity: "warning", message, unsafe: false }];
}

/** Who writes its own nameservers knows what they know. */
function asksTheCluster({ spec }: PodTemplate): boolean {
  const policy = textAt(spec, "dnsPolicy") ?? "ClusterFirst";
  return policy === "ClusterFirst" ? spec.hostNetwork !== true : policy !== "Default";
}
