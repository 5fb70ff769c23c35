/** No line, in or out, is longer (contract, stdout). */
export const LONGEST_LINE_BYTES = 1024 * 1024
