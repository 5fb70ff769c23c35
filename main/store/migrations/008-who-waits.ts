/** Who waits is counted off the inbox, which has them in a group of their own: an index less to write with each call. */
export const whoWaits = `
DROP INDEX person_waiting;
`
