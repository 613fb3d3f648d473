import fc from "fast-check";
import { stringify } from "yaml";
import { rarely } from "./basics.ts";
import { configuration, outermost, transformations } from "./fields.ts";
import { objects, type RandomObject } from "./objects.ts";

function isSame(a: RandomObject, b: RandomObject): boolean {
  return a.kind === b.kind && a.metadata.name === b.metadata.name;
}

/** Files of random kustomizations: a base, a component, an overlay on them, and another one on that, `top`. */
export const kustomizations = fc
  .tuple(objects(4), objects(2))
  .filter(([resources, more]) => !more.some((object) => resources.some((other) => isSame(object, other))))
  .chain(([resources, more]) =>
    fc.record({
      resources: fc.constant(resources),
      more: fc.constant(more),
      base: transformations(resources, true),
      component: rarely(transformations(resources, false)),
      overlay: transformations([...resources, ...more], false),
      top: fc.record({ fields: transformations([...resources, ...more], false), once: outermost }),
      configuration,
    }),
  )
  .map(({ resources, more, base, component, overlay, top, configuration }) => {
    const document = (list: readonly object[]): string =>
      list.map((object) => stringify(object)).join("---\n");
    const folder = (path: string, fields: object): Record<string, string | Uint8Array> => ({
      [`${path}/kustomization.yaml`]: stringify(fields, { version: "1.1" }),
      [`${path}/config.yaml`]: configuration,
      [`${path}/file.txt`]: "some text\n",
      [`${path}/bin.dat`]: Uint8Array.of(0, 255, 1),
      [`${path}/some.env`]: "E=1\n# no\nF=a b\n",
    });
    return {
      "base/resources.yaml": document(resources),
      "overlay/more.yaml": document(more),
      ...folder("base", { resources: ["resources.yaml"], ...base }),
      ...(component === undefined
        ? {}
        : folder("part", {
            apiVersion: "kustomize.config.k8s.io/v1alpha1",
            kind: "Component",
            ...component,
          })),
      ...folder("overlay", {
        resources: ["../base", "more.yaml"],
        ...(component === undefined ? {} : { components: ["../part"] }),
        ...overlay,
      }),
      ...folder("top", { resources: ["../overlay"], ...top.fields, ...top.once }),
    };
  });
