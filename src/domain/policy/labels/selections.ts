import { classOf } from "../../controllers/object-kinds.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import { relabelled, runsPods, type Relabelled } from "./relabelled.ts";
import { selectorsOf, type Selector } from "./selectors.ts";

/** A selector of an object that stays, and something that it takes in on one side only, since that gets other labels. */
export interface Selection {
  /** The object with the selector, at head. */
  readonly by: KubernetesObject;
  readonly path: string;
  readonly what: Relabelled;
  /** Else it ends. */
  readonly begins: boolean;
}

/**
 * Labels are the only link between many objects, and nothing refuses one that selects nothing:
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors
 * @param is whose selectors count
 */
export function changedSelections(
  { base, head }: Pick<CheckContext, "base" | "head">,
  is: (by: KubernetesObject) => boolean,
): readonly Selection[] {
  const found = relabelled({ base, head });
  if (found.length === 0) return [];
  return head.index.objects.flatMap((by) => {
    const key = objectKey(by);
    const before = base.index.byKey.get(key);
    if (before === undefined || runsPods(head, key) || !is(by)) return [];
    const now = selectorsOf(by);
    const old = before.manifest === by.manifest ? now : selectorsOf(before);
    return [...new Set([...old, ...now].map(({ path }) => path))].flatMap((path) =>
      found
        .filter(({ object }) => object !== by)
        .flatMap((what): readonly Selection[] => {
          const was = takesIn(old, path, what, what.before);
          const isNow = takesIn(now, path, what, what.after);
          return was === isNow ? [] : [{ by, path, what, begins: isNow }];
        }),
    );
  });
}

function takesIn(
  selectors: readonly Selector[],
  path: string,
  what: Relabelled,
  labels: Relabelled["before"],
): boolean {
  return selectors.some((each) => each.path === path && each.isAbout(what) && each.matches(labels));
}

export function isOfNetwork({ group, kind }: KubernetesObject): boolean {
  const known = classOf(group, kind);
  return known === "traffic" || group === "security.istio.io" || NETWORKS.test(group);
}

/** Groups of which not every kind is known, or none with what it does. */
const NETWORKS = /^(gateway\.networking\.k8s\.io|cilium\.io|metallb\.io)$/;

export function isOfAdmission({ group, kind }: KubernetesObject): boolean {
  return classOf(group, kind) === "admission";
}

/** "the pods of Deployment web", "Namespace web". */
function selectedName({ isPods, object: { kind, name } }: Relabelled): string {
  return `${isPods ? "the pods of " : ""}${kind} ${name}`;
}

/** "NetworkPolicy only no longer takes in the pods of Deployment web (`podSelector`)". */
export function selectionText({ by, path, what, begins }: Selection): string {
  const verb = begins ? "takes in" : "no longer takes in";
  const since = begins ? " from now on, by their labels" : "";
  return `${by.kind} ${by.name} ${verb} ${selectedName(what)}${since} (\`${path}\`)`;
}
