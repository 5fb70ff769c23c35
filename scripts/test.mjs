// Every check and every test; the last line alone says `N passed, N failed`.
import { readFileSync, rmSync } from 'node:fs'
import { buildAnew } from './lib/build.mjs'
import { inRoot } from './lib/house.mjs'
import { ready } from './lib/ready.mjs'
import { checks, runAll, testReport, tests } from './lib/steps.mjs'

await ready()
const wrong = await buildAnew()
if (wrong === undefined) await testAll()
else report({ passed: 0, failed: 1 }, `The build failed:\n${wrong}`)

async function testAll() {
  rmSync(inRoot(testReport), { force: true })
  const failedChecks = await runAll(checks)
  // Alone on the machine: some of them measure.
  const failedTests = await runAll([tests('tests')])
  const counted = countTests(failedTests.length > 0)
  report({
    passed: counted.passed + checks.length - failedChecks.length,
    failed: counted.failed + failedChecks.length,
  })
}

/** A file that does not even load has no tests to count, and counts as one that failed. */
function countTests(isFailed) {
  try {
    const { numPassedTests, testResults } = JSON.parse(readFileSync(inRoot(testReport), 'utf8'))
    const failures = testResults.map(({ status, assertionResults }) => {
      const failed = assertionResults.filter((test) => test.status === 'failed').length
      return status === 'failed' ? Math.max(1, failed) : failed
    })
    const failed = failures.reduce((sum, count) => sum + count, 0)
    return { passed: numPassedTests, failed: isFailed ? Math.max(1, failed) : failed }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

function report({ passed, failed }, detail) {
  if (detail !== undefined) console.log(detail)
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}
