import { expect, it } from "vitest";
import { findings } from "../check-fixture.ts";

interface Pod {
  readonly volume?: string;
  readonly pod?: string;
  readonly own?: string;
  readonly mount?: string;
}

const CONFIG = "configMap: { name: cfg, defaultMode: 0400 }";
const USER = "securityContext: { runAsUser: 999 }";

const web = ({ volume = CONFIG, pod = "", own = "", mount = "v" }: Pod) => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { template: { metadata: { labels: { a: b } }, spec: { ${pod === "" ? "" : `${pod}, `}containers: [{ name: c, image: i, ${own === "" ? "" : `${own}, `}volumeMounts: [{ name: ${mount}, mountPath: /x }] }], volumes: [{ name: v, ${volume} }, { name: w, emptyDir: {} }] } } }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: cfg }
data: { a: b }
`;

const BOTH = "items: [{ key: a, path: a, mode: 0400 }, { key: b, path: d/b, mode: 0444 }]";
const GROUP = "securityContext: { runAsUser: 999, runAsGroup: 999 }";

const found = (head: Pod) => findings("unready-pods", [web({}), web(head)]);

it.each<[string, Pod, boolean]>([
  ["of the pod's user", { pod: USER }, true],
  ["of the container's own user", { own: USER }, true],
  ["of root", { pod: "securityContext: { runAsUser: 0 }" }, false],
  ["of root in the container alone", { pod: USER, own: "securityContext: { runAsUser: 0 }" }, false],
  ["of a user that nobody knows", { pod: "securityContext: { runAsNonRoot: true }" }, false],
  ["with a group of files", { pod: "securityContext: { runAsUser: 999, fsGroup: 0 }" }, false],
  ["that the group may read", { pod: USER, volume: CONFIG.replace("0400", "0440") }, false],
  ["that all may read", { pod: USER, volume: CONFIG.replace("0400", "0404") }, false],
  ["of the default mode", { pod: USER, volume: "configMap: { name: cfg }" }, false],
  ["of a Secret", { pod: USER, volume: "secret: { secretName: s, defaultMode: 0600 }" }, true],
  [
    "of one of two modes",
    {
      pod: USER,
      volume: "configMap: { name: cfg, defaultMode: 0400, items: [{ key: a, path: a, mode: 0444 }] }",
    },
    false,
  ],
  [
    "of the mode of its item",
    { pod: USER, volume: "configMap: { name: cfg, items: [{ key: a, path: a, mode: 0400 }] }" },
    true,
  ],
  [
    "of a token, whose mode the kubelet says",
    {
      pod: USER,
      volume: "projected: { defaultMode: 0400, sources: [{ serviceAccountToken: { path: t } }] }",
    },
    false,
  ],
  ["that it does not mount", { pod: USER, mount: "w" }, false],
  ["of no config", { pod: USER, volume: "emptyDir: {}" }, false],
])("files that root alone may read, %s", (_, head, isTold) => {
  expect(found(head)).toMatchObject(
    isTold
      ? [
          {
            severity: "warning",
            unsafe: true,
            isNew: true,
            container: "c",
            message:
              "Container c runs as the user 999, and only root may read the files of its volume v: its program cannot.",
            remediation: "Set an `fsGroup`, or a mode that lets others read.",
          },
        ]
      : [],
  );
});

it.each<[string, Pod, string | undefined]>([
  [
    "one of two files",
    { pod: USER, volume: `configMap: { name: cfg, ${BOTH} }` },
    "only root may read a of its volume v",
  ],
  [
    "one of two files, of which it mounts the other",
    { pod: USER, volume: `configMap: { name: cfg, ${BOTH} }`, mount: "v, subPath: d" },
    undefined,
  ],
  [
    "one of two files, of which it mounts that one",
    { pod: USER, volume: `configMap: { name: cfg, ${BOTH} }`, mount: "v, subPath: a" },
    "only root may read the files of its volume v",
  ],
  [
    "files of a group that it has not",
    { pod: GROUP, volume: CONFIG.replace("0400", "0440") },
    "only root and its group may read the files of its volume v",
  ],
  [
    "files of a group that it has beside",
    {
      pod: "securityContext: { runAsUser: 999, runAsGroup: 999, supplementalGroups: [0] }",
      volume: CONFIG.replace("0400", "0440"),
    },
    undefined,
  ],
  ["files of all", { pod: GROUP, volume: CONFIG.replace("0400", "0444") }, undefined],
  [
    "files of its own group",
    {
      pod: "securityContext: { runAsUser: 999, runAsGroup: 0 }",
      volume: CONFIG.replace("0400", "0440"),
    },
    undefined,
  ],
])("%s", (_, head, expected) => {
  const messages = found(head).map(({ message }) => message);
  expect(messages).toEqual(
    expected === undefined ? [] : [`Container c runs as the user 999, and ${expected}: its program cannot.`],
  );
});
