import type { Language } from '../src/protocol/vocabulary.ts';

const locales: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };

/** Seconds as people read them: "0,4 s", "12 s", "3 min 05 s". */
export function duration(seconds: number, language: Language): string {
  if (seconds < 9.95) return `${number(seconds, language, 1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}

/** Making a format costs far more than using it. */
const numberFormats = new Map<string, Intl.NumberFormat>();

export function number(value: number, language: Language, digits = 0): string {
  const key = `${language} ${digits}`;
  let format = numberFormats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(locales[language], {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    numberFormats.set(key, format);
  }
  return format.format(value);
}

export function percent(value: number): string {
  return `${Math.floor(value)} %`;
}

export function milliseconds(value: number, language: Language): string {
  return `${number(value, language, value < 10 ? 1 : 0)} ms`;
}

/** Euro amounts; a range when low and high differ. */
export function euro(low: number, high: number, language: Language): string {
  const form = new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: Number.isInteger(low) && Number.isInteger(high) ? 0 : 2,
    maximumFractionDigits: 2,
  });
  return low === high ? form.format(low) : `${form.format(low)} – ${form.format(high)}`;
}

/** An ISO date in the reader's form; anything else as it stands. */
export function date(iso: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (match === null) return iso;
  return new Date(`${iso}T00:00:00Z`).toLocaleDateString(locales[language], { timeZone: 'UTC' });
}

/** Time of day with milliseconds, local. */
export function timeOfDay(iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(time.getHours())}:${two(time.getMinutes())}:${two(time.getSeconds())}.${String(time.getMilliseconds()).padStart(3, '0')}`;
}
