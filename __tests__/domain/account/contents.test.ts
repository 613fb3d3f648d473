import { expect, it } from "vitest";
import { holdsValues } from "../../../src/domain/account/contents.ts";

it.each<readonly [what: string, text: string, expected: boolean]>([
  [
    "a chart's own names",
    "image:\n  name: acme/web\nservice:\n  port: 80\npodSecurityContext:\n  fsGroup: 1000\n",
    true,
  ],
  ["those of a chart in it", "web:\n  replicaCount: 2\n  tolerations: []\n", true],
  ["an object's mark", "serviceAccount:\n  annotations:\n    eks.amazonaws.com/role-arn: a\n", true],
  [
    "an object of a program's own",
    "apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  annotations:\n    backstage.io/techdocs-ref: a\n",
    false,
  ],
  ["another program's annotations", "annotations:\n  title: a\n  see: https://example.com/b\n", false],
  ["one alone", "tolerations: []\n", false],
  ["one twice", "a:\n  tolerations: []\nb:\n  tolerations: []\n", false],
  ["what others have too", "service:\n  pipelines: {}\nresources:\n  a: b\nimage:\n  a: b\n", false],
  ["one, and texts that others have", "nodeSelector: {}\nimage: acme/web\nservice: web\n", false],
  ["another program's", "services:\n  web:\n    image: acme/web\n    volumes: []\n", false],
])("%s: values of a chart: %s", (_, text, expected) => {
  expect(holdsValues(text)).toBe(expected);
});
