/**
 * A failure of the whole run that the user can cause and mend: it ends with exit code 2 and its message, never a
 * stack trace. Everything else that is thrown is a bug.
 */
export class UserError extends Error {
  override readonly name = "UserError";
}
