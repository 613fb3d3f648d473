import type { ForecastRequest } from "../../../src/app/forecast.ts";
import type { Forecast } from "../../../src/domain/forecast.ts";
import { forecastTrees, type CaseFiles } from "../../support/forecast-trees.ts";

export const POLICY = ".rollcast.yaml";

export function deployment(name: string, version: string, more = "", annotations = ""): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}${annotations} }
spec:
  replicas: 1
  strategy: { type: Recreate }
  selector: { matchLabels: { app: ${name} } }
  template: { metadata: { labels: { app: ${name}, v: "${version}" } }, spec: { containers: [{ name: c, image: i }] } }
${more}`;
}

export function repository(version: string, policy?: string, more = "", annotations = ""): CaseFiles {
  const apps = ["apps/prod", "apps/dev", "test/fixture"].flatMap((path) => [
    [`${path}/kustomization.yaml`, "resources: [web.yaml]\n"] as const,
    [`${path}/web.yaml`, deployment("web", version, more, annotations)] as const,
  ]);
  return { ...Object.fromEntries(apps), ...(policy !== undefined && { [POLICY]: policy }) };
}

export const asked = (
  rest: Partial<ForecastRequest> = {},
  policy: Partial<ForecastRequest["policy"]> = {},
) => ({
  ...rest,
  policy: { today: "2026-06-01", isFork: false, ...policy },
});

/** Restarts web everywhere under the policy of base. */
export function under(policy: string, head = policy, rest = asked()): Promise<Forecast> {
  return forecastTrees(repository("1", policy), repository("2", head), undefined, rest);
}

export const of = ({ findings }: Forecast, check: string) =>
  findings
    .filter((finding) => finding.check === check)
    .map(({ deployable, severity, suppressed }) => [deployable, severity, suppressed?.reason]);

export const RECREATE = "recreate-strategy";
