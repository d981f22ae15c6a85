// A lint rule of our own: every sentence that a person reads lives in src/strings, where both languages must
// have it. Text between tags, text in attributes that are read out, and Thai in any string are refused elsewhere.

/** Attributes that people read or hear. */
const read = new Set(['aria-label', 'aria-description', 'alt', 'label', 'placeholder', 'title', 'textValue'])
const thai = /[\u0e01-\u0e5b]/
const words = /\p{L}{2}/u
const message = 'Put this into src/strings, in both languages: who reads the window may read either.'

const inStrings = {
  meta: { type: 'problem', schema: [], messages: { words: message } },
  /** @param {{ report(problem: { node: unknown, messageId: string }): void }} context */
  create(context) {
    /** @param {unknown} node */
    const refuse = (node) => context.report({ node, messageId: 'words' })
    return {
      /** @param {{ value: string }} node */
      JSXText(node) {
        if (words.test(node.value)) refuse(node)
      },
      /** @param {{ name: { name: unknown }, value: { type: string, value: unknown } | null }} node */
      JSXAttribute(node) {
        const { name, value } = node
        if (value?.type !== 'Literal' || !read.has(String(name.name))) return
        if (words.test(String(value.value))) refuse(value)
      },
      /** @param {{ value: unknown, regex?: unknown }} node */
      Literal(node) {
        if (typeof node.value === 'string' && thai.test(node.value)) refuse(node)
      },
      /** @param {{ value: { raw: string } }} node */
      TemplateElement(node) {
        if (thai.test(node.value.raw)) refuse(node)
      },
    }
  },
}

const plugin = { meta: { name: 'tokhao' }, rules: { 'in-strings': inStrings } }
// Plugins are taken by their default export.
// oxlint-disable-next-line import/no-default-export
export default plugin
