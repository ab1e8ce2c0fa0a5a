/** What the command tells the shell. The last two are what shells give for SIGINT and SIGTERM: 128 and the signal's number. */
export const exitCodes = { good: 0, unreadable: 1, badCall: 2, interrupted: 130, terminated: 143 } as const

/** The exit status of the command. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
