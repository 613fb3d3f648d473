import { standsForUnseen } from "../../controllers/placeholders.ts";
import { textAt } from "../../fields.ts";
import { findGone, type Gone } from "../../elsewhere.ts";
import { isKept } from "../../kept.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";
import { isAlwaysThere } from "./dependencies.ts";

type Sides = Pick<CheckContext, "base" | "head">;

/**
 * Secrets for the token of an account that is not there: the controller that fills them in deletes them.
 * https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/controller/serviceaccount/tokens_controller.go (syncSecret)
 */
export function tokensOfNobody({ base, head, elsewhere, isPartial }: CheckContext): readonly Loss[] {
  if (head.incomplete || isPartial === true) return [];
  const { come = [], gone = [] } = elsewhere ?? {};
  return tokensIn(head).flatMap(({ object, account }): readonly Loss[] => {
    const isGone = findGone(gone, account) !== undefined;
    if (isHeld(account, head) || stays(account, base, head) || findGone(come, account) !== undefined)
      return [];
    if (!isGone && !begins({ object, account }, base)) return [];
    const where = isGone || isHeld(account, base) ? "which this change removes" : "which nothing here makes";
    const message = `Secret ${object.name} is for the token of ServiceAccount ${account.name}, ${where}: the cluster deletes a Secret of an account that is not there, and who works by that token is refused.`;
    return [{ object, message }];
  });
}

/** Those of which another deployable may know. */
export function accountsAsked({ base, head }: Sides): readonly Gone[] {
  return tokensIn(head).flatMap((token) =>
    !isHeld(token.account, head) && begins(token, base) ? [token.account] : [],
  );
}

interface Token {
  readonly object: KubernetesObject;
  readonly account: Gone;
}

/** https://kubernetes.io/docs/concepts/configuration/secret/#serviceaccount-token-secrets */
function tokensIn({ index }: OverlaySide): readonly Token[] {
  return (index.byKind.get("Secret") ?? []).flatMap((object) => {
    const name = textAt(object.manifest, "metadata", "annotations", "kubernetes.io/service-account.name");
    const isToken = object.manifest.type === "kubernetes.io/service-account-token";
    if (name === undefined || !isToken || standsForUnseen(name)) return [];
    if (isAlwaysThere({ kind: "ServiceAccount", name })) return [];
    return [{ object, account: { group: "", kind: "ServiceAccount", name, namespace: object.namespace } }];
  });
}

/** What has been named all along, and never held, something else makes. */
function begins({ object, account }: Token, base: OverlaySide): boolean {
  const before = tokensIn(base).find((each) => objectKey(each.object) === objectKey(object));
  return before?.account.name !== account.name || isHeld(account, base);
}

/** Whoever applies it leaves it there. */
function stays(account: Gone, { index }: OverlaySide, { prunes }: OverlaySide): boolean {
  const before = index.byKey.get(objectKey(account));
  return before !== undefined && (prunes === false || isKept(before));
}

function isHeld(account: Gone, { index }: OverlaySide): boolean {
  return index.byKey.has(objectKey(account));
}
