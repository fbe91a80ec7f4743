import type { Decision, Subject } from '@sluice/core';

/** What stays open once it is granted: sockets, streams, workers. */
export interface Connections {
  /** Remembers an open connection, without keeping it alive. */
  track<T extends object>(subject: Subject, connection: T, close: (connection: T) => void): void;
  /** Closes what is no longer granted. */
  review(): void;
}

interface Open {
  readonly subject: Subject;
  readonly connection: WeakRef<object>;
  readonly close: (connection: never) => void;
}

/** Creates the list of a page. */
export function createConnections(judge: (subject: Subject) => Decision): Connections {
  const open = new Set<Open>();
  return {
    track(subject, connection, close) {
      open.add({ subject, connection: new WeakRef(connection), close });
    },
    review() {
      for (const each of open) {
        const connection = each.connection.deref();
        if (connection && judge(each.subject).granted) continue;
        open.delete(each);
        if (connection) each.close(connection as never);
      }
    },
  };
}
