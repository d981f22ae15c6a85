import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pageFile, pictureOf } from './page-file.ts'

const folder = join('/', 'program', 'renderer')

describe('pageFile', () => {
  test('finds files of the folder', () => {
    expect(pageFile('app://tokhao/index.html', folder)).toBe(join(folder, 'index.html'))
    expect(pageFile('app://tokhao/assets/a-b.js?v=1#x', folder)).toBe(join(folder, 'assets', 'a-b.js'))
    expect(pageFile('app://tokhao/%E0%B8%81.css', folder)).toBe(join(folder, 'ก.css'))
  })

  test.each([
    'app://tokhao/',
    'app://tokhao/..%2f..%2fetc/passwd',
    'app://tokhao/assets/..%2f..%2f..%2fetc/passwd',
    'app://tokhao/..%5c..%5cwindows',
    'app://tokhao/C%3A/secret.json',
    'app://tokhao/a%00.html',
    'app://tokhao/%',
    'app://tokhao/..%2frenderer-other/index.html',
    'app://elsewhere/index.html',
    'app://tokhao.example/index.html',
    'file:///program/renderer/index.html',
    'https://tokhao/index.html',
    'no address',
  ])('refuses %s', (url) => {
    expect(pageFile(url, folder)).toBeNull()
  })
})

describe('the address of a picture', () => {
  const id = 'ab'.repeat(32)

  test('names its id', () => {
    expect(pictureOf(`app://tokhao/pictures/${id}`)).toBe(id)
  })

  test.each([
    `app://other/pictures/${id}`,
    `app://tokhao/pictures/${id}/x`,
    `app://tokhao/pictures/${id}?x`,
    `app://tokhao/pictures/${id.toUpperCase()}`,
    `app://tokhao/pictures/..%2f${id}`,
    'app://tokhao/pictures/',
    `http://tokhao/pictures/${id}`,
  ])('nothing else does: %s', (url) => {
    expect(pictureOf(url)).toBeNull()
  })
})
