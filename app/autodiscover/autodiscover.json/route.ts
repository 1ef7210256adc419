// GET /autodiscover/autodiscover.json?Email=A&Protocol=P: newer Outlooks ask here which service is where.
import { queryOf } from '../../_provisioning/asked-domain.ts';
import { autodiscoverJsonAnswer } from '../../_provisioning/autodiscover-json-answer.ts';

export const dynamic = 'force-dynamic';

export const GET = (request: Request): Promise<Response> => autodiscoverJsonAnswer(request, queryOf(request, 'email'));
