import { Liquid, LiquidError } from 'liquidjs'

/** Synchronous, without files, and bounded: a template is words, never a program (design §2). */
const liquid = new Liquid({
  strictFilters: true,
  ownPropertyOnly: true,
  parseLimit: 20_000,
  renderLimit: 50,
  memoryLimit: 1_000_000,
  cache: 64,
})

const compiled = new Map<string, ReturnType<Liquid['parse']>>()

/** Renders; throws a LiquidError where the template cannot be. */
export function renderLiquid(template: string, tokens: Readonly<Record<string, unknown>>): string {
  let parsed = compiled.get(template)
  if (!parsed) {
    if (compiled.size > 100) compiled.clear()
    compiled.set(template, (parsed = liquid.parse(template)))
  }
  return String(liquid.renderSync(parsed, tokens))
}

/** What a template names, `lead.firstName` and the like, or why it cannot be read. */
export function tokensOf(template: string): { readonly tokens: readonly string[] } | { readonly fault: string } {
  try {
    return { tokens: liquid.globalFullVariablesSync(template) }
  } catch (error) {
    if (error instanceof LiquidError) return { fault: error.message.split('\n')[0] ?? 'unreadable' }
    throw error
  }
}
