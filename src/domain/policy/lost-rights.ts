import { sameValue } from "../../model/equal.ts";
import type { ValueMap } from "../../yaml/value.ts";
import type { Workload } from "../controllers/workload.ts";
import { mapsAt, textAt, textsAt } from "../fields.ts";
import type { Finding } from "../forecast.ts";
import type { KubernetesObject } from "../manifests.ts";
import { objectFinding, type Check, type CheckContext } from "./check.ts";
import { rightsGivenUp } from "./rights-given-up.ts";
import { isAccountOf, isBinding, RBAC } from "./bindings.ts";
import { changedObjects, stayingWorkloads, workloadNames, type Loss } from "./losses.ts";

const DOCUMENTATION = {
  id: "lost-rights",
  title: "Pods that lose rights",
  what: "Workloads stay, and a role, a rule of one, or a binding that gave it to their service account goes. Or they change to a service account that the build binds to less, or no longer mount its token.",
  why: "The pods run on and are not restarted, and what they ask the API server for is refused from now on.",
  link: "https://kubernetes.io/docs/reference/access-authn-authz/rbac/",
  remediation:
    "See that the program no longer needs it, or give it the right another way in a merge before this one.",
  severities: ["warning"],
} as const;

export const lostRights: Check = { ...DOCUMENTATION, find };

function find(context: CheckContext): readonly Finding[] {
  const staying = stayingWorkloads(context);
  return [
    ...throughBindings(context, staying),
    ...throughRoles(context, staying),
    ...rightsGivenUp(context, staying),
  ].map(({ object, message }) =>
    objectFinding(context, DOCUMENTATION, object, { severity: "warning", message }),
  );
}

function isRole({ group, kind }: KubernetesObject): boolean {
  return group === RBAC && kind.endsWith("Role");
}

function throughBindings(context: CheckContext, staying: readonly Workload[]): readonly Loss[] {
  return changedObjects(context, isBinding).flatMap(({ before, after }) => {
    const isSame = after !== undefined && sameValue(before.manifest.roleRef, after.manifest.roleRef);
    const kept = isSame ? mapsAt(after.manifest, "subjects") : [];
    const users = staying.filter(
      (workload) =>
        mapsAt(before.manifest, "subjects").some((subject) => isAccountOf(workload, before, subject)) &&
        !kept.some((subject) => isAccountOf(workload, before, subject)),
    );
    const lost = lossOf(before, after, users);
    return lost.length === 0 && !isSame ? lostElsewhere(context, before) : lost;
  });
}

/** A binding that goes, of accounts whose pods this build never held. */
function lostElsewhere({ base, head }: CheckContext, binding: KubernetesObject): readonly Loss[] {
  const subjects = mapsAt(binding.manifest, "subjects").filter(({ kind }) => kind === "ServiceAccount");
  const isOfBuild = [...base.workloads.values()].some((workload) =>
    subjects.some((subject) => isAccountOf(workload, binding, subject)),
  );
  const [first] = subjects;
  if (first === undefined || isOfBuild || head.index.objects.length === 0) return [];
  const message = `${binding.kind} ${binding.name} is removed: the pods of ServiceAccount ${textAt(first, "name") ?? ""}, which are not in this build, lose its rights at once.`;
  return [{ object: binding, message }];
}

function throughRoles(context: CheckContext, staying: readonly Workload[]): readonly Loss[] {
  return changedObjects(context, isRole).flatMap(({ before, after }) => {
    const rules = after === undefined ? [] : mapsAt(after.manifest, "rules");
    const isLess = mapsAt(before.manifest, "rules").some(
      (rule) => !rules.some((other) => allows(other, rule)),
    );
    return isLess ? lossOf(before, after, usersOfRole(context, before, staying)) : [];
  });
}

function lossOf(
  before: KubernetesObject,
  after: KubernetesObject | undefined,
  users: readonly Workload[],
): readonly Loss[] {
  if (users.length === 0) return [];
  const what = after === undefined ? "is removed" : "gives less";
  const message = `${before.kind} ${before.name} ${what}: the pods of ${workloadNames(users)} lose its rights at once.`;
  return [{ object: after ?? before, message }];
}

/** The workloads whose accounts a binding that stays gives this role. */
function usersOfRole(
  { head }: CheckContext,
  role: KubernetesObject,
  staying: readonly Workload[],
): readonly Workload[] {
  const bindings = head.index.objects.filter(
    (object) =>
      isBinding(object) &&
      textAt(object.manifest, "roleRef", "kind") === role.kind &&
      textAt(object.manifest, "roleRef", "name") === role.name &&
      (role.kind === "ClusterRole" || object.namespace === role.namespace),
  );
  return staying.filter((workload) =>
    bindings.some((binding) =>
      mapsAt(binding.manifest, "subjects").some((subject) => isAccountOf(workload, binding, subject)),
    ),
  );
}

/** Whether one rule gives all that another gives. */
function allows(rule: ValueMap, asked: ValueMap): boolean {
  const covers = (field: string) => {
    const given = textsAt(rule, field);
    return given.includes("*") || textsAt(asked, field).every((item) => given.includes(item));
  };
  const [names, wanted] = [textsAt(rule, "resourceNames"), textsAt(asked, "resourceNames")];
  const isNamed = names.length === 0 || (wanted.length > 0 && wanted.every((name) => names.includes(name)));
  return isNamed && ["apiGroups", "resources", "verbs", "nonResourceURLs"].every(covers);
}
