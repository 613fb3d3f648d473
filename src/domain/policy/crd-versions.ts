import { groupOf } from "../../model/identity.ts";
import { compareText } from "../../model/order.ts";
import { mapsAt, textAt } from "../fields.ts";
import type { Finding } from "../forecast.ts";
import { objectKey, type KubernetesObject } from "../manifests.ts";
import type { OverlaySide } from "../side.ts";
import { objectFinding, type Check, type CheckContext } from "./check.ts";

const DOCUMENTATION = {
  id: "crd-version",
  title: "Version of a custom resource that goes",
  what: "A CustomResourceDefinition serves a version no longer (error where an object of this build is written in it, or where the version that base stores is taken out altogether), or stores another version from now on (warning).",
  why: "Objects written in a version that is not served are refused, whoever applies them, and clients that ask for it get nothing. A version that is still among the stored ones cannot be taken out: the API server refuses the definition.",
  link: "https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definition-versioning/",
  remediation:
    "Write every object in a version that stays, migrate what is stored, and take the old version out in a later merge.",
  severities: ["error", "warning"],
} as const;

export const crdVersions: Check = { ...DOCUMENTATION, find };

function find(context: CheckContext): readonly Finding[] {
  return context.head.index.objects.flatMap((head): readonly Finding[] => {
    if (head.group !== "apiextensions.k8s.io" || head.kind !== "CustomResourceDefinition") return [];
    const base = context.base.index.byKey.get(objectKey(head));
    return base === undefined || base.manifest === head.manifest ? [] : compare(context, base, head);
  });
}

function compare(context: CheckContext, base: KubernetesObject, head: KubernetesObject): readonly Finding[] {
  const told = (severity: "error" | "warning", message: string) =>
    objectFinding(context, DOCUMENTATION, head, { severity, message });
  const [before, after] = [servedVersions(base), servedVersions(head)];
  const gone = before.filter((version) => !after.includes(version)).sort(compareText);
  const unserved = gone.map((version) => {
    const users = writtenIn(context.head, head, version);
    return users.length === 0
      ? told(
          "warning",
          `${head.name} serves ${version} no longer: objects and clients elsewhere that use it are refused.`,
        )
      : told("error", `${head.name} serves ${version} no longer, in which ${users.join(", ")} is written.`);
  });
  const [stored, storing] = [storageVersion(base), storageVersion(head)];
  if (stored === undefined || stored === storing) return unserved;
  const isKept = mapsAt(head.manifest, "spec", "versions").some(
    (version) => textAt(version, "name") === stored,
  );
  return [
    ...unserved,
    isKept
      ? told(
          "warning",
          `${head.name} stores ${storing ?? "no version"} from now on, where it stored ${stored}: without a conversion between them, fields are lost.`,
        )
      : told(
          "error",
          `${head.name} no longer has ${stored}, in which its objects are stored: the API server refuses that until they are migrated.`,
        ),
  ];
}

function servedVersions({ manifest }: KubernetesObject): readonly string[] {
  return mapsAt(manifest, "spec", "versions").flatMap((version) =>
    version.served === true ? (textAt(version, "name") ?? []) : [],
  );
}

function storageVersion({ manifest }: KubernetesObject): string | undefined {
  return mapsAt(manifest, "spec", "versions")
    .filter(({ storage }) => storage === true)
    .map((version) => textAt(version, "name"))
    .at(0);
}

const SHOWN = 3;

function writtenIn(side: OverlaySide, crd: KubernetesObject, version: string): readonly string[] {
  const group = textAt(crd.manifest, "spec", "group");
  const kind = textAt(crd.manifest, "spec", "names", "kind");
  return side.index.objects
    .filter(
      (object) =>
        groupOf(object.apiVersion) === group &&
        object.kind === kind &&
        object.apiVersion.endsWith(`/${version}`),
    )
    .slice(0, SHOWN)
    .map(({ name }) => `${kind ?? ""} ${name}`);
}
