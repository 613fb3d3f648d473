import { describe, expect, it } from "vitest";
import { told } from "../check-fixture.ts";

const web = (keys: readonly string[], path: string, mount = "/x") => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: c, image: i, args: [--token=${path}], volumeMounts: [{ name: v, mountPath: ${mount} }] }], volumes: [{ name: v, secret: { secretName: made } }] } } }
---
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: made }
spec: { data: [${keys.map((key) => `{ secretKey: ${key}, remoteRef: { key: a } }`).join(", ")}] }
`;

describe("a file of a Secret that something makes in the cluster", () => {
  const said = (base: string, head: string) => told("missing-config-reference", base, head);
  const lacks = (path: string) =>
    `warning: Container c is told of ${path}, and Secret made does not hold that file: at its next start it does not find it.`;
  it("goes under another key", () => {
    expect(said(web(["token"], "/x/token"), web(["oauth"], "/x/token"))).toEqual([lacks("/x/token")]);
  });
  it("is named by another one than it has", () => {
    expect(said(web(["token"], "/x/token"), web(["token"], "/x/oauth"))).toEqual([lacks("/x/oauth")]);
  });
  it("stays, or comes with its name", () => {
    expect(said(web(["token"], "/x/token"), web(["token", "a"], "/x/token"))).toEqual([]);
    expect(said(web(["token"], "/x/token"), web(["oauth"], "/x/oauth"))).toEqual([]);
  });
});

it.each<readonly [string, string, string, string, string | undefined]>([
  ["in a folder that is mounted nowhere", "/x/token", "/y/token", "/x", "/y/token"],
  ["a letter off, the only one of its mount", "/x/token", "/x/Token", "/x/token, subPath: token", "/x/Token"],
  ["in two folders", "/x/token", "/x/token --other=/y/token", "/x", undefined],
  ["for another one of the image", "/x/token", "/y/own", "/x", undefined],
])("a file that stays is named %s", (_, before, after, mount, missed) => {
  const found = told("missing-config-reference", web(["token"], before, mount), web(["token"], after, mount));
  expect(found).toEqual(
    missed === undefined
      ? []
      : [
          `warning: Container c is told of ${missed}, and no volume of it is mounted there, but ${before} is there as before: unless its image has that file, it does not find it.`,
        ],
  );
});

it("a file that is mounted no more is named elsewhere", () => {
  const [base, head] = [web(["token"], "/x/token"), web(["token"], "/y/token", "/z")];
  expect(told("missing-config-reference", base, head)).toEqual([]);
});
