import { sameValue } from "../../model/equal.ts";
import { mapAt, textsAt } from "../../model/fields.ts";
import { getIn, isList, type ValueMap } from "../../yaml/value.ts";

/**
 * What an `AppProject` asks of its Applications from now on, beside what it allows them to hold:
 * https://argo-cd.readthedocs.io/en/stable/operator-manual/project-specification/
 */
export function projectDemands(before: ValueMap, after: ValueMap): readonly string[] {
  const [old, now] = [mapAt(before, "spec"), mapAt(after, "spec")];
  const emptied = ["sourceRepos", "destinations"].filter(
    (field) => isList(old[field]) && !isList(now[field]),
  );
  return [
    ...emptied.map(
      (field) => `${field}, which allows nothing from now on: none of its Applications is synced`,
    ),
    // https://argo-cd.readthedocs.io/en/stable/user-guide/gpg-verification/
    ...(asksForOtherKeys(old, now)
      ? ["signatureKeys: a commit that is signed by none of these keys is not synced"]
      : []),
    // https://argo-cd.readthedocs.io/en/stable/operator-manual/app-sync-using-impersonation/
    ...(sameValue(old.destinationServiceAccounts ?? null, now.destinationServiceAccounts ?? null)
      ? []
      : [
          "destinationServiceAccounts: where syncs run as another account, they run as another one, and what that may not do fails",
        ]),
    ...(now.permitOnlyProjectScopedClusters === true && old.permitOnlyProjectScopedClusters !== true
      ? ["permitOnlyProjectScopedClusters: Applications that go to any other cluster are refused"]
      : []),
    ...(textsAt(old, "sourceNamespaces").some((name) => !textsAt(now, "sourceNamespaces").includes(name))
      ? ["sourceNamespaces: Applications in a namespace that goes from it are refused"]
      : []),
  ];
}

function asksForOtherKeys(before: ValueMap, after: ValueMap): boolean {
  const [old, now] = [keysOf(before), keysOf(after)];
  return now.length > 0 && (old.length === 0 || old.some((key) => !now.includes(key)));
}

function keysOf(spec: ValueMap): readonly unknown[] {
  return isList(spec.signatureKeys) ? spec.signatureKeys.map((key) => getIn(key, "keyID")) : [];
}
