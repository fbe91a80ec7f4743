import { readFileSync } from 'node:fs';

/**
 * Tells whether a process of this id runs, also one of another user. One that has ended and that nobody has waited for (Z, X) still has its id, and in
 * a container without an init process keeps it for ever; it writes nothing any more.
 */
export function isAlive(pid: number): boolean {
  if (pid <= 0) return false; // kill(0) and below mean groups of processes
  try {
    process.kill(pid, 0);
    return !/^[ZX]$/.test(statOf(pid)[0] ?? '');
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * When the process started, in clock ticks since boot, or '' where the system does not tell (it has no /proc).
 * A restarted container gives the same small pid to the same program again; only this tells the two apart.
 *
 * @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html field 22
 */
export function startOf(pid: number): string {
  return statOf(pid)[19] ?? '';
}

/** The fields of /proc/<pid>/stat from the third on, which is the state; none where there is no such file. */
function statOf(pid: number): readonly string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in brackets and may hold spaces and brackets itself.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
