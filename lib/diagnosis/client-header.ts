// The header by which the app's own server tells route handlers who asks; clients cannot set it.

/** lib/cli/http-server overwrites whatever a client writes there; app/api/v1 reads it. */
export const CLIENT_HEADER = 'x-mailmend-client';
