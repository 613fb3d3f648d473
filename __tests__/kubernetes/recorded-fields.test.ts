import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { fieldChanges, readSamples } from "../../scripts/judge-kubernetes/fields.mjs";
import { faultsOfNew } from "../../src/kubernetes/apply.ts";
import { kindFacts, structFacts } from "../../src/kubernetes/facts.ts";
import { textIn } from "../../src/kubernetes/values.ts";

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const SAMPLES = file("../../scripts/judge-kubernetes/samples.yaml");
const RECORDED = file("recorded/kubernetes-1.36.3-fields.txt");
/** The one sample that holds nearly everything is asked about one change in so many: it is large. */
const LARGE = "Deployment/web ";
const EVERY = 8;

const recorded = new Map(
  readFileSync(RECORDED, "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const end = line.lastIndexOf(" ");
      return [line.slice(0, end), line.slice(end + 1)] as const;
    }),
);

interface Answer {
  readonly id: string;
  readonly place: string;
  readonly real: string;
  readonly foreseen: string;
}

const position = new Map<string, number>();
const answers = fieldChanges({ kindFacts, structFacts }, readSamples(SAMPLES)).flatMap(
  ({ id, place, head }, index): readonly Answer[] => {
    const at = position.get(place) ?? 0;
    position.set(place, at + 1);
    if (place.startsWith(LARGE) && index % EVERY !== 0) return [];
    const facts = kindFacts(textIn(head.apiVersion), textIn(head.kind));
    if (facts === undefined) throw new Error(`No such kind: ${id}`);
    const { serverSide, clientSide } = faultsOfNew(head, facts);
    const [server, client] = [serverSide.length > 0, clientSide.length > 0];
    const foreseen = server ? (client ? "r" : "s") : client ? "c" : "t";
    return [{ id, place, real: recorded.get(place)?.[at] ?? "?", foreseen }];
  },
);

/** The samples' own metadata of kinds that check it less, or what only a cluster knows; empty for none. */
const NOT_JUDGED =
  /^(?:PersistentVolumeClaim\/plain spec\.dataSource \{\}|StorageClass\/fast reclaimPolicy "")$|^PodDisruptionBudget\/\w+ metadata\.finalizers|^Service\/\w+ spec\.(?:clusterIPs?|healthCheckNodePort) /;

describe("what Kubernetes 1.36.3 says of new objects with one field changed", () => {
  it("is recorded for every field", () => {
    expect(answers.filter(({ real }) => real === "?").map(({ id }) => id)).toEqual([]);
  });

  it("is never called refused where it is taken", () => {
    const wrong = answers.filter(
      ({ id, real, foreseen }) => real === "t" && foreseen !== "t" && !NOT_JUDGED.test(id),
    );
    expect(wrong.map(({ id, foreseen }) => `${id}: ${foreseen}`)).toEqual([]);
  });

  it("is foreseen for 98 of 100 that are refused", () => {
    const refused = answers.filter(({ id, real }) => real !== "t" && !NOT_JUDGED.test(id));
    const missed = refused.filter(({ foreseen }) => foreseen === "t");
    expect(missed.length / refused.length).toBeLessThan(0.02);
  });
});
