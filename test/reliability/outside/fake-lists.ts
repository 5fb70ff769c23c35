/** RFC 2822, whole seconds, as Twilio's API writes it. */
export function dateOf(at: number): string {
  return new Date(Math.floor(at / 1000) * 1000).toUTCString().replace('GMT', '+0000')
}

/** The `Name`, `Name<` and `Name>` filters of a list: on or before, on or after, the UTC day. */
export function isInDates(at: number, query: URLSearchParams, name: string): boolean {
  const [on, before, after] = [query.get(name), query.get(`${name}<`), query.get(`${name}>`)]
  const day = new Date(at).toISOString().slice(0, 10)
  if (on !== null && on.slice(0, 10) !== day) return false
  if (before !== null && day > before.slice(0, 10)) return false
  if (after === null) return true
  return after.length > 10 ? at >= Date.parse(after) : day >= after
}

/** A page of a list, with a relative address of the next one. */
export function pageOf(url: URL, name: string, rows: readonly object[]): object {
  const size = Math.min(1000, Number(url.searchParams.get('PageSize') ?? 50))
  const number = Number(url.searchParams.get('Page') ?? 0)
  const start = number * size
  const next = new URL(url)
  next.searchParams.set('Page', String(number + 1))
  const hasMore = start + size < rows.length
  return {
    [name]: rows.slice(start, start + size),
    page: number,
    page_size: size,
    uri: url.pathname + url.search,
    next_page_uri: hasMore ? next.pathname + next.search : null,
  }
}
