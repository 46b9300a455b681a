/** The two fields in which a new passphrase is chosen, with its strength as the back end judges it. */
import { Checkbox } from 'react-aria-components';
import { useEffect, useState } from 'react';
import type { Language } from '../../shared/model/language.ts';
import type { Strength } from '../../shared/model/vault.ts';
import { vault } from '../../shared/text/vault.ts';
import { callBackend } from '../api.ts';
import { TextField } from '../components/text-field.tsx';
import { useLanguage, useText } from '../language.tsx';

export interface NewPassphrase {
  passphrase: string;
  again: string;
}
export const emptyPassphrase: NewPassphrase = { passphrase: '', again: '' };

interface NewPassphraseFieldsProps {
  label: string;
  value: NewPassphrase;
  onChange: (value: NewPassphrase) => void;
}

export function NewPassphraseFields({ label, value, onChange }: NewPassphraseFieldsProps) {
  const text = useText(vault);
  const language = useLanguage();
  const [shown, setShown] = useState(false);
  const strength = useStrength(value.passphrase, language);
  const differs = value.again !== '' && !value.passphrase.startsWith(value.again);
  const type = shown ? 'text' : 'password';
  return (
    <>
      <TextField
        label={label}
        hint={text.chooseHint}
        type={type}
        autoComplete="new-password"
        value={value.passphrase}
        onChange={(passphrase) => onChange({ ...value, passphrase })}
        isRequired
      />
      <StrengthMeter strength={strength} />
      <TextField
        label={text.again}
        type={type}
        autoComplete="new-password"
        value={value.again}
        onChange={(again) => onChange({ ...value, again })}
        problem={differs ? text.differs : undefined}
        isRequired
      />
      <Checkbox className="checkbox" isSelected={shown} onChange={setShown}>
        <span className="checkbox-box" aria-hidden="true" />
        {text.showTyped}
      </Checkbox>
    </>
  );
}

/** Asked without the query cache: a typed passphrase must not stay behind there. */
function useStrength(passphrase: string, language: Language): Strength | null {
  const [judged, setJudged] = useState<{ passphrase: string; strength: Strength } | null>(null);
  useEffect(() => {
    let current = true;
    const judge = async () => {
      const strength = await callBackend('vault.strength', { passphrase, language });
      if (current) setJudged({ passphrase, strength });
    };
    if (passphrase !== '') void judge();
    return () => {
      current = false;
    };
  }, [passphrase, language]);
  return passphrase === '' ? null : (judged?.strength ?? null);
}

function StrengthMeter({ strength }: { strength: Strength | null }) {
  const score = strength?.score;
  const text = useText(vault);
  const words: Record<number, string> = text.strength;
  return (
    <div className="strength" role="status" aria-label={text.strengthLabel}>
      <div className={`strength-steps strength-${score ?? 'none'}`} aria-hidden="true">
        {[1, 2, 3, 4].map((step) => (
          <span key={step} className={score !== undefined && score >= step ? 'reached' : ''} />
        ))}
      </div>
      {score !== undefined && (
        <p>
          <strong>{words[score]}.</strong> {strength?.advice}
        </p>
      )}
    </div>
  );
}
