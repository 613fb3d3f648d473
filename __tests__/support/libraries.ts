import type { Libraries } from "../../src/kustomize/patterns/libraries.ts";
import { editYamlText } from "../../src/kustomize/paths/yaml-text.ts";
import { compileGoPattern } from "../../src/kustomize/patterns/go-pattern.ts";

/** All that a build can ask for. */
export const LIBRARIES: Required<Libraries> = { goPattern: compileGoPattern, yamlText: editYamlText };
