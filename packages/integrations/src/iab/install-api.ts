/** What a vendor gets: the answer, and whether there was one. */
export type Callback = (answer: unknown, success?: boolean) => void;

/** One call of `__tcfapi` or `__gpp`, whichever way it came. Its parameter is of unknown origin. */
export interface Call {
  readonly command: string;
  readonly callback: Callback;
  readonly parameter: unknown;
  /** Of `__tcfapi` alone. */
  readonly version: unknown;
}

/** The name of an API, as it stands in the names of its function, its frame and its messages. */
export type ApiName = 'tcfapi' | 'gpp';

/** An API in a page. */
export interface InstalledApi {
  /** Puts the frame there by which others find the API, if it is not there. */
  locate(): void;
  undo(): void;
}

/** Longest message that is read, in characters; a call is a hundred. */
const MAX_MESSAGE = 10_000;

/**
 * Puts an API of IAB into a page: the function on `window`, which stays the same when the module takes over, so that vendors may keep it,
 * and the listener for messages of other frames. Does nothing where the page has one already. Messages that are no calls are
 * ignored, whatever they are; an answer goes only to the origin that asked.
 *
 * The empty frame by whose name others find the API waits for `locate`: a frame is a realm that the gate has to guard, which costs a sixth of
 * the whole start, and before the page is parsed there is nobody to look for it unless somebody has called.
 *
 * @see https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework/blob/master/TCFv2/IAB%20Tech%20Lab%20-%20CMP%20API%20v2.md
 * @see https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/blob/main/Core/CMP%20API%20Specification.md
 */
export function installApi(realm: Window, name: ApiName, receive: (call: Call) => void): InstalledApi {
  const key = `__${name}`;
  const page = realm as unknown as Record<string, unknown>;
  if (typeof page[key] === 'function') return { locate() {}, undo() {} };

  const take = (command: unknown, version: unknown, callback: unknown, parameter: unknown): void =>
    receive({
      command: typeof command === 'string' ? command : '',
      callback: typeof callback === 'function' ? (callback as Callback) : () => {},
      parameter,
      version,
    });
  const api =
    name === 'gpp'
      ? (command: unknown, callback: unknown, parameter: unknown) => take(command, 2, callback, parameter)
      : (command: unknown, version: unknown, callback: unknown, parameter: unknown) =>
          take(command, version, callback, parameter);

  const onMessage = ({ data, source, origin }: MessageEvent): void => {
    const isText = typeof data === 'string';
    try {
      // Other scripts' messages come by the hundred: most are not worth parsing.
      const message =
        isText && (data.length > MAX_MESSAGE || !data.includes(key)) ? {} : isText ? JSON.parse(data) : data;
      const { command, version, parameter, callId } = message[`${key}Call`];
      const answer = (returnValue: unknown, success: unknown): void => {
        const message = { [`${key}Return`]: { returnValue, success, callId } };
        try {
          // A frame without an origin of its own cannot be named; the browser says `null` of it.
          (source as Window).postMessage(isText ? JSON.stringify(message) : message, origin === 'null' ? '*' : origin);
        } catch {
          // Whoever asked is gone.
        }
      };
      take(command, version, answer, parameter);
    } catch {
      // Not for us.
    }
  };

  let frame: HTMLIFrameElement | undefined;
  realm.addEventListener('message', onMessage);
  page[key] = api;
  return {
    locate() {
      if (frame) return;
      frame = realm.document.createElement('iframe');
      frame.name = `${key}Locator`;
      // In the head nothing is shown, whatever the page's styles say of frames.
      (realm.document.head ?? realm.document.documentElement).append(frame);
    },
    undo() {
      realm.removeEventListener('message', onMessage);
      frame?.remove();
      if (page[key] === api) delete page[key];
    },
  };
}
