import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { expect, test } from 'vitest'

/*
 * All style sheets come into one window, so that a class name in two of them is one class: a feature has its names
 * for itself, and what several share lies in desk/.
 */
const renderer = join(import.meta.dirname, '..')
const files = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
const textOf = (file: string) => readFileSync(join(renderer, file), 'utf8')
const featureOf = (file: string) => file.split(sep)[0] ?? ''

/** The features whose style sheets name each class. */
const everywhere = featuresNaming(/\.([a-z][\w-]*)/g)
/** The same, without where it only narrows another, as in `.verdict.done`. */
const leading = featuresNaming(/(?<![\w)\]-])\.([a-z][\w-]*)/g)

test('no two features style a class of the same name', () => {
  const shared = [...leading].filter(([, features]) => features.size > 1 && !features.has('desk'))
  expect(shared).toEqual([])
})

test('a component wears only classes of its own feature and of the desk', () => {
  const strange = files
    .filter((name) => name.endsWith('.tsx'))
    .flatMap((file) =>
      classesIn(textOf(file))
        .filter((name) => {
          const features = everywhere.get(name)
          return features !== undefined && !features.has('desk') && !features.has(featureOf(file))
        })
        .map((name) => `${file}: ${name}`),
    )
  expect(strange).toEqual([])
})

function featuresNaming(classes: RegExp): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>()
  for (const file of files.filter((name) => name.endsWith('.css'))) {
    const selectors = textOf(file)
      .replace(/\/\*.*?\*\//gs, '')
      .replace(/\{[^{}]*\}/g, '{}')
    for (const [, name = ''] of selectors.matchAll(classes))
      owners.set(name, (owners.get(name) ?? new Set()).add(featureOf(file)))
  }
  return owners
}

function classesIn(component: string): string[] {
  return [...component.matchAll(/\b(?:className|frame|body)=(?:"([^"]*)"|\{([^}]*)\})/g)].flatMap(
    ([, literal, expression = '']) =>
      (literal ?? [...expression.matchAll(/['`]([\w\s-]+)/g)].map(([, text]) => text).join(' ')).split(/\s+/),
  )
}
