import { OTHER, spec, type GivenUp } from "./lessening.ts";

const UNTAKEN = "nobody takes the metrics of what goes from it any more";
const OTHERWISE = "its targets are asked otherwise, or not at all if its prober does not take that";

/** https://prometheus-operator.dev/docs/developer/scrapeconfig/, https://docs.victoriametrics.com/operator/resources/vmstaticscrape/ */
const SCRAPED_LISTS = ["staticConfigs", "targetEndpoints"].map((path) =>
  spec(path, { is: "unlisted" }, UNTAKEN),
);

const PROBE = [
  spec("targets", { is: "unlisted", fields: ["staticConfig", "static", "targets"] }, UNTAKEN),
  ...["prober.url", "prober.path", "vmProberSpec.url", "module", "targets.ingress"].map((path) =>
    spec(path, OTHER, OTHERWISE),
  ),
];

/** Where the pods serve them; the names of ports another check follows. */
const SERVED = ["endpoints", "podMetricsEndpoints"].map((list) =>
  spec(
    list,
    { is: "unlisted", fields: ["path", "scheme"] },
    "nobody takes these metrics any more where its pods do not serve them so",
  ),
);

/** Of whom metrics are taken, and how: https://prometheus-operator.dev/docs/developer/getting-started/ */
export const GIVEN_UP_OF_METRICS: Readonly<Record<string, readonly GivenUp[]>> = {
  "monitoring.coreos.com/Probe": PROBE,
  "monitoring.coreos.com/ScrapeConfig": SCRAPED_LISTS,
  "monitoring.coreos.com/ServiceMonitor": SERVED,
  "monitoring.coreos.com/PodMonitor": SERVED,
  "operator.victoriametrics.com/VMProbe": PROBE,
  "operator.victoriametrics.com/VMScrapeConfig": SCRAPED_LISTS,
  "operator.victoriametrics.com/VMStaticScrape": SCRAPED_LISTS,
  "operator.victoriametrics.com/VMServiceScrape": SERVED,
  "operator.victoriametrics.com/VMPodScrape": SERVED,
};
