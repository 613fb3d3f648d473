/**
 * Whether a text is made of these pieces, one after another; undefined stands for any text. Each piece is looked for once,
 * so that no list of pieces takes long.
 */
export function consistsOf(text: string, pieces: readonly (string | undefined)[]): boolean {
  let at = 0;
  let isOpen = false;
  for (const [index, piece] of pieces.entries()) {
    if (piece === undefined) {
      isOpen = true;
      continue;
    }
    const isLast = index === pieces.length - 1;
    const found = isOpen ? nextAt(text, piece, at, isLast) : text.startsWith(piece, at) ? at : -1;
    if (found < 0) return false;
    at = found + piece.length;
    isOpen = false;
  }
  return isOpen || at === text.length;
}

/** The last piece is the end of the text. */
function nextAt(text: string, piece: string, from: number, isLast: boolean): number {
  if (!isLast) return text.indexOf(piece, from);
  const found = text.length - piece.length;
  return found >= from && text.endsWith(piece) ? found : -1;
}
