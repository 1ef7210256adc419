// The same mail server stands twice among the MX records: it looks like a spare and is none.
import { defineRule } from '../define.ts';

export const mxDuplicate = defineRule({
  id: 'mx-duplicate',
  reference: 'RFC 5321 5.1',
  needs: ['mx'],
  severity: 'notice',
  mender: 'dns',
  messages: {
    title: 'One mail server is named twice.',
    customer: 'Your domain names {host} more than once for its mail. The second entry adds nothing.',
    meanwhile: null,
    agent: 'MX {host} appears with the preferences {preferences}.',
    fix: 'Keep the MX record of {host} with the lowest number, and remove the other.',
  },
  judge: ({ mx }, { domain }) => {
    const groups = [...Map.groupBy(mx.targets, ({ exchange }) => exchange)];
    return groups.flatMap(([host, targets]) => {
      if (targets.length < 2) return [];
      const preferences = targets.map(({ preference }) => String(preference));
      return [{ subject: { domain, host, record: domain }, values: { host, preferences } }];
    });
  },
});
