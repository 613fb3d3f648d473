import { describe, expect, it } from "vitest";
import { claim, config, db, object, quota, service, told, web } from "../quota-fixture.ts";

describe("objects", () => {
  it.each<readonly [string, string, string, string, readonly string[]]>([
    [
      "a kind",
      web(1),
      web(1) + web(1, "", "", "api"),
      "count/deployments.apps: 1",
      ["error  2 of count/deployments.apps"],
    ],
    // Every namespace has one that nobody writes: kube-root-ca.crt.
    ["configs", config("a"), config("a") + config("b"), "configmaps: 2", ["error  3 of configmaps"]],
    ["configs that fit", config("a"), config("a") + config("b"), "count/configmaps: 3", []],
    [
      "claims",
      claim("a", "1Gi"),
      claim("a", "1Gi") + claim("b", "1Gi"),
      "persistentvolumeclaims: 1",
      ["error  2 of persistentvolumeclaims"],
    ],
    ["claims of pods", db(1), db(3), "persistentvolumeclaims: 2", ["error  3 of persistentvolumeclaims"]],
    [
      "a claim that grows",
      claim("a", "1Gi"),
      claim("a", "5Gi"),
      "requests.storage: 2Gi",
      ["error  5Gi of requests.storage"],
    ],
    ["storage of pods", db(1), db(3), "requests.storage: 2Gi", ["error  3Gi of requests.storage"]],
    [
      "storage of a class",
      claim("a", "1Gi", "fast"),
      claim("a", "5Gi", "fast"),
      "fast.storageclass.storage.k8s.io/requests.storage: 2Gi",
      ["error  5Gi of fast.storageclass.storage.k8s.io/requests.storage"],
    ],
    [
      "of another class",
      claim("a", "1Gi"),
      claim("a", "5Gi"),
      "fast.storageclass.storage.k8s.io/requests.storage: 2Gi",
      [],
    ],
    [
      "claims of a class",
      config("a"),
      claim("a", "1Gi", "fast"),
      "fast.storageclass.storage.k8s.io/persistentvolumeclaims: 0",
      ["error  1 of fast.storageclass.storage.k8s.io/persistentvolumeclaims"],
    ],
    [
      "load balancers",
      service(""),
      service("type: LoadBalancer,"),
      "services.loadbalancers: 0",
      ["error  1 of services.loadbalancers"],
    ],
    [
      "node ports",
      service(""),
      service("type: NodePort,"),
      "services.nodeports: 1",
      ["error  2 of services.nodeports"],
    ],
    [
      "no node ports",
      service(""),
      service("type: LoadBalancer, allocateLoadBalancerNodePorts: false,"),
      "services.nodeports: 1",
      [],
    ],
    ["services", service(""), service("") + service("", "t"), "services: 1", ["error  2 of services"]],
    [
      "a plural",
      config("a"),
      object("NetworkPolicy", "p", "spec: { podSelector: {} }", "networking.k8s.io/v1"),
      "count/networkpolicies.networking.k8s.io: 0",
      ["error  1 of count/networkpolicies.networking.k8s.io"],
    ],
    [
      "a plural after a hiss",
      config("a"),
      object("Ingress", "p", "spec: {}", "networking.k8s.io/v1"),
      "count/ingresses.networking.k8s.io: 0",
      ["error  1 of count/ingresses.networking.k8s.io"],
    ],
    [
      "a plural already",
      config("a"),
      object("Endpoints", "e", "subsets: []"),
      "count/endpoints: 0",
      ["error  1 of count/endpoints"],
    ],
    [
      "a plural with y within",
      config("a"),
      object("System", "s", "spec: {}", "example.com/v1"),
      "count/systems.example.com: 0",
      ["error  1 of count/systems.example.com"],
    ],
    [
      "a kind that is called like a field",
      config("a"),
      object("Request", "r", "spec: {}", "example.com/v1"),
      "count/requests.example.com: 0",
      ["error  1 of count/requests.example.com"],
    ],
    [
      "a namesake of configs",
      config("a"),
      object("ConfigMap", "a", "spec: {}", "example.com/v1"),
      "count/configmaps.example.com: 1",
      [],
    ],
    [
      "another namespace",
      config("a"),
      config("a") + config("b").replace("namespace: n", "namespace: o"),
      "configmaps: 2",
      [],
    ],
    ["other kinds", config("a"), db(3), "secrets: 1", []],
    [
      "a namesake of a Service",
      config("a"),
      object("Service", "s", "spec: { type: LoadBalancer }", "example.com/v1"),
      "services.loadbalancers: 0",
      [],
    ],
    ["what is no Service", config("a"), claim("a", "1Gi"), "services.loadbalancers: 0", []],
    ["what is no claim", config("a"), service("type: NodePort,"), "requests.storage: 1", []],
    [
      "a namesake of a claim",
      config("a"),
      claim("a", "5Gi").replace("apiVersion: v1", "apiVersion: example.com/v1"),
      "requests.storage: 2Gi",
      [],
    ],
    [
      "claims, rounded up to thousandths",
      config("a"),
      claim("a", "1.0001"),
      "requests.storage: 1.0005",
      ["error  1001m of requests.storage"],
    ],
    [
      "a namesake of a StatefulSet",
      config("a"),
      db(3).replace("apps/v1", "example.com/v1"),
      "requests.storage: 2Gi",
      [],
    ],
    [
      "a field that only a StatefulSet has",
      config("a"),
      db(3).replace("StatefulSet", "Deployment"),
      "requests.storage: 2Gi",
      [],
    ],
    [
      "as many claims as nobody counts",
      config("a"),
      db(3).replace("replicas: 3", "replicas: some"),
      "requests.storage: 2Gi",
      [],
    ],
    [
      "parts of a claim",
      config("a"),
      db(3).replace("replicas: 3", "replicas: 2.5"),
      "requests.storage: 2Gi",
      [],
    ],
    [
      "node ports of a load balancer",
      service(""),
      service("type: LoadBalancer,"),
      "services.nodeports: 1",
      ["error  2 of services.nodeports"],
    ],
    ["what was there", config("a") + config("b"), config("a"), "configmaps: 1", []],
  ])("%s", (_, base, head, hard, expected) => {
    expect(told(base, head, quota(hard))).toEqual(expected);
  });

  it("are not counted by a namesake of a quota", () => {
    const other = quota("configmaps: 2").replace("apiVersion: v1", "apiVersion: example.com/v1");
    expect(told(config("a"), config("a") + config("b"), other)).toEqual([]);
  });

  it("are refused by their order where the quota is new", () => {
    expect(told(config("a"), config("a") + config("b"), quota("configmaps: 1"), "")).toEqual([
      "warning  3 of configmaps",
    ]);
  });
});
