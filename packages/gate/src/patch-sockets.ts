import { patchConstructor, together, type Undo } from './patch.ts';
import type { Scope } from './scope.ts';
import { createStandIns } from './stand-in.ts';

/**
 * Holds connections that stay open. A WebSocket or EventSource to a vendor who must wait stays in the state "connecting"
 * and connects once it is granted; if it will not be, it fails as it does without a network. Open ones are closed by
 * a withdrawal.
 *
 * @see https://websockets.spec.whatwg.org/#the-websocket-interface
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#the-eventsource-interface
 */
export function patchSockets(scope: Scope): Undo {
  const undos = [
    patchSocket(scope, 'WebSocket', ['open', 'message', 'error', 'close']),
    patchSocket(scope, 'EventSource', ['open', 'message', 'error']),
    patchTransports(scope),
    patchPeers(scope),
  ];
  return together(undos);
}

const CONNECTING = 0;

function patchSocket(scope: Scope, name: 'WebSocket' | 'EventSource', types: readonly string[]): Undo {
  const { realm, classify, connections, holds } = scope;
  if (!realm[name]) return () => {};
  const isSocket = name === 'WebSocket';
  const CLOSED = isSocket ? 3 : 2;
  const standIns = createStandIns(realm, name, types);
  const undo = patchConstructor(realm, name, (make, args, newTarget) => {
    const address = String(args[0]);
    const subject = classify(address, 'socket');
    const connect = (): WebSocket => {
      const real = make() as WebSocket;
      if (subject) connections.track(subject, real, (open) => open.close());
      return real;
    };
    if (!subject || holds.passes('socket', subject, address)) return connect();
    const values: Record<string, unknown> = {
      readyState: CONNECTING,
      url: address,
      bufferedAmount: 0,
      protocol: '',
      extensions: '',
      binaryType: 'blob',
      withCredentials: false,
    };
    const fail = (): void => {
      values.readyState = CLOSED;
      object.dispatchEvent(new Event('error'));
      if (isSocket) object.dispatchEvent(new CloseEvent('close', { code: 1006 }));
    };
    const hold = {
      kind: 'socket',
      subject,
      what: address,
      release: () => standIn.connect(connect()),
      // Not within the constructor: nobody could listen yet.
      drop: () => void setTimeout(fail),
    } as const;
    const standIn = standIns.create(newTarget, {
      values,
      methods: {
        send() {
          throw new realm.DOMException('Still in CONNECTING state.', 'InvalidStateError');
        },
        close() {
          holds.remove(hold);
          setTimeout(fail);
        },
      },
    });
    const { object } = standIn;
    holds.add(hold);
    return object;
  });
  return together([standIns.undo, undo]);
}

/** WebTransport has no state in which it could wait: it fails as where it is not supported, and pages have another way then. */
function patchTransports({ realm, classify, holds }: Scope): Undo {
  return patchConstructor(realm, 'WebTransport', (make, args) => {
    const address = String(args[0]);
    const subject = classify(address, 'socket');
    if (subject && !holds.passes('socket', subject, address)) {
      holds.drop({ kind: 'socket', subject, what: address });
      throw new realm.DOMException('Not available.', 'NotSupportedError');
    }
    return make();
  });
}

/** A call between visitors goes on without the servers of a vendor who must wait: those alone would learn of it. */
function patchPeers({ realm, classify, holds }: Scope): Undo {
  const isAllowed = (url: unknown): boolean => {
    const address = String(url);
    const subject = classify(address.replace(/^(stuns?|turns?):/i, 'https://'), 'socket');
    if (!subject || holds.passes('socket', subject, address)) return true;
    holds.drop({ kind: 'socket', subject, what: address });
    return false;
  };
  const filter = (configuration: unknown): unknown => {
    const { iceServers } = (configuration ?? {}) as RTCConfiguration;
    if (!Array.isArray(iceServers)) return configuration;
    return {
      ...(configuration as object),
      iceServers: iceServers.filter(({ urls }) => [urls].flat().every(isAllowed)),
    };
  };
  return patchConstructor(realm, 'RTCPeerConnection', (make, [configuration, ...rest]) =>
    make([filter(configuration), ...rest]),
  );
}
