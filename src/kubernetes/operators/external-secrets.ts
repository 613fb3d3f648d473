import { inside } from "../path.ts";
import { mapIn, mapsIn, textIn } from "../values.ts";
import { given, repeated, spec, SPEC, type Rules } from "./rules.ts";

/** https://github.com/external-secrets/external-secrets/blob/v1.3.2/apis/externalsecrets/v1/externalsecret_validator.go */
export const externalSecret: Rules = (self, report) => {
  const [data, from] = [mapsIn(self.data), mapsIn(self.dataFrom)];
  if (data.length + from.length === 0) report(SPEC, "must have data or dataFrom");
  const { creationPolicy, deletionPolicy } = mapIn(self.target);
  const creation = textIn(creationPolicy) || "Owner";
  if (textIn(deletionPolicy) === "Delete" && ["Merge", "None"].includes(creation))
    report(spec("target", "deletionPolicy"), `may not be Delete where creationPolicy is ${creation}`);
  if (textIn(deletionPolicy) === "Merge" && creation === "None")
    report(spec("target", "deletionPolicy"), "may not be Merge where creationPolicy is None");
  from.forEach((source, index) => {
    if (given(source, ["extract", "find"]).length === 2)
      report(inside(spec("dataFrom"), String(index)), "may not have extract and find at once");
  });
  for (const key of repeated(data.map(({ secretKey }) => textIn(secretKey))))
    report(inside(spec("data"), key), "is there twice");
};
