import { groupedBy } from "../../../model/grouped.ts";
import { mayShareNamespace } from "../../../model/identity.ts";
import { oncePer } from "../../../model/once.ts";
import type { ValueMap } from "../../../yaml/value.ts";
import { accountOf } from "../../controllers/pod-template.ts";
import type { Workload } from "../../controllers/workload.ts";
import { textAt } from "../../fields.ts";
import type { KubernetesObject, ObjectIndex } from "../../manifests.ts";

export const RBAC = "rbac.authorization.k8s.io";

export function isBinding({ group, kind }: KubernetesObject): boolean {
  return group === RBAC && kind.endsWith("Binding");
}

/** The bindings of a build that give a role of this name. */
export function bindingsOf(index: ObjectIndex, role: string): readonly KubernetesObject[] {
  return byRole(index).get(role) ?? [];
}

const byRole = oncePer(({ objects }: ObjectIndex) =>
  groupedBy(objects.filter(isBinding), ({ manifest }) => textAt(manifest, "roleRef", "name") ?? ""),
);

/** Accounts that a subject of a binding means; null for every namespace, or every account of one. */
interface Accounts {
  readonly namespace: string | null;
  readonly name: string | null;
}

/** Of each account: https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-subjects */
const EVERYBODY: ReadonlySet<string> = new Set(["system:serviceaccounts", "system:authenticated"]);
const OF_NAMESPACE = "system:serviceaccounts:";
const ACCOUNT = /^system:serviceaccount:([^:]+):([^:]+)$/;

/** The service accounts among those whom a subject means, also by a group or as a user; undefined: none. */
export function accountsOf(binding: KubernetesObject, subject: ValueMap): Accounts | undefined {
  const name = textAt(subject, "name") ?? "";
  switch (textAt(subject, "kind") ?? "") {
    case "ServiceAccount":
      return { namespace: textAt(subject, "namespace") ?? binding.namespace, name };
    case "Group":
      if (EVERYBODY.has(name)) return { namespace: null, name: null };
      return name.startsWith(OF_NAMESPACE)
        ? { namespace: name.slice(OF_NAMESPACE.length), name: null }
        : undefined;
    case "User": {
      const [, namespace, account] = ACCOUNT.exec(name) ?? [];
      return namespace === undefined || account === undefined ? undefined : { namespace, name: account };
    }
    default:
      return undefined;
  }
}

/** Whether a subject of a binding is, or holds, an account that pods of a workload run as. */
export function isAccountOf(
  { object, templates }: Pick<Workload, "object" | "templates">,
  binding: KubernetesObject,
  subject: ValueMap,
): boolean {
  const accounts = accountsOf(binding, subject);
  if (accounts === undefined) return false;
  const { namespace, name } = accounts;
  return (
    mayShareNamespace(namespace, object.namespace) &&
    templates.some((template) => name === null || accountOf(template) === name)
  );
}
