/** A page with something in it that takes down what it is told. */
export interface Listener {
  readonly page: Record<string, unknown>;
  heard(): unknown[][];
}

/** A page with a vendor's function, as its snippet leaves it: every call is kept. */
export function listenByFunction(name: string): Listener {
  const heard: unknown[][] = [];
  return { page: { [name]: (...command: unknown[]) => void heard.push(command) }, heard: () => heard };
}

/** A page with a vendor's object, whose named methods keep their calls: `[method, ...args]`. */
export function listenByMethods(name: string, methods: readonly string[], more: object = {}): Listener {
  const heard: unknown[][] = [];
  const target = Object.fromEntries(
    methods.map((method) => [method, (...args: unknown[]) => void heard.push([method, ...args])]),
  );
  return { page: { [name]: { ...target, ...more } }, heard: () => heard };
}

/** A page whose vendor reads a list, which may be made by whoever comes first. */
export function listenByList(name: string): Listener {
  const page: Record<string, unknown> = {};
  return { page, heard: () => (page[name] ?? []) as unknown[][] };
}
