import type { BuilderChoice } from "../app/ports.ts";
import type { Environment } from "./external/environment.ts";

export interface BuilderOptions extends BuilderChoice {
  readonly env: Environment;
  /** Where private folders may be made, like `os.tmpdir()`. */
  readonly temporaryDirectory: string;
  /** For one build of the external builder, in milliseconds; one minute if left out. */
  readonly timeLimit?: number;
  /** For what one build of the external builder prints, in bytes; 64 MiB if left out. */
  readonly outputLimit?: number;
  /** Told what somebody who looks into the log wants to know. */
  readonly log?: (message: string) => void;
}
