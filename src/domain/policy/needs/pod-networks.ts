import { parseYaml } from "../../../yaml/parse.ts";
import { isList, type ValueMap } from "../../../yaml/value.ts";
import { mapsAt, textAt } from "../../fields.ts";
import type { Dependency } from "./dependency.ts";

/** https://github.com/k8snetworkplumbingwg/multus-cni/blob/master/docs/how-to-use.md */
const ANNOTATIONS = ["k8s.v1.cni.cncf.io/networks", "v1.multus-cni.io/default-network"];

/** The networks that pods ask Multus for by an annotation: without one of them no sandbox is made. */
export function networksOf(metadata: ValueMap): readonly Dependency[] {
  return ANNOTATIONS.flatMap((annotation) => {
    const text = textAt(metadata, "annotations", annotation)?.trim() ?? "";
    return (text.startsWith("[") ? inJson(text) : inList(text)).map(dependency);
  });
}

interface Network {
  readonly name: string;
  readonly namespace: string | undefined;
}

/** `namespace/name@interface`, with commas between. */
function inList(text: string): readonly Network[] {
  return text.split(",").flatMap((item) => {
    const [, namespace, name] = /^(?:([a-z0-9-]+)\/)?([a-z0-9.-]+)(?:@.*)?$/.exec(item.trim()) ?? [];
    return name === undefined ? [] : [{ name, namespace }];
  });
}

function inJson(text: string): readonly Network[] {
  const parsed = parseYaml(text);
  const value = parsed.ok ? parsed.documents[0]?.value : undefined;
  if (!isList(value)) return [];
  return mapsAt({ networks: value }, "networks").flatMap((network) => {
    const name = textAt(network, "name");
    return name === undefined ? [] : [{ name, namespace: textAt(network, "namespace") }];
  });
}

function dependency({ name, namespace }: Network): Dependency {
  return {
    group: "k8s.cni.cncf.io",
    kind: "NetworkAttachmentDefinition",
    name,
    isNamespaced: true,
    ...(namespace !== undefined && { namespace }),
    of: "pods",
    isConfirmed: true,
  };
}
