import { sameValue } from "../../model/equal.ts";
import { fewAnd } from "../../model/few.ts";
import type { Workload } from "../controllers/workload.ts";
import { mapsAt, textAt } from "../fields.ts";
import type { Finding } from "../forecast.ts";
import { isKept } from "../kept.ts";
import type { KubernetesObject } from "../manifests.ts";
import type { OverlaySide } from "../side.ts";
import { objectFinding, type Check, type CheckContext } from "./check.ts";
import { rightsGivenUp } from "./rights/rights-given-up.ts";
import { accountsOf, bindingsOf, isAccountOf, isBinding } from "./rights/bindings.ts";
import { createHasRights, isBound, lostActions, rightBy, rightsBy, type HasRights } from "./rights/rights.ts";
import { changedObjects, stayingWorkloads, workloadNames, type Loss } from "./losses.ts";
import { allows, isSameRole, rolesOf, rulesOf, sameRole, type GivenRule, type Role } from "./rights/roles.ts";

const DOCUMENTATION = {
  id: "lost-rights",
  title: "Pods that lose rights",
  what: "Workloads stay, but something that gave rights to their service account goes: a role, a rule of one, a label by which a ClusterRole takes rules from another, or a binding (to the account itself, to a group of accounts, or to it as a user). Or they change to a service account that the build binds to less, or no longer mount its token.",
  why: "The pods run on without a restart, but the API server refuses what they ask for from now on.",
  link: "https://kubernetes.io/docs/reference/access-authn-authz/rbac/",
  remediation:
    "Make sure that the program no longer needs it, or give it the right another way in an earlier merge.",
  severities: ["warning"],
} as const;

export const lostRights: Check = { ...DOCUMENTATION, find };

function find(context: CheckContext): readonly Finding[] {
  const staying = stayingWorkloads(context);
  const hasRights = createHasRights(context.head.index);
  return [
    ...throughBindings(context, staying, hasRights),
    ...throughRoles(context, staying, hasRights),
    ...rightsGivenUp(context, staying),
  ].map(({ object, message }) =>
    objectFinding(context, DOCUMENTATION, object, { severity: "warning", message }),
  );
}

function throughBindings(
  context: CheckContext,
  staying: readonly Workload[],
  hasRights: HasRights,
): readonly Loss[] {
  const changed = changedObjects(context, isBinding);
  if (changed.length === 0) return [];
  const roles = rolesOf(context.base.index);
  return changed.flatMap(({ before, after }) => {
    const isSame = after !== undefined && sameValue(before.manifest.roleRef, after.manifest.roleRef);
    const given = rightsBy(before, roles);
    const users = staying.filter(
      (workload) =>
        isBound(workload, before) &&
        !(isSame && isBound(workload, after)) &&
        !hasRights((other) => isBound(workload, other), given),
    );
    const lost = lossOf(asHolder(before), after && asHolder(after), users);
    return lost.length === 0 ? lostElsewhere(context, before, after, isSame) : lost;
  });
}

function asHolder(object: KubernetesObject): Holder {
  return { ...object, object };
}

/** A binding that goes, or of which subjects go, of accounts whose pods this build never held. */
function lostElsewhere(
  { base, head }: CheckContext,
  binding: KubernetesObject,
  after: KubernetesObject | undefined,
  isSame: boolean,
): readonly Loss[] {
  const stay = mapsAt(after?.manifest, "subjects");
  const subjects = mapsAt(binding.manifest, "subjects").filter((subject) =>
    isSame
      ? subject.kind === "ServiceAccount" && !stay.some((other) => sameValue(other, subject))
      : accountsOf(binding, subject) !== undefined,
  );
  const isOfBuild = [...base.workloads.values()].some((workload) =>
    subjects.some((subject) => isAccountOf(workload, binding, subject)),
  );
  const [first] = subjects;
  if (first === undefined || isOfBuild || head.index.objects.length === 0) return [];
  const what = after === undefined ? "is removed" : isSame ? "gives less" : "names another role";
  const message = `${binding.kind} ${binding.name} ${what}: the pods of ${textAt(first, "kind") ?? ""} ${textAt(first, "name") ?? ""}, which are not in this build, lose its rights at once.`;
  return [{ object: binding, message }];
}

/** Of roles that change, or that take their rules from others which do. */
function throughRoles(
  context: CheckContext,
  staying: readonly Workload[],
  hasRights: HasRights,
): readonly Loss[] {
  const { base, head } = context;
  if (base.incomplete || head.incomplete || !head.index.objects.some(isBinding)) return [];
  const [before, after] = [rolesOf(base.index), rolesOf(head.index)];
  return before.flatMap((role): readonly Loss[] => {
    const now = sameRole(role, after);
    const stays = now === undefined && (head.prunes === false || isKeptRole(role));
    if (stays || (now !== undefined && isSameRole(role, now))) return [];
    const given = now && rulesOf(now, after);
    const lost = rulesOf(role, before).filter(
      ({ rule }) => given?.some((other) => allows(other.rule, rule)) !== true,
    );
    const [first] = lost;
    if (first === undefined) return [];
    const users = usersOfRole(context, role, staying, (workload, binding) =>
      hasRights(
        (other) => isBound(workload, other),
        lost.map(({ rule }) => rightBy(binding, rule)),
      ),
    );
    const source = sameRole(first.from, after) ?? first.from;
    const actions = given === undefined ? [] : lostActions(lost, given);
    const which = actions.length === 0 ? "" : ` (${fewAnd(actions)})`;
    const told = lossOf(role, now, users, { source, which });
    return told.length > 0 ? told : lostByOthers(context, role, now, { lost, which }, hasRights);
  });
}

function isKeptRole({ object }: Role): boolean {
  return object !== undefined && isKept(object);
}

/** @param source the role that the lost rules were written in, and which these are */
function lossOf(
  before: Holder,
  after: Holder | undefined,
  users: readonly Workload[],
  { source, which }: { readonly source: Holder; readonly which: string } = { source: before, which: "" },
): readonly Loss[] {
  const object = after?.object ?? source.object ?? before.object;
  if (users.length === 0 || object === undefined) return [];
  const less = source.name !== before.name ? `gets less from ${source.kind} ${source.name}` : "gives less";
  const what = after === undefined ? "is removed" : less + which;
  const message = `${before.kind} ${before.name} ${what}: the pods of ${workloadNames(users)} lose its rights at once.`;
  return [{ object, message }];
}

type Holder = Pick<Role, "kind" | "name" | "object">;

/** The workloads whose accounts a binding that stays gives this role, and that get what it loses by no other one. */
function usersOfRole(
  { head }: CheckContext,
  role: Role,
  staying: readonly Workload[],
  keeps: (workload: Workload, binding: KubernetesObject) => boolean,
): readonly Workload[] {
  const bindings = bindingsOfRole(head, role);
  return staying.filter((workload) =>
    bindings.some((binding) => isBound(workload, binding) && !keeps(workload, binding)),
  );
}

/** A role that gives less to accounts whose pods this build never held, and that get it by no other binding. */
function lostByOthers(
  { base, head }: CheckContext,
  role: Role,
  after: Holder | undefined,
  { lost, which }: { readonly lost: readonly GivenRule[]; readonly which: string },
  hasRights: HasRights,
): readonly Loss[] {
  const own = [...base.workloads.values()];
  const [account] = bindingsOfRole(head, role).flatMap((binding) =>
    mapsAt(binding.manifest, "subjects").filter((subject) => {
      if (subject.kind !== "ServiceAccount") return false;
      const { name, namespace } = accountsOf(binding, subject) ?? {};
      const isOwn = (other: KubernetesObject) =>
        mapsAt(other.manifest, "subjects").some((each) => {
          const accounts = accountsOf(other, each);
          return accounts?.name === name && accounts?.namespace === namespace;
        });
      return (
        !own.some((workload) => isAccountOf(workload, binding, subject)) &&
        !hasRights(
          isOwn,
          lost.map(({ rule }) => rightBy(binding, rule)),
        )
      );
    }),
  );
  const object = after?.object ?? role.object;
  if (account === undefined || object === undefined) return [];
  const what = after === undefined ? "is removed" : `gives less${which}`;
  const message = `${role.kind} ${role.name} ${what}: the pods of ServiceAccount ${textAt(account, "name") ?? ""}, which are not in this build, lose its rights at once.`;
  return [{ object, message }];
}

function bindingsOfRole({ index }: OverlaySide, role: Role): readonly KubernetesObject[] {
  return bindingsOf(index, role.name).filter(
    (object) =>
      textAt(object.manifest, "roleRef", "kind") === role.kind &&
      (role.kind === "ClusterRole" || object.namespace === role.namespace),
  );
}
