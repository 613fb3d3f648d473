/** Why a patch cannot be merged. Names fields, never values; the caller knows which patch and target. */
export class MergeError extends Error {
  override readonly name = "MergeError";
}
