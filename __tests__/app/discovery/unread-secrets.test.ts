import { expect, it } from "vitest";
import { unreadSecrets } from "../../../src/app/discovery/secret-files.ts";
import { memoryTree } from "../../support/memory-tree.ts";

it("the settings beside a kustomization are its own, and other files called secret may be copied from", () => {
  const files = {
    "o/kustomization.yaml": "configMapGenerator: [{ name: a, envs: [region.env] }]\n",
    "o/region.env": "REGION=eu\n",
    "o/more/kustomization.yml": "configMapGenerator: [{ name: a, envs: [zone.env] }]\n",
    "o/more/zone.env": "ZONE=a\n",
    "o/.env": "PASSWORD=x\n",
    "keys/prod.env": "PASSWORD=x\n",
    "o/db-secret.txt": "x\n",
    "o/web.yaml.bak": "kind: Secret\n",
  };
  expect(unreadSecrets(memoryTree(files))).toEqual([
    "keys/prod.env",
    "o/.env",
    "o/db-secret.txt",
    "o/web.yaml.bak",
  ]);
});
