export interface TerminalStyle {
  readonly color: boolean;
  readonly width: number;
}

/** Width where nobody says: what most text that ends in a file or a log is read at. */
const DEFAULT_WIDTH = 100;

/**
 * How to write for this stream. FORCE_COLOR wins over NO_COLOR, as in Node itself:
 * https://nodejs.org/api/cli.html#force_color1-2-3 and https://no-color.org
 */
export function terminalStyle(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  env: Readonly<Record<string, string | undefined>>,
): TerminalStyle {
  const forced = env.FORCE_COLOR;
  const color =
    forced === undefined
      ? stream.isTTY === true && (env.NO_COLOR ?? "") === "" && env.TERM !== "dumb"
      : forced !== "0" && forced !== "false";
  return { color, width: stream.isTTY === true ? (stream.columns ?? DEFAULT_WIDTH) : DEFAULT_WIDTH };
}
