import type { Capability } from "../model/capability.ts";
import type { Environment } from "./external/environment.ts";

export interface BuilderOptions {
  /** verify: build with both, and tell any difference. */
  readonly choice: "auto" | "embedded" | "kustomize" | "verify";
  readonly allow: readonly Capability[];
  /** Undefined: each builder's own default. */
  readonly loadRestrictor?: "root-only" | "none" | undefined;
  /** A pull request from a fork: neither `allow` nor a loosened load restrictor is honoured. */
  readonly fork: boolean;
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
