/** What stands on a line of YAML before a comment, without the blanks around it. */
export function withoutComment(text: string): string {
  return text.replace(/(?<!\s)\s+#[^]*$/, "").trim();
}
