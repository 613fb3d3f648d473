import { mapAt, mapsAt, textAt } from "../../fields.ts";
import { objectKey, type KubernetesObject, type ObjectIndex } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import { changedObjects, type Loss } from "../losses.ts";
import { hostsOf as namesOfService } from "./called-hosts.ts";
import { hostsOf, isRoute } from "./routes.ts";
import {
  certificatesIn,
  isCertificate,
  isFor,
  namesOf,
  securedBy,
  uncertifiedIn,
} from "./uncertified-hosts.ts";

/**
 * Names that a certificate loses and no other one here has, though a route or a Service is called so; and webhooks whose Service it
 * does not name, by which alone the API server knows it: https://cert-manager.io/docs/concepts/ca-injector/
 */
export function uncertifiedNames(context: CheckContext): readonly Loss[] {
  const { head } = context;
  const changed = changedObjects(context, isCertificate);
  const told = changed.length === 0 ? [] : uncertifiedIn(context).flatMap(({ hosts }) => hosts);
  const lost = changed.flatMap(({ before, after }): readonly Loss[] => {
    if (after === undefined) return [];
    const names = namesOf(before).filter((name) => {
      const isCovered = certificatesIn(head.index).some((each) => isFor(namesOf(each), name));
      // Who is called by one of many names may be delivered elsewhere.
      const isCalled = /^\*\.(?!.*\.svc\b)/.test(name) || isServed(name, head.index);
      return !isCovered && isCalled && !told.includes(name);
    });
    const message = `Certificate ${after.name} is for ${names.join(", ")} no longer: who calls by that name refuses its next certificate.`;
    return names.length === 0 ? [] : [{ object: after, message }];
  });
  return [...lost, ...unnamedWebhooks(context)];
}

/** https://github.com/kubernetes/apiserver/blob/v0.36.3/pkg/util/webhook/client.go (the name that it asks the server for) */
function unnamedWebhooks({ base, head }: CheckContext): readonly Loss[] {
  if (head.incomplete) return [];
  return INJECTED.flatMap((kind) => head.index.byKind.get(kind) ?? []).flatMap((object): readonly Loss[] => {
    const before = base.index.byKey.get(objectKey(object));
    const known = before === undefined ? [] : unnamedBy(before, base.index);
    const [first] = unnamedBy(object, head.index).filter((host) => !known.includes(host));
    if (first === undefined) return [];
    const message = `${object.kind} ${object.name} calls ${first}, for which the certificate that it trusts is not: the API server refuses it.`;
    return [{ object, message }];
  });
}

const INJECTED = [
  ...["ValidatingWebhookConfiguration", "MutatingWebhookConfiguration"],
  ...["APIService", "CustomResourceDefinition"],
];

/** The hosts that it calls and that its certificate of the same build does not name. */
function unnamedBy({ manifest }: KubernetesObject, index: ObjectIndex): readonly string[] {
  const from = textAt(manifest, "metadata", "annotations", "cert-manager.io/inject-ca-from") ?? "";
  const [namespace = "", name = ""] = from.split("/");
  const certificate = certificatesIn(index).find(
    (each) => each.name === name && each.namespace === namespace,
  );
  if (certificate === undefined) return [];
  const { spec } = manifest;
  const services = [
    ...mapsAt(manifest, "webhooks").map((webhook) => mapAt(webhook, "clientConfig", "service")),
    mapAt(spec, "service"),
    mapAt(spec, "conversion", "webhook", "clientConfig", "service"),
  ];
  const hosts = services.flatMap((service) => {
    const [to, where] = [textAt(service, "name"), textAt(service, "namespace")];
    return to === undefined || where === undefined ? [] : [`${to}.${where}.svc`];
  });
  const names = namesOf(certificate);
  // What fills it in later may name them.
  return names.join().includes("$") ? [] : hosts.filter((host) => !isFor(names, host));
}

/** A Service, or a route: of one that names a Secret it is told by that. */
function isServed(name: string, { objects }: ObjectIndex): boolean {
  return objects.some((object) => {
    if (object.kind === "Service")
      return namesOfService(object.name, object.namespace).some(
        (each) => name === each || name.endsWith(`.${each}`),
      );
    return isRoute(object) && hostsOf(object).includes(name) && securedBy(object).length === 0;
  });
}
