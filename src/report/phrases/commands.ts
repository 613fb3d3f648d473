import { code, say, type Text } from "../document/text.ts";

export const COMMANDS = {
  afterMerge: (underFlux: boolean): Text =>
    say`${{ strong: ["After the merge"] }}, once it is applied, in each cluster${underFlux ? say` (with this field manager, else Flux undoes the restart, which restarts twice)` : []}:`,
  none: (): Text =>
    say`${{ strong: ["After the merge"] }}, restart them the way their controller offers: there is no one command for these kinds.`,
  onDelete: (): Text => say`delete its pods one by one, each after the one before is ready`,
  paused: (): Text => say`resume its rollout first (${code("paused: false")})`,
} as const;
