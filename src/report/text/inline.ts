import type { Piece, Text } from "../document/text.ts";
import { piecesOf } from "../document/prose.ts";
import { terminal } from "../escape.ts";

const LEVELS = { danger: "DANGER", caution: "CAUTION", calm: "" } as const;

/** A text for a terminal or a log, in one line: no markup, no control sequence, no links. */
export function inlineText(text: Text): string {
  return terminal(text.map(pieceText).join("").replaceAll("\u00a0", " ").trim());
}

function pieceText(piece: Piece): string {
  if (typeof piece === "string") return piece;
  if ("code" in piece) return piece.code;
  if ("name" in piece) return piece.name;
  if ("prose" in piece) return piecesOf(piece.prose).map(pieceText).join("");
  if ("place" in piece) {
    const { file, line } = piece.place;
    return line === undefined ? file : `${file}:${line}`;
  }
  if ("docs" in piece) return piece.label.map(pieceText).join("");
  if ("home" in piece) return piece.home;
  if ("report" in piece) return piece.report;
  if ("strong" in piece) return piece.strong.map(pieceText).join("");
  if ("level" in piece) return LEVELS[piece.level];
  return " · ";
}
