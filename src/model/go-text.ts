/** A text as Go's encoding/json writes it: https://pkg.go.dev/encoding/json#Marshal */
export function goText(text: string): string {
  return JSON.stringify(text).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
