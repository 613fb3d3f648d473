import { describe, expect, it } from "vitest";
import { kindFacts } from "../../src/kubernetes/facts.ts";
import { versionFaults } from "../../src/kubernetes/versions.ts";

describe("the version of an object", () => {
  it.each([
    ["apps/v1", "Deployment", []],
    ["apps/v1beta1", "Deployment", ["apiVersion is served no longer since Kubernetes 1.16; write apps/v1"]],
    [
      "extensions/v1beta1",
      "Ingress",
      ["apiVersion is served no longer since Kubernetes 1.22; write networking.k8s.io/v1"],
    ],
    ["batch/v1beta1", "CronJob", ["apiVersion is served no longer since Kubernetes 1.25; write batch/v1"]],
    [
      "autoscaling/v2beta2",
      "HorizontalPodAutoscaler",
      ["apiVersion is served no longer since Kubernetes 1.26; write autoscaling/v2"],
    ],
    ["policy/v1beta1", "PodSecurityPolicy", ["apiVersion is served no longer since Kubernetes 1.25"]],
    ["apps/v3", "Deployment", ["apiVersion is none that Kubernetes 1.36 serves of this kind; write apps/v1"]],
    ["v2", "ConfigMap", ["apiVersion is none that Kubernetes 1.36 serves of this kind; write v1"]],
    ["v1", "Deployment", ["kind is none that Kubernetes 1.36 has in v1"]],
    ["v1", "Servce", ["kind is none that Kubernetes 1.36 has in v1; write Service"]],
    ["v1", "Template", ["kind is none that Kubernetes 1.36 has in v1"]],
    ["v1", "List", []],
    [
      "networking.k8s.io/v1",
      "NetworkPolicies",
      ["kind is none that Kubernetes 1.36 has in networking.k8s.io/v1; write NetworkPolicy"],
    ],
    ["batch/v1", "Cronjob", ["kind is none that Kubernetes 1.36 has in batch/v1; write CronJob"]],
    [
      "rbac.authorisation.k8s.io/v1",
      "Role",
      ["apiVersion is none that Kubernetes 1.36 serves of this kind; write rbac.authorization.k8s.io/v1"],
    ],
    // https://github.com/kubernetes/apiextensions-apiserver/blob/v0.36.3/pkg/apis/apiextensions/validation/validation.go
    [
      "deployment/v1",
      "Deployment",
      ["apiVersion is none that Kubernetes 1.36 serves of this kind; write apps/v1"],
    ],
    ["core/v1", "Service", ["apiVersion is none that Kubernetes 1.36 serves of this kind; write v1"]],
    ["acme/v1", "Cache", []],
    ["serving.knative.dev/v1", "Service", []],
    ["batch.volcano.sh/v1alpha1", "Job", []],
    ["autoscaling.k8s.io/v1", "VerticalPodAutoscaler", []],
    ["networking.k8s.io/v1beta1", "ServiceCIDR", []],
    ["apps/v1", "SomethingOfALaterRelease", []],
    ["acme.io/v1", "Deployment", []],
  ])("%s %s: %j", (apiVersion, kind, expected) => {
    expect(versionFaults({ apiVersion, kind }).map(({ message }) => message)).toEqual(expected);
  });

  it.each([
    ["batch/v1beta1", "CronJob", true],
    ["extensions/v1beta1", "Deployment", true],
    ["flowcontrol.apiserver.k8s.io/v1beta2", "FlowSchema", true],
    ["autoscaling/v2beta2", "HorizontalPodAutoscaler", true],
    ["autoscaling/v2beta1", "HorizontalPodAutoscaler", false],
    ["networking.k8s.io/v1beta1", "Ingress", false],
    ["extensions/v1beta1", "Ingress", false],
    ["networking.k8s.io/v1", "Ingress", true],
    ["apps/v3", "Deployment", false],
  ])("%s %s has facts: %j", (apiVersion, kind, expected) => {
    expect(kindFacts(apiVersion, kind) !== undefined).toBe(expected);
  });
});
