import { expect, it } from "vitest";
import { networksOf } from "../../../../src/domain/policy/needs/pod-networks.ts";

const NETWORKS = "k8s.v1.cni.cncf.io/networks";
const named = (annotations: Readonly<Record<string, string>>) =>
  networksOf({ annotations }).map((network) => [
    network.name,
    "namespace" in network ? network.namespace : null,
  ]);

/** https://github.com/k8snetworkplumbingwg/multus-cni/blob/master/docs/how-to-use.md */
it.each<readonly [string, readonly (readonly [string, string | null])[]]>([
  ["", []],
  ["net", [["net", null]]],
  [" net-1 ", [["net-1", null]]],
  [
    "shop/net@eth1, other",
    [
      ["net", "shop"],
      ["other", null],
    ],
  ],
  // What is no name Multus refuses.
  ["Shop/net", []],
  ["net work", []],
  ["net/", []],
  [
    ' [{ "name": "net", "namespace": "shop" }, { "name": "other" }, { "interface": "eth1" }]',
    [
      ["net", "shop"],
      ["other", null],
    ],
  ],
  ["[", []],
])("%s asks for %j", (text, expected) => {
  expect(named({ [NETWORKS]: text })).toEqual(expected);
});

it("the default network of a pod is asked for too, and no other annotation asks", () => {
  expect(named({ "v1.multus-cni.io/default-network": "kube-system/net" })).toEqual([["net", "kube-system"]]);
  expect(named({ "example.com/networks": "net" })).toEqual([]);
  expect(networksOf({ annotations: { [NETWORKS]: "net" } })).toMatchObject([
    {
      group: "k8s.cni.cncf.io",
      kind: "NetworkAttachmentDefinition",
      isNamespaced: true,
      of: "pods",
      isConfirmed: true,
    },
  ]);
});
