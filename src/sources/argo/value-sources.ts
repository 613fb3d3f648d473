import { fieldIn } from "../../delivery/replaced-fields.ts";
import { textsAt } from "../../model/fields.ts";
import type { ValueSource } from "../../model/deployable.ts";
import { getIn, isList, isMap, type Value } from "../../yaml/value.ts";
import { isOwnRepository, repositoryKey } from "../repository-url.ts";
import { isUsualTarget, reachOf } from "../revision.ts";
import type { ArgoContext } from "./context.ts";
import type { ArgoSource } from "./source.ts";

/**
 * The sources whose files the helm options of another one name.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/multiple_sources/#helm-value-files-from-external-git-repository
 * @param spec the source that names them
 */
export function valueSourcesOf(
  spec: Value,
  sources: readonly ArgoSource[],
  { ownUrls, branch }: Pick<ArgoContext, "ownUrls" | "branch">,
): readonly ValueSource[] {
  const named = new Set(filesOf(spec).flatMap((file) => /^\$([^/]+)/.exec(file)?.[1] ?? []));
  return sources
    .filter(({ ref }) => ref !== "" && named.has(ref))
    .map(({ ref, repoUrl, revision }) => {
      // The branch that the change goes into is one, by whatever name it is followed.
      const reach = reachOf(revision, branch);
      const isFollowed = reach === "reached" || (reach === "unknown" && isUsualTarget(revision));
      const isHere = isOwnRepository(repoUrl, ownUrls) === true && isFollowed;
      return {
        ref,
        repository: repositoryKey(repoUrl) ?? repoUrl,
        revision: isHere ? null : revision || "HEAD",
      };
    });
}

function filesOf(spec: Value): readonly string[] {
  const helm = isMap(spec) ? fieldIn(spec, "helm") : null;
  if (!isMap(helm)) return [];
  const parameters = fieldIn(helm, "fileParameters");
  const named = (isList(parameters) ? parameters : []).map((each) => getIn(each, "path"));
  return [...textsAt(helm, "valueFiles"), ...named.filter((path) => typeof path === "string")];
}
