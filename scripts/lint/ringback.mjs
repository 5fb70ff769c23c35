/** The two rules of the house that no stock rule can say (design §1.4 and §2). */

/** `new Date()` reads the computer's clock; `new Date(instant)` does not. */
const noOwnClock = {
  create(context) {
    function look(node) {
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'Date' || node.arguments.length > 0) return
      context.report({
        node,
        message: 'Time comes from engine/clock.ts alone (design §1.4): take `now`, or the Clock.',
      })
    }
    return { NewExpression: look, CallExpression: look }
  },
}

/** Options: the packages, and `node:` for Node's own modules, that a folder may import. */
const onlyPackages = {
  meta: { schema: false },
  create(context) {
    const allowed = context.options
    const isAllowed = (name) =>
      name.startsWith('.') ||
      allowed.some((known) => name === known || name.startsWith(known.endsWith(':') ? known : `${known}/`))
    function look({ source }) {
      if (source?.type !== 'Literal' || isAllowed(String(source.value))) return
      const list = allowed.join(', ') || 'none'
      context.report({
        node: source,
        message: `'${source.value}' is off this folder's list of packages (design §2): ${list}.`,
      })
    }
    return {
      ImportDeclaration: look,
      ExportNamedDeclaration: look,
      ExportAllDeclaration: look,
      ImportExpression: look,
    }
  },
}

export default {
  meta: { name: 'ringback' },
  rules: { 'no-own-clock': noOwnClock, 'only-packages': onlyPackages },
}
