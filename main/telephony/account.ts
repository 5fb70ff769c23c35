import type { EpochMs } from '../domain/words/instant.ts'
import { download } from './download.ts'
import { httpClient, type FileOutcome, type HttpClient, type HttpOutcome } from './http.ts'
import { isRecord, parse, stringOf } from './outcome.ts'

export interface AccountSettings {
  readonly accountSid: string
  readonly authToken: string
  /** Replaces scheme and host; null: Twilio's own. */
  readonly apiBaseUrl: string | null
  readonly requestTimeoutSeconds: number
}

/** Row of a list, as parsed JSON. */
export type Listed = Readonly<Record<string, unknown>>

/** One Twilio account over REST: `https://api.twilio.com/P` or `{apiBaseUrl}/P` (contract, Settings file). */
export interface Account {
  create(resource: string, form: Readonly<Record<string, string>>): Promise<HttpOutcome>
  fetch(resource: string): Promise<HttpOutcome>
  /** Rows in Twilio's order, page after page while `goOn` says so of a page; null: it could not be asked. */
  list(
    resource: string,
    query: Readonly<Record<string, string>>,
    goOn: (page: readonly Listed[]) => boolean,
  ): Promise<readonly Listed[] | null>
  /** An audio file of this account, by its path below it. */
  audio(path: string): Promise<FileOutcome>
  warmUp(): void
  close(): void
}

const MOST_PAGES = 1000
const PAGE_SIZE = '100'

/** `dated` is told what Twilio says that the time is, with each answer. */
export function account(
  { accountSid, authToken, apiBaseUrl, requestTimeoutSeconds }: AccountSettings,
  dated?: (at: EpochMs) => void,
): Account {
  const http: HttpClient = httpClient(`${accountSid}:${authToken}`, requestTimeoutSeconds * 1000, dated)
  const host = (apiBaseUrl ?? 'https://api.twilio.com').replace(/\/+$/, '')
  const root = `/2010-04-01/Accounts/${encodeURIComponent(accountSid)}`
  const urlOf = (path: string) => new URL(`${host}${path}`)

  return {
    create: (resource, form) =>
      http.request({ method: 'POST', url: urlOf(`${root}/${resource}.json`), form: new URLSearchParams(form) }),
    fetch: (resource) =>
      http.request({ method: 'GET', url: urlOf(resource === '' ? `${root}.json` : `${root}/${resource}.json`) }),
    list,
    audio: (path) => download(http, urlOf(`${root}/${path}`), 'audio/'),
    warmUp: () => http.warmUp(urlOf(`${root}.json`)),
    close: () => http.close(),
  }

  async function list(
    resource: string,
    query: Readonly<Record<string, string>>,
    goOn: (page: readonly Listed[]) => boolean,
  ): Promise<readonly Listed[] | null> {
    const key = listKey(resource)
    const rows: Listed[] = []
    let path: string | null = `${root}/${resource}.json?${new URLSearchParams({ ...query, PageSize: PAGE_SIZE })}`
    for (let page = 0; path !== null && page < MOST_PAGES; page++) {
      const read = readPage(await http.request({ method: 'GET', url: urlOf(path) }), key)
      if (!read) return null
      rows.push(...read.rows)
      path = read.rows.length > 0 && goOn(read.rows) ? read.next : null
    }
    return rows
  }
}

/** `IncomingPhoneNumbers` lie under `incoming_phone_numbers`. */
function listKey(resource: string): string {
  const name = resource.split('/').at(-1) ?? ''
  return name.replace(/(?!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase()
}

function readPage(outcome: HttpOutcome, key: string): { rows: readonly Listed[]; next: string | null } | undefined {
  if (outcome.is !== 'answered' || outcome.status !== 200) return undefined
  const page = parse(outcome.body)
  const rows = page?.[key]
  if (!Array.isArray(rows)) return undefined
  const next = stringOf(page, 'next_page_uri')
  return { rows: rows.filter(isRecord), next: next === null || next === '' ? null : pathOf(next) }
}

/** `next_page_uri` is relative by the documents; of an absolute one only the path counts. */
function pathOf(uri: string): string {
  if (!/^https?:/i.test(uri)) return uri
  const { pathname, search } = new URL(uri)
  return pathname + search
}
