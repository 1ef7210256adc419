// Every sentence in English, by subject: the source of all other languages, and their shape.
import { admin } from './admin.ts';
import { apiDescription } from './api-description.ts';
import { appleProfile } from './apple-profile.ts';
import { apps } from './apps.ts';
import { bounces, bounceTexts } from './bounces.ts';
import { checks } from './checks.ts';
import { cli } from './cli.ts';
import { cliAccounts } from './cli-accounts.ts';
import { cliFleet } from './cli-fleet.ts';
import { cliSpf } from './cli-spf.ts';
import { desk } from './desk.ts';
import { deskApi, storeApi } from './desk-api.ts';
import { deskHistory } from './desk-history.ts';
import { deskLive } from './desk-live.ts';
import { device } from './device.ts';
import { fleet } from './fleet.ts';
import { guides } from './guides.ts';
import { help } from './help.ts';
import { helpDesk } from './help-desk.ts';
import { input } from './input.ts';
import { inside } from './inside.ts';
import { kept } from './kept.ts';
import { library } from './learn/articles.ts';
import { learn } from './learn.ts';
import { localPartTry } from './local-part-try.ts';
import { looks } from './looks.ts';
import { messageCheck } from './message-check.ts';
import { passwordAgain } from './password-again.ts';
import { popMove } from './pop-move.ts';
import { questions } from './questions.ts';
import { anyUser, reasons } from './reasons.ts';
import {
  dkimFaults,
  dmarcFaults,
  mtaStsPolicyFaults,
  mtaStsRecordFaults,
  reportUriFaults,
  separatorFaults,
  tlsRptFaults,
} from './record-faults.ts';
import { reportApi } from './report-api.ts';
import { request } from './request.ts';
import { result } from './result.ts';
import { roundTrip } from './round-trip.ts';
import { serve } from './serve.ts';
import { settings } from './settings.ts';
import { shared } from './shared.ts';
import { signIn } from './sign-in.ts';
import { spelling } from './spelling.ts';
import { spfFaults } from './spf-faults.ts';
import { accessibility, privacy, statementFrame } from './statements.ts';
import { symptoms } from './symptoms.ts';
import { testMessage } from './test-message.ts';
import { ticket } from './ticket.ts';
import { comeAgain, unknownReasonTexts } from './unknown-reasons.ts';
import { webhookApi } from './webhook-api.ts';
import { wizard } from './wizard.ts';

export const en = {
  admin,
  apiDescription,
  appleProfile,
  apps,
  bounceTexts,
  bounces,
  checks,
  cliAccounts,
  cliFleet,
  cliSpf,
  cli,
  deskApi,
  storeApi,
  deskHistory,
  deskLive,
  desk,
  device,
  fleet,
  guides,
  helpDesk,
  help,
  input,
  inside,
  kept,
  learn,
  library,
  localPartTry,
  looks,
  messageCheck,
  passwordAgain,
  popMove,
  questions,
  reasons,
  anyUser,
  dkimFaults,
  dmarcFaults,
  separatorFaults,
  reportUriFaults,
  tlsRptFaults,
  mtaStsRecordFaults,
  mtaStsPolicyFaults,
  reportApi,
  request,
  result,
  roundTrip,
  serve,
  settings,
  shared,
  signIn,
  spelling,
  spfFaults,
  privacy,
  accessibility,
  statementFrame,
  symptoms,
  testMessage,
  ticket,
  unknownReasonTexts,
  comeAgain,
  webhookApi,
  wizard,
};
