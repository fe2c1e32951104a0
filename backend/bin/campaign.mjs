import { buildStale } from './build.mjs';
import { runNode, runSteps } from './steps.mjs';

/** Tests of the daily run at lengths that take hours of a quiet machine; a number in the environment wins. */
const CAMPAIGNS = {
  races: { tests: 'review/inv1\\.', lengths: { RACES: '10000', FORGERIES: '10000' } },
  fuzz: { tests: 'edge/fuzz', lengths: { FUZZ: '100000' } },
  kill: { tests: 'launch/kill', lengths: { KILLS: '100' } },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in CAMPAIGNS));
if (unknown.length > 0) {
  console.error(
    `There is no campaign ${unknown.join(', ')}; choose from ${Object.keys(CAMPAIGNS).join(', ')}.`,
  );
  process.exitCode = 1;
} else {
  buildStale();
  const names = asked.length > 0 ? asked : Object.keys(CAMPAIGNS);
  const steps = names.map((name) => [name, () => runCampaign(CAMPAIGNS[name])]);
  process.exitCode = runSteps(Object.fromEntries(steps)) ? 0 : 1;
}

function runCampaign({ tests, lengths }) {
  const args = ['--rootDir', 'backend', '--config', 'backend/jest.config.mjs', '--testPathPatterns', tests];
  const chosen = Object.keys(lengths).map((name) => [name, process.env[name] ?? lengths[name]]);
  console.log(chosen.map(([name, times]) => `${name}=${times}`).join(' '));
  return runNode('node_modules/jest/bin/jest.js', args, Object.fromEntries(chosen));
}
