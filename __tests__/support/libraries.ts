import type { Libraries } from "../../src/kustomize/libraries.ts";
import { editYamlText } from "../../src/kustomize/replacements/yaml-text.ts";
import { compileGoPattern } from "../../src/kustomize/selector/go-pattern.ts";

/** All that a build can ask for. */
export const LIBRARIES: Required<Libraries> = { goPattern: compileGoPattern, yamlText: editYamlText };
