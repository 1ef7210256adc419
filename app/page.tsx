// The start page: the wizard, with what it has to know of this installation.
import { siteBrand } from './_components/brand.ts';
import { practiceDomains } from './_components/practice.ts';
import { Wizard } from './_wizard/wizard.tsx';

export default function Home() {
  const { name, helpUrl } = siteBrand();
  return <Wizard site={{ name, helpUrl }} practice={practiceDomains()} />;
}
