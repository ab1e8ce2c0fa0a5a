/** A call that cannot be answered; the message says why in one line. */
export class CallError extends Error {}

/** The message of an error, or whatever else was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
