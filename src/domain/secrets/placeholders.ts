/**
 * A text for people: the variable in place of what the deliveries write for its value (`..PLACEHOLDER_NAME..`), which
 * nobody sees here, and a word for what is encrypted (`..ENCRYPTED..`, or `..ENCRYPTED_1a2b..`).
 */
export function withoutPlaceholders(text: string): string {
  if (!text.includes("..")) return text;
  return text.replace(/\.\.PLACEHOLDER_(\w+?)\.\./g, "${$1}").replace(/\.\.ENCRYPTED\w*\.\./g, "(encrypted)");
}
