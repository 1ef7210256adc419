// What we do with your details.
import { privacy } from '../../lib/messages/statements.ts';
import { StatementPage } from '../learn/_parts/statement-page.tsx';

export const generateMetadata = () => ({ title: privacy.title });

export default function PrivacyPage() {
  return <StatementPage statement={privacy} />;
}
