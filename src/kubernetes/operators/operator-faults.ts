import { groupOf } from "../../model/identity.ts";
import { ownValue } from "../../model/own-value.ts";
import type { ValueMap } from "../../yaml/value.ts";
import { collect, newTo, type Fault } from "../fault.ts";
import { mapIn, textIn } from "../values.ts";
import { addressPool } from "./address-pools.ts";
import { cronWorkflow, workflow } from "./argo-workflows.ts";
import { certificate, issuer } from "./cert-manager.ts";
import { cluster } from "./cloudnative-pg.ts";
import { externalSecret } from "./external-secrets.ts";
import { gateway, httpRoute } from "./gateway-api.ts";
import { istioGateway, serviceEntry, virtualService } from "./istio.ts";
import { scaledObject, triggers } from "./keda.ts";
import { collector } from "./open-telemetry.ts";
import { application, middleware, policy, replication } from "./others.ts";
import { monitor, prometheusRule } from "./prometheus.ts";
import { pipeline, task } from "./tekton.ts";
import type { Rules } from "./rules.ts";

/** By group and kind. */
const RULES: Readonly<Record<string, readonly [Rules, by: string]>> = {
  "cert-manager.io/Certificate": [certificate, "cert-manager"],
  "cert-manager.io/Issuer": [issuer, "cert-manager"],
  "cert-manager.io/ClusterIssuer": [issuer, "cert-manager"],
  "external-secrets.io/ExternalSecret": [externalSecret, "External Secrets"],
  "gateway.networking.k8s.io/HTTPRoute": [httpRoute, "the definition of the Gateway API"],
  "gateway.networking.k8s.io/Gateway": [gateway, "the definition of the Gateway API"],
  "networking.istio.io/VirtualService": [virtualService, "Istio"],
  "networking.istio.io/Gateway": [istioGateway, "Istio"],
  "networking.istio.io/ServiceEntry": [serviceEntry, "Istio"],
  "metallb.io/IPAddressPool": [addressPool, "MetalLB"],
  "cilium.io/CiliumLoadBalancerIPPool": [addressPool, "Cilium"],
  "opentelemetry.io/OpenTelemetryCollector": [collector, "the OpenTelemetry collector"],
  "keda.sh/ScaledObject": [scaledObject, "KEDA"],
  "keda.sh/ScaledJob": [triggers, "KEDA"],
  "postgresql.cnpg.io/Cluster": [cluster, "CloudNativePG"],
  "monitoring.coreos.com/ServiceMonitor": [monitor, "the Prometheus operator"],
  "monitoring.coreos.com/PodMonitor": [monitor, "the Prometheus operator"],
  "monitoring.coreos.com/PrometheusRule": [prometheusRule, "the Prometheus operator"],
  "argoproj.io/Workflow": [workflow, "Argo Workflows"],
  "argoproj.io/WorkflowTemplate": [workflow, "Argo Workflows"],
  "argoproj.io/ClusterWorkflowTemplate": [workflow, "Argo Workflows"],
  "argoproj.io/CronWorkflow": [cronWorkflow, "Argo Workflows"],
  "tekton.dev/Pipeline": [pipeline, "Tekton"],
  "tekton.dev/Task": [task, "Tekton"],
  "argoproj.io/Application": [application, "Argo CD"],
  "traefik.io/Middleware": [middleware, "Traefik"],
  "volsync.backube/ReplicationSource": [replication, "VolSync"],
  "volsync.backube/ReplicationDestination": [replication, "VolSync"],
  "kyverno.io/ClusterPolicy": [policy, "Kyverno"],
  "kyverno.io/Policy": [policy, "Kyverno"],
};

/** What an operator refuses of an object that its definition takes, and did not refuse of base; undefined where none has rules here. */
export function operatorFaults(
  base: ValueMap | undefined,
  head: ValueMap,
): { readonly faults: readonly Fault[]; readonly by: string } | undefined {
  const found = ownValue(RULES, `${groupOf(textIn(head.apiVersion))}/${textIn(head.kind)}`);
  if (found === undefined) return undefined;
  const [rules, by] = found;
  const faultsOf = (object: ValueMap, before?: ValueMap) => {
    const faults: Fault[] = [];
    rules(mapIn(object.spec), collect(faults), before && mapIn(before.spec));
    return faults;
  };
  return { faults: newTo(faultsOf(head, base), base === undefined ? [] : faultsOf(base)), by };
}
