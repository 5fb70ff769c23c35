import { z } from 'zod'

/** A file of the computer that the program runs on. */
const file = z
  .string()
  .min(1)
  .max(4096)
  .refine((name) => !name.includes('\0'), 'the name of a file')

export const dataBackup = {
  params: z.strictObject({ to: file.optional() }),
  result: z.object({ files: z.array(z.string()) }),
}

/** `from`: a file that `data.backup` named. `held`: texts that were still to leave, and wait for `data.release`. */
export const dataRestore = { params: z.strictObject({ from: file }), result: z.object({ held: z.int() }) }

/** `released`: texts that were held, and are judged anew. */
export const dataRelease = { params: z.strictObject({}), result: z.object({ released: z.int() }) }
