import type { BuilderChoice } from "../app/ports.ts";
import type { Environment } from "./external/environment.ts";

export interface BuilderOptions extends BuilderChoice {
  readonly env: Environment;
  /** Where private folders may be made, like `os.tmpdir()`. */
  readonly temporaryDirectory: string;
  /** A clock that never goes back, in milliseconds; without, the embedded builder only counts steps. */
  readonly clock?: () => number;
  /** For one build, in milliseconds; one minute if left out. */
  readonly timeLimit?: number;
  /** For all builds of a run, in milliseconds; a quarter of an hour if left out. */
  readonly runTimeLimit?: number;
  /** For what one build of the external builder prints, in bytes; 64 MiB if left out. */
  readonly outputLimit?: number;
  /** Told what somebody who looks into the log wants to know. */
  readonly log?: (message: string) => void;
}
