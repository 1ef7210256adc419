// The domain says that it takes no mail, and lets servers send some.
import { zoneDomain } from '../../zone-domain.ts';

export const announcer = zoneDomain({
  domain: 'announcer.example',
  story: 'The domain only sends: answers are not wanted.',
  expected: ['mx-null'],
  records: { '@': { MX: [[0, '.']] } },
});
