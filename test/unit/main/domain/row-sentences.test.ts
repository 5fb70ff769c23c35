import { expect, test } from 'vitest'
import { rowSentences, standingSentences } from '../../../../main/domain/row-sentences.ts'

test.each(Object.entries({ ...rowSentences, ...standingSentences }))(
  'look.md 3 the row sentence for %s is one line under 40 characters: %s',
  (_code, sentence) => {
    expect(sentence.length).toBeLessThan(40)
    expect(sentence).toMatch(/^[A-Z].*\.$/)
    expect(sentence).not.toMatch(/\w_\w|!|dialled/)
  },
)
