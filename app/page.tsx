// The start page: the wizard, with what it has to know of this installation.
import { siteBrand } from './_components/brand.ts';
import { practiceDomains } from './_components/practice.ts';
import { withSentences } from './_components/sentences.tsx';
import { Wizard } from './_wizard/wizard.tsx';

function Home() {
  const { name, helpUrl } = siteBrand();
  return <Wizard site={{ name, helpUrl }} practice={practiceDomains()} />;
}

export default withSentences(
  [
    'input',
    'kept',
    'localPartTry',
    'passwordAgain',
    'questions',
    'result',
    'roundTrip',
    'symptoms',
    'unknownReasonTexts',
    'wizard',
  ],
  Home,
);
