/** What a control of a prompt is there for. `acknowledge` is an `OK` that says neither yes nor no. */
export type Category = 'accept' | 'reject' | 'settings' | 'save' | 'close' | 'acknowledge' | 'policy' | 'other';

/**
 * Beginnings of words by which controls are usually called, in the order in which they are tried: "accept only necessary" is a
 * refusal, and "accept selection" saves. In lower case and without punctuation, parted by `|`. One of up to three letters is a whole word; one
 * with `=` in front is all that stands on the control.
 */
export const USUAL_WORDS: readonly (readonly [Exclude<Category, 'other'>, string])[] = [
  [
    'policy',
    `privacy policy|privacy notice|privacy statement|cookie policy|cookies policy|cookie notice|cookie statement|imprint|impressum
    |datenschutzerkl|datenschutzhinweis|datenschutzbestimm|cookie richtlinie|politique de confidentialit|politique de cookies|politique cookies
    |politique relative aux cookies|charte|política de privacidad|política de cookies|aviso de cookies|informativa|privacyverklaring|privacybeleid
    |cookiebeleid|cookieverklaring|integritetspolicy|sekretesspolicy|cookiepolicy|privatlivspolitik|cookiepolitik|personvern|tietosuojaseloste|evästekäytäntö
    |polityka prywatności|polityka cookies|política de privacidade|zásady ochrany|zásady cookies|adatvédelmi|politica de confiden|politica de cookie
    |πολιτική|gizlilik politika|çerez politika|aydınlatma metni`,
  ],
  [
    'reject',
    `reject|decline|refuse|deny|disagree|do not accept|don t accept|do not agree|do not consent|do not sell|don t sell|do not allow|opt out|no thanks|continue without|accept only necessary
    |accept necessary|accept essential|only necessary|only essential|necessary only|essential only|strictly necessary|required only|only required|use necessary
    |ablehnen|alle ablehnen|alles ablehnen|nicht zustimmen|nicht akzeptieren|nur notwendig|nur erforderlich|nur essenziell|nur technisch|ohne einwilligung|ohne zustimmung|weiter ohne|verweigern
    |refuser|tout refuser|rejeter|continuer sans|sans accepter|je refuse|interdire|uniquement nécessaire|nécessaires uniquement
    |rechaz|denegar|no acept|solo necesari|sólo necesari|solo las necesari|continuar sin|solo esencial
    |rifiut|nega|non accett|solo necessari|continua senza|prosegui senza|solo i necessari
    |weiger|afwijz|alles afwijzen|niet akkoord|alleen noodzakelijk|alleen functione|alleen essenti|doorgaan zonder
    |avvisa|neka|avböj|endast nödvändiga|bara nödvändiga|godkänn endast nödvändiga|acceptera endast nödvändiga
    |afvis|nej tak|kun nødvendige|accepter kun nødvendige|tillad kun nødvendige
    |avvis|avslå|bare nødvendige|godta bare nødvendige|godta kun nødvendige
    |hylkää|kiellä|estä|vain välttämättöm|älä salli|en hyväksy
    |odrzuć|odrzuc|odmów|odmawiam|nie zgadzam|tylko niezbędne|tylko konieczne|nie akceptuj|odmowa
    |rejeitar|recusar|negar|não aceit|apenas necessári|somente necessári|só necessári|continuar sem
    |odmítn|zamítn|nesouhlas|pouze nezbytn|pouze nutn|jen nezbytn
    |elutasít|összes elutasít|nem fogad|csak a szükséges|csak szükséges
    |respinge|refuz|refuză|nu accept|nu sunt de acord|doar necesar|numai necesar|doar cele necesar
    |απόρριψη|απορρίπτω|άρνηση|μόνο τα απαραίτητα|μόνο απαραίτητα|δεν αποδέχομαι|δεν συμφωνώ
    |reddet|tümünü reddet|hepsini reddet|kabul etme|sadece gerekli|yalnızca gerekli`,
  ],
  [
    'save',
    `save|accept selec|allow selec|confirm|submit|apply|auswahl|speichern|einstellungen speichern|bestätigen|enregistrer|sauvegarder|accepter la sélection|confirmer|valider
    |guardar|aceptar selec|confirmar|permitir la selecc|salva|conferma|accetta selez|consenti selez|opslaan|selectie|bevestig|keuze|spara|acceptera val|bekräfta|gem|tillad valgte|accepter valgte|bekræft
    |lagre|tillat valgte|godta valgte|bekreft|tallenna|vahvista|salli valinta|hyväksy valit|zapisz|zaakceptuj wybran|potwierd|salvar|aceitar selec|uložit|povolit vybran|potvrdit|přijmout vybran
    |mentés|kiválasztottak|megerősít|salvea|salvați|confirm|permite selec|αποθήκευση|επιβεβαίωση|kaydet|seçim|onayla`,
  ],
  [
    'accept',
    `accept|agree|i agree|allow|yes|i consent|=consent|enable all|akzeptier|alle akzeptieren|alles akzeptieren|zustimm|ich stimme zu|einverstanden|annehmen|erlauben|zulassen|ja
    |accepter|tout accepter|j accepte|autoriser|acept|permitir|de acuerdo|consentir|accett|acconsent|consenti|accepteer|alles accepteren|akkoord|toestaan|sta toe
    |acceptera|godkänn|tillåt|samtyck|jag godkänner|accepter|tillad|godkend|godta|tillat|aksepter|hyväksy|salli|akceptuj|zaakceptuj|zgadzam|zezwól|zgoda|aceit|concord|autorizar
    |přijmout|souhlas|povolit|elfogad|összes elfogad|engedély|hozzájárul|acceptă|sunt de acord|permite|αποδοχή|αποδέχομαι|συμφωνώ|επιτρέπ|kabul|tümünü kabul|izin ver`,
  ],
  [
    'settings',
    `settings|setting|preferences|manage|customi|options|more options|choose|your privacy choices|let me choose|show purposes|show details|configure|cookie settings|cookies settings
    |privacy settings|einstellung|auswählen|wählen|anpassen|verwalten|optionen|konfigur|mehr erfahren|individuell|zwecke|paramét|personnalis|gérer|préférences|choisir|configur|gestion|ajust|preferenc|personaliz
    |gestisci|impostaz|preferenz|personalizza|instell|aanpassen|voorkeur|beheer|zelf instellen|inställning|anpassa|hantera|välj|indstilling|tilpas|administr|vælg|innstilling|tilpass|velg
    |asetuk|muokkaa|hallitse|mukauta|ustawienia|dostosuj|zarządzaj|preferencje|definiç|definir|gerir|gerenciar|nastaven|přizpůsob|spravovat|upravit|předvolby|beállítás|testre|kezelés|testreszab
    |setări|gestion|ρυθμίσεις|διαχείριση|προσαρμογή|προτιμήσεις|επιλογές|ayarlar|tercih|özelleştir|yönet`,
  ],
  [
    'acknowledge',
    'ok|okay|got it|understood|i understand|verstanden|alles klar|compris|entendido|entendi|ho capito|begrepen|jag förstår|forstået|forstått|selvä|rozumiem|rozumím|értem|rendben|am înțeles|κατάλαβα|εντάξει|tamam|anladım|d accord',
  ],
  [
    'close',
    'close|dismiss|×|✕|✖|✗|x|schließen|fermer|cerrar|chiudi|sluiten|stäng|luk|lukk|sulje|zamknij|fechar|zavřít|bezárás|închide|κλείσιμο|kapat|not now|later|später|plus tard',
  ],
];

/** What prompts are about: pieces of words, in the languages of {@link USUAL_WORDS}. */
export const USUAL_TOPICS: readonly string[] =
  `cookie|consent|privacy|gdpr|tracking|personal data|personal information|datenschutz|einwillig|personenbezogen|confidentialit|consentement
  |données personnelles|privacidad|datos personales|consentimiento|riservatezza|consenso|dati personali|toestemming|persoonsgegevens|privacybeleid|samtycke|personuppgift|samtykke|personoplysning|personvern
  |eväste|evästei|tietosuoja|prywatno|ciastecz|danych osobowych|privacidade|dados pessoais|soukrom|osobní údaj|süti|adatvédel|confidențial|date cu caracter personal|απόρρητο|προσωπικά δεδομένα|çerez|gizlilik|kişisel veri`
    .split('|')
    .map((topic) => topic.trim());
