// A page that is not here.
import { messages } from '../lib/messages/index.ts';
import { ButtonLink } from './_components/button.tsx';
import { ShortPage } from './_components/short-page.tsx';

export const generateMetadata = () => ({ title: messages.shared.notFound.title });

export default function NotFound() {
  const { title, text, start } = messages.shared.notFound;
  return (
    <ShortPage title={title} text={text}>
      <ButtonLink href="/" kind="main">
        {start}
      </ButtonLink>
    </ShortPage>
  );
}
