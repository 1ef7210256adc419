// GET /api/v1/profiles/apple?address=A[&protocol=pop]: the Apple profile of an address whose settings the operator vouches for.
import { hallOfReadings } from '../../../../../lib/diagnosis/admission.ts';
import { format } from '../../../../../lib/messages/format.ts';
import { input as inputMessages } from '../../../../../lib/messages/input.ts';
import { request as messages } from '../../../../../lib/messages/request.ts';
import { parseAccountInput } from '../../../../../lib/model/input.ts';
import { usernameOf } from '../../../../../lib/provisioning/mail-service.ts';
import { mailServices } from '../../../../../lib/workers/index.ts';
import { appleProfileAnswer, usableSigner } from '../../../../_provisioning/apple-profile-answer.ts';
import { queryOf } from '../../../../_provisioning/asked-domain.ts';
import { unlessLeft, visitorOf, withPlace } from '../../admitted.ts';
import { type Refusal, refusal, refusedResponse } from '../../answer.ts';

export const dynamic = 'force-dynamic';

type Question = { ok: true; address: string; domain: string; protocol: 'imap' | 'pop3' } | Refusal;

function questionIn(request: Request): Question {
  const parsed = parseAccountInput(queryOf(request, 'address') ?? '');
  if (!parsed.ok) {
    const message = format(inputMessages.problems[parsed.problem], parsed.values);
    return refusal(400, parsed.problem, message, { field: 'address' });
  }
  const { address, domain } = parsed.input;
  if (address === null) return refusal(400, 'missing-at', inputMessages.problems['missing-at'], { field: 'address' });
  const protocol = queryOf(request, 'protocol') ?? 'imap';
  if (protocol === 'imap') return { ok: true, address, domain, protocol };
  if (protocol === 'pop' || protocol === 'pop3') return { ok: true, address, domain, protocol: 'pop3' };
  return refusal(400, 'unknown-protocol', messages['unknown-protocol'], { field: 'protocol' });
}

async function profile(question: Question): Promise<{ ok: true; response: Response } | Refusal> {
  if (!question.ok) return question;
  const { address, domain, protocol } = question;
  const found = await mailServices().of(domain);
  if (!found.ok) {
    const text = format(messages[found.why], { domain });
    return found.why === 'unknown'
      ? refusal(503, found.why, text, { retryAfterSeconds: 5 })
      : refusal(404, found.why, text);
  }
  const { service, signing } = found;
  const incoming = protocol === 'imap' ? service.incoming : service.pop;
  if (incoming === null) return refusal(404, 'no-pop', format(messages['no-pop'], { domain }));
  const username = usernameOf(service.username, address);
  const response = await appleProfileAnswer(
    {
      ...{ address, protocol, provider: service.displayName },
      incoming: { ...incoming, username },
      outgoing: { ...service.outgoing, username },
    },
    usableSigner(signing),
  );
  return { ok: true, response };
}

export const GET = (request: Request): Promise<Response> =>
  unlessLeft(request, async () => {
    const visit = { ...visitorOf(request), domain: null };
    const answer = await withPlace(hallOfReadings(), visit, request.signal, () => profile(questionIn(request)));
    return answer.ok ? answer.response : refusedResponse(answer);
  });
