import { describe, expect, it } from 'vitest';
import { parseResume } from './parse-resume.ts';

const parse = (lines: string) => parseResume({ bytes: new TextEncoder().encode(lines) });

describe('a résumé in plain text', () => {
  it('in English, with one-line heads', async () => {
    const parsed = await parse(`Grace Hopper
Software Engineer
New York, NY | +1 212 555 0134 | grace@example.com | linkedin.com/in/grace-hopper

PROFESSIONAL EXPERIENCE
Senior Software Engineer at Eckert-Mauchly Computer Corp. (June 2019 - Present)
- Wrote the first compiler for the UNIVAC, which cut programming time by 60%
- Led a team of four

Research Fellow, Harvard University, Cambridge, MA, 2015-19
- Programmed the Mark I

EDUCATION
Ph.D. in Mathematics, Yale University, 2015

SKILLS
COBOL, FLOW-MATIC, Compilers (expert); Public speaking
`);
    expect(parsed.profile).toMatchObject({
      firstName: 'Grace',
      lastName: 'Hopper',
      headline: 'Software Engineer',
      location: 'New York, NY',
      phone: '+1 212 555 0134',
      email: 'grace@example.com',
      linkedInUrl: 'https://linkedin.com/in/grace-hopper',
    });
    expect(parsed.workExperience).toMatchObject([
      {
        position: 'Senior Software Engineer',
        company: 'Eckert-Mauchly Computer Corp.',
        startDate: '2019-06',
        endDate: null,
        current: true,
        accomplishments: [
          'Wrote the first compiler for the UNIVAC, which cut programming time by 60%',
          'Led a team of four',
        ],
      },
      {
        position: 'Research Fellow',
        company: 'Harvard University',
        location: 'Cambridge, MA',
        startDate: '2015',
        endDate: '2019',
        current: false,
      },
    ]);
    expect(parsed.education).toMatchObject([
      {
        degree: 'Ph.D.',
        fieldOfStudy: 'Mathematics',
        institution: 'Yale University',
        endDate: '2015',
      },
    ]);
    expect(parsed.skills.map(({ name }) => name)).toEqual([
      'COBOL',
      'FLOW-MATIC',
      'Compilers',
      'Public speaking',
    ]);
  });

  it('from a town that no list has, with and without a headline above it', async () => {
    const contact = 'Kecskemét | +36 1 234 5678 | zoe@example.com\n\nSkills\nWelding, Rigging\n';
    const { profile } = await parse(`Zoë Ångström\nWelder – diver\n${contact}`);
    expect(profile).toMatchObject({ headline: 'Welder – diver', location: 'Kecskemét' });
    const bare = (await parse(`Zoë Ångström\n${contact}`)).profile;
    expect(bare).toMatchObject({ headline: null, location: 'Kecskemét' });
  });

  it('in German', async () => {
    const parsed = await parse(`LEBENSLAUF

Name: Jürgen Groß
Wohnort: 10115 Berlin
Telefon: 030 1234567
E-Mail: juergen.gross@example.de

Berufserfahrung
seit 03/2020    Projektleiter, Siemens AG, München
                - Leitung eines Teams von zwölf Personen
01.04.2016 - 29.02.2020    Softwareentwickler, Müller & Söhne GmbH, Hamburg
                - Entwicklung einer Lagerverwaltung

Ausbildung
10/2011 - 03/2016    Master of Science Informatik, Technische Universität Berlin
                     Note: 1,3

Sprachkenntnisse
Deutsch (Muttersprache), Englisch (verhandlungssicher)

EDV-Kenntnisse
Java, SAP, SQL
`);
    expect(parsed.profile).toMatchObject({
      firstName: 'Jürgen',
      lastName: 'Groß',
      location: '10115 Berlin',
      phone: '030 1234567',
    });
    expect(parsed.workExperience).toMatchObject([
      {
        position: 'Projektleiter',
        company: 'Siemens AG',
        location: 'München',
        startDate: '2020-03',
        current: true,
        accomplishments: ['Leitung eines Teams von zwölf Personen'],
      },
      {
        position: 'Softwareentwickler',
        company: 'Müller & Söhne GmbH',
        location: 'Hamburg',
        startDate: '2016-04-01',
        endDate: '2020-02-29',
      },
    ]);
    expect(parsed.education).toMatchObject([
      {
        degree: 'Master of Science',
        fieldOfStudy: 'Informatik',
        institution: 'Technische Universität Berlin',
        startDate: '2011-10',
        endDate: '2016-03',
        grade: '1,3',
      },
    ]);
    expect(parsed.languages).toEqual([
      { name: 'Deutsch', proficiency: 'Muttersprache' },
      { name: 'Englisch', proficiency: 'verhandlungssicher' },
    ]);
    expect(parsed.skills.map(({ name }) => name)).toEqual(['Java', 'SAP', 'SQL']);
  });

  it('in French', async () => {
    const parsed = await parse(`Élodie DUPONT
Ingénieure logiciel
12 rue de la Paix, 75002 Paris
06 12 34 56 78
elodie.dupont@example.fr

EXPÉRIENCES PROFESSIONNELLES

Ingénieure logiciel – Société Générale, Paris
Depuis mars 2020
• Conception d'une interface de paiement

Développeuse web – Capgemini, Lyon
sept. 2016 à févr. 2020
• Développement de sites pour la grande distribution

FORMATION
2013 - 2016 : Diplôme d'ingénieur, École Centrale de Lyon

LANGUES
Français : langue maternelle
Anglais : courant

CENTRES D'INTÉRÊT
Escalade
`);
    expect(parsed.profile).toMatchObject({
      firstName: 'Élodie',
      lastName: 'DUPONT',
      headline: 'Ingénieure logiciel',
      phone: '06 12 34 56 78',
    });
    expect(parsed.workExperience).toMatchObject([
      {
        position: 'Ingénieure logiciel',
        company: 'Société Générale',
        location: 'Paris',
        startDate: '2020-03',
        current: true,
      },
      {
        position: 'Développeuse web',
        company: 'Capgemini',
        location: 'Lyon',
        startDate: '2016-09',
        endDate: '2020-02',
      },
    ]);
    expect(parsed.education).toMatchObject([
      { institution: 'École Centrale de Lyon', startDate: '2013', endDate: '2016' },
    ]);
    expect(parsed.languages).toEqual([
      { name: 'Français', proficiency: 'langue maternelle' },
      { name: 'Anglais', proficiency: 'courant' },
    ]);
  });

  it('in Spanish', async () => {
    const parsed = await parse(`María García López
Analista de datos
Madrid, España · maria@example.es · +34 612 345 678

EXPERIENCIA LABORAL
Analista de datos
Banco Santander
Madrid
enero de 2021 - actualidad
- Modelos de riesgo para pymes

FORMACIÓN ACADÉMICA
Grado en Estadística
Universidad Complutense de Madrid
2016 - 2020

IDIOMAS
Español: nativo
Inglés: avanzado

HABILIDADES
Python, SQL, Power BI
`);
    expect(parsed.profile).toMatchObject({
      firstName: 'María García',
      lastName: 'López',
      location: 'Madrid, España',
    });
    expect(parsed.workExperience).toMatchObject([
      {
        position: 'Analista de datos',
        company: 'Banco Santander',
        location: 'Madrid',
        startDate: '2021-01',
        current: true,
      },
    ]);
    expect(parsed.education).toMatchObject([
      {
        degree: 'Grado',
        fieldOfStudy: 'Estadística',
        institution: 'Universidad Complutense de Madrid',
      },
    ]);
    expect(parsed.languages.map(({ name }) => name)).toEqual(['Español', 'Inglés']);
  });

  it('in Italian', async () => {
    const parsed = await parse(`Giulia Bianchi
Milano, Italia
giulia@example.it

ESPERIENZE LAVORATIVE
Responsabile vendite | Barilla S.p.A. | Parma | dal gennaio 2019 ad oggi
- Gestione di venti clienti

ISTRUZIONE E FORMAZIONE
Laurea Magistrale in Economia | Università Bocconi | 2013 - 2018

COMPETENZE
Negoziazione, CRM, Excel
`);
    expect(parsed.workExperience).toMatchObject([
      {
        position: 'Responsabile vendite',
        company: 'Barilla S.p.A.',
        startDate: '2019-01',
        current: true,
      },
    ]);
    expect(parsed.education).toMatchObject([
      {
        degree: 'Laurea Magistrale',
        fieldOfStudy: 'Economia',
        institution: 'Università Bocconi',
        startDate: '2013',
        endDate: '2018',
      },
    ]);
    expect(parsed.skills).toHaveLength(3);
  });

  it('in Portuguese', async () => {
    const parsed = await parse(`João da Silva
joao@example.com.br
São Paulo, Brasil

EXPERIÊNCIA PROFISSIONAL
Desenvolvedor de software
Nubank
março de 2018 até o momento
- Construção de serviços em Clojure

FORMAÇÃO ACADÊMICA
Bacharelado em Ciência da Computação
Universidade de São Paulo
2013 - 2017

IDIOMAS
Português - nativo
Inglês - fluente
`);
    expect(parsed.profile).toMatchObject({
      firstName: 'João',
      lastName: 'da Silva',
      location: 'São Paulo, Brasil',
    });
    expect(parsed.workExperience).toMatchObject([
      {
        position: 'Desenvolvedor de software',
        company: 'Nubank',
        startDate: '2018-03',
        current: true,
      },
    ]);
    expect(parsed.education).toMatchObject([
      {
        degree: 'Bacharelado',
        fieldOfStudy: 'Ciência da Computação',
        institution: 'Universidade de São Paulo',
      },
    ]);
    expect(parsed.languages).toEqual([
      { name: 'Português', proficiency: 'nativo' },
      { name: 'Inglês', proficiency: 'fluente' },
    ]);
  });

  it('with several jobs under one company, as LinkedIn groups them', async () => {
    const parsed = await parse(`Ada Lovelace
Analyst

Experience
Analytical Engines Ltd
5 years 2 months
Chief Analyst
January 2020 - Present (3 years 2 months)
London, England
Programmer
November 2017 - December 2019 (2 years 2 months)
London, England

Education
University of London
Bachelor of Science, Mathematics · (2014 - 2017)
`);
    expect(parsed.workExperience).toMatchObject([
      {
        company: 'Analytical Engines Ltd',
        position: 'Chief Analyst',
        startDate: '2020-01',
        location: 'London, England',
      },
      {
        company: 'Analytical Engines Ltd',
        position: 'Programmer',
        startDate: '2017-11',
        endDate: '2019-12',
      },
    ]);
    expect(parsed.education).toMatchObject([
      {
        institution: 'University of London',
        degree: 'Bachelor of Science',
        fieldOfStudy: 'Mathematics',
      },
    ]);
  });
});

describe('what a résumé does not say', () => {
  it('is absent', async () => {
    const parsed = await parse('Ada Lovelace\nada@example.com\n\nSkills\nMathematics\n');
    expect(parsed.profile).toMatchObject({
      phone: null,
      location: null,
      headline: null,
      summary: null,
    });
    expect(parsed).toMatchObject({ workExperience: [], education: [], languages: [], links: [] });
  });

  it('is not taken from a referee', async () => {
    const parsed = await parse(
      'Ada Lovelace\n\nSkills\nMathematics\n\nReferences\nCharles Babbage, charles@example.com, +44 20 7946 0018\n',
    );
    expect(parsed.profile).toMatchObject({ firstName: 'Ada', email: null, phone: null });
  });
});

describe('where values were read', () => {
  it('has a span and a confidence for every value, and the span says the value', async () => {
    const parsed = await parse(
      'Ada Lovelace\nada@example.com\n\nExperience\nAnalyst, Acme Inc., London, England\nJan 2020 – Mar 2021\n- Counted things\n\nSkills\nMathematics, Logic\n',
    );
    const { spans, confidence, source } = parsed;
    const said = (path: string) => source.text.slice(spans[path]?.start, spans[path]?.end);
    expect(said('profile.lastName')).toBe('Lovelace');
    expect(said('workExperience.0.company')).toBe('Acme Inc.');
    expect(said('workExperience.0.startDate')).toBe('Jan 2020 – Mar 2021');
    expect(said('workExperience.0.accomplishments.0')).toBe('Counted things');
    expect(said('skills.1.name')).toBe('Logic');
    expect(Object.keys(confidence).toSorted()).toEqual(Object.keys(spans).toSorted());
    expect(Object.values(confidence).every((share) => share > 0 && share <= 1)).toBe(true);
    expect(spans['profile.phone']).toBeUndefined();
  });
});
