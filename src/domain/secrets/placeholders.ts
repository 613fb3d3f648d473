/**
 * A text for people: the variable in place of what the deliveries write for its value (`..PLACEHOLDER_NAME..`), which
 * nobody sees here, and a word for what is encrypted (`..ENCRYPTED..`).
 */
export function withoutPlaceholders(text: string): string {
  if (!text.includes("..")) return text;
  return text.replace(/\.\.PLACEHOLDER_(\w+?)\.\./g, "${$1}").replaceAll("..ENCRYPTED..", "(encrypted)");
}
