import { inside, at } from "../path.ts";
import { mapIn, mapsIn, textIn, textsIn } from "../values.ts";
import { given, spec, type Rules } from "./rules.ts";

const ANSWERS = ["route", "redirect", "directResponse", "delegate"];

/** https://github.com/istio/istio/blob/1.28.0/pkg/config/validation/virtualservice.go */
export const virtualService: Rules = (self, report) => {
  mapsIn(self.http).forEach((http, index) => {
    const path = inside(spec("http"), textIn(http.name) || String(index));
    const found = given(http, ANSWERS).filter((field) => field !== "route" || mapsIn(http.route).length > 0);
    if (found.length === 0) report(path, `must have one of ${ANSWERS.join(", ")}`);
    if (found.length > 1 && !found.includes("delegate"))
      report(path, `may not have ${found.join(" and ")} at once`);
  });
};

const OWN_CERTIFICATES = ["SIMPLE", "MUTUAL", "OPTIONAL_MUTUAL"];
const CERTIFICATES = ["credentialName", "credentialNames", "serverCertificate", "tlsCertificates"];

/** https://github.com/istio/istio/blob/1.28.0/pkg/config/validation/validation.go (validateServer, validateTLSOptions) */
export const istioGateway: Rules = (self, report) => {
  mapsIn(self.servers).forEach((server, index) => {
    const path = inside(spec("servers"), String(index));
    const protocol = textIn(mapIn(server.port).protocol).toUpperCase();
    const tls = mapIn(server.tls);
    if (["HTTPS", "TLS"].includes(protocol) && Object.keys(tls).length === 0)
      report(at(path, "tls"), `is missing, which ${protocol} asks for`);
    const mode = textIn(tls.mode);
    if (OWN_CERTIFICATES.includes(mode) && given(tls, CERTIFICATES).length === 0)
      report(at(at(path, "tls"), "credentialName"), `is missing, which ${mode} asks for`);
  });
};

/** https://github.com/istio/istio/blob/1.28.0/pkg/config/validation/validation.go (ValidateServiceEntry) */
export const serviceEntry: Rules = (self, report) => {
  const resolution = textIn(self.resolution) || "NONE";
  const endpoints = mapsIn(self.endpoints);
  const wide = textsIn(self.hosts).filter((host) => host.includes("*"));
  if (resolution === "NONE" && endpoints.length > 0)
    report(spec("endpoints"), "may not be there without a resolution");
  if (resolution.startsWith("DNS") && endpoints.length === 0 && wide.length > 0)
    report(spec("endpoints"), `is missing, which ${resolution} asks for beside ${wide.join(", ")}`);
  if (resolution === "DNS_ROUND_ROBIN" && endpoints.length > 1)
    report(spec("endpoints"), `must be one at most for ${resolution}`);
};
