import { expect, test } from 'vitest'
import { download } from '../../../../main/telephony/download.ts'
import type { FileOutcome, FileRequest, HttpClient } from '../../../../main/telephony/http.ts'

/** What is asked for, and whether as the account, where the first answer leads to `location`. */
async function asked(from: string, location: string) {
  const requests: string[] = []
  const answers: FileOutcome[] = [{ is: 'answered', status: 302, retryAfter: null, location, bytes: null }]
  const file = ({ url, asAccount }: FileRequest): Promise<FileOutcome> => {
    requests.push(`${asAccount ? 'account' : 'nobody'} ${url.href}`)
    return Promise.resolve(answers.shift() ?? { is: 'unknown' })
  }
  await download({ file } as HttpClient, new URL(from), 'audio/')
  return requests.slice(1)
}

test.each([
  ['https://api.twilio.com/b', ['account https://api.twilio.com/b']],
  ['/b', ['account https://api.twilio.com/b']],
  ['https://API.twilio.com:443/b', ['account https://api.twilio.com/b']],
  ['https://api.twilio.com:8443/b', ['nobody https://api.twilio.com:8443/b']],
  ['https://api.twilio.com.evil.example/b', ['nobody https://api.twilio.com.evil.example/b']],
  ['https://api.twilio.com@evil.example/b', ['nobody https://api.twilio.com@evil.example/b']],
  ['//cdn.example/b', ['nobody https://cdn.example/b']],
  ['http://api.twilio.com/b', []],
])('the account’s key goes to its own host over TLS alone: sent on to %s', async (location, expected) => {
  expect(await asked('https://api.twilio.com/a', location)).toEqual(expected)
})
