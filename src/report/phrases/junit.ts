/** The words of the JUnit output that are not the forecast's own. */
export const JUNIT = {
  /** The suite of what belongs to no deployable. */
  repository: "repository",
  analysis: "is analysed",
  notAnalysed: "not analysed",
  partly: "analysed in part",
  exempted: (reason: string): string => `Exempted: ${reason}`,
} as const;
