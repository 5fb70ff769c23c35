import { Liquid } from 'liquidjs'

/** Synchronous, without files, and bounded: a template is words, never a program (design §2). */
const options = {
  strictFilters: true,
  ownPropertyOnly: true,
  parseLimit: 20_000,
  renderLimit: 5_000, // a slow computer is no reason to refuse an approved text
  memoryLimit: 1_000_000,
  cache: 64,
  templates: {}, // nothing to include: no template reads a file
} as const

const liquid = new Liquid(options)

/** Refuses what has no value, unless the template asks first whether it has. */
const strictLiquid = new Liquid({ ...options, strictVariables: true, lenientIf: true })

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

/** Renders as `renderLiquid` does; throws also where it would leave a hole. */
export function renderStrictly(template: string, tokens: Readonly<Record<string, unknown>>): string {
  return String(strictLiquid.parseAndRenderSync(template, tokens))
}

/** What a template names, `lead.firstName` and the like, or why it cannot be read. */
export function tokensOf(template: string): { readonly tokens: readonly string[] } | { readonly fault: string } {
  try {
    return { tokens: liquid.globalFullVariablesSync(template) }
  } catch (error) {
    return { fault: error instanceof Error ? (error.message.split('\n')[0] ?? 'unreadable') : 'unreadable' }
  }
}
