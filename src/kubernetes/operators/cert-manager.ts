import { readDuration } from "../../model/duration.ts";
import type { ValueMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import { inside } from "../path.ts";
import { isList } from "../../yaml/value.ts";
import { mapIn, mapsIn, numberIn, textIn } from "../values.ts";
import { given, oneOf, spec, SPEC, type Rules } from "./rules.ts";

const MINUTE = 60e9;
const SUBJECTS = ["dnsNames", "uris", "emailAddresses", "ipAddresses", "otherNames"];
const CURVES = [256, 384, 521];

/** https://github.com/cert-manager/cert-manager/blob/v1.21.2/internal/apis/certmanager/validation/certificate.go */
export const certificate: Rules = (self, report) => {
  const isNamed =
    given(self, ["commonName", "literalSubject"]).length > 0 ||
    SUBJECTS.some((field) => isList(self[field]) && self[field].length > 0);
  if (!isNamed) report(SPEC, `must have one of commonName, ${SUBJECTS.join(", ")}`);
  if (textIn(self.commonName).length > 64) report(spec("commonName"), "must be at most 64 characters");
  const { group, kind } = mapIn(self.issuerRef);
  const isOwn = ["", "cert-manager.io"].includes(textIn(group));
  if (isOwn && !["", "Issuer", "ClusterIssuer"].includes(textIn(kind)))
    report(
      spec("issuerRef", "kind"),
      "must be Issuer or ClusterIssuer, unless issuerRef.group names another group",
    );
  privateKey(mapIn(self.privateKey), report);
  times(self, report);
};

function privateKey(key: ValueMap, report: Report): void {
  const size = numberIn(key.size) ?? 0;
  const algorithm = textIn(key.algorithm) || "RSA";
  if (size === 0) return;
  if (algorithm === "RSA" && (size < 2048 || size > 8192))
    report(spec("privateKey", "size"), "must be from 2048 to 8192 for RSA");
  if (algorithm === "ECDSA" && !CURVES.includes(size))
    report(spec("privateKey", "size"), `must be one of ${CURVES.join(", ")} for ECDSA`);
}

function times(self: ValueMap, report: Report): void {
  const [duration, before] = ["duration", "renewBefore"].map((field) => readDuration(textIn(self[field])));
  if (duration !== undefined && duration < 60 * MINUTE) report(spec("duration"), "must be at least 1h");
  if (before === undefined) return;
  if (before < 5 * MINUTE) report(spec("renewBefore"), "must be at least 5m");
  if (before >= (duration ?? 90 * 24 * 60 * MINUTE))
    report(spec("renewBefore"), "must be less than duration, which is 2160h where it is not given");
}

const ISSUERS = ["acme", "ca", "vault", "selfSigned", "venafi"];
const SOLVERS = ["http01", "dns01"];

/** https://github.com/cert-manager/cert-manager/blob/v1.21.2/internal/apis/certmanager/validation/issuer.go */
export const issuer: Rules = (self, report) => {
  oneOf(self, ISSUERS, SPEC, report);
  mapsIn(mapIn(self.acme).solvers).forEach((solver, index) => {
    oneOf(solver, SOLVERS, inside(spec("acme", "solvers"), String(index)), report);
  });
};
