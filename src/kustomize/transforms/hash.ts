import { nameSuffixHash } from "../../model/hash.ts";
import { getIn, isMap } from "../../yaml/value.ts";
import { editMap } from "../edit/edit-map.ts";
import { UnsupportedError } from "../error.ts";
import { asksForHash } from "../resources/annotations.ts";
import type { Resource } from "../resources/resource.ts";
import type { Schema } from "../schema/schema.ts";
import { rememberId } from "../resources/resource-id.ts";
import { scalarText, withObject } from "../resources/edit-resources.ts";
import { isConfigKind } from "../../model/config-kind.ts";

/** Appends the hash of the content to the names of the configs that want it. */
export function addHashes(resources: readonly Resource[], schema: Schema): readonly Resource[] {
  return resources.map((resource) => {
    if (!resource.needsHash && !asksForHash(resource.object)) return resource;
    const { object, origin } = resource;
    if (!isConfigKind(object.kind)) {
      throw new UnsupportedError(
        "plugin",
        "plugins",
        "only the names of ConfigMaps and Secrets can be given a hash",
        origin.location,
      );
    }
    const metadata = isMap(object.metadata) ? object.metadata : {};
    const name = `${scalarText(getIn(object, "metadata", "name") ?? null)}-${nameSuffixHash(object)}`;
    const renamed = editMap(object, [["metadata", editMap(metadata, [["name", name]])]]);
    return withObject(rememberId(resource, schema), renamed);
  });
}
