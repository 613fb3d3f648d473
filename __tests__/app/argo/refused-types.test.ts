import { expect, test } from "vitest";
import { application, applicationSet, deployment, gitGenerator, PRUNING, webRoot } from "./repository.ts";
import { told } from "./told.ts";

const SET = "argocd/all/set.yaml";
const ROOT = {
  "root.yaml": application({ name: "root", path: "argocd/all", syncPolicy: PRUNING }),
};
const set = (directory: string, retry?: object): string =>
  applicationSet([gitGenerator({ directories: [{ path: directory }] })], {
    syncPolicy: { ...PRUNING, ...(retry !== undefined && { retry }) },
  });
const files = {
  ...webRoot(),
  ...ROOT,
  "apps/api/api.yaml": deployment("1", "api"),
  [SET]: set("apps/web"),
};

test("a set whose field gets another type than its definition says stays as it was", async () => {
  const lines = await told(files, { [SET]: set("apps/api", { limit: "{{ .limit }}" }) });
  expect(lines[0]).toBe("danger");
  expect(lines.filter((line) => / (create|delete)$/.test(line))).toEqual([]);
});

test.each(["spec", "generators", "template"])("one that loses its %s does too", async (field) => {
  const lines = await told(files, { [SET]: set("apps/web").replace(`"${field}":`, `"${field}x":`) });
  expect(lines.filter((line) => / (create|delete|not analysed)$/.test(line))).toEqual([]);
  expect(lines[0]).toBe("danger");
});

test("a new one makes nothing", async () => {
  const { [SET]: _, ...without } = files;
  const lines = await told(without, { [SET]: set("apps/api", { limit: "{{ .limit }}" }) });
  expect(lines.filter((line) => / (create|delete)$/.test(line))).toEqual([]);
});

test("one that was so before is followed", async () => {
  const retry = { limit: "{{ .limit }}" };
  const lines = await told({ ...files, [SET]: set("apps/web", retry) }, { [SET]: set("apps/api", retry) });
  expect(lines.filter((line) => / (create|delete)$/.test(line))).toHaveLength(2);
});
