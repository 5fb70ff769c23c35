const MOST_QUOTED = 60

/** The sentence of a `voice_touch` task (S34): whom to call, and why. */
export function callThem(name: string | null, why: string): string {
  return `Call ${quotable(name?.trim() || 'them', 40)}: ${quotable(why, 120)}`
}

/** The sentence of a `confirm_stop` task (D10). It quotes no numbers, addresses or codes: sentences hold none. */
export function asksWhetherStop(words: string): string {
  const quoted = quotable(words, MOST_QUOTED)
  return `They wrote “${quoted}”: opt them out if they want no more texts, or finish this task if they still do.`
}

/** Words of somebody's own within a sentence of ours. */
function quotable(words: string, longest: number): string {
  const shown = words
    .replace(/[\s\p{C}]+/gu, ' ')
    .replace(/\d{3,}|[{}@_“”"]/g, '*')
    .trim()
  const cut = shown.slice(0, longest - 1).replace(/[\u{d800}-\u{dbff}]$/u, '') // no half of an emoji
  return shown.length > longest ? `${cut}…` : shown
}
