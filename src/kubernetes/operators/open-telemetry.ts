import { inside } from "../path.ts";
import { mapIn, textIn } from "../values.ts";
import { isList, type Value } from "../../yaml/value.ts";
import { spec, type Rules } from "./rules.ts";

const PARTS = ["receivers", "processors", "exporters"];

/** https://github.com/open-telemetry/opentelemetry-collector/blob/v0.140.0/service/config.go, otelcol/config.go (Validate) */
export const collector: Rules = (self, report) => {
  const config = mapIn(self.config);
  const service = mapIn(config.service);
  const names = (value: Value | undefined) => (isList(value) ? value.map((each) => textIn(each)) : []);
  const lacking = (value: Value | undefined, parts: readonly string[]) =>
    names(value).filter((name) => !parts.some((part) => Object.hasOwn(mapIn(config[part]), name)));
  for (const name of lacking(service.extensions, ["extensions"]))
    report(spec("config", "service", "extensions"), `names what config.extensions does not have: ${name}`);
  for (const [pipeline, value] of Object.entries(mapIn(service.pipelines))) {
    for (const part of PARTS) {
      for (const name of lacking(mapIn(value)[part], part === "processors" ? [part] : [part, "connectors"]))
        report(
          inside(spec("config", "service", "pipelines"), pipeline),
          `names what config.${part} does not have: ${name}`,
        );
    }
  }
};
