import type { DeployableKind } from "../../model/deployable.ts";
import type { Revision, Summary } from "../../domain/forecast.ts";
import { join, say, type Text } from "../document/text.ts";
import { codes } from "./names.ts";
import { count } from "./words.ts";

export interface Compared {
  readonly base: Revision;
  readonly head: Revision;
  readonly mergeOf?: number;
}

interface FooterFacts {
  readonly key: string | undefined;
  readonly compared: Compared;
  readonly kinds: readonly DeployableKind[];
  readonly affected: number;
  readonly total: number;
  readonly listed: number;
  readonly unreached: number;
  readonly account: Summary["account"];
  readonly gate: "passed" | "none" | { readonly failing: readonly string[] };
  readonly hasReport: boolean;
  readonly renewed: boolean;
}

export function FOOTER(facts: FooterFacts): Text {
  const { key, compared, gate, hasReport, renewed } = facts;
  const parts: readonly Text[] = [
    [{ home: "Rollcast" }, ...(key === undefined ? [] : say` (${{ strong: [key] }})`)],
    comparedPhrase(compared),
    affectedPhrase(facts),
    accountPhrase(facts.account),
    gate === "passed" ? say`gate passed` : gate === "none" ? [] : say`blocked by ${codes(gate.failing, 3)}`,
    hasReport ? [{ report: "full report" }] : [],
    [{ docs: "reading.md", label: ["how to read this"] }],
    renewed ? say`updated on every push` : [],
  ];
  return join(
    parts.filter((part) => part.length > 0),
    " · ",
  );
}

/** "merge of #9 (490dc58) compared with main (5842615)" */
export function comparedPhrase({ base, head, mergeOf }: Compared): Text {
  const left = mergeOf === undefined ? revisionPhrase(head) : `merge of #${mergeOf}${shortId(head)}`;
  return say`${left} compared with ${revisionPhrase(base)}`;
}

/** "main (5842615)"; only the name where it is the commit's own id, or there is no commit. */
export function revisionPhrase(revision: Revision): string {
  const { ref, sha } = revision;
  return sha === null || sha.startsWith(ref) ? ref : `${ref}${shortId(revision)}`;
}

function shortId({ sha }: Revision): string {
  return sha === null ? "" : ` (${sha.slice(0, 7)})`;
}

function affectedPhrase({ affected, total, listed, unreached, kinds, account }: FooterFacts): Text {
  if (total === 0) return [];
  const noun = commonNoun(kinds);
  const rest = total - listed - unreached;
  // Only where no changed file is left over may anything be called unaffected, and what is outside of the repository may
  // be made of it.
  const unaffected = account.notAnalysed === 0 && rest > 0 ? `, ${rest} unaffected` : "";
  // It takes files from elsewhere, and no changed file is among its own.
  const notBuilt = unreached > 0 ? `, ${unreached} not reached and not built` : "";
  return say`${affected} of ${count(total, noun)} affected${unaffected}${notBuilt}`;
}

/** What all of these are called; where they are of several kinds, or not known, by the word for all kinds. */
export function commonNoun(kinds: readonly DeployableKind[]): string {
  return kinds.length > 0 && kinds.every((kind) => kind === "overlay") ? "overlay" : "deployable";
}

/** "4 changed files, 1 of no deployment, 1 not analysed" */
function accountPhrase({ input, declaration, inert, notAnalysed }: Summary["account"]): Text {
  const total = input + declaration + inert + notAnalysed;
  if (total === 0) return [];
  const parts = [
    ...(inert > 0 ? [`${inert} of no deployment`] : []),
    ...(notAnalysed > 0 ? [`${notAnalysed} not analysed`] : []),
  ];
  return [[count(total, "changed file"), ...parts].join(", ")];
}
