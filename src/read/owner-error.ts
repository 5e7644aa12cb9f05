/** A mistake only the owner can mend; the message says where, what was found and what to write instead. */
export class OwnerError extends Error {
  override readonly name = "OwnerError";
}
