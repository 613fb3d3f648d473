import { sameValue } from "../../model/equal.ts";
import { compareText } from "../../model/order.ts";
import { getIn, isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import type { ChangedConfig } from "../configs/changes.ts";
import type { Config, Entry } from "../configs/config.ts";
import { mapAt, mapsAt, textAt } from "../fields.ts";
import { objectKey, type KubernetesObject } from "../manifests.ts";
import type { OverlaySide } from "../side.ts";

/** A Secret that something in the cluster makes of an object: its value is not in the repository. */
interface Made {
  readonly name: string;
  /** What makes each key, where the object says so. */
  readonly keys: ReadonlyMap<string, Value>;
  /** What decides about every key. */
  readonly all: Value;
}

type Maker = (object: Pick<KubernetesObject, "name" | "manifest">) => readonly Made[];

const NO_KEYS: ReadonlyMap<string, Value> = new Map();

/** Of a spec everything but fields that change nothing of the value. */
function without(spec: ValueMap, fields: readonly string[]): ValueMap {
  return Object.fromEntries(Object.entries(spec).filter(([field]) => !fields.includes(field)));
}

/** Makers whose spec says the Secret's name in one field, or that share their own name with it. */
function makerOf(path: readonly string[], silent: readonly string[] = []): Maker {
  return ({ manifest, name }) => {
    const spec = mapAt(manifest, "spec");
    return [{ name: textAt(spec, ...path) ?? name, keys: NO_KEYS, all: without(spec, silent) }];
  };
}

const VAULT = makerOf(["destination", "name"], ["refreshAfter", "rolloutRestartTargets"]);

const MAKERS: Readonly<Record<string, Maker>> = {
  // https://github.com/bitnami-labs/sealed-secrets
  "bitnami.com/SealedSecret": ({ manifest, name }) => {
    const spec = mapAt(manifest, "spec");
    return [
      {
        name: textAt(spec, "template", "metadata", "name") ?? name,
        keys: new Map(Object.entries(mapAt(spec, "encryptedData"))),
        all: mapAt(spec, "template", "data"),
      },
    ];
  },
  // https://external-secrets.io/latest/api/externalsecret/
  "external-secrets.io/ExternalSecret": ({ manifest, name }) => {
    const spec = mapAt(manifest, "spec");
    const keys = mapsAt(spec, "data").flatMap((item) => {
      const key = textAt(item, "secretKey");
      return key === undefined ? [] : [[key, item] as const];
    });
    return [
      {
        name: textAt(spec, "target", "name") ?? name,
        keys: new Map(keys),
        all: [
          without(spec, ["refreshInterval", "refreshPolicy", "data", "target"]),
          getIn(spec, "target", "template") ?? null,
        ],
      },
    ];
  },
  // https://secrets-store-csi-driver.sigs.k8s.io/topics/sync-as-kubernetes-secret
  "secrets-store.csi.x-k8s.io/SecretProviderClass": ({ manifest }) => {
    const spec = mapAt(manifest, "spec");
    return mapsAt(spec, "secretObjects").flatMap((secret) => {
      const name = textAt(secret, "secretName");
      return name === undefined ? [] : [{ name, keys: NO_KEYS, all: spec }];
    });
  },
  // https://developer.hashicorp.com/vault/docs/deploy/kubernetes/vso/api-reference
  "secrets.hashicorp.com/VaultStaticSecret": VAULT,
  "secrets.hashicorp.com/VaultDynamicSecret": VAULT,
  "secrets.hashicorp.com/VaultPKISecret": VAULT,
  "secrets.hashicorp.com/HCPVaultSecretsApp": VAULT,
  // https://cert-manager.io/docs/reference/api-docs/#cert-manager.io/v1.CertificateSpec
  "cert-manager.io/Certificate": makerOf(
    ["secretName"],
    ["renewBefore", "renewBeforePercentage", "revisionHistoryLimit", "secretTemplate"],
  ),
  "onepassword.com/OnePasswordItem": makerOf([]),
  "secrets.infisical.com/InfisicalSecret": makerOf(
    ["managedSecretReference", "secretName"],
    ["resyncInterval"],
  ),
  "isindir.github.com/SopsSecret": ({ manifest }) =>
    mapsAt(manifest, "spec", "secretTemplates").flatMap((template) => {
      const name = textAt(template, "name");
      const keys = new Map([
        ...Object.entries(mapAt(template, "data")),
        ...Object.entries(mapAt(template, "stringData")),
      ]);
      return name === undefined ? [] : [{ name, keys, all: null }];
    }),
};

/** The Secrets whose makers differ, as changes of configs: whether their values change is not known. */
export function madeChanges(base: OverlaySide, head: OverlaySide): readonly ChangedConfig[] {
  return head.index.objects.flatMap((object) => {
    const maker = makerFor(object);
    const before = base.index.byKey.get(objectKey(object));
    if (maker === undefined || before === undefined) return [];
    const known = new Map(maker(before).map((made) => [made.name, made]));
    return maker(object).flatMap((made) => {
      const old = known.get(made.name);
      return old === undefined ? [] : changeOf(object, old, made);
    });
  });
}

/** The Secrets that something in the cluster makes of an object. */
export function secretsMadeBy(
  object: Pick<KubernetesObject, "group" | "kind" | "name" | "manifest">,
): readonly string[] {
  return makerFor(object)?.(object).map(({ name }) => name) ?? [];
}

function makerFor({ group, kind }: Pick<KubernetesObject, "group" | "kind">): Maker | undefined {
  const key = `${group}/${kind}`;
  return Object.hasOwn(MAKERS, key) ? MAKERS[key] : undefined;
}

function changeOf(maker: KubernetesObject, base: Made, head: Made): readonly ChangedConfig[] {
  const isWhole = !sameValue(base.all, head.all);
  const names = [...new Set([...base.keys.keys(), ...head.keys.keys()])].sort(compareText);
  const changedKeys = names.filter((key) => isWhole || !sameValue(base.keys.get(key), head.keys.get(key)));
  if (changedKeys.length === 0 && !isWhole) return [];
  const config = configOf(maker, head);
  return [
    {
      base: config,
      head: config,
      id: { kind: "Secret", name: head.name, namespace: maker.namespace },
      change: "modified",
      changedKeys,
      sameRealName: true,
      madeBy: { kind: maker.kind, name: maker.name, isWhole },
    },
  ];
}

/** A stand-in for the Secret in the cluster, of which only the keys are known. */
function configOf(object: KubernetesObject, { name, keys }: Made): Config {
  const { namespace } = object;
  const entry: Entry = { form: "base64", content: "unknown" };
  return {
    key: objectKey({ group: "", kind: "Secret", name, namespace }),
    object: { ...object, kind: "Secret", name },
    kind: "Secret",
    name,
    namespace,
    generated: false,
    immutable: false,
    type: undefined,
    entries: new Map([...keys.keys()].map((key) => [key, entry])),
  };
}

/** SOPS: https://getsops.io/docs/#encrypting-only-parts-of-a-file */
export function isEncrypted({ object, entries }: Config): boolean {
  return isMap(object.manifest.sops) || [...entries.values()].some(({ content }) => isCiphertext(content));
}

function isCiphertext(content: string): boolean {
  return content.startsWith("ENC[") || Buffer.from(content, "base64").toString("utf8").startsWith("ENC[");
}
