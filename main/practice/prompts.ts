import type { GatherVerb, Prompt } from './twiml-verbs.ts'

/** How long a prompt is heard: speech at 15 characters a second, a recording taken for 5 s. */
export function promptSeconds(prompt: Prompt): number {
  switch (prompt.verb) {
    case 'Say':
      return Math.ceil(prompt.text.length / 15)
    case 'Play':
      return 5
    case 'Pause':
      return prompt.seconds
  }
}

/** How long a `<Gather>` waits where no key comes: through its prompts, then its timeout. */
export function patienceOfGather(gather: GatherVerb): number {
  return gather.prompts.reduce((sum, prompt) => sum + promptSeconds(prompt), 0) + gather.timeoutSeconds
}
