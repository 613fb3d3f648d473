import type { Piece, Place, Text } from "../document/text.ts";
import { piecesOf } from "../document/prose.ts";
import { breakableCode, breakableText, codeSpan, htmlCode, htmlText, link, plainPart } from "../escape.ts";
import { placeUrl, type LinkContext } from "../links.ts";
import { placeLabel } from "../phrases/place.ts";
import { docsUrl, PROJECT } from "../project.ts";

/** Where a text stands decides how it is written. */
export type Position =
  | "line"
  /** Of a table: long words may break anywhere, or the table is wider than a phone. */
  | "cell";

const DOTS = { danger: "🔴", caution: "🟡", calm: "🟢" } as const;

/** A text as GitHub's Markdown, in one line. */
export function inline(text: Text, context: LinkContext, position: Position = "line"): string {
  return text.map((piece) => pieceMarkdown(piece, context, position)).join("");
}

function pieceMarkdown(piece: Piece, context: LinkContext, position: Position): string {
  const inCell = position === "cell";
  if (typeof piece === "string") return inCell ? cellWords(piece) : plainPart(piece);
  if ("code" in piece) return inCell ? breakableCode(piece.code) : codeSpan(piece.code);
  if ("name" in piece) return inCell ? breakableText(piece.name) : plainPart(piece.name);
  if ("prose" in piece) return inline(piecesOf(piece.prose), context, position);
  if ("place" in piece) return placeMarkdown(piece.place, context);
  if ("docs" in piece) return link(inline(piece.label, context), docsUrl(piece.docs, context.project));
  if ("home" in piece) return link(plainPart(piece.home), (context.project ?? PROJECT).home);
  if ("report" in piece) {
    return context.reportUrl === undefined
      ? plainPart(piece.report)
      : link(plainPart(piece.report), context.reportUrl);
  }
  if ("strong" in piece) return strong(inline(piece.strong, context, position));
  if ("level" in piece) return DOTS[piece.level];
  return "<br>";
}

/** Names of fields and the like in a sentence: a word of which two fill a phone. */
function cellWords(text: string): string {
  return text
    .split(/(\S{12,})/)
    .map((part, index) => (index % 2 === 1 ? breakableText(part) : plainPart(part)))
    .join("");
}

/** Asterisks beside letters or marks of other scripts do not always make bold text; the tag does. */
function strong(markdown: string): string {
  return markdown === "" ? "" : `<b>${markdown}</b>`;
}

function placeMarkdown(place: Place, context: LinkContext): string {
  const url = placeUrl(place, context);
  if (url === undefined)
    return codeSpan(place.line === undefined ? place.file : `${place.file}:${place.line}`);
  return link(plainPart(placeLabel(place)), url);
}

/** The same as HTML, for a summary of a fold, in which GitHub reads no Markdown. Without links. */
export function summaryHtml(text: Text): string {
  return text
    .map((piece): string => {
      if (typeof piece === "string") return htmlText(piece);
      if ("code" in piece) return htmlCode(piece.code);
      if ("name" in piece) return htmlText(piece.name);
      if ("prose" in piece) return summaryHtml(piecesOf(piece.prose));
      if ("place" in piece) return htmlText(placeLabel(piece.place));
      if ("docs" in piece) return summaryHtml(piece.label);
      if ("home" in piece) return htmlText(piece.home);
      if ("report" in piece) return htmlText(piece.report);
      if ("strong" in piece) return `<b>${summaryHtml(piece.strong)}</b>`;
      if ("level" in piece) return DOTS[piece.level];
      return " ";
    })
    .join("");
}
