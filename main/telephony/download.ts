import type { FileOutcome, HttpClient } from './http.ts'

const MOST_REDIRECTS = 3
const redirects: readonly number[] = [301, 302, 303, 307, 308]

/**
 * A file of the account's own. Where Twilio says that it lies elsewhere, it is fetched there, but the account's
 * credentials never go to another host, and nothing that was asked for over TLS is fetched without it.
 */
export async function download(http: HttpClient, from: URL, kind: string): Promise<FileOutcome> {
  let url = from
  for (let hops = 0; ; hops++) {
    const outcome = await http.file({ url, asAccount: url.origin === from.origin, kind })
    const next = hops < MOST_REDIRECTS ? redirected(outcome, url) : undefined
    if (!next) return outcome
    url = next
  }
}

function redirected(outcome: FileOutcome, url: URL): URL | undefined {
  if (outcome.is !== 'answered' || !redirects.includes(outcome.status) || outcome.location === null) return undefined
  const next = URL.parse(outcome.location, url.href)
  const isSafe = next?.protocol === 'https:' || (next?.protocol === 'http:' && url.protocol === 'http:')
  return next && isSafe ? next : undefined
}
