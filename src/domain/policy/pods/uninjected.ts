import { scalarText } from "../../../kubernetes/values.ts";
import type { PodTemplate } from "../../controllers/pod-template.ts";
import type { Workload } from "../../controllers/workload.ts";
import { mapAt } from "../../fields.ts";
import { namespaceKey } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { Violation } from "../check.ts";
import { formerOf } from "./former.ts";

/** Meshes put a proxy into all pods of a namespace, and leave out those that say so. */
const OF_MESH =
  /^(istio-injection|sidecar\.istio\.io\/inject|istio\.io\/rev|linkerd\.io\/inject|kuma\.io\/sidecar-injection|consul\.hashicorp\.com\/connect-inject)$/;
const OTHERS =
  /^(vault\.hashicorp\.com\/agent-inject(-secret-.*)?|(sidecar|instrumentation)\.opentelemetry\.io\/inject.*|azure\.workload\.identity\/(use|inject-proxy-sidecar))$/;

/** Labels and annotations of pods, or of their namespace, by which webhooks put something into pods as these are made. */
export function isInjecting(mark: string): boolean {
  return OF_MESH.test(mark) || OTHERS.test(mark);
}

/**
 * Pods that no longer ask for what webhooks put into them, or ask for none:
 * https://istio.io/latest/docs/setup/additional-setup/sidecar-injection/,
 * https://developer.hashicorp.com/vault/docs/deploy/kubernetes/injector/annotations,
 * https://azure.github.io/azure-workload-identity/docs/topics/service-account-labels-and-annotations.html
 */
export function uninjected(workload: Workload, side: OverlaySide, base: OverlaySide): readonly Violation[] {
  const before = formerOf(workload, side, base);
  if (before === undefined) return [];
  const { namespace } = workload.object;
  const around = marksOf(side.index.byKey.get(namespaceKey(namespace ?? ""))?.manifest.metadata);
  const isAround = [...around].some(([mark, value]) => OF_MESH.test(mark) && !isOff(value));
  const lost = workload.templates.flatMap((template, index) => {
    const [was, is] = [before.templates[index], template].map((each) => marksOf(each?.metadata));
    return [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])].filter((mark) => {
      const [had, has] = [was?.get(mark), is?.get(mark)];
      if (!isInjecting(mark) || !isOff(has)) return false;
      // Without a mark the namespace has the say.
      return OF_MESH.test(mark) ? (has === undefined ? !isOff(had) && !isAround : had !== has) : !isOff(had);
    });
  });
  if (lost.length === 0) return [];
  const message = `Its pods no longer get what ${[...new Set(lost)].join(", ")} puts into them: what counts on that proxy, file or token does not find it.`;
  return [{ key: "injected", severity: "warning", message, unsafe: false }];
}

function marksOf(metadata: PodTemplate["metadata"][string] | undefined): ReadonlyMap<string, string> {
  return new Map(
    ["labels", "annotations"].flatMap((field) =>
      Object.entries(mapAt(metadata, field)).map(([mark, value]) => [mark, scalarText(value)] as const),
    ),
  );
}

function isOff(value: string | undefined): boolean {
  return ["", "false", "disabled"].includes(value ?? "");
}
