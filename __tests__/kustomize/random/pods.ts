import fc from "fast-check";
import { anyOf, config, few, name, optional, rarely, texts, word } from "./basics.ts";

/** In a patch, a merge directive; elsewhere a field like any other. */
const directive = fc.option(fc.constantFrom("delete", "replace", "merge"), { nil: undefined, freq: 8 });

const image = anyOf(
  ["nginx", "nginx:1", "reg:5000/app@sha256:00", "reg.io/nginx:1@sha256:11"],
  ["nginx@sha512:22", "reg.io/nginx:1@multihash+base58:Qm"],
);

const port = fc.record({
  containerPort: fc.constantFrom(80, 443),
  protocol: optional(fc.constantFrom("TCP", "UDP")),
  name: optional(name),
});
const keyOf = fc.record({ name: config, key: fc.constantFrom("a", "b") });
const environment = fc.oneof(
  fc.record({ name: fc.constantFrom("A", "B"), value: optional(word), $patch: directive }),
  fc.record({
    name: fc.constantFrom("A", "B"),
    valueFrom: fc.oneof(
      fc.record({ configMapKeyRef: keyOf }),
      fc.record({ secretKeyRef: keyOf }),
      fc.constant(null),
    ),
  }),
);
const environmentSource = fc.oneof(
  fc.record({ configMapRef: fc.record({ name: config }) }),
  fc.record({ secretRef: fc.record({ name: config }) }),
);

export const container = fc.record({
  name,
  image: optional(image),
  env: optional(few(environment)),
  envFrom: optional(few(environmentSource)),
  ports: optional(few(port)),
  args: optional(few(word)),
  volumeMounts: optional(few(fc.record({ name, mountPath: fc.constantFrom("/a", "/b") }))),
  readinessProbe: rarely(fc.constantFrom({ httpGet: { port: 80 } }, { exec: { command: ["true"] } })),
});

const volume = fc.oneof(
  fc.record({ name, configMap: fc.record({ name: optional(config), items: rarely(fc.constant([])) }) }),
  fc.record({ name, secret: fc.record({ secretName: config }) }),
  fc.record({ name, persistentVolumeClaim: fc.record({ claimName: name }) }),
  fc.record({
    name,
    projected: fc.record({
      sources: few(
        fc.oneof(
          fc.record({ configMap: fc.record({ name: config }) }),
          fc.record({ secret: fc.record({ name: config }) }),
        ),
      ),
    }),
  }),
  fc.record({ name, image: fc.record({ reference: optional(image) }) }),
  fc.record({ name, emptyDir: fc.constantFrom({}, null), $patch: directive }),
);

export const podSpec = fc.record({
  containers: optional(few(container)),
  initContainers: rarely(few(container)),
  nodeSelector: optional(fc.option(texts)),
  volumes: optional(few(volume)),
  serviceAccountName: rarely(name),
  imagePullSecrets: rarely(few(fc.record({ name }))),
  tolerations: rarely(few(fc.record({ key: word, effect: fc.constant("NoSchedule") }))),
  affinity: rarely(
    fc.record({
      podAntiAffinity: fc.record({
        requiredDuringSchedulingIgnoredDuringExecution: few(
          fc.record({ labelSelector: fc.record({ matchLabels: texts }), topologyKey: word }),
        ),
      }),
    }),
  ),
});

export const template = fc.record({
  metadata: optional(fc.record({ labels: optional(texts) })),
  spec: podSpec,
});
