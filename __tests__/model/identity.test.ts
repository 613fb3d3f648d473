import { describe, expect, it } from "vitest";
import { groupOf, identityOf, namedAlike } from "../../src/model/identity.ts";

const set = { apiVersion: "apps/v1", kind: "StatefulSet", namespace: "shop", name: "db" };

describe("the identity of an object", () => {
  it("is the same in every version of its API, and in its former group", () => {
    expect(identityOf({ ...set, apiVersion: "apps/v1beta1" })).toBe(identityOf(set));
    expect(identityOf({ ...set, apiVersion: "extensions/v1beta1" })).toBe(identityOf(set));
    expect(groupOf("v1")).toBe("");
  });

  it.each([
    ["group", { apiVersion: "apps.kruise.io/v1beta1" }],
    ["kind", { kind: "Deployment" }],
    ["namespace", { namespace: null }],
    ["name", { name: "db2" }],
  ])("is another with another %s", (_, other) => {
    expect(identityOf({ ...set, ...other })).not.toBe(identityOf(set));
  });

  it("leaves out the namespace where only the name counts", () => {
    expect(namedAlike({ ...set, namespace: null })).toBe(namedAlike(set));
    expect(namedAlike({ ...set, apiVersion: "apps.kruise.io/v1beta1" })).not.toBe(namedAlike(set));
  });
});
