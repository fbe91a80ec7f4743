/** Makes an arguments object: Google's tags and Meta's take a command only, or best, from one, as their snippets push it. */
export function toArguments(..._command: readonly unknown[]): IArguments {
  // biome-ignore lint/complexity/noArguments: that is what it is for
  return arguments;
}
