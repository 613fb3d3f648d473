import type { Block } from "../document/block.ts";
import { FOOTER, type Compared } from "../phrases/footer.ts";
import type { View } from "./view.ts";

export interface FooterContext {
  /** Tells several comments of one pull request apart; "default" needs no word. */
  readonly key?: string;
  /** Set when the test merge of a pull request is the head. */
  readonly mergeOf?: number;
  /** A page with the full report. */
  readonly reportUrl?: string;
  /** Whether the next push renews this text: a comment's is, a job summary's is not. */
  readonly renewed?: boolean;
}

/** Who says this, of what, and where the rest is. */
export function footer({ forecast, failing }: View, context: FooterContext): Block {
  const { summary, base, head, verdict, gate } = forecast;
  const compared: Compared = {
    base,
    head,
    ...(context.mergeOf !== undefined && { mergeOf: context.mergeOf }),
  };
  return {
    type: "footer",
    text: FOOTER({
      key: context.key === "default" ? undefined : context.key,
      compared,
      kinds: forecast.deployables.map(({ kind }) => kind),
      affected: summary.deployablesAffected,
      total: summary.deployablesTotal,
      listed: forecast.deployables.length,
      unreached: summary.deployablesUnreached,
      account: summary.account,
      gate: verdict === "fail" ? { failing } : gate.length > 0 ? "passed" : "none",
      hasReport: context.reportUrl !== undefined,
      renewed: context.renewed ?? false,
    }),
  };
}
