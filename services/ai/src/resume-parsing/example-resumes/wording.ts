/** The words that a printed résumé adds to what its owner wrote, and how it writes dates. */
export interface Wording {
  summary: string;
  experience: string;
  education: string;
  skills: string;
  languages: string;
  certifications: string;
  projects: string;
  contact: string;
  /** `2021-03-01` as this résumé writes it; never the day. */
  date: (iso: string) => string;
  present: string;
  /** Between the two dates of a period. */
  to: string;
}

const ENGLISH_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const FRENCH_MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const SPANISH_MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  );

const month = (iso: string): number => Number(iso.slice(5, 7)) - 1;
const year = (iso: string): string => iso.slice(0, 4);

export const english: Wording = {
  summary: 'Summary',
  experience: 'Experience',
  education: 'Education',
  skills: 'Skills',
  languages: 'Languages',
  certifications: 'Certifications',
  projects: 'Projects',
  contact: 'Contact',
  date: (iso) => `${ENGLISH_MONTHS[month(iso)]} ${year(iso)}`,
  present: 'Present',
  to: ' \u2013 ',
};

export const german: Wording = {
  summary: 'Kurzprofil',
  experience: 'Berufserfahrung',
  education: 'Ausbildung',
  skills: 'Kenntnisse',
  languages: 'Sprachen',
  certifications: 'Zertifikate',
  projects: 'Projekte',
  contact: 'Kontakt',
  date: (iso) => `${iso.slice(5, 7)}/${year(iso)}`,
  present: 'heute',
  to: ' - ',
};

export const french: Wording = {
  summary: 'Profil',
  experience: 'Expérience professionnelle',
  education: 'Formation',
  skills: 'Compétences',
  languages: 'Langues',
  certifications: 'Certifications',
  projects: 'Projets',
  contact: 'Coordonnées',
  date: (iso) => `${FRENCH_MONTHS[month(iso)]} ${year(iso)}`,
  present: "aujourd'hui",
  to: ' à ',
};

export const spanish: Wording = {
  summary: 'Perfil profesional',
  experience: 'Experiencia laboral',
  education: 'Formación académica',
  skills: 'Habilidades',
  languages: 'Idiomas',
  certifications: 'Certificaciones',
  projects: 'Proyectos',
  contact: 'Contacto',
  date: (iso) => `${SPANISH_MONTHS[month(iso)]} de ${year(iso)}`,
  present: 'actualidad',
  to: ' - ',
};

const PORTUGUESE_MONTHS = 'jan fev mar abr mai jun jul ago set out nov dez'.split(' ');
const ITALIAN_MONTHS =
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
    ' ',
  );

export const portuguese: Wording = {
  summary: 'Resumo profissional',
  experience: 'Experiência profissional',
  education: 'Formação acadêmica',
  skills: 'Competências',
  languages: 'Idiomas',
  certifications: 'Certificações',
  projects: 'Projetos',
  contact: 'Contato',
  date: (iso) => `${PORTUGUESE_MONTHS[month(iso)]}/${year(iso)}`,
  present: 'atual',
  to: ' a ',
};

export const italian: Wording = {
  summary: 'Profilo professionale',
  experience: 'Esperienza lavorativa',
  education: 'Istruzione e formazione',
  skills: 'Competenze tecniche',
  languages: 'Lingue straniere',
  certifications: 'Certificazioni',
  projects: 'Progetti',
  contact: 'Contatti',
  date: (iso) => `${ITALIAN_MONTHS[month(iso)]} ${year(iso)}`,
  present: 'oggi',
  to: ' \u2013 ',
};
