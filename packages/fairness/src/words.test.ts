import { describe, expect, it } from 'vitest';
import type { Category } from './usual-words.ts';
import { categorise, createWords, isOnTopic } from './words.ts';

const words = createWords();
const categoryOf = (text: string, label = '') => categorise(text, label, words);

/** Accept, reject and settings as sites in that language write them. */
const USUAL: Readonly<Record<string, readonly [string, string, string]>> = {
  en: ['Accept all', 'Reject all', 'Manage preferences'],
  'en (necessary)': ['Allow all cookies', 'Accept only necessary cookies', 'Cookie settings'],
  'en (consent)': ['Consent', 'Do not consent', 'Manage options'],
  de: ['Alle akzeptieren', 'Alle ablehnen', 'Einstellungen'],
  'de (necessary)': ['Zustimmen', 'Nur notwendige Cookies akzeptieren', 'Individuelle Einstellungen'],
  fr: ['Tout accepter', 'Tout refuser', 'Paramétrer les cookies'],
  'fr (without)': ['J’accepte', 'Continuer sans accepter →', 'Personnaliser'],
  es: ['Aceptar todo', 'Rechazar todo', 'Configurar'],
  it: ['Accetta tutti', 'Rifiuta tutto', 'Gestisci le preferenze'],
  nl: ['Alles accepteren', 'Alles weigeren', 'Instellingen aanpassen'],
  sv: ['Godkänn alla', 'Neka alla', 'Inställningar'],
  da: ['Accepter alle', 'Afvis alle', 'Tilpas'],
  nb: ['Godta alle', 'Avvis alle', 'Innstillinger'],
  fi: ['Hyväksy kaikki', 'Vain välttämättömät', 'Asetukset'],
  pl: ['Zaakceptuj wszystkie', 'Odrzuć wszystkie', 'Ustawienia'],
  pt: ['Aceitar todos', 'Rejeitar todos', 'Definições de cookies'],
  cs: ['Přijmout vše', 'Odmítnout vše', 'Nastavení'],
  hu: ['Összes elfogadása', 'Elutasítom', 'Beállítások'],
  ro: ['Acceptă toate', 'Respinge tot', 'Setări'],
  el: ['Αποδοχή όλων', 'Απόρριψη όλων', 'Ρυθμίσεις'],
  tr: ['Tümünü kabul et', 'Tümünü reddet', 'Çerez ayarları'],
};

describe('a control', () => {
  it.each(Object.entries(USUAL))('is told by what usually stands on it: %s', (_, [accept, reject, settings]) => {
    expect([accept, reject, settings].map((text) => categoryOf(text))).toEqual(['accept', 'reject', 'settings']);
    expect([accept, reject, settings].map((text) => categoryOf(` ${text.toUpperCase()}! `.replace('İ', 'i')))).toEqual([
      'accept',
      'reject',
      'settings',
    ]);
  });

  it.each<[string, Category]>([
    ['Save and close', 'save'],
    ['Auswahl erlauben', 'save'],
    ['Accept selected', 'save'],
    ['OK', 'acknowledge'],
    ['Got it', 'acknowledge'],
    ['×', 'close'],
    ['Do Not Sell or Share My Personal Information', 'reject'],
    ['Consent settings', 'settings'],
    ['Privacy Policy', 'policy'],
    ['Datenschutzerklärung', 'policy'],
    ['Oktober', 'other'],
    ['Jahresbericht', 'other'],
    ['', 'other'],
    ['constructor', 'other'],
    ['__proto__', 'other'],
    ['By clicking on it you accept that we and our 842 partners store cookies on your device', 'other'],
  ])('that says "%s" is for: %s', (text, category) => {
    expect(categoryOf(text)).toBe(category);
  });

  it('is told by its label where only a symbol stands on it', () => {
    expect(categoryOf('', 'Reject all')).toBe('reject');
    expect(categoryOf('✓', 'Accept all')).toBe('accept');
    expect(categoryOf('Reject all', 'Accept all')).toBe('reject');
  });

  it('is told by the texts of a known prompt, in whatever language', () => {
    const known = createWords([
      { acceptAll: 'قبول الكل', rejectAll: 'رفض الكل', choose: 'اختيار', bannerTitle: 'نستخدم الكعكات' },
    ]);
    expect(['قبول الكل', 'رفض الكل', 'اختيار'].map((text) => categorise(text, '', known))).toEqual([
      'accept',
      'reject',
      'settings',
    ]);
    expect(isOnTopic('هنا: نستخدم الكعكات.', known)).toBe(true);
    expect(isOnTopic('هنا: نستخدم الكعكات.', words)).toBe(false);
  });
});

describe('a text of a megabyte', () => {
  it('is cut before it is read', () => {
    const long = 'cookie accept '.repeat(80_000);
    expect(categoryOf(long)).toBe('other');
    expect(isOnTopic(long, words)).toBe(true);
    expect(isOnTopic(`${'x'.repeat(1_000_000)}cookie`, words)).toBe(false);
  });
});
