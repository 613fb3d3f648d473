import fc, { type Arbitrary } from "fast-check";
import { anyOf, few, isFollowed, name, optional, rarely, texts, word } from "./basics.ts";
import { container, podSpec, template } from "./pods.ts";

/** Random objects of many kinds over few names, so that they refer to each other. */

export interface RandomObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string | undefined };
}

const selector = fc.record({ matchLabels: texts });

/** Texts, some of which are YAML or JSON that a replacement can go into. */
const configData = fc.oneof(
  { arbitrary: texts, weight: 3 },
  {
    arbitrary: fc.record({
      a: optional(anyOf(["a: b:c/d\nl: [x/y, z]\n"], ["n: 1.2\nm: {k: v}\n"])),
      b: optional(fc.constantFrom('{"a": "b:c/d", "m": {"k": "v"}}', "[a]")),
    }),
    weight: 1,
  },
);

const bodies = {
  "apps/v1 Deployment": {
    spec: fc.record({ replicas: optional(fc.constantFrom(1, 2)), selector: optional(selector), template }),
  },
  "apps/v1 StatefulSet": {
    spec: fc.record({
      serviceName: name,
      selector: optional(selector),
      template,
      volumeClaimTemplates: rarely(few(fc.record({ metadata: fc.record({ name }), spec: fc.constant({}) }))),
    }),
  },
  "apps/v1 DaemonSet": { spec: fc.record({ template }) },
  "batch/v1 CronJob": {
    spec: fc.record({
      schedule: fc.constant("@daily"),
      jobTemplate: fc.record({ spec: fc.record({ template }) }),
    }),
  },
  "batch/v1 Job": { spec: fc.record({ template }) },
  "v1 Pod": { spec: podSpec },
  "v1 ConfigMap": { data: optional(configData), immutable: rarely(fc.boolean()) },
  "v1 Secret": {
    stringData: optional(texts),
    data: rarely(fc.constant({ a: "YQ==" })),
    type: rarely(fc.constant("Opaque")),
  },
  "v1 Service": {
    spec: fc.record({
      selector: optional(texts),
      ports: optional(
        few(
          fc.record({
            port: fc.constantFrom(80, 443),
            name: optional(name),
            protocol: rarely(fc.constant("UDP")),
          }),
        ),
      ),
    }),
  },
  "v1 ServiceAccount": {
    secrets: rarely(few(fc.record({ name }))),
    imagePullSecrets: rarely(few(fc.record({ name }))),
  },
  "v1 Namespace": {},
  "v1 PersistentVolumeClaim": { spec: fc.record({ volumeName: rarely(name), selector: rarely(selector) }) },
  "v1 PersistentVolume": { spec: fc.record({ claimRef: rarely(fc.record({ name, namespace: word })) }) },
  "networking.k8s.io/v1 Ingress": {
    spec: fc.record({
      defaultBackend: rarely(fc.record({ service: fc.record({ name }) })),
      rules: few(
        fc.record({
          host: optional(word),
          http: fc.record({
            paths: few(fc.record({ path: word, backend: fc.record({ service: fc.record({ name }) }) })),
          }),
        }),
      ),
      tls: rarely(few(fc.record({ secretName: name }))),
    }),
  },
  "networking.k8s.io/v1 NetworkPolicy": {
    spec: fc.record({
      podSelector: selector,
      ingress: rarely(few(fc.record({ from: few(fc.record({ podSelector: selector })) }))),
    }),
  },
  "autoscaling/v2 HorizontalPodAutoscaler": {
    spec: fc.record({
      scaleTargetRef: fc.record({
        apiVersion: fc.constant("apps/v1"),
        kind: fc.constantFrom("Deployment", "StatefulSet"),
        name,
      }),
    }),
  },
  "policy/v1 PodDisruptionBudget": { spec: fc.record({ selector }) },
  "rbac.authorization.k8s.io/v1 Role": {
    rules: few(
      fc.record({
        resources: fc.constant(["secrets"]),
        resourceNames: optional(few(name)),
        verbs: fc.constant(["get"]),
      }),
    ),
  },
  "rbac.authorization.k8s.io/v1 RoleBinding": {
    roleRef: fc.record({
      apiGroup: fc.constant("rbac.authorization.k8s.io"),
      kind: fc.constantFrom("Role", "ClusterRole"),
      name,
    }),
    subjects: optional(
      few(
        fc.record({
          kind: fc.constantFrom("ServiceAccount", "User"),
          name: fc.oneof(name, fc.constant("default")),
          namespace: optional(fc.constantFrom("team", "default")),
        }),
      ),
    ),
  },
  "rbac.authorization.k8s.io/v1 ClusterRoleBinding": {
    roleRef: fc.record({
      apiGroup: fc.constant("rbac.authorization.k8s.io"),
      kind: fc.constant("ClusterRole"),
      name,
    }),
    subjects: optional(
      few(
        fc.record({
          kind: fc.constant("ServiceAccount"),
          name: fc.oneof(name, fc.constant("default")),
          namespace: optional(fc.constantFrom("team", "default")),
        }),
      ),
    ),
  },
  "rbac.authorization.k8s.io/v1 ClusterRole": { rules: fc.constant(null) },
  "admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration": {
    webhooks: few(
      fc.record({
        name,
        clientConfig: fc.record({
          service: fc.record({ name, namespace: fc.constantFrom("team", "default") }),
        }),
      }),
    ),
  },
  "apiregistration.k8s.io/v1 APIService": {
    spec: fc.record({ service: fc.record({ name, namespace: word }) }),
  },
  "apiextensions.k8s.io/v1 CustomResourceDefinition": {
    spec: fc.record({
      group: word,
      conversion: rarely(
        fc.record({
          webhook: fc.record({
            clientConfig: fc.record({ service: fc.record({ name, namespace: fc.constant("team") }) }),
          }),
        }),
      ),
    }),
  },
  "admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy": {
    spec: fc.record({ failurePolicy: fc.constant("Fail") }),
  },
  "example.com/v1 Widget": {
    spec: fc.record({
      image: optional(fc.constantFrom("nginx:1", "nginx")),
      configRef: rarely(fc.record({ name })),
      containers: rarely(few(container)),
      template: rarely(template),
      list: rarely(few(fc.record({ name, value: word }))),
    }),
  },
} as const satisfies Record<string, Readonly<Record<string, Arbitrary<unknown>>>>;

const metadata = fc.record({
  name,
  namespace: rarely(fc.constantFrom("team", "default", "other")),
  labels: optional(texts),
  annotations: optional(texts),
});

function objectsOf(type: Type): Arbitrary<RandomObject> {
  const [apiVersion = "", kind = ""] = type.split(" ");
  const body: Readonly<Record<string, Arbitrary<unknown>>> = bodies[type];
  return fc.record({ apiVersion: fc.constant(apiVersion), kind: fc.constant(kind), metadata, ...body });
}

type Type = keyof typeof bodies;

const types = (Object.keys(bodies) as Type[]).filter(
  (type) => isFollowed || !type.includes("AdmissionPolicy"),
);

/** Another object of the same kind and name: a patch for it. */
export function likenessOf({ apiVersion, kind, metadata }: RandomObject): Arbitrary<RandomObject> {
  const type = types.find((each) => each === `${apiVersion} ${kind}`);
  if (type === undefined) throw new Error(`No such kind: ${kind}`);
  return objectsOf(type).map((object) => ({
    ...object,
    metadata: { ...object.metadata, name: metadata.name, namespace: metadata.namespace },
  }));
}

const deployment = objectsOf("apps/v1 Deployment");
/** Workloads and configs are what most transformations are about. */
const object = fc.oneof(
  { arbitrary: deployment, weight: 6 },
  { arbitrary: objectsOf("v1 ConfigMap"), weight: 4 },
  ...types.map((type) => ({ arbitrary: objectsOf(type), weight: 1 })),
);

/** Objects that may stand beside each other. */
export function objects(maxLength: number): Arbitrary<RandomObject[]> {
  return fc.uniqueArray(object, {
    minLength: 1,
    maxLength,
    selector: ({ kind, metadata }) => `${kind} ${metadata.name}`,
  });
}
