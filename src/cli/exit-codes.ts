/** What the command tells the shell. `interrupted` is what shells give for SIGINT: 128 and its number. */
export const exitCodes = { good: 0, unreadable: 1, badCall: 2, interrupted: 130 } as const

/** The exit status of the command. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
