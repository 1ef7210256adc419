// Twelve MX hosts, of which not one exists: one mistake, told as one.
import { zoneDomain } from '../../zone-domain.ts';

export const throng = zoneDomain({
  domain: 'throng.example',
  story: 'None of very many mail servers exists.',
  expected: ['mx-too-many', 'mx-unresolvable'],
  records: { '@': { MX: Array.from({ length: 12 }, (_, index) => [index, `mx${index}`] as [number, string]) } },
});
