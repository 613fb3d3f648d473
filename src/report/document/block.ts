import type { Text } from "./text.ts";

/** A report without a format: every output writes the same blocks in the same order. */
export type Block =
  | { readonly type: "heading"; readonly text: Text }
  | { readonly type: "paragraph"; readonly text: Text }
  /** What a reader must not miss. */
  | { readonly type: "alert"; readonly text: Text }
  | { readonly type: "list"; readonly items: readonly Text[] }
  | {
      readonly type: "table";
      readonly headers: readonly string[];
      readonly rows: readonly (readonly Text[])[];
    }
  | { readonly type: "code"; readonly language: "diff" | "sh" | "yaml" | "mermaid"; readonly text: string }
  /** Folded away, where the output can. */
  | { readonly type: "fold"; readonly title: Text; readonly blocks: readonly Block[] }
  | { readonly type: "footer"; readonly text: Text };

export function paragraph(text: Text): Block {
  return { type: "paragraph", text };
}

export function fold(title: Text, blocks: readonly Block[]): Block {
  return { type: "fold", title, blocks };
}
