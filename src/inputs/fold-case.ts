/**
 * A field's name as Go's JSON decoder compares it: in any case, and the long s is an s.
 * https://pkg.go.dev/encoding/json#Unmarshal
 */
export function foldCase(name: string): string {
  return name.toLowerCase().replaceAll("\u017f", "s");
}
