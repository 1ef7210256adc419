// GET /mail/config-v1.1.xml: autoconfig, the path below autoconfig.DOMAIN.
import { autoconfigAnswer } from '../../_provisioning/autoconfig-answer.ts';

export const dynamic = 'force-dynamic';

export const GET = autoconfigAnswer;
