/** Names under which the agent has sent texts that no backup knows of: what was sent under one is not sent again. */
export const usedIds = `
CREATE TABLE used_id (
  id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
`
