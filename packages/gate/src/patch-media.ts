import { patchConstructor, type Undo } from './patch.ts';
import type { Scope } from './scope.ts';

/** `new Audio(address)` loads within the call: the element is made without the address, and then given it. */
export function patchMedia({ realm }: Scope): Undo {
  return patchConstructor(realm, 'Audio', (make, args) => {
    const audio = make([]) as HTMLAudioElement;
    if (args[0] !== undefined) audio.src = String(args[0]);
    return audio;
  });
}
