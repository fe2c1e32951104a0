import { spawnSync } from 'node:child_process';
import { ROOT } from './project.mjs';

/** Runs a Node program of node_modules or of ours in the project's folder; true when it ended well. */
export function runNode(path, args, env = {}) {
  const options = { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } };
  return spawnSync(process.execPath, [`${ROOT}${path}`, ...args], options).status === 0;
}

/** Runs named steps one after another, all of them, and says at the end which failed. */
export function runSteps(steps) {
  const failed = Object.entries(steps).filter(([name, step]) => {
    const began = Date.now();
    console.log(`\n── ${name}`);
    const well = step();
    console.log(`── ${name}: ${well ? 'ok' : 'FAILED'} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    return !well;
  });
  if (failed.length === 0) return true;
  console.error(`\nFailed: ${failed.map(([name]) => name).join(', ')}.`);
  return false;
}
