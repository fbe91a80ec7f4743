import type { Subject } from '@sluice/core';
import { patchConstructor, patchMethod, together, type Undo } from './patch.ts';
import { subjectOfText } from './read-code.ts';
import type { Scope } from './scope.ts';
import { createStandIns } from './stand-in.ts';

/**
 * Holds workers. Their code runs in a realm that the page cannot patch, so that it is read before it starts: a worker whose code names
 * an address of a vendor who must wait starts once that vendor is granted; until then messages to it wait. `blob:` and
 * `data:` workers are read at once; a file of the site is read from the browser's cache or network first, where it is
 * fetched anyway. What a worker imports in turn is not read. A running worker is ended by a withdrawal.
 *
 * @see https://html.spec.whatwg.org/multipage/workers.html
 */
export function patchWorkers(scope: Scope): Undo {
  const undos = [patchWorker(scope), patchSharedWorker(scope), patchWorklets(scope)];
  return together(undos);
}

/** Finds out whose a worker is: at once, or after its file has been read. */
function subjectOfWorker(scope: Scope, address: string): Subject | undefined | Promise<Subject | undefined> {
  const { classify, fetch, realm } = scope;
  if (/^(blob|data):/i.test(address)) return subjectOfText(scope, address);
  const subject = classify(address, 'worker');
  if (subject && !scope.judge(subject).granted) return subject;
  // A file that cannot be read is left to the browser, which reports it to the page.
  return (
    fetch
      .call(realm, address)
      .then((response) => response.text())
      // What it is to reach may also stand in the parameters of its own address.
      .then((text) =>
        subjectOfText(scope, [...new URL(address, realm.document.baseURI).searchParams.values(), text].join('\n')),
      )
      .catch(() => undefined)
  );
}

type Found = Subject | Promise<Subject | undefined>;

/** Starts `make` when the worker's subject is granted; `fail` when it will not be. Answers how to give the worker up. */
function startLater(
  scope: Scope,
  found: Found,
  what: string,
  make: (subject?: Subject) => void,
  fail: () => void,
): () => void {
  const { holds } = scope;
  let isGivenUp = false;
  let forget = (): void => {};
  const settle = (subject: Subject | undefined): void => {
    if (isGivenUp) return;
    if (!subject || scope.judge(subject).granted) {
      make(subject);
      return;
    }
    const hold = {
      kind: 'worker',
      subject,
      what,
      release: () => make(subject),
      drop: () => void setTimeout(fail),
    } as const;
    forget = () => holds.remove(hold);
    holds.add(hold);
  };
  if (found instanceof Promise) void found.then(settle);
  else settle(found);
  return () => {
    isGivenUp = true;
    forget();
  };
}

function patchWorker(scope: Scope): Undo {
  const { realm, connections } = scope;
  if (!realm.Worker) return () => {};
  const standIns = createStandIns(realm, 'Worker', ['message', 'messageerror', 'error']);
  const undo = patchConstructor(realm, 'Worker', (make, args, newTarget) => {
    const open = (subject?: Subject): Worker => {
      const worker = make() as Worker;
      if (subject) connections.track(subject, worker, (running) => running.terminate());
      return worker;
    };
    const address = String(args[0]);
    const found = subjectOfWorker(scope, address);
    if (!found) return open();
    const mail = createMail();
    const standIn = standIns.create(newTarget, {
      values: {},
      methods: { postMessage: mail.post, terminate: () => giveUp() },
    });
    const start = (subject?: Subject): void => mail.deliver(open(subject), (worker) => standIn.connect(worker));
    const fail = (): void => void standIn.object.dispatchEvent(new Event('error'));
    const giveUp = startLater(scope, found, address, start, fail);
    return standIn.object;
  });
  return together([standIns.undo, undo]);
}

/** Keeps messages as they were when they were posted: the channel copies and transfers as the worker's own would. */
function createMail(): {
  post(message: unknown, options?: Transferable[] | StructuredSerializeOptions): void;
  deliver(worker: Worker, done: (worker: Worker) => void): void;
} {
  const { port1, port2 } = new MessageChannel();
  let waiting = 0;
  return {
    post(message, options) {
      const transfer = (Array.isArray(options) ? options : options?.transfer) ?? [];
      port1.postMessage({ message, transfer }, transfer);
      waiting++;
    },
    deliver(worker, done) {
      const finish = (): void => {
        if (waiting > 0) return;
        port2.close();
        done(worker);
      };
      port2.onmessage = ({ data: { message, transfer } }) => {
        worker.postMessage(message, transfer);
        waiting--;
        finish();
      };
      finish();
    },
  };
}

function patchSharedWorker(scope: Scope): Undo {
  const { realm } = scope;
  if (!realm.SharedWorker) return () => {};
  const standIns = createStandIns(realm, 'SharedWorker', ['error']);
  const undo = patchConstructor(realm, 'SharedWorker', (make, args, newTarget) => {
    const address = String(args[0]);
    const found = subjectOfWorker(scope, address);
    if (!found) return make();
    const { port1, port2 } = new MessageChannel();
    const standIn = standIns.create(newTarget, { values: { port: port1 }, methods: {} });
    const start = (): void => {
      const { port } = make() as SharedWorker;
      for (const [from, to] of [
        [port2, port],
        [port, port2],
      ] as const) {
        from.onmessage = ({ data, ports }) => to.postMessage(data, [...ports]);
      }
    };
    startLater(scope, found, address, start, () => void standIn.object.dispatchEvent(new Event('error')));
    return standIn.object;
  });
  return together([standIns.undo, undo]);
}

function patchWorklets({ realm, classify, holds }: Scope): Undo {
  return patchMethod((realm as { Worklet?: typeof Worklet }).Worklet?.prototype, 'addModule', (call, _self, args) => {
    const address = String(args[0]);
    const subject = classify(address, 'worker');
    if (!subject || holds.passes('worker', subject, address)) return call();
    return new Promise((resolve, reject) => {
      holds.add({
        kind: 'worker',
        subject,
        what: address,
        release: () => resolve(call()),
        drop: () => reject(new realm.DOMException('Unable to load a worklet’s module.', 'AbortError')),
      });
    });
  });
}
