import { kindFacts } from "../../kubernetes/facts.ts";
import type { ObjectReference } from "../../model/deployable.ts";
import { groupOf } from "../../model/identity.ts";
import type { Problem } from "../../model/problem.ts";
import { question } from "../../model/similar.ts";
import type { Finding } from "../forecast.ts";
import { found, type Dependent } from "./blocked-delivery.ts";

/** What this change removes is missed for certain; what it never held somebody else may make. */
export function unmadeVariablesFinding(
  dependent: Dependent,
  source: { readonly kind: string; readonly name: string },
  why: "unmade" | "gone",
): Finding {
  const { kind, name } = dependent;
  const asked = `${source.kind} ${source.name}`;
  const cause =
    why === "gone"
      ? `${asked}, which this change removes: Flux applies nothing of it until that is there again`
      : `${asked} from now on, and nothing in this repository makes it: Flux applies nothing of it until something else does`;
  return {
    ...found(dependent, null),
    ...(why === "unmade" && { severity: "warning" as const }),
    message: `${kind} ${name} takes variables from ${cause}.`,
    remediation: `Correct the name in \`spec.postBuild.substituteFrom\`, bring ${asked} into the namespace of the Kustomization, or mark it \`optional: true\`.`,
  };
}

/** What set them somebody else makes: nobody here knows which they were. */
export function leftVariablesFinding(
  dependent: Dependent,
  source: { readonly kind: string; readonly name: string },
): Finding {
  const from = `${source.kind} ${source.name}`;
  return {
    ...found(dependent, null),
    severity: "warning",
    message: `${dependent.kind} ${dependent.name} no longer takes variables from ${from}, which nothing in this repository makes: what it uses of these is not set any more, unless something else sets it.`,
    remediation: `Keep ${from} in \`spec.postBuild.substituteFrom\`, or set its variables another way in an earlier merge.`,
  };
}

/** Argo CD refuses an Application without its project, whatever it deploys: "application referencing project … which does not exist". */
export function projectFinding(dependent: Dependent, project: string, why: "gone" | "unmade"): Finding {
  const { kind, name } = dependent;
  const cause =
    why === "gone"
      ? `of AppProject ${project}, which this change removes: until it is there again`
      : `of AppProject ${project} from now on, and nothing in this repository makes it: until something else does`;
  return {
    ...found(dependent, null),
    ...(why === "unmade" && { severity: "warning" as const }),
    message: `${kind} ${name} is ${cause}, Argo CD refuses it, and syncs nothing of it.`,
    remediation: "Correct `spec.project`, or keep the AppProject.",
  };
}

/** Where it looks nothing is, and a set that finds nothing makes nothing. */
export function emptySetFinding(
  name: string,
  pattern: string,
  part: string,
  place: Pick<Finding, "file" | "line"> = {},
): Finding {
  return {
    ...found(place, null),
    severity: "warning",
    message: `ApplicationSet ${name} looks for ${pattern}, and this repository has no ${part}: it makes no Application of that.`,
    remediation: "Correct the path of its generator.",
  };
}

/** Nothing of an Application is synced whose manifests cannot be made. */
export function restrictedFilesFinding(dependent: Dependent, { message, file, line }: Problem): Finding {
  return {
    ...found({ ...dependent, ...(file !== undefined && { file, line }) }, null),
    severity: "warning",
    message: `Application ${dependent.name}: ${message}. Argo CD does not set that unless its kustomize.buildOptions say so: else it syncs nothing of it.`,
    remediation:
      "Move the file into the directory, give its own directory a kustomization file and name that, or set `kustomize.buildOptions` in ConfigMap argocd-cm.",
  };
}

/** What it asks of all its Applications, each of which may be one that nobody here sees. */
export function projectDemandFinding(
  project: string,
  demand: string,
  place: Pick<Finding, "file" | "line"> = {},
): Finding {
  return {
    ...found({ kind: "Application", name: project, ...place }, null),
    severity: "warning",
    message: `AppProject ${project} changes ${demand}.`,
    remediation: "Make sure that the Applications of the project still sync.",
  };
}

/** Why no cluster has what a health check names; undefined where one may have it. */
export function impossibleCheck(check: ObjectReference): "noKind" | "noName" | "noNamespace" | undefined {
  const { kind, name, namespace } = check;
  if (isNoKind(check)) return "noKind";
  // https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/
  if (kind === "CustomResourceDefinition" && !/\w\.\w/.test(name)) return "noName";
  return namespace === "" && isNamespaced(check) ? "noNamespace" : undefined;
}

/** Of the groups whose kinds everybody has, and no definition can add to. */
function isNoKind({ apiVersion, kind }: ObjectReference): boolean {
  const group = groupOf(apiVersion);
  const isKnown = apiVersion !== "" && ["", "apps", "batch"].includes(group);
  return isKnown && !WITHOUT_TABLE.includes(kind) && kindFacts(stable(group), kind) === undefined;
}

/** Without an API version it is of the apps. All kinds of Flux itself lie in a namespace. */
function isNamespaced({ apiVersion, kind }: ObjectReference): boolean {
  const group = apiVersion === "" ? "apps" : groupOf(apiVersion);
  return group.endsWith(".toolkit.fluxcd.io") || kindFacts(stable(group), kind)?.namespaced === true;
}

function stable(group: string): string {
  return group === "" ? "v1" : `${group}/v1`;
}

const WITHOUT_TABLE = ["ControllerRevision", "Endpoints", "Event", "Node"];

const WHY = {
  unmade: "and nothing in this repository makes it: until something else does",
  noKind: "which is no kind that Kubernetes has: until that is corrected",
  noName: "which is no name of a definition, as PLURAL.GROUP is: until that is corrected",
  noNamespace: "and names no namespace, where each of these lies in one: until that is corrected",
  gone: "which this change deletes: until it is there again",
} as const;

interface Unhealthy {
  readonly why: keyof typeof WHY;
  /** What was meant, where the name looks like a slip. */
  readonly meant?: string | undefined;
  /** The names of what depends on it. */
  readonly behind: readonly string[];
}

export function unhealthyFinding(
  dependent: Dependent,
  check: ObjectReference,
  { why, meant, behind }: Unhealthy,
): Finding {
  const { kind, name } = dependent;
  const version = why === "gone" || check.apiVersion === "" ? "" : `${check.apiVersion} `;
  const asked = `${version}${check.kind} ${check.namespace === "" ? "" : `${check.namespace}/`}${check.name}`;
  const later =
    behind.length === 0 ? "" : `, and Flux applies nothing of ${behind.join(", ")}, which depends on it`;
  return {
    ...found(dependent, null),
    ...(why !== "gone" && { severity: "warning" as const }),
    message: `${kind} ${name} waits until ${asked} is healthy, ${WHY[why]}, ${name} is not ready${later}.${question(meant)}`,
    remediation: "Correct `spec.healthChecks`.",
  };
}
