export interface TerminalStyle {
  readonly color: boolean;
  /** In columns. */
  readonly width: number;
  /** The terminal shows more than ASCII. */
  readonly unicode: boolean;
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
  const columns = stream.isTTY === true ? (stream.columns ?? 0) : 0;
  // A terminal that knows no width of its own says 0.
  const width = columns > 0 ? columns : DEFAULT_WIDTH;
  return { color, width, unicode: isUnicode(env) };
}

/** The first of these that is set decides: https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html */
function isUnicode(env: Readonly<Record<string, string | undefined>>): boolean {
  const locale = [env.LC_ALL, env.LC_CTYPE, env.LANG].find((value) => value !== undefined && value !== "");
  // Without any, output goes to a log or a container's terminal, and these take UTF-8; "C" and "POSIX" ask for ASCII.
  return locale === undefined || /utf-?8/i.test(locale);
}
