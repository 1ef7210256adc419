// The desk's sign-in: with the company's own sign-in service, a local account, or a link that opens an account once.
import { redirect } from 'next/navigation';
import { LEAST_CHARACTERS } from '../../../lib/desk/accounts/password-hash.ts';
import { environment } from '../../../lib/diagnosis/environment.ts';
import { desk } from '../../../lib/messages/desk.ts';
import { format } from '../../../lib/messages/format.ts';
import { offeredLanguages } from '../../../lib/messages/reader/offered.ts';
import { signIn as words } from '../../../lib/messages/sign-in.ts';
import { siteBrand } from '../../_components/brand.ts';
import { LanguageSwitch } from '../../_components/language-switch.tsx';
import { Logo } from '../../_components/logo.tsx';
import { MendedEnvelope } from '../../_components/mended-envelope.tsx';
import { withSentences } from '../../_components/sentences.tsx';
import { agentHere, isStoreAway } from '../agent-here.ts';
import { SignInForm } from './_parts/sign-in-form.tsx';

export const generateMetadata = () => ({ title: words.title, robots: { index: false } });

const isProblem = (text: unknown): text is keyof typeof words.problems =>
  typeof text === 'string' && Object.hasOwn(words.problems, text);

async function SignInPage({ searchParams }: { searchParams: Promise<{ why?: string | string[] }> }) {
  if (await agentHere()) redirect('/desk');
  const { name, publicUrl } = siteBrand();
  const { oidc } = environment().profile.desk;
  const { why } = await searchParams;
  return (
    <div className="grid min-h-dvh grid-rows-[auto_1fr] lg:grid-cols-2 lg:grid-rows-1">
      <aside className="flex flex-col gap-8 bg-shelf p-6 lg:p-12" aria-label={format(desk.of, { name })}>
        <p className="flex items-center gap-3 font-[640]">
          <Logo name={name} />
          {format(desk.of, { name })}
        </p>
        <LanguageSwitch languages={offeredLanguages()} className="-mx-2" />
        <div className="my-auto max-w-lg max-lg:hidden">
          {/* The drawing stands on its line, as on the start page it does on the first slip. */}
          <div className="border-b-2 border-ink pb-11">
            <MendedEnvelope />
          </div>
          <p className="mt-8 text-title">{words.aside.title}</p>
          <p className="mt-2 text-small text-ink2">{words.aside.text}</p>
        </div>
        <p className="text-tiny text-ink2 max-lg:hidden">
          {words.aside.customers}{' '}
          <a href="/" className="link">
            {publicUrl === null ? name : new URL(publicUrl).host}
          </a>
        </p>
      </aside>
      <main id="main" tabIndex={-1} className="bg-slip p-6 lg:grid lg:place-items-center lg:p-12">
        <SignInForm
          deskName={name}
          provider={oidc && { name: oidc.name, host: new URL(oidc.issuer).host }}
          problem={isProblem(why) ? words.problems[why] : (await isStoreAway()) ? words.problems['store-away'] : null}
          leastCharacters={LEAST_CHARACTERS}
        />
      </main>
    </div>
  );
}

export default withSentences(['signIn'], SignInPage);
