import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Finds the first of `names` that is an executable file in a folder of `path`: all folders for the first name, then
 * all for the second.
 *
 * @param {readonly string[]} names
 * @param {string | undefined} path the value of PATH
 * @returns {string | undefined} its full path
 */
export function findOnPath(names, path = '') {
  const folders = path.split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
