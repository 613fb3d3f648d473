/** Whose labels and ports are asked for. */
export type Whose = "pods" | "Services";

/** By group and kind, where a monitor lists the ports, and whose they are: https://prometheus-operator.dev/docs/api-reference/api/ */
export const MONITORS: Readonly<Record<string, { readonly list: string; readonly whose: Whose }>> = {
  "monitoring.coreos.com/ServiceMonitor": { list: "endpoints", whose: "Services" },
  "monitoring.coreos.com/PodMonitor": { list: "podMetricsEndpoints", whose: "pods" },
  // https://learn.microsoft.com/azure/azure-monitor/containers/prometheus-metrics-scrape-crd
  "azmonitoring.coreos.com/ServiceMonitor": { list: "endpoints", whose: "Services" },
  "azmonitoring.coreos.com/PodMonitor": { list: "podMetricsEndpoints", whose: "pods" },
  "operator.victoriametrics.com/VMServiceScrape": { list: "endpoints", whose: "Services" },
  "operator.victoriametrics.com/VMPodScrape": { list: "podMetricsEndpoints", whose: "pods" },
};
