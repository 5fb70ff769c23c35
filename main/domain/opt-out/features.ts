import type { Token } from './tokens.ts'
import { classOf } from './word-classes.ts'

/**
 * One thing that can be said of a clause, and the words (from, up to but not with, to) it was read from:
 *   "stop   this word          STOP        a word of this class    mensa*   a long word that begins so
 *   ^STOP   the clause begins  STOP$       it ends so              ^^STOP   the text begins so
 *   "a b    one after the other             STOP~ME     the one, and within four words the other
 *   <DEAL   the clause before a comma       >DEAL       that after one    ...DEAL  somewhere else in the text
 *   ?       it is asked        words<5     how long the text is, if not as long as the next
 */
export interface Feature {
  readonly name: string
  readonly from: number
  readonly to: number
}

interface Clause {
  readonly features: readonly Feature[]
  readonly classes: ReadonlySet<string>
  /** It ends at a comma, so that the next one goes on with it. */
  readonly goesOn: boolean
}

/** How many words may stand between two that are read together, and one. */
const REACH = 4
const LENGTHS = [2, 3, 5, 9, 20]

/** The clauses of a text, each as all that can be said of it. */
export function featuresOf(tokens: readonly Token[]): readonly (readonly Feature[])[] {
  const clauses = clausesOf(tokens)
  const count = tokens.filter(({ isBreak }) => !isBreak).length
  const ofText = [{ name: `words<${LENGTHS.find((most) => count < most) ?? 'more'}`, from: 0, to: 0 }]
  if (tokens.some(({ word }) => word === '?')) ofText.push({ name: '?', from: 0, to: 0 })
  const holders = new Map<string, number>()
  for (const { classes } of clauses) for (const name of classes) holders.set(name, (holders.get(name) ?? 0) + 1)
  return clauses.map(({ features, classes, goesOn }, at) => {
    const around: Feature[] = [...features, ...ofText]
    const add = (name: string) => around.push({ name, from: 0, to: 0 })
    for (const [name, times] of holders) if (times > (classes.has(name) ? 1 : 0)) add(`...${name}`)
    const [before, after] = [clauses[at - 1], clauses[at + 1]]
    if (before?.goesOn === true) for (const name of before.classes) add(`<${name}`)
    if (goesOn) for (const name of after?.classes ?? []) add(`>${name}`)
    return around
  })
}

function clausesOf(tokens: readonly Token[]): readonly Clause[] {
  const clauses: Clause[] = []
  let words: { readonly token: Token; readonly at: number; readonly form: string }[] = []
  const close = (goesOn: boolean) => {
    const classes = new Set(words.map(({ form }) => form).filter((form) => /^[A-Z]/.test(form)))
    if (words.length > 0) clauses.push({ features: ofClause(words), classes, goesOn })
    words = []
  }
  tokens.forEach((token, at) => {
    if (token.isBreak) close(token.word === ',')
    else words.push({ token, at, form: formOf(token) })
  })
  close(false)
  return clauses
}

function ofClause(
  words: readonly { readonly token: Token; readonly at: number; readonly form: string }[],
): readonly Feature[] {
  const out = new Map<string, Feature>()
  const add = (name: string, from: number, to: number) => {
    if (!out.has(name)) out.set(name, { name, from, to: to + 1 })
  }
  words.forEach(({ token: { word, isName, begins, ends }, at, form }, nth) => {
    if (!isName) add(`"${word}`, at, at)
    if (form !== word) add(form, at, at)
    if (word.length >= 6 && !isName) add(`${word.slice(0, 5)}*`, at, at)
    if (begins) {
      add(`^${form}`, at, at)
      add(`^"${word}`, at, at)
    }
    if (ends) {
      add(`${form}$`, at, at)
      add(`"${word}$`, at, at)
    }
    if (begins === 'text') add(`^^${form}`, at, at)
    if (begins === 'text' && ends === 'text') add(`^^"${word}$$`, at, at)
    for (let back = 1; back <= REACH; back += 1) {
      const other = words[nth - back]
      if (!other) break
      add(`${other.form}~${form}`, other.at, at)
      if (back === 1) add(`"${other.token.word} ${word}`, other.at, at)
    }
  })
  return [...out.values()]
}

function formOf({ word, isName }: Token): string {
  if (isName) return 'NAME'
  if (/^[$#]?\d/.test(word)) return 'FIGURE'
  return classOf.get(word) ?? word
}
