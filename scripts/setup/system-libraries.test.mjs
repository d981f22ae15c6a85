import { expect, test } from 'vitest'

import { installedPackages, missingPackages, offeredNames } from './system-libraries.mjs'

const listing = `libgtk-3-0 installed
libasound2t64 installed
xvfb config-files
libnss3 not-installed
dpkg-query: no packages found matching libgbm1
`

test('only packages that are installed count, not those removed or merely known', () => {
  expect([...installedPackages(listing)]).toEqual(['libgtk-3-0', 'libasound2t64'])
})

test('a package under its newer name is not missing', () => {
  const wanted = ['libgtk-3-0', 'libasound2', 'xvfb', 'libnss3', 'libgbm1']
  expect(missingPackages(wanted, installedPackages(listing))).toEqual(['xvfb', 'libnss3', 'libgbm1'])
})

test('a package is asked for by the name that this distribution offers', () => {
  const isOffered = (/** @type {string} */ name) => ['libasound2t64', 'libnss3'].includes(name)
  expect(offeredNames(['libasound2', 'libnss3'], isOffered)).toEqual(['libasound2t64', 'libnss3'])
})

test('a package offered under neither name keeps its own, so that apt-get names it', () => {
  expect(offeredNames(['libgone'], () => false)).toEqual(['libgone'])
})
