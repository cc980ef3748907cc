import { fold } from './fold.ts';

export type SectionKind =
  | 'contact'
  | 'summary'
  | 'experience'
  | 'education'
  | 'skills'
  | 'languages'
  | 'certifications'
  | 'projects'
  | 'other';

/** Headings in English, German, French, Spanish, Italian and Portuguese, without accents. */
const HEADINGS: Readonly<Record<SectionKind, string>> = {
  contact:
    'contact|contact details|contact information|contact info|get in touch|personal details|personal information|personal data|profiles|social profiles|social|links|online|find me online|kontakt|kontaktdaten|personliche daten|personliche angaben|angaben zur person|contacts|coordonnees|informations personnelles|etat civil|contacto|datos de contacto|datos personales|informacion personal|informacion de contacto|contatti|dati personali|informazioni personali|recapiti|contato|contatos|contactos|dados pessoais|informacoes pessoais|informacao pessoal|dados de contato|perfiles|profili online|perfis',
  summary:
    'summary|professional summary|executive summary|career summary|summary of qualifications|profile|professional profile|career profile|personal profile|about|about me|objective|career objective|personal statement|overview|introduction|highlights|zusammenfassung|profil|kurzprofil|uber mich|berufliches profil|personliches profil|profil professionnel|a propos|a propos de moi|resume|objectif|objectif professionnel|presentation|sommaire|en bref|accroche|resumen|resumen profesional|perfil|perfil profesional|sobre mi|acerca de mi|objetivo|objetivo profesional|extracto|profilo|profilo professionale|sommario|riepilogo|chi sono|su di me|obiettivo|obiettivo professionale|presentazione|resumo|resumo profissional|perfil profissional|sobre mim|sobre|objetivo profissional',
  experience:
    'experience|work experience|professional experience|employment|employment history|work history|career history|career|relevant experience|job experience|positions|professional background|industry experience|experiences|berufserfahrung|berufserfahrungen|beruflicher werdegang|werdegang|berufspraxis|praktische erfahrung|arbeitserfahrung|berufliche erfahrung|berufliche stationen|beruflicher hintergrund|erfahrung|erfahrungen|berufstatigkeit|experience professionnelle|experiences professionnelles|parcours professionnel|emplois|parcours|experiencia|experiencia profesional|experiencia laboral|trayectoria profesional|historial laboral|trayectoria|experiencias|esperienza|esperienze|esperienza professionale|esperienze professionali|esperienza lavorativa|esperienze lavorative|esperienze di lavoro|carriera|percorso professionale|experiencia profissional|experiencias profissionais|historico profissional|trajetoria profissional|percurso profissional',
  education:
    'education|education and training|academic background|academic history|educational background|academic qualifications|qualifications|studies|training|academics|ausbildung|bildung|bildungsweg|schulbildung|studium|akademischer werdegang|akademische ausbildung|hochschulbildung|bildungsgang|aus- und weiterbildung|formation|formations|etudes|formation academique|diplomes|parcours academique|parcours scolaire|scolarite|cursus|educacion|formacion|formacion academica|estudios|titulaciones|historial academico|istruzione|formazione|istruzione e formazione|studi|titoli di studio|percorso di studi|educacao|formacao|formacao academica|escolaridade|habilitacoes|habilitacoes academicas|habilitacoes literarias|estudos|percurso academico',
  skills:
    'skills|technical skills|key skills|core skills|core competencies|competencies|top skills|skill set|skillset|skills summary|areas of expertise|expertise|technologies|technical expertise|tech stack|technical proficiencies|professional skills|strengths|abilities|key competencies|it skills|computer skills|skills and tools|skills and technologies|tools and technologies|kenntnisse|fahigkeiten|kompetenzen|fachkenntnisse|edv-kenntnisse|it-kenntnisse|technische kenntnisse|technische fahigkeiten|fachliche kompetenzen|qualifikationen|kenntnisse und fahigkeiten|fahigkeiten und kenntnisse|fachkompetenzen|kernkompetenzen|starken|technologien|besondere kenntnisse|competences|competences techniques|competences cles|competences professionnelles|competences informatiques|savoir-faire|informatique|aptitudes|habilidades|competencias|aptitudes y competencias|conocimientos|conocimientos tecnicos|competencias tecnicas|habilidades tecnicas|aptitudes principales|competenze|competenze tecniche|abilita|capacita|conoscenze|conoscenze informatiche|competenze informatiche|competenze professionali|capacita e competenze|habilidades e competencias|conhecimentos|conhecimentos tecnicos|competencias profissionais|aptidoes|principais competencias|principales aptitudes|competenze principali|top-kenntnisse|principales competences',
  languages:
    'languages|language skills|languages spoken|foreign languages|sprachen|sprachkenntnisse|fremdsprachen|langues|langues etrangeres|competences linguistiques|idiomas|lenguas|lingue|lingue straniere|conoscenze linguistiche|competenze linguistiche|linguas',
  certifications:
    'certifications|certificates|certification|licenses|licenses and certifications|certifications and licenses|professional certifications|licences and certifications|credentials|certificates and licenses|training and certifications|certifications and training|zertifikate|zertifizierungen|zertifikate und weiterbildungen|weiterbildung|weiterbildungen|fortbildungen|bescheinigungen|certificats|certifications et licences|habilitations|certificaciones|certificados|licencias y certificaciones|cursos y certificaciones|certificazioni|certificati|licenze e certificazioni|certificacoes|certificacoes e licencas|licencas e certificacoes|licencas e certificados|cursos e certificacoes',
  projects:
    'projects|personal projects|side projects|selected projects|key projects|project experience|open source|open source projects|academic projects|notable projects|portfolio|projekte|projekterfahrung|ausgewahlte projekte|eigene projekte|projets|projets personnels|projets academiques|proyectos|proyectos personales|progetti|progetti personali|projetos|projetos pessoais',
  other:
    "cover letter|anschreiben|motivationsschreiben|lettre de motivation|carta de presentacion|lettera di presentazione|carta de apresentacao|interests|hobbies|hobbies and interests|interests and hobbies|activities|extracurricular activities|references|referees|publications|awards|honors|honours|honors and awards|honors-awards|awards and honors|awards and honours|achievements|accomplishments|volunteer|volunteering|volunteer experience|volunteer work|community|courses|coursework|relevant coursework|patents|memberships|affiliations|professional affiliations|additional information|miscellaneous|conferences|talks|military service|test scores|organizations|causes|declaration|interessen|hobbys|hobbys und interessen|freizeit|ehrenamt|ehrenamtliche tatigkeit|ehrenamtliches engagement|engagement|soziales engagement|referenzen|veroffentlichungen|publikationen|auszeichnungen|preise|preise und auszeichnungen|mitgliedschaften|sonstiges|wehrdienst|zivildienst|kurse|centres d'interet|centre d'interet|interets|loisirs|benevolat|engagements|distinctions|prix|references professionnelles|divers|cours|interests and activities|intereses|aficiones|voluntariado|referencias|publicaciones|premios|reconocimientos|premios y reconocimientos|cursos|otros datos|informacion adicional|otros|interessi|hobby|volontariato|referenze|pubblicazioni|premi|riconoscimenti|premi e riconoscimenti|corsi|altre informazioni|patente|interesses|passatempos|trabalho voluntario|referencias profissionais|publicacoes|premios e distincoes|outras informacoes|informacoes adicionais",
};

const SECTION_KINDS: readonly SectionKind[] = [
  'contact',
  'summary',
  'experience',
  'education',
  'skills',
  'languages',
  'certifications',
  'projects',
  'other',
];

const kindOf: ReadonlyMap<string, SectionKind> = new Map(
  SECTION_KINDS.flatMap((kind) =>
    HEADINGS[kind].split('|').map((phrase): [string, SectionKind] => [phrase, kind]),
  ),
);

const MAX_CHARACTERS = 60;
const ORNAMENTS = /^[^\p{L}]+|[^\p{L}]+$/gu;
const AND = /\s*(?:[&+/,]|\band\b|\bund\b|\bet\b|\by\b|\be\b|\bo\b)\s*/;

/** The section that a line announces, or null: the whole line must be a heading we know. */
export function headingKind(line: string): SectionKind | null {
  if (line.length > MAX_CHARACTERS || /[.,;]$/.test(line)) return null;
  const phrase = fold(line).replaceAll(ORNAMENTS, '');
  const known = kindOf.get(phrase) ?? kindOf.get(phrase.replaceAll(/\s*&\s*/g, ' and '));
  if (known !== undefined) return known;
  const parts = phrase.split(AND).filter((part) => part !== '');
  if (parts.length < 2) return null;
  const kinds = parts.map((part) => kindOf.get(part));
  return kinds.includes(undefined) ? null : (kinds[0] ?? null);
}
