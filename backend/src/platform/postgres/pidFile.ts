import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What a server says of itself in its postmaster.pid. */
export interface PidFile {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/** The server that runs over this cluster, or undefined when none does. */
export function runningServer(cluster: string): PidFile | undefined {
  const found = readPidFile(cluster);
  return found && isServer(found.pid) ? found : undefined;
}

/** Removes the lock of a server that is dead, although its number belongs to a zombie or a stranger by now. */
export function dropStaleLock(cluster: string): void {
  const found = readPidFile(cluster);
  if (found && !isServer(found.pid)) rmSync(pathIn(cluster), { force: true });
}

/** Lines of the file: pid, data folder, start time, port, socket folder, listen address, shared memory, state. */
export function parsePidFile(content: string): PidFile | undefined {
  const [pid, , , port, , , , state] = content.split('\n').map((line) => line.trim());
  return Number(pid) > 0
    ? { pid: Number(pid), port: Number(port ?? 0), ready: state === 'ready' }
    : undefined;
}

function readPidFile(cluster: string): PidFile | undefined {
  const path = pathIn(cluster);
  return existsSync(path) ? parsePidFile(readFileSync(path, 'utf8')) : undefined;
}

function pathIn(cluster: string): string {
  return join(cluster, 'postmaster.pid');
}

/** After a reboot the number may belong to a stranger, and a dead server to nobody who buries it. */
function isServer(pid: number): boolean {
  const { name, state } = existsSync('/proc/self/stat') ? fromProc(pid) : fromPs(pid);
  return name === 'postgres' && !state.startsWith('Z');
}

interface ProcessLook {
  readonly name: string;
  readonly state: string;
}

function fromProc(pid: number): ProcessLook {
  const path = `/proc/${pid}/stat`;
  const [, name = '', state = ''] =
    /\((.*)\) (\S)/s.exec(existsSync(path) ? readFileSync(path, 'utf8') : '') ?? [];
  return { name, state };
}

function fromPs(pid: number): ProcessLook {
  const { stdout } = spawnSync('ps', ['-o', 'state=,comm=', '-p', String(pid)], { encoding: 'utf8' });
  const [, state = '', program = ''] = /^\s*(\S+)\s+(.*)/.exec(stdout ?? '') ?? [];
  return { name: basename(program.trim()), state };
}

/** Whether a process with this number exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
