import type { Value } from "../../yaml/value.ts";
import { UnsupportedError, inContext } from "../error.ts";
import type { ConfigGenerator } from "../files/kustomization.ts";
import type { Loader } from "../load/loader.ts";
import { identityOf } from "../load/identity.ts";
import type { Resource } from "../resources/resource.ts";
import { generateConfig } from "./config.ts";

/** `generateConfig`; one that reads a remote file is refused with what tells it from another. Throws `UnsupportedError` too. */
export function generateOrRefuse(generator: ConfigGenerator, loader: Loader): Resource {
  const refuse = ({ code, needs, message, location }: UnsupportedError): UnsupportedError => {
    const refused = `the ${generator.kind} ${generator.name}, since ${message}`;
    return new UnsupportedError(code, needs, refused, location, identityOf(askedFor(generator), loader));
  };
  return inContext(UnsupportedError, refuse, () => generateConfig(generator, loader));
}

/** All that makes the config; paths stand alone, since they name files. */
function askedFor({ kind, name, namespace, behavior, type, options, ...sources }: ConfigGenerator): Value {
  const { literals, files, envs } = sources;
  const texts = [...literals, ...files, ...envs].map(({ text }) => text);
  const paths = [...files, ...envs].map(({ text }) => text.slice(text.indexOf("=") + 1));
  const { labels = null, annotations = null, disableNameSuffixHash, immutable } = options;
  const settings = [labels, annotations, disableNameSuffixHash, immutable];
  return [kind, name, namespace, behavior, type, texts, paths, settings];
}
