// A selector that leads nowhere is told of, unless another key is in use.
import type { DkimSelectorEvidence } from '../../model/evidence.ts';
import { ruleCases } from '../testing/rule-cases.ts';
import { absentSelector, dkimDomain } from '../testing/sample-dkim.ts';
import { dkim, dkimSelector } from '../testing/sample-evidence.ts';
import { dkimAliasBroken } from './dkim-alias-broken.ts';

const having = (...selectors: DkimSelectorEvidence[]) => ({ dkim: dkim(dkimDomain, { selectors }) });
function leading(origin: DkimSelectorEvidence['origin'], status: 'nxdomain' | 'servfail' = 'nxdomain') {
  const selector = absentSelector('selector1', origin, status);
  return { ...selector, question: { ...selector.question, cnames: ['selector1.gone.example'] } };
}

ruleCases(dkimAliasBroken, {
  fires: {
    'a guessed selector': {
      evidence: having(leading('common')),
      finds: [{ severity: 'notice', values: { target: 'selector1.gone.example', status: 'NXDOMAIN' } }],
    },
    'the one that was asked for, beside another key': {
      evidence: having(leading('given'), dkimSelector(dkimDomain, 'default')),
      finds: [{ severity: 'warning' }],
    },
    'two that a service named: the first stands for both': {
      evidence: having(leading('provider'), leading('common')),
      finds: [{ severity: 'notice' }],
    },
    'the domain behind the name of the service': {
      evidence: having({
        ...leading('common'),
        question: { ...leading('common').question, cnames: ['s1.service.net.sunny.example'] },
      }),
      finds: [{ values: { variant: 'doubled', meant: 's1.service.net' } }],
    },
    "the operator's": { evidence: having(leading('operator')), finds: [{ severity: 'warning' }] },
  },
  silent: {
    'a key of the domain above': {
      evidence: {
        dkim: dkim(dkimDomain, {
          selectors: [leading('common')],
          above: [{ domain: 'example', selector: 'default' }],
        }),
      },
    },
    'a prepared selector beside a key in use': {
      evidence: having(leading('provider'), dkimSelector(dkimDomain, 'default')),
    },
    'a failure on the way': { evidence: having(leading('given', 'servfail')) },
    'an alias that leads to a key': {
      evidence: having(
        dkimSelector(dkimDomain, 'selector1', {
          question: { ...dkimSelector(dkimDomain, 'selector1').question, cnames: ['selector1.service.example'] },
        }),
      ),
    },
    'no alias': { evidence: having(absentSelector('selector1', 'given')) },
  },
  untested: 'dns-timeout',
});
