// Mail and website share one server, whose mail service says that the domain belongs elsewhere.
import { ipv4, mailDomain, webDoors } from '../../practice-domain.ts';

export const doorstep = mailDomain({
  domain: 'doorstep.example',
  number: 406,
  story: 'Mail goes to the website’s server, which says that the domain belongs elsewhere.',
  webForm: { expected: ['webform-remote-but-local'] },
  records: { '@': { A: [ipv4(406, 10)] } },
  doors: (doors) => ({
    ...doors,
    ...webDoors(['doorstep.example', 'www.doorstep.example']),
    25: { ...doors[25], localDomains: ['another.example'] },
  }),
});
