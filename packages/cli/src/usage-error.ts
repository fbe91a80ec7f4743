/** What a person has to change in the command they gave; the message says it. The command ends with 2. */
export class UsageError extends Error {}
