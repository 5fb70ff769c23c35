/** Who waits since when is the rank in the inbox, and nobody looks for enrollments by when they began. */
export const nothingUnread = `
ALTER TABLE person DROP COLUMN waiting_since_ms;
DROP INDEX enrollment_by_start;
`
