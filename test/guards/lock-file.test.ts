import { expect, test } from 'vitest'
import { fromCheckout } from './planted-house.ts'

test('every package is pinned to one version, and no machine’s registry is written down', () => {
  const asked = JSON.parse(fromCheckout('package.json')) as Record<string, Record<string, string>>
  const versions = Object.entries({ ...asked['dependencies'], ...asked['devDependencies'] })
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])

  const { packages } = JSON.parse(fromCheckout('package-lock.json')) as { packages: Record<string, object> }
  expect(Object.keys(packages).length).toBeGreaterThan(versions.length)
  expect(Object.entries(packages).filter(([, entry]) => 'resolved' in entry)).toEqual([])
})
