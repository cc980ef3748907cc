import type { OccupationConcept } from '../occupation-concept.ts';

/** Education and library: SOC major group 25. */
export const educationOccupations: readonly OccupationConcept[] = [
  {
    name: 'Elementary School Teacher',
    socGroup: '25-2000',
    aliases:
      'Primary School Teacher|Elementary Teacher|Primary Teacher|Grade School Teacher|Primary Education Teacher|First Grade Teacher|Second Grade Teacher|Third Grade Teacher|Fourth Grade Teacher|Fifth Grade Teacher|KS1 Teacher|KS2 Teacher',
    otherLanguages:
      'Grundschullehrer|Grundschullehrerin|Volksschullehrer|Primarlehrer|Primarlehrerin|professeur des écoles|professeure des écoles|instituteur|institutrice|enseignant du primaire|maestro de primaria|maestra de primaria|profesor de primaria|profesora de primaria|insegnante di scuola primaria|insegnante elementare|maestra elementare|professor do ensino fundamental|professora do ensino fundamental|professor primário|professora primária|basisschoolleraar|leerkracht basisonderwijs|leerkracht lager onderwijs|groepsleerkracht|nauczyciel wczesnoszkolny|grundskollärare|lågstadielärare',
    related: 'Kindergarten Teacher|Special Education Teacher|Teaching Assistant',
    skills:
      'Teaching|Elementary Education|Lesson Planning|Classroom Management|Differentiated Instruction|Parent Communication',
  },
  {
    name: 'Middle School Teacher',
    socGroup: '25-2000',
    aliases: 'Junior High School Teacher|Middle Grades Teacher|Junior High Teacher',
    otherLanguages:
      'Mittelschullehrer|Mittelschullehrerin|Realschullehrer|Realschullehrerin|Hauptschullehrer|professeur de collège|professeure de collège|insegnante di scuola media|professor do segundo ciclo|mellanstadielärare|högstadielärare',
    related: 'Secondary School Teacher|Elementary School Teacher',
    skills: 'Teaching|Lesson Planning|Classroom Management|Student Assessment',
  },
  {
    name: 'Secondary School Teacher',
    socGroup: '25-2000',
    aliases:
      'High School Teacher|Secondary Teacher|Math Teacher|Mathematics Teacher|Science Teacher|English Teacher|History Teacher|Physics Teacher|Chemistry Teacher|Biology Teacher|Geography Teacher|Computer Science Teacher|Social Studies Teacher|High School Math Teacher|Sixth Form Teacher',
    otherLanguages:
      "Gymnasiallehrer|Gymnasiallehrerin|Lehrer Sekundarstufe|Sekundarlehrer|Sekundarlehrerin|Mathematiklehrer|Mathematiklehrerin|Englischlehrer|Englischlehrerin|Oberstufenlehrer|professeur de lycée|professeure de lycée|professeur du secondaire|professeur certifié|professeur de mathématiques|professeur d'anglais|profesor de secundaria|profesora de secundaria|profesor de instituto|profesora de instituto|profesor de matemáticas|profesora de matemáticas|insegnante di scuola superiore|insegnante di scuola secondaria|professore di liceo|insegnante di matematica|professor do ensino médio|professora do ensino médio|professor do ensino secundário|professor de matemática|professora de matemática|docent voortgezet onderwijs|leraar voortgezet onderwijs|leraar wiskunde|leraar secundair onderwijs|docent wiskunde|docent Engels|nauczyciel matematyki|gymnasielärare",
    related: 'Middle School Teacher|Professor|Tutor',
    skills:
      'Teaching|Secondary Education|Lesson Planning|Classroom Management|Student Assessment|Curriculum Development',
  },
  {
    name: 'Teacher',
    socGroup: '25-2000',
    aliases:
      'School Teacher|Classroom Teacher|Schoolteacher|Qualified Teacher|Certified Teacher|Cover Teacher',
    otherLanguages:
      'Lehrer|Lehrerin|Lehrkraft|enseignant|enseignante|maestro de escuela|maestra de escuela|profesor|profesora|docente|insegnante|professora|leraar|lerares|leerkracht|onderwijzer|nauczyciel|nauczycielka|lärare',
    related: 'Elementary School Teacher|Secondary School Teacher|Teaching Assistant',
    skills: 'Teaching|Lesson Planning|Classroom Management|Student Assessment',
  },
  {
    name: 'Kindergarten Teacher',
    socGroup: '25-2000',
    aliases:
      'Reception Teacher|Pre-K Teacher|Pre-Kindergarten Teacher|Transitional Kindergarten Teacher',
    otherLanguages:
      "Vorschullehrer|Vorschullehrerin|Kindergärtner|Kindergärtnerin|professeur de maternelle|professeure de maternelle|enseignant de maternelle|institutrice maternelle|maestro de infantil|maestra de infantil|maestra de preescolar|insegnante di scuola dell'infanzia|maestra d'asilo|professora de educação infantil|professor de educação infantil|kleuterleidster|kleuterjuf|kleuteronderwijzer|nauczyciel przedszkola",
    related: 'Preschool Teacher|Elementary School Teacher',
    skills: 'Early Childhood Education|Teaching|Lesson Planning|Classroom Management',
  },
  {
    name: 'Preschool Teacher',
    socGroup: '25-2000',
    aliases:
      'Early Childhood Educator|Nursery Teacher|Early Years Teacher|Early Childhood Teacher|Early Years Educator|Montessori Teacher|Nursery School Teacher|Daycare Teacher|Toddler Teacher|Early Years Practitioner|Head Start Teacher',
    otherLanguages:
      "Erzieher|Erzieherin|pädagogische Fachkraft|Elementarpädagoge|Elementarpädagogin|éducateur de jeunes enfants|éducatrice de jeunes enfants|éducateur de la petite enfance|éducatrice de la petite enfance|educador infantil|educadora infantil|técnico de educación infantil|técnica de educación infantil|educatore di asilo nido|educatrice di asilo nido|educatrice d'infanzia|educadora de infância|educador de infância|pedagogisch medewerker|kinderbegeleider|wychowawca przedszkolny|förskollärare",
    related: 'Kindergarten Teacher|Childcare Worker',
    skills: 'Early Childhood Education|Childcare|Lesson Planning|Parent Communication|First Aid',
  },
  {
    name: 'Special Education Teacher',
    socGroup: '25-2000',
    aliases:
      'Special Needs Teacher|SEN Teacher|SPED Teacher|Resource Teacher|SENCO|Intervention Specialist|Learning Support Teacher|Special Educator|Special Ed Teacher|Special Educational Needs Teacher|Learning Specialist',
    otherLanguages:
      'Förderschullehrer|Förderschullehrerin|Sonderpädagoge|Sonderpädagogin|Sonderschullehrer|Heilpädagoge|Heilpädagogin|enseignant spécialisé|enseignante spécialisée|orthopédagogue|profesor de educación especial|profesora de educación especial|maestro de educación especial|maestra de educación especial|pedagogo terapéutico|insegnante di sostegno|docente di sostegno|professor de educação especial|professora de educação especial|leraar speciaal onderwijs|leerkracht speciaal onderwijs|pedagog specjalny|speciallärare|specialpedagog',
    related: 'Elementary School Teacher|Teaching Assistant|Speech-Language Pathologist',
    skills:
      'Special Education|Differentiated Instruction|Teaching|Student Assessment|Parent Communication',
  },
  {
    name: 'Vocational Teacher',
    socGroup: '25-2000',
    aliases:
      'Career and Technical Education Teacher|CTE Teacher|Vocational Instructor|Further Education Lecturer|FE Lecturer|Vocational Education Teacher|Trade Instructor',
    otherLanguages:
      'Berufsschullehrer|Berufsschullehrerin|Ausbilder|Ausbilderin|Fachlehrer|professeur de lycée professionnel|formateur technique|profesor de formación profesional|profesora de formación profesional|profesor de FP|insegnante tecnico-pratico|formatore professionale|professor de ensino técnico|instrutor profissional|docent mbo|praktijkopleider|nauczyciel zawodu|yrkeslärare',
    related: 'Secondary School Teacher|Corporate Trainer',
    skills: 'Teaching|Lesson Planning|Curriculum Development|Student Assessment',
  },
  {
    name: 'Art Teacher',
    socGroup: '25-2000',
    aliases: 'Visual Arts Teacher|Art Educator|Drama Teacher|Art Instructor|Theatre Teacher',
    otherLanguages:
      "Kunstlehrer|Kunstlehrerin|professeur d'arts plastiques|professeure d'arts plastiques|profesor de arte|profesora de arte|profesor de dibujo|insegnante di arte|professor de artes|professora de artes|docent beeldende vorming|tekenleraar|bildlärare",
    related: 'Secondary School Teacher|Fine Artist',
    skills: 'Teaching|Creativity|Lesson Planning|Illustration',
  },
  {
    name: 'Music Teacher',
    socGroup: '25-3000',
    aliases:
      'Piano Teacher|Guitar Teacher|Singing Teacher|Violin Teacher|Voice Teacher|Choir Teacher|Band Director|Music Educator|Vocal Coach|Dance Teacher|Dance Instructor|Music Instructor',
    otherLanguages:
      'Musiklehrer|Musiklehrerin|Klavierlehrer|Klavierlehrerin|Gitarrenlehrer|Tanzlehrer|Tanzlehrerin|professeur de musique|professeure de musique|professeur de piano|professeur de danse|professeure de danse|profesor de música|profesora de música|profesor de piano|profesora de piano|profesor de baile|profesora de danza|insegnante di musica|maestro di musica|insegnante di pianoforte|insegnante di danza|professor de música|professora de música|professor de dança|muziekleraar|muziekdocent|pianoleraar|dansdocent|nauczyciel muzyki|musiklärare',
    related: 'Musician|Secondary School Teacher',
    skills: 'Music Performance|Teaching|Lesson Planning',
  },
  {
    name: 'Physical Education Teacher',
    socGroup: '25-2000',
    aliases: 'PE Teacher|Phys Ed Teacher|Gym Teacher|Physical Education Instructor',
    otherLanguages:
      "Sportlehrer|Sportlehrerin|professeur d'éducation physique|professeur d'EPS|professeure d'EPS|profesor de educación física|profesora de educación física|insegnante di educazione fisica|insegnante di scienze motorie|professor de educação física|professora de educação física|gymleraar|docent lichamelijke opvoeding|gymnastiekleraar|nauczyciel wychowania fizycznego|idrottslärare",
    related: 'Secondary School Teacher|Sports Coach',
    skills: 'Teaching|Fitness Instruction|Coaching Sports|Classroom Management',
  },
  {
    name: 'Language Teacher',
    socGroup: '25-3000',
    aliases:
      'ESL Teacher|EFL Teacher|ESOL Teacher|TEFL Teacher|Spanish Teacher|French Teacher|German Teacher|Foreign Language Teacher|ESL Instructor|TESOL Teacher|World Language Teacher|EAL Teacher|Modern Languages Teacher|English Language Teacher',
    otherLanguages:
      "Sprachlehrer|Sprachlehrerin|Deutschlehrer|Deutschlehrerin|DaF-Lehrer|DaZ-Lehrer|Französischlehrer|Spanischlehrer|professeur de langue|professeur d'espagnol|professeur FLE|professeur de français|profesor de idiomas|profesora de idiomas|profesor de inglés|profesora de inglés|profesor de español|profesora de español|insegnante di lingue|insegnante di inglese|insegnante di italiano|professor de idiomas|professor de inglês|professora de inglês|professor de línguas|taaldocent|taaldocente|docent NT2|lektor języka|nauczyciel języka angielskiego|språklärare",
    related: 'Secondary School Teacher|Translator|Adult Education Teacher',
    skills: 'Teaching|English as a Second Language|Foreign Languages|Lesson Planning',
  },
  {
    name: 'Adult Education Teacher',
    socGroup: '25-3000',
    aliases:
      'Adult Basic Education Instructor|GED Instructor|Literacy Teacher|Adult Literacy Instructor|ABE Instructor|Adult Educator|Literacy Tutor',
    otherLanguages:
      "Erwachsenenbildner|Erwachsenenbildnerin|Kursleiter Volkshochschule|formateur d'adultes|formatrice d'adultes|profesor de adultos|educador de adultos|educadora de adultos|formatore di adulti|professor de educação de jovens e adultos|docent volwassenenonderwijs|sfi-lärare",
    related: 'Language Teacher|Corporate Trainer',
    skills: 'Teaching|Literacy Instruction|Lesson Planning',
  },
  {
    name: 'Substitute Teacher',
    socGroup: '25-3000',
    aliases: 'Supply Teacher|Relief Teacher|Short-Term Substitute Teacher',
    otherLanguages:
      'Vertretungslehrer|Vertretungslehrerin|Vertretungslehrkraft|professeur remplaçant|professeure remplaçante|enseignant remplaçant|enseignant contractuel|profesor sustituto|profesora sustituta|maestro suplente|maestra suplente|docente suplente|insegnante supplente|professor substituto|professora substituta|invalleerkracht|invaldocent|lärarvikarie',
    related: 'Elementary School Teacher|Teaching Assistant',
    skills: 'Teaching|Classroom Management|Adaptability',
  },
  {
    name: 'Tutor',
    socGroup: '25-3000',
    aliases:
      'Private Tutor|Math Tutor|Online Tutor|Academic Tutor|SAT Tutor|Home Tutor|Reading Tutor|Private Teacher',
    contextAliases: 'Tutor',
    otherLanguages:
      'Nachhilfelehrer|Nachhilfelehrerin|professeur particulier|professeure particulière|tuteur scolaire|profesor particular|profesora particular|insegnante privato|insegnante privata|explicador|explicadora|professor particular|professora particular|bijlesdocent|bijlesleraar|korepetytor|korepetytorka|privatlärare',
    related: 'Teacher|Teaching Assistant',
    skills: 'Tutoring|Teaching|Communication',
  },
  {
    name: 'Professor',
    socGroup: '25-1000',
    aliases:
      'University Professor|Postsecondary Teacher|Teacher, Postsecondary|Associate Professor|Assistant Professor|University Lecturer|Lecturer|Adjunct Professor|College Professor|Adjunct Instructor|Faculty Member|College Instructor|Senior Lecturer|Adjunct Faculty|Instructor of Record|Visiting Professor|Nursing Professor|Teaching Fellow|University Teacher|Adjunct Lecturer',
    otherLanguages:
      "Professorin|Hochschullehrer|Hochschullehrerin|Hochschuldozent|Universitätsprofessor|Universitätsprofessorin|Dozent|Dozentin|Juniorprofessor|professeur d'université|professeure d'université|professeur des universités|maître de conférences|maîtresse de conférences|enseignant-chercheur|enseignante-chercheuse|profesor universitario|profesora universitaria|catedrático|catedrática|profesor titular|docente universitario|professore universitario|professoressa universitaria|professore associato|professor universitário|professora universitária|hoogleraar|universitair docent|hogeschooldocent|wykładowca|profesor uczelni|universitetslektor",
    related: 'Research Scientist|Dean|Secondary School Teacher',
    skills: 'Higher Education|Teaching|Research|Curriculum Development|Public Speaking|Writing',
  },
  {
    name: 'Graduate Teaching Assistant',
    socGroup: '25-9000',
    aliases: 'Graduate Assistant|University Teaching Assistant',
    otherLanguages:
      'studentische Hilfskraft|wissenschaftliche Hilfskraft|chargé de travaux dirigés|moniteur universitaire|ayudante de cátedra|asistente de cátedra|assistente universitario|monitor acadêmico|student-assistent',
    related: 'Professor|Teaching Assistant',
    skills: 'Teaching|Student Assessment|Higher Education|Tutoring',
  },
  {
    name: 'Teaching Assistant',
    socGroup: '25-9000',
    aliases:
      "Teacher's Aide|Teacher Aide|Paraprofessional|Paraeducator|Teacher Assistant|Classroom Assistant|Instructional Aide|Classroom Aide|Learning Support Assistant|Special Education Aide|Instructional Assistant|Higher Level Teaching Assistant|HLTA|Special Education Paraprofessional",
    otherLanguages:
      "Schulbegleiter|Schulbegleiterin|Unterrichtsassistent|Integrationshelfer|Lehrassistent|assistant d'éducation|assistante d'éducation|AESH|accompagnant d'élèves en situation de handicap|ATSEM|auxiliar docente|auxiliar de aula|asistente de profesor|asistente de maestro|ayudante de maestro|assistente all'autonomia|auxiliar de sala|auxiliar de classe|assistente de professor|onderwijsassistent|onderwijsassistente|klassenassistent|asystent nauczyciela|elevassistent|lärarassistent",
    related: 'Special Education Teacher|Childcare Worker|Tutor',
    skills: 'Classroom Management|Special Education|Childcare|Communication',
  },
  {
    name: 'Instructional Designer',
    socGroup: '25-9000',
    aliases:
      'Instructional Coordinator|Curriculum Developer|Curriculum Specialist|Learning Designer|E-Learning Developer|Curriculum Coordinator|Instructional Technologist|eLearning Designer|Instructional Coach|Curriculum Designer|Learning Experience Designer|Educational Technologist|Education Consultant|E-Learning Designer|Education Specialist|Academic Coordinator',
    otherLanguages:
      'Bildungsreferent|Bildungsreferentin|E-Learning-Entwickler|E-Learning-Autor|concepteur pédagogique|conceptrice pédagogique|ingénieur pédagogique|ingénieure pédagogique|diseñador instruccional|diseñadora instruccional|diseñador pedagógico|coordinador pedagógico|progettista didattico|progettista formativo|designer instrucional|coordenador pedagógico|coordenadora pedagógica|onderwijskundige|leerplanontwikkelaar|metodyk nauczania|utbildningsdesigner',
    related: 'Corporate Trainer|Training Manager|Teacher',
    skills:
      'Instructional Design|Curriculum Development|Educational Technology|Corporate Training|Writing',
  },
  {
    name: 'Librarian',
    socGroup: '25-4000',
    aliases:
      "School Librarian|Academic Librarian|Reference Librarian|Library Media Specialist|Public Librarian|Law Librarian|Teacher Librarian|Library Director|Children's Librarian|Medical Librarian",
    otherLanguages:
      'Bibliothekar|Bibliothekarin|bibliothécaire|documentaliste|professeur documentaliste|bibliotecario|bibliotecaria|bibliothecaris|bibliotekarz|bibliotekarka|bibliotekarie',
    related: 'Library Technician|Archivist',
    skills: 'Library Science|Research|Customer Service|Records Management',
  },
  {
    name: 'Library Technician',
    socGroup: '25-4000',
    aliases: 'Library Associate',
    otherLanguages:
      'Fachangestellte für Medien- und Informationsdienste|aide-bibliothécaire|técnico de biblioteca|assistente bibliotecario|pomocnik bibliotekarza',
    related: 'Librarian|Administrative Assistant',
    skills: 'Library Science|Customer Service|Data Entry',
  },
  {
    name: 'Archivist',
    socGroup: '25-4000',
    aliases: 'Digital Archivist|Records Archivist|Manuscript Curator',
    otherLanguages:
      'Archivar|Archivarin|archiviste|archivista|archivero|archivera|archivaris|archiwista|archiwistka|arkivarie',
    related: 'Librarian|Museum Curator|Historian',
    skills: 'Records Management|Library Science|Research',
  },
  {
    name: 'Museum Curator',
    socGroup: '25-4000',
    aliases:
      'Art Curator|Gallery Curator|Museum Technician|Exhibition Curator|Museum Conservator|Art Conservator|Museum Registrar|Collections Manager|Gallery Manager|Museum Educator|Art Restorer',
    contextAliases: 'Curator',
    otherLanguages:
      "Kurator|Kuratorin|Museumspädagoge|Restaurator|Restauratorin|conservateur de musée|conservatrice de musée|commissaire d'exposition|restaurateur d'art|restauratrice d'art|médiateur culturel|médiatrice culturelle|conservador de museo|conservadora de museo|comisario de exposiciones|restaurador de arte|curatore museale|curatrice museale|restauratore d'arte|conservatore museale|curador de arte|curadora de arte|conservador de museu|museumconservator|restaurateur kunst|kustosz|kurator wystaw|museiintendent",
    related: 'Archivist|Anthropologist',
    skills: 'Research|Event Planning|Writing',
  },
];
