// The start page: the wizard, with what it has to know of this installation.
import { headers } from 'next/headers';
import { siteBrand } from './_components/brand.ts';
import { practiceDomains } from './_components/practice.ts';
import { withSentences } from './_components/sentences.tsx';
import { markLastCheckScript } from './_run/saved-run.ts';
import { Wizard } from './_wizard/wizard.tsx';

async function Home() {
  const { name, helpUrl } = siteBrand();
  return (
    <>
      {/* Before anything is drawn: where a last check is kept, its place is kept too, and nothing moves when it comes. */}
      <script nonce={(await headers()).get('x-nonce') ?? undefined}>{markLastCheckScript}</script>
      <Wizard site={{ name, helpUrl }} practice={practiceDomains()} />
    </>
  );
}

export default withSentences(['input', 'symptoms', 'wizard'], Home);
