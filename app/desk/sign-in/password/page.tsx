// An agent's own password: a new one in place of the one of now.
import { redirect } from 'next/navigation';
import { LEAST_CHARACTERS } from '../../../../lib/desk/accounts/password-hash.ts';
import { offeredLanguages } from '../../../../lib/messages/reader/offered.ts';
import { signIn } from '../../../../lib/messages/sign-in.ts';
import { LanguageSwitch } from '../../../_components/language-switch.tsx';
import { withSentences } from '../../../_components/sentences.tsx';
import { SubHead } from '../../_parts/sub-head.tsx';
import { agentHere } from '../../agent-here.ts';
import { PasswordForm } from './_parts/password-form.tsx';

export const generateMetadata = () => ({ title: signIn.account.title, robots: { index: false } });

async function PasswordPage() {
  const agent = await agentHere();
  if (!agent) redirect('/desk/sign-in');
  const words = signIn.account;
  return (
    <div className="desk flex min-h-dvh flex-col">
      <SubHead agent={agent} here="account" />
      <main id="main" tabIndex={-1} className="desk-wrap w-full flex-1 py-5">
        <h1 className="text-title">{words.title}</h1>
        <p className="text-ink2">{words.text}</p>
        <PasswordForm name={agent.name} leastCharacters={LEAST_CHARACTERS} />
        <LanguageSwitch languages={offeredLanguages()} className="-mx-2 mt-6" />
        <p className="mt-6">
          <a href="/desk" className="link">
            {words.back}
          </a>
        </p>
      </main>
    </div>
  );
}

export default withSentences(['desk', 'signIn'], PasswordPage);
