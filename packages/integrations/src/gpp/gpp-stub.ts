import { callBack } from '../iab/call-back.ts';
import { type Callback, type InstalledApi, installApi } from '../iab/install-api.ts';

/**
 * What `ping` answers.
 * @see https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/blob/main/Core/CMP%20API%20Specification.md#pingreturn-
 */
export interface GppPing {
  readonly gppVersion: string;
  readonly cmpStatus: 'stub' | 'loaded' | 'error';
  readonly cmpDisplayStatus: 'hidden' | 'visible' | 'disabled';
  readonly signalStatus: 'not ready' | 'ready';
  readonly supportedAPIs: readonly string[];
  readonly cmpId: number;
  readonly sectionList: readonly number[];
  readonly applicableSections: readonly number[];
  readonly gppString: string;
  readonly parsedSections: Readonly<Record<string, unknown>>;
}

/** What the module puts in place of the stub's answers. Each call gives new objects: pages may change what they get. */
export interface GppAnswers {
  ping(): GppPing;
  /** The answer to `hasSection`, `getSection` or `getField`. */
  look(command: string, parameter: unknown): unknown;
}

/** The API before and after its module is there: the specification has every command answered at once, also before. */
export interface GppStub extends InstalledApi {
  answerBy(answers: GppAnswers): void;
  /** Tells every listener. */
  fire(eventName: string, data: unknown): void;
}

/** A frame that adds thousands must not fill the page's memory. */
const MAX_LISTENERS = 500;

/** An answer where there is no module, and no string. */
const NOTHING = {
  gppVersion: '1.1',
  cmpStatus: 'stub',
  cmpDisplayStatus: 'hidden',
  signalStatus: 'not ready',
  cmpId: 0,
  gppString: '',
} as const;

/**
 * Installs `__gpp` with its listeners.
 *
 * @param called somebody asks for more than `ping`
 */
export function installGppStub(realm: Window, called: () => void): GppStub {
  const listeners = new Map<number, Callback>();
  let last = 0;
  let { ping, look }: GppAnswers = {
    ping: () => ({ ...NOTHING, supportedAPIs: [], sectionList: [], applicableSections: [], parsedSections: {} }),
    look: (command) => (command === 'hasSection' ? false : null),
  };
  const event = (eventName: string, listenerId: number, data: unknown): object => ({
    eventName,
    listenerId,
    data,
    pingData: ping(),
  });
  return {
    answerBy(answers) {
      ({ ping, look } = answers);
    },
    fire(eventName, data) {
      for (const [id, callback] of [...listeners]) callBack(callback, event(eventName, id, data), true);
    },
    ...installApi(realm, 'gpp', ({ command, callback, parameter }) => {
      if (command === 'ping') return callback(ping(), true);
      called();
      if (command === 'addEventListener' && listeners.size < MAX_LISTENERS) {
        listeners.set(++last, callback);
        callback(event('listenerRegistered', last, true), true);
      } else if (command === 'removeEventListener') {
        callback(listeners.delete(parameter as number), true);
      } else if (/^(hasSection|getSection|getField)$/.test(command)) {
        callback(look(command, parameter), true);
      } else {
        callback(null, false);
      }
    }),
  };
}
