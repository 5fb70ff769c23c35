import type { EpochMs } from '../domain/words/instant.ts'
import { isDay, parseIso } from './dates.ts'
import { refusal, type RestAnswer } from './refusals.ts'

const DEFAULT_PAGE = 50
const LARGEST_PAGE = 1000

interface Listed<Item> {
  /** Newest first, filtered. */
  readonly items: readonly Item[]
  readonly sidOf: (item: Item) => string
  readonly shape: (item: Item) => unknown
  /** The name of the list in the answer. */
  readonly name: string
}

/** One page of a list (twilio.md 7): at most 1000 rows, the way on in a relative `next_page_uri`. */
export function pageOf<Item>(list: Listed<Item>, path: string, query: URLSearchParams): RestAnswer {
  const asked = query.get('PageSize') ?? String(DEFAULT_PAGE)
  if (!/^[1-9]\d*$/.test(asked)) return refusal(20001, `PageSize "${asked}"`)
  const page = Number(query.get('Page') ?? '0')
  const token = query.get('PageToken')
  if (!Number.isInteger(page) || page < 0) return refusal(20001, `Page "${query.get('Page') ?? ''}"`)
  if (page > 0 && token === null) return refusal(20001, 'Page needs its PageToken')
  const pageSize = Math.min(Number(asked), LARGEST_PAGE)
  const start = token === null ? 0 : list.items.findIndex((item) => `PA${list.sidOf(item)}` === token) + 1
  if (token !== null && start === 0) return refusal(20001, `PageToken "${token}"`)
  const items = list.items.slice(start, start + pageSize)
  const last = items.at(-1)
  const hasMore = last !== undefined && start + items.length < list.items.length
  const body = {
    [list.name]: items.map(list.shape),
    page,
    page_size: pageSize,
    start: page * pageSize,
    end: page * pageSize + Math.max(items.length - 1, 0),
    uri: uriOf(path, query, pageSize, page, token),
    first_page_uri: uriOf(path, query, pageSize, 0, null),
    previous_page_uri: page > 0 ? uriOf(path, query, pageSize, page - 1, null) : null,
    next_page_uri: hasMore ? uriOf(path, query, pageSize, page + 1, `PA${list.sidOf(last)}`) : null,
  }
  return { status: 200, body }
}

/** Keeps items whose date lies on, before (`name<`) or after (`name>`) what is asked; no date, no match. Undefined: unreadable. */
export function byDate<Item>(
  items: readonly Item[],
  query: URLSearchParams,
  name: string,
  dateOf: (item: Item) => EpochMs | null,
): readonly Item[] | undefined {
  let kept = items
  for (const sign of ['', '<', '>']) {
    const text = query.get(name + sign)
    if (text === null || text === '') continue
    const asked = parseIso(text)
    if (asked === undefined) return undefined
    const dayEnd = asked + (isDay(text) ? 86_400_000 : 1000)
    kept = kept.filter((item) => {
      const date = dateOf(item)
      if (date === null) return false
      return sign === '<' ? date <= asked : sign === '>' ? date >= asked : date >= asked && date < dayEnd
    })
  }
  return kept
}

/** Keeps items whose field equals what is asked, letter for letter; not asked, all. */
export function byField<Item>(
  items: readonly Item[],
  query: URLSearchParams,
  name: string,
  fieldOf: (item: Item) => string | null,
): readonly Item[] {
  const asked = query.get(name)
  return asked === null || asked === '' ? items : items.filter((item) => fieldOf(item) === asked)
}

function uriOf(path: string, query: URLSearchParams, pageSize: number, page: number, token: string | null): string {
  const all = new URLSearchParams(query)
  all.set('PageSize', String(pageSize))
  all.set('Page', String(page))
  all.delete('PageToken')
  if (token !== null) all.set('PageToken', token)
  return `${path}?${all.toString()}`
}
