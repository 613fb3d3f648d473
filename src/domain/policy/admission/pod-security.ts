import type { PodTemplate } from "../../controllers/pod-template.ts";
import type { Workload } from "../../controllers/workload.ts";
import { mapAt, textAt } from "../../fields.ts";
import { groupedBy } from "../../../model/grouped.ts";
import { sortedTexts } from "../../texts.ts";
import { namespaceKey } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { Violation } from "../check.ts";
import { refusedBy } from "./pod-standards.ts";

export const ENFORCE = "pod-security.kubernetes.io/enforce";

/** Of what is not said the rules of the newest release that this knows are taken. */
const LATEST = 36;

/** What the namespace of a workload, where the build holds it, refuses of its pods. */
export function podSecurity(
  { object: { namespace } }: Workload,
  template: PodTemplate,
  { index }: OverlaySide,
): readonly Violation[] {
  if (namespace === null) return [];
  const labels = mapAt(index.byKey.get(namespaceKey(namespace))?.manifest, "metadata", "labels");
  const name = textAt(labels, ENFORCE);
  if (name !== "baseline" && name !== "restricted") return [];
  const minor = Number(/^v1\.(\d+)$/.exec(textAt(labels, `${ENFORCE}-version`) ?? "")?.[1] ?? LATEST);
  const byContainer = groupedBy(refusedBy({ name, minor }, template), ({ container }) => container);
  return [...byContainer].map(([container, refused]) => {
    const what = sortedTexts(refused.map((each) => each.what)).join(", ");
    return {
      key: `security ${container ?? ""} ${what}`,
      ...(container !== undefined && { container }),
      severity: "error",
      message: `Namespace ${namespace} enforces the Pod Security level ${name}, which refuses ${what}${container === undefined ? "" : ` of container ${container}`}: no new pod is made.`,
      unsafe: true,
    };
  });
}
