import { oncePer } from "../../model/once.ts";
import type { ValueMap } from "../../yaml/value.ts";
import { mapAt, mapsAt, textAt } from "../fields.ts";
import { joinField, type Container, type PodTemplate } from "../controllers/pod-template.ts";
import type { Reference } from "./reference.ts";
import { readVolumeReferences } from "./volumes.ts";

/** Every field of a pod template that names a ConfigMap or a Secret, in the order of the template. */
export function referencesIn(template: PodTemplate): readonly Reference[] {
  return referencesOnce(template);
}

/** Half a dozen checks ask. */
const referencesOnce = oncePer(readReferences);

function readReferences(template: PodTemplate): readonly Reference[] {
  return [
    ...template.containers.flatMap((container) => [
      ...envFromReferences(container),
      ...envReferences(container),
    ]),
    ...readVolumeReferences(template),
    ...mapsAt(template.spec, "imagePullSecrets").flatMap((secret, index) =>
      pullSecretReference(secret, joinField(template.path, `spec.imagePullSecrets[${index}].name`)),
    ),
  ];
}

/** https://kubernetes.io/docs/concepts/configuration/configmap/#mounted-configmaps-are-updated-automatically */
function envFromReferences(container: Container): readonly Reference[] {
  return mapsAt(container.value, "envFrom").flatMap((source, index) =>
    ENV_FROM.flatMap(([kind, field]) => {
      const name = textAt(source, field, "name");
      if (name === undefined) return [];
      return [
        {
          kind,
          name,
          how: "envFrom" as const,
          container: container.name,
          path: `${container.path}.envFrom[${index}].${field}.name`,
          keys: "data" as const,
          optional: mapAt(source, field).optional === true,
          updates: "never" as const,
        },
      ];
    }),
  );
}

const ENV_FROM = [
  ["ConfigMap", "configMapRef"],
  ["Secret", "secretRef"],
] as const;

const ENV = [
  ["ConfigMap", "configMapKeyRef"],
  ["Secret", "secretKeyRef"],
] as const;

function envReferences(container: Container): readonly Reference[] {
  return mapsAt(container.value, "env").flatMap((variable, index) =>
    ENV.flatMap(([kind, field]) => {
      const source = mapAt(variable, "valueFrom", field);
      const name = textAt(source, "name");
      const key = textAt(source, "key");
      if (name === undefined || key === undefined) return [];
      return [
        {
          kind,
          name,
          how: "env" as const,
          container: container.name,
          path: `${container.path}.env[${textAt(variable, "name") ?? String(index)}].valueFrom.${field}.name`,
          keys: [key],
          optional: source.optional === true,
          updates: "never" as const,
        },
      ];
    }),
  );
}

function pullSecretReference(secret: ValueMap, path: string): readonly Reference[] {
  const name = textAt(secret, "name") ?? "";
  // The kubelet passes over one without a name.
  if (name === "") return [];
  return [
    {
      kind: "Secret",
      name,
      how: "imagePullSecret",
      container: null,
      path,
      keys: "all",
      // A missing pull secret is skipped: the pull is then tried without it.
      optional: true,
      updates: "inPlace",
    },
  ];
}
