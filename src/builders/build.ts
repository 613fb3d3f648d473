import type { BuildOutcome, BuildRequest } from "../app/ports.ts";

/** Builds one root on one side: what each kind of builder is, and what the choice between them gives. */
export type Build = (request: BuildRequest) => Promise<BuildOutcome>;
