// The field of the password step with its buttons. Where no password can be given, a sentence stands in the field's place and
// the way on without one in the button's: neither has moved.
'use client';

import { ArrowRight } from 'lucide-react';
import { messages } from '../../lib/messages/index.ts';
import { Breakable } from '../_components/breakable.tsx';
import { Button } from '../_components/button.tsx';
import { CharacterStrip } from '../_components/character-strip.tsx';
import { Mark } from '../_components/mark.tsx';
import { PasswordField } from '../_components/password-field.tsx';

const words = messages.wizard.password;
export const passwordFieldId = 'password';

interface FormProps {
  /** The field with its buttons: what stands above it may grow. */
  place: React.RefObject<HTMLDivElement | null>;
  name: string;
  password: string;
  onChange: (password: string) => void;
  fault: string | null;
  practicePassword: string | null;
  /** `looking`: where it would go is not known yet. `none`: it can go nowhere; the strip above says why. */
  state: 'looking' | 'ready' | 'none';
  /** What became of a press that came before its time; '' when there was none. */
  news: string;
  onSkip: () => void;
  /** What else can be chosen, below the field. */
  children: React.ReactNode;
}

export function PasswordForm({
  place,
  name,
  password,
  onChange,
  fault,
  practicePassword,
  state,
  news,
  onSkip,
  children,
}: FormProps) {
  const none = state === 'none';
  return (
    <div ref={place} className="p-5 md:p-8">
      <div className="grid">
        <div className={`col-start-1 row-start-1 min-w-0 ${none ? 'invisible' : ''}`}>
          <label htmlFor={passwordFieldId} className="text-heading">
            {words.label.split('{address}')[0]}
            <span className="anywhere">
              <Breakable text={name} />
            </span>
          </label>
          <PasswordField
            id={passwordFieldId}
            value={password}
            onChange={onChange}
            fault={fault}
            practicePassword={practicePassword}
          />
          {!none && <CharacterStrip password={password} onChange={onChange} />}
          {!none && children}
        </div>
        {none && <p className="col-start-1 row-start-1 text-ink2">{words.without.text}</p>}
      </div>
      <div className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button
          type={none ? 'button' : 'submit'}
          kind="main"
          className="w-full sm:w-auto sm:min-w-60"
          onClick={none ? onSkip : undefined}
        >
          {state === 'looking' ? (
            <>
              <Mark kind="running" className="size-[18px]" /> {words.finding}
            </>
          ) : (
            <>
              {none ? words.checkWithout : words.submit}
              <ArrowRight className="size-[18px] rtl:-scale-x-100" aria-hidden="true" />
            </>
          )}
        </Button>
        <Button kind="bare" className={`w-full sm:w-auto ${none ? 'invisible' : ''}`} onClick={onSkip}>
          {words.skip}
        </Button>
      </div>
      <p role="status" className="mt-3 text-small text-ink2 empty:hidden">
        {news}
      </p>
    </div>
  );
}
