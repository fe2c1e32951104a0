import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildStale } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { runNode } from './steps.mjs';

const folder = mkdtempSync(join(tmpdir(), 'ascribe-results-'));
try {
  const browser = ensureChromium();
  buildStale();
  process.exitCode = run(browser, process.argv.slice(2)) ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Further arguments go to jest: `npm test -- --selectProjects chapters`. */
function run(browser, further) {
  const report = join(folder, 'report.json');
  const args = [
    '--rootDir',
    'backend',
    '--config',
    'backend/jest.config.mjs',
    '--json',
    `--outputFile=${report}`,
  ];
  const well = runNode('node_modules/jest/bin/jest.js', [...args, ...further], {
    PLAYWRIGHT_CHROMIUM: browser,
  });
  const { passed, failed } = counted(JSON.parse(readFileSync(report, 'utf8')));
  console.log(`\n${passed} passed, ${failed} failed`);
  return well && failed === 0 && passed > 0;
}

/** A test file that cannot even be loaded counts as one failure; so does a test that was skipped. */
function counted(report) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = report;
  return {
    passed: numPassedTests,
    failed: numFailedTests + numPendingTests + numTodoTests + numRuntimeErrorTestSuites,
  };
}
