// Everything in this language.

import type { LanguageTexts } from '../language-texts.ts';
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
import { aerc as guideAerc } from './guides/aerc.ts';
import { anyOther as guideAnyOther } from './guides/any-other.ts';
import { appleMail as guideAppleMail } from './guides/apple-mail.ts';
import { bluemail as guideBluemail } from './guides/bluemail.ts';
import { clawsMail as guideClawsMail } from './guides/claws-mail.ts';
import { emClient as guideEmClient } from './guides/em-client.ts';
import { evolution as guideEvolution } from './guides/evolution.ts';
import { fairemail as guideFairemail } from './guides/fairemail.ts';
import { geary as guideGeary } from './guides/geary.ts';
import { gmailAndroid as guideGmailAndroid } from './guides/gmail-android.ts';
import { iphone as guideIphone } from './guides/iphone.ts';
import { k9Mail as guideK9Mail } from './guides/k9-mail.ts';
import { kmail as guideKmail } from './guides/kmail.ts';
import { mailspring as guideMailspring } from './guides/mailspring.ts';
import { mutt as guideMutt } from './guides/mutt.ts';
import { nextcloudMail as guideNextcloudMail } from './guides/nextcloud-mail.ts';
import { outlookClassic as guideOutlookClassic } from './guides/outlook-classic.ts';
import { outlookMac as guideOutlookMac } from './guides/outlook-mac.ts';
import { outlookMobile as guideOutlookMobile } from './guides/outlook-mobile.ts';
import { outlookNew as guideOutlookNew } from './guides/outlook-new.ts';
import { roundcube as guideRoundcube } from './guides/roundcube.ts';
import { samsungEmail as guideSamsungEmail } from './guides/samsung-email.ts';
import { shared as guideShared } from './guides/shared.ts';
import { snappymail as guideSnappymail } from './guides/snappymail.ts';
import { spark as guideSpark } from './guides/spark.ts';
import { thunderbird as guideThunderbird } from './guides/thunderbird.ts';
import { thunderbirdAndroid as guideThunderbirdAndroid } from './guides/thunderbird-android.ts';
import { windowsMail as guideWindowsMail } from './guides/windows-mail.ts';
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
import { connect as rulesOfConnect } from './rules/connect.ts';
import { discovery as rulesOfDiscovery } from './rules/discovery.ts';
import { dkim as rulesOfDkim } from './rules/dkim.ts';
import { dmarc as rulesOfDmarc } from './rules/dmarc.ts';
import { login as rulesOfLogin } from './rules/login.ts';
import { mailbox as rulesOfMailbox } from './rules/mailbox.ts';
import { mx as rulesOfMx } from './rules/mx.ts';
import { phrases } from './rules/phrases.ts';
import { sending as rulesOfSending } from './rules/sending.ts';
import { spf as rulesOfSpf } from './rules/spf.ts';
import { tls as rulesOfTls } from './rules/tls.ts';
import { told as rulesOfTold } from './rules/told.ts';
import { zone as rulesOfZone } from './rules/zone.ts';
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

export const de: LanguageTexts = {
  subjects: {
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
  },
  ruleSubjects: {
    connect: rulesOfConnect.title,
    tls: rulesOfTls.title,
    login: rulesOfLogin.title,
    mailbox: rulesOfMailbox.title,
    sending: rulesOfSending.title,
    zone: rulesOfZone.title,
    mx: rulesOfMx.title,
    spf: rulesOfSpf.title,
    dkim: rulesOfDkim.title,
    dmarc: rulesOfDmarc.title,
    discovery: rulesOfDiscovery.title,
    told: rulesOfTold.title,
  },
  rules: {
    ...rulesOfConnect.rules,
    ...rulesOfTls.rules,
    ...rulesOfLogin.rules,
    ...rulesOfMailbox.rules,
    ...rulesOfSending.rules,
    ...rulesOfZone.rules,
    ...rulesOfMx.rules,
    ...rulesOfSpf.rules,
    ...rulesOfDkim.rules,
    ...rulesOfDmarc.rules,
    ...rulesOfDiscovery.rules,
    ...rulesOfTold.rules,
  },
  phrases,
  guides: {
    shared: guideShared,
    'outlook-new': guideOutlookNew,
    'outlook-classic': guideOutlookClassic,
    iphone: guideIphone,
    'gmail-android': guideGmailAndroid,
    'samsung-email': guideSamsungEmail,
    'outlook-mobile': guideOutlookMobile,
    'apple-mail': guideAppleMail,
    'outlook-mac': guideOutlookMac,
    thunderbird: guideThunderbird,
    'thunderbird-android': guideThunderbirdAndroid,
    'k9-mail': guideK9Mail,
    fairemail: guideFairemail,
    'em-client': guideEmClient,
    evolution: guideEvolution,
    kmail: guideKmail,
    geary: guideGeary,
    'claws-mail': guideClawsMail,
    mailspring: guideMailspring,
    spark: guideSpark,
    bluemail: guideBluemail,
    mutt: guideMutt,
    aerc: guideAerc,
    roundcube: guideRoundcube,
    'nextcloud-mail': guideNextcloudMail,
    snappymail: guideSnappymail,
    'windows-mail': guideWindowsMail,
    'any-other': guideAnyOther,
  },
};
