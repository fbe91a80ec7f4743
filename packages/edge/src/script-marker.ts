import type { Marker, MarkOptions } from './create-marker.ts';
import { markScript } from './mark-script.ts';

/** Scripts of many megabytes are programs from other languages; what cannot be read whole does not go out. */
const LIMIT = 16 * 2 ** 20;

/**
 * Creates the marker of one script: see {@link markScript}. It keeps all back until the end. A script that cannot be read passes as it is.
 *
 * @throws {RangeError} from `write`, if it is longer than 16 million characters
 */
export function createScriptMarker({ config, page, onMark }: MarkOptions): Marker {
  const chunks: string[] = [];
  let length = 0;
  return {
    write(chunk) {
      length += chunk.length;
      if (length > LIMIT)
        throw new RangeError(`[edge] a script is longer than ${LIMIT} characters; leave its path out`);
      chunks.push(chunk);
      return '';
    },
    end() {
      const { code, marked } = markScript(chunks.join(''), { config, page });
      for (const each of marked) onMark?.({ element: 'script', ...each });
      return code;
    },
  };
}
