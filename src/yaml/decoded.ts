import { CHOMPING_MODE, EVENT_ID, getScalarValue, SCALAR_STYLE } from "js-yaml";

const STYLES = {
  plain: SCALAR_STYLE.PLAIN,
  singleQuoted: SCALAR_STYLE.SINGLE_QUOTED,
  doubleQuoted: SCALAR_STYLE.DOUBLE_QUOTED,
} as const;

/** The text of a scalar between its quotes, if it has any: the library knows how quotes, escapes and line breaks are read. */
export function decoded(
  text: string,
  style: keyof typeof STYLES,
  valueStart: number,
  valueEnd: number,
): string {
  return getScalarValue(text, {
    type: EVENT_ID.SCALAR,
    valueStart,
    valueEnd,
    anchorStart: -1,
    anchorEnd: -1,
    tagStart: -1,
    tagEnd: -1,
    style: STYLES[style],
    chomping: CHOMPING_MODE.CLIP,
    indent: -1,
    fast: false,
  });
}
