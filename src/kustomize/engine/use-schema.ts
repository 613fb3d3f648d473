import { BuildError } from "../error.ts";
import type { Kustomization } from "../files/kustomization.ts";
import { parseFile } from "../files/parse.ts";
import { findFile } from "../load/find.ts";
import { readText } from "../load/loader.ts";
import type { Loader } from "../load/loader.ts";
import { openApiSchema } from "../schema/openapi.ts";
import type { Schema } from "../schema/schema.ts";

/** Of a whole build: the first `openapi` field that is met counts from then on, as in kustomize. */
export interface SchemaOfBuild {
  schema: Schema;
  hasOwnSchema: boolean;
}

/** Kubernetes 1.21.2 is the only version of the API that kustomize has built in. */
const BUILT_IN_VERSION = "v1.21.2";

/** Takes the schema that a kustomization names for the rest of the build, if it is the first. Throws `BuildError`. */
export function useSchema(context: SchemaOfBuild, loader: Loader, { openapi }: Kustomization): void {
  if (openapi === undefined || context.hasOwnSchema) return;
  const { path, version, location } = openapi;
  if (path !== "" && version !== "")
    throw new BuildError("field-conflict", "openapi has either path or version, not both", location);
  if (path === "" && version === "") return;
  if (path === "") {
    if (version !== BUILT_IN_VERSION) {
      throw new BuildError(
        "field-value",
        `openapi.version must be ${BUILT_IN_VERSION}, the one that is built in`,
        location,
      );
    }
  } else {
    const file = findFile(loader, path, location);
    const isOfRoot = loader.chain.length === 1;
    context.schema = openApiSchema(parseFile(readText(loader, file), file.path).value, !isOfRoot);
  }
  context.hasOwnSchema = true;
}
