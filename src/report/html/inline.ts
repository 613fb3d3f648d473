import type { Piece, Place, Text } from "../document/text.ts";
import { piecesOf } from "../document/prose.ts";
import { pageText } from "../escape.ts";
import { placeUrl, type LinkContext } from "../links.ts";
import { placeLabel } from "../phrases/place.ts";
import { docsUrl, PROJECT } from "../project.ts";

/** A text as HTML of a page of our own. */
export function inlineHtml(text: Text, context: LinkContext): string {
  return text.map((piece) => pieceHtml(piece, context)).join("");
}

function pieceHtml(piece: Piece, context: LinkContext): string {
  if (typeof piece === "string") return pageText(piece);
  if ("code" in piece) return `<code>${pageText(piece.code)}</code>`;
  if ("name" in piece) return pageText(piece.name);
  if ("prose" in piece) return inlineHtml(piecesOf(piece.prose), context);
  if ("place" in piece) return placeHtml(piece.place, context);
  if ("docs" in piece) return anchor(docsUrl(piece.docs, context.project), inlineHtml(piece.label, context));
  if ("home" in piece) return anchor((context.project ?? PROJECT).home, pageText(piece.home));
  if ("report" in piece) {
    return context.reportUrl === undefined
      ? pageText(piece.report)
      : anchor(context.reportUrl, pageText(piece.report));
  }
  if ("strong" in piece) return `<strong>${inlineHtml(piece.strong, context)}</strong>`;
  if ("level" in piece)
    return `<span class="dot ${piece.level}" role="img" aria-label="${piece.level}"></span>`;
  return "<br>";
}

function placeHtml(place: Place, context: LinkContext): string {
  const url = placeUrl(place, context);
  const { file, line } = place;
  if (url === undefined) return `<code>${pageText(line === undefined ? file : `${file}:${line}`)}</code>`;
  return anchor(url, pageText(placeLabel(place)));
}

/** `label` is HTML already. Only addresses of ours are given; another scheme would be a bug that must not run. */
function anchor(url: string, label: string): string {
  return url.startsWith("https://") || url.startsWith("http://")
    ? `<a href="${pageText(url)}" rel="noreferrer">${label}</a>`
    : label;
}
