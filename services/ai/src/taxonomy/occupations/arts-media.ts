import type { OccupationConcept } from '../occupation-concept.ts';

/** Arts, design, entertainment, sports and media: SOC major group 27. */
export const artsMediaOccupations: readonly OccupationConcept[] = [
  {
    name: 'Graphic Designer',
    socGroup: '27-1000',
    aliases:
      'Visual Designer|Brand Designer|Graphic Artist|Layout Artist|Communication Designer|Digital Designer|Creative Designer|Presentation Designer|Publication Designer|Packaging Designer',
    otherLanguages:
      'Grafikdesigner|Grafikdesignerin|Grafiker|Grafikerin|Mediengestalter|Mediengestalterin|Kommunikationsdesigner|Kommunikationsdesignerin|graphiste|infographiste|maquettiste|designer graphique|diseñador gráfico|diseñadora gráfica|grafico pubblicitario|progettista grafico|grafica pubblicitaria|designer gráfico|designer gráfica|grafisch ontwerper|grafisch vormgever|projektant graficzny|grafik komputerowy|grafisk formgivare|grafisk designer',
    related: 'Web Designer|Art Director|Illustrator',
    skills:
      'Graphic Design|Adobe Illustrator|Adobe InDesign|Adobe Photoshop|Branding|Visual Design',
  },
  {
    name: 'Art Director',
    socGroup: '27-1000',
    aliases:
      'Creative Director|Associate Creative Director|Design Director|Creative Lead|Head of Design|Design Manager|Digital Art Director',
    otherLanguages:
      'Artdirector|Artdirectorin|Kreativdirektor|Kreativdirektorin|directeur artistique|directrice artistique|directeur de création|directrice de création|director de arte|directora de arte|director creativo|directora creativa|direttore artistico|direttrice artistica|direttore creativo|diretor de arte|diretora de arte|diretor criativo|artistiek directeur|dyrektor artystyczny|dyrektor kreatywny',
    related: 'Graphic Designer|Producer',
    skills: 'Visual Design|Branding|Leadership|Adobe Creative Suite|Creativity',
  },
  {
    name: 'Fine Artist',
    socGroup: '27-1000',
    aliases:
      'Visual Artist|Sculptor|Portrait Painter|Muralist|Printmaker|Studio Artist|Craft Artist|Glass Artist|Ceramic Artist',
    otherLanguages:
      'bildender Künstler|bildende Künstlerin|Bildhauer|Bildhauerin|Kunstmaler|artiste plasticien|artiste plasticienne|artiste peintre|sculpteur|sculptrice|artista plástico|artista plástica|escultor|escultora|artista visivo|scultore|scultrice|artista visual|beeldend kunstenaar|kunstschilder|beeldhouwer|artysta plastyk|rzeźbiarz|bildkonstnär|konstnär|skulptör',
    related: 'Illustrator|Art Teacher',
    skills: 'Creativity|Illustration',
  },
  {
    name: 'Illustrator',
    socGroup: '27-1000',
    aliases:
      'Medical Illustrator|Technical Illustrator|Concept Artist|Storyboard Artist|Book Illustrator|Comic Artist|Cartoonist',
    contextAliases: 'Illustrator',
    otherLanguages:
      'Illustratorin|Comiczeichner|illustrateur|illustratrice|dessinateur de bande dessinée|ilustrador|ilustradora|illustratore|fumettista|ilustrador editorial|ilustratorka',
    related: 'Graphic Designer|Animator|Fine Artist',
    skills: 'Illustration|Adobe Illustrator|Adobe Photoshop|Creativity',
  },
  {
    name: 'Animator',
    socGroup: '27-1000',
    aliases:
      '3D Artist|3D Animator|Motion Graphics Designer|Motion Designer|VFX Artist|Visual Effects Artist|2D Animator|Character Artist|3D Modeler|3D Modeller|Motion Graphics Artist|Special Effects Artist|Technical Artist|Multimedia Artist|Multimedia Designer',
    contextAliases: 'Animator',
    otherLanguages:
      '3D-Designer|Trickfilmzeichner|Multimediadesigner|animateur 3D|animatrice 3D|infographiste 3D|artista 3D|animador 3D|animadora 3D|diseñador multimedia|animatore 3D|grafico 3D|animador digital|designer de motion|animatiekunstenaar|grafik 3D|3D-grafiker',
    related: 'Illustrator|Game Designer|Video Editor',
    skills: 'Animation|3D Modeling|Adobe After Effects|Unity',
  },
  {
    name: 'Game Designer',
    socGroup: '27-1000',
    aliases: 'Level Designer|Video Game Designer|Narrative Designer|Game Artist',
    otherLanguages:
      'Spieledesigner|Spieledesignerin|concepteur de jeux vidéo|conceptrice de jeux vidéo|diseñador de videojuegos|diseñadora de videojuegos|progettista di videogiochi|designer de jogos|gameontwerper|projektant gier|speldesigner',
    related: 'Game Developer|Animator',
    skills: 'Game Development|Unity|Unreal Engine|Creativity',
  },
  {
    name: 'Industrial Designer',
    socGroup: '27-1000',
    aliases:
      'Product Design Engineer|Furniture Designer|Commercial Designer|Automotive Designer|Toy Designer|Package Designer',
    otherLanguages:
      'Industriedesigner|Industriedesignerin|Produktdesigner|Produktdesignerin|Möbeldesigner|designer industriel|designer produit|designer industrielle|diseñador industrial|diseñadora industrial|diseñador de producto|diseñadora de producto|designer industriale|progettista industriale|designer industrial|designer de produto|industrieel ontwerper|productontwerper|projektant przemysłowy|wzornik przemysłowy|industridesigner',
    related: 'Mechanical Engineer|UX Designer|Cabinetmaker',
    skills: 'Industrial Design|CAD|SolidWorks|3D Modeling',
  },
  {
    name: 'Interior Designer',
    socGroup: '27-1000',
    aliases:
      'Interior Architect|Interior Decorator|Home Stager|Kitchen Designer|Space Planner|Exhibit Designer',
    otherLanguages:
      "Innenarchitekt|Innenarchitektin|Inneneinrichter|architecte d'intérieur|décorateur d'intérieur|décoratrice d'intérieur|interiorista|diseñador de interiores|diseñadora de interiores|decorador de interiores|decoradora de interiores|arredatore|arredatrice|designer d'interni|architetto d'interni|designer de interiores|arquiteto de interiores|interieurarchitect|interieurontwerper|binnenhuisarchitect|architekt wnętrz|projektant wnętrz|inredare|inredningsarkitekt",
    related: 'Architect|Merchandise Displayer',
    skills: 'Interior Design|AutoCAD|Revit|Customer Service',
  },
  {
    name: 'Fashion Designer',
    socGroup: '27-1000',
    aliases:
      'Apparel Designer|Clothing Designer|Textile Designer|Costume Designer|Footwear Designer|Jewelry Designer|Accessories Designer|Shoe Designer|Jewellery Designer',
    otherLanguages:
      'Modedesigner|Modedesignerin|Textildesigner|Textildesignerin|Kostümbildner|Kostümbildnerin|Schmuckdesigner|styliste de mode|créateur de mode|créatrice de mode|modéliste|costumier|costumière|diseñador de moda|diseñadora de moda|figurinista|stilista di moda|costumista|designer de moda|estilista de moda|modeontwerper|modeontwerpster|kostuumontwerper|projektant mody|projektantka mody|modeskapare|kostymdesigner',
    related: 'Buyer',
    skills: 'Fashion Design|Adobe Illustrator|Illustration|Creativity',
  },
  {
    name: 'Floral Designer',
    socGroup: '27-1000',
    aliases: 'Florist|Flower Arranger',
    otherLanguages:
      'Floristin|Blumenbinder|fleuriste|florista|fioraio|fioraia|fiorista|bloemist|bloembinder|kwiaciarz|kwiaciarka|florystka',
    related: 'Retail Sales Assistant|Landscaper',
    skills: 'Creativity|Customer Service|Retail Sales',
  },
  {
    name: 'Merchandise Displayer',
    socGroup: '27-1000',
    aliases:
      'Visual Merchandiser|Window Dresser|Window Trimmer|Visual Merchandising Manager|Display Designer',
    otherLanguages:
      'Schaufenstergestalter|Schaufenstergestalterin|Schauwerbegestalter|étalagiste|marchandiseur visuel|escaparatista|vetrinista|vitrinista|etaleur|etalagist|dekorator wystaw',
    related: 'Interior Designer|Retail Sales Assistant',
    skills: 'Visual Design|Retail Sales|Creativity',
  },
  {
    name: 'Set Designer',
    socGroup: '27-1000',
    aliases:
      'Production Designer|Stage Designer|Scenic Designer|Set Decorator|Exhibition Designer|Scenographer',
    otherLanguages:
      'Bühnenbildner|Bühnenbildnerin|Szenenbildner|Szenograf|scénographe|décorateur de théâtre|chef décorateur|escenógrafo|escenógrafa|scenografo|scenografa|cenógrafo|cenógrafa|decorontwerper|scenograaf|scenografka',
    related: 'Art Director|Interior Designer',
    skills: 'Visual Design|3D Modeling|Creativity',
  },
  {
    name: 'Actor',
    socGroup: '27-2000',
    aliases:
      'Actress|Voice Actor|Theatre Actor|Stage Actor|Film Actor|Voice-Over Artist|Stunt Performer',
    contextAliases: 'Actor',
    otherLanguages:
      'Schauspieler|Schauspielerin|Synchronsprecher|Synchronsprecherin|comédien|comédienne|acteur de théâtre|actriz|actor de doblaje|actriz de doblaje|attore|attrice|doppiatore|doppiatrice|ator|atriz|dublador|dubladora|actrice|stemacteur|aktor|aktorka|skådespelare|skådespelerska',
    related: 'Producer|Musician',
    skills: 'Public Speaking|Creativity',
  },
  {
    name: 'Producer',
    socGroup: '27-2000',
    aliases:
      'Film Producer|TV Producer|Television Producer|Video Producer|Film Director|Executive Producer|Theatre Director|Associate Producer|Stage Manager|Radio Producer|Content Producer|Line Producer|Filmmaker|Music Video Director|Stage Director|Podcast Producer|Television Director|Creative Producer|Casting Director|Game Producer',
    contextAliases: 'Producer',
    otherLanguages:
      'Filmproduzent|Filmproduzentin|Filmregisseur|Filmregisseurin|Regisseur|Regisseurin|réalisateur|réalisatrice|metteur en scène|metteuse en scène|producteur audiovisuel|productrice audiovisuelle|director de cine|directora de cine|productor audiovisual|productora audiovisual|realizador audiovisual|regista|produttore cinematografico|produttrice cinematografica|diretor de cinema|diretora de cinema|produtor audiovisual|produtora audiovisual|cineasta|regisseuse|producent filmowy|reżyser|reżyserka|filmregissör|regissör',
    related: 'Video Editor|Camera Operator|Art Director',
    skills: 'Project Management|Budgeting|Video Editing|Creativity',
  },
  {
    name: 'Musician',
    socGroup: '27-2000',
    aliases:
      'Singer|Pianist|Guitarist|Violinist|Songwriter|Orchestra Conductor|Music Director|Choir Director|Vocalist|Music Producer|Session Musician|Organist|Cellist|Disc Jockey',
    contextAliases: 'Composer|Drummer',
    otherLanguages:
      "Musiker|Musikerin|Sänger|Sängerin|Komponist|Komponistin|Dirigent|Dirigentin|musicien|musicienne|chanteur|chanteuse|compositeur|compositrice|chef d'orchestre|cheffe d'orchestre|músico|cantante|compositora musical|director de orquesta|musicista|cantautore|direttore d'orchestra|compositore|pianista|musicista orchestrale|cantora|compositor musical|maestro de orquestra|muzikant|zanger|zangeres|componist|muzyk|piosenkarz|kompozytor|dyrygent|sångare|sångerska|kompositör",
    related: 'Music Teacher|Sound Engineer',
    skills: 'Music Performance|Audio Production|Creativity',
  },
  {
    name: 'Dancer',
    socGroup: '27-2000',
    aliases: 'Ballet Dancer|Choreographer|Professional Dancer',
    contextAliases: 'Dancer',
    otherLanguages:
      'Tänzer|Tänzerin|Choreograf|Choreografin|danseur|danseuse|chorégraphe|bailarín|bailarina|coreógrafo|coreógrafa|ballerino|danzatore|danzatrice|bailarino|danser|danseres|choreograaf|tancerz|tancerka|choreografka|dansare',
    related: 'Actor|Music Teacher',
    skills: 'Music Performance|Creativity|Fitness Instruction',
  },
  {
    name: 'Athlete',
    socGroup: '27-2000',
    aliases: 'Professional Athlete|Sports Player|Professional Footballer|Sports Competitor',
    contextAliases: 'Athlete',
    otherLanguages:
      'Profisportler|Profisportlerin|Profifußballer|sportif professionnel|sportive professionnelle|footballeur professionnel|deportista profesional|futbolista profesional|atleta professionista|calciatore professionista|atleta profissional|jogador de futebol profissional|profsporter|profvoetballer|sportowiec zawodowy|elitidrottare',
    related: 'Sports Coach|Personal Trainer',
    skills: 'Coaching Sports|Fitness Instruction',
  },
  {
    name: 'Sports Coach',
    socGroup: '27-2000',
    aliases:
      'Athletic Coach|Soccer Coach|Football Coach|Basketball Coach|Swim Coach|Tennis Coach|Gymnastics Coach|Head Coach|Assistant Coach|Swimming Coach|Sports Instructor|Volleyball Coach|Baseball Coach|Sports Scout',
    otherLanguages:
      'Sporttrainer|Sporttrainerin|Fußballtrainer|Fußballtrainerin|Schwimmtrainer|entraîneur sportif|entraîneuse sportive|moniteur sportif|entraîneur de football|entrenador deportivo|entrenadora deportiva|entrenador de fútbol|entrenador de natación|allenatore sportivo|allenatrice sportiva|allenatore di calcio|treinador desportivo|treinador de futebol|treinadora esportiva|técnico de futebol|sportcoach|voetbaltrainer|trener sportowy|trener piłki nożnej|idrottstränare|fotbollstränare',
    related: 'Personal Trainer|Physical Education Teacher',
    skills: 'Coaching Sports|Fitness Instruction|Mentoring|First Aid',
  },
  {
    name: 'Sports Referee',
    socGroup: '27-2000',
    aliases: 'Referee|Umpire|Sports Official|Soccer Referee',
    otherLanguages:
      'Schiedsrichter|Schiedsrichterin|arbitre sportif|árbitro deportivo|árbitro de fútbol|arbitro sportivo|arbitro di calcio|árbitro de futebol|scheidsrechter|sędzia sportowy|fotbollsdomare',
    related: 'Sports Coach|Athlete',
    skills: 'Decision Making|Coaching Sports',
  },
  {
    name: 'Journalist',
    socGroup: '27-3000',
    aliases:
      'News Reporter|Staff Writer|Correspondent|News Anchor|News Presenter|Investigative Reporter|Broadcast Journalist|Newscaster|Columnist|Photojournalist|Foreign Correspondent|Sports Reporter|Data Journalist|Multimedia Journalist|News Producer|Sports Journalist',
    contextAliases: 'Reporter',
    otherLanguages:
      "Journalistin|Redakteur|Redakteurin|Reporterin|Nachrichtensprecher|Nachrichtensprecherin|journaliste|reporter d'images|rédacteur en chef adjoint|periodista|reportero|reportera|corresponsal de prensa|giornalista|cronista|jornalista|verslaggever|verslaggeefster|nieuwslezer|dziennikarz|dziennikarka|nyhetsreporter",
    related: 'Editor|Writer|Broadcast Presenter',
    skills: 'Journalism|Writing|Research|Video Editing',
  },
  {
    name: 'Broadcast Presenter',
    socGroup: '27-3000',
    aliases:
      'Radio Host|TV Presenter|Radio Presenter|Radio Announcer|Television Presenter|TV Host|Master of Ceremonies|Podcast Host|Sports Announcer|Sports Commentator|Announcer|Radio DJ|Show Host',
    otherLanguages:
      'Moderator Rundfunk|Radiomoderator|Radiomoderatorin|Fernsehmoderator|Fernsehmoderatorin|animateur radio|animatrice radio|présentateur télé|présentatrice télé|présentateur de télévision|presentador de televisión|presentadora de televisión|locutor de radio|locutora de radio|locutor|locutora|conduttore televisivo|conduttrice televisiva|conduttore radiofonico|presentatore televisivo|speaker radiofonico|apresentador de televisão|apresentadora de televisão|radialista|radiopresentator|televisiepresentator|prezenter radiowy|prezenter telewizyjny|radiopratare|programledare',
    related: 'Journalist|Actor',
    skills: 'Public Speaking|Journalism|Communication',
  },
  {
    name: 'Editor',
    socGroup: '27-3000',
    aliases:
      'Copy Editor|Managing Editor|Editor in Chief|Book Editor|Content Editor|Editorial Assistant|News Editor|Commissioning Editor|Associate Editor|Web Editor|Subeditor|Sub-Editor|Magazine Editor|Editorial Director|Technical Editor|Assistant Editor|Publishing Editor',
    contextAliases: 'Editor',
    otherLanguages:
      'Lektor|Lektorin|Chefredakteur|Chefredakteurin|Verlagslektor|Verlagslektorin|rédacteur en chef|rédactrice en chef|secrétaire de rédaction|éditeur littéraire|éditrice littéraire|jefe de redacción|redactor jefe|redactora jefe|editor literario|editora literaria|caporedattore|redattore|redattrice|redattore editoriale|editor-chefe|redator-chefe|eindredacteur|hoofdredacteur|redacteur|redactrice|redaktor|redaktorka|chefredaktör|bokförläggare',
    related: 'Journalist|Proofreader|Writer',
    skills: 'Writing|Journalism|Content Design|Attention to Detail',
  },
  {
    name: 'Writer',
    socGroup: '27-3000',
    aliases:
      'Content Writer|Novelist|Screenwriter|Scriptwriter|Playwright|Ghostwriter|Freelance Writer|Blogger|Speechwriter|Creative Writer|Web Content Writer|Web Writer|Poet',
    contextAliases: 'Writer|Author',
    otherLanguages:
      'Schriftsteller|Schriftstellerin|Drehbuchautor|Drehbuchautorin|Buchautor|Autorin|écrivain|écrivaine|scénariste|rédacteur web|rédactrice web|rédacteur de contenu|escritor|escritora|guionista|redactor de contenidos|redactora de contenidos|scrittore|scrittrice|sceneggiatore|sceneggiatrice|redattore di contenuti|roteirista|redator de conteúdo|redatora de conteúdo|schrijver|schrijfster|scenarist|scenarioschrijver|contentschrijver|pisarz|pisarka|scenarzysta|författare|manusförfattare|skribent',
    related: 'Copywriter|Editor|Journalist',
    skills: 'Writing|Content Marketing|SEO|Research',
  },
  {
    name: 'Copywriter',
    socGroup: '27-3000',
    aliases:
      'SEO Copywriter|Advertising Copywriter|UX Writer|Content Designer|Marketing Copywriter|Creative Copywriter|Content Strategist|Content Manager|Content Creator|Content Specialist',
    otherLanguages:
      'Werbetexter|Werbetexterin|Texterin|Content-Managerin|concepteur-rédacteur|conceptrice-rédactrice|gestionnaire de contenu|créateur de contenu|créatrice de contenu|redactor publicitario|redactora publicitaria|redactor creativo|gestor de contenidos|creador de contenido|copywriter pubblicitario|redattore pubblicitario|redator publicitário|redatora publicitária|criador de conteúdo|tekstschrijver|contentmanager|twórca treści|innehållsproducent',
    related: 'Writer|Marketing Specialist|Technical Writer',
    skills: 'Copywriting|Writing|SEO|Content Marketing|Content Design',
  },
  {
    name: 'Technical Writer',
    socGroup: '27-3000',
    aliases:
      'Documentation Specialist|Technical Author|Technical Communicator|Documentation Writer|API Writer|Documentation Engineer|Medical Writer|Scientific Writer|Information Developer|Proposal Writer',
    otherLanguages:
      'Technischer Redakteur|Technische Redakteurin|rédacteur technique|rédactrice technique|rédacteur médical|rédactrice médicale|redactor técnico|redactora técnica|documentador técnico|redactor médico|redattore tecnico|redattrice tecnica|redator técnico|redatora técnica|technisch schrijver|technisch auteur|teknikinformatör|teknisk skribent',
    related: 'Software Engineer|Copywriter|Editor',
    skills: 'Technical Writing|Writing|Research|Attention to Detail',
  },
  {
    name: 'Public Relations Specialist',
    socGroup: '27-3000',
    aliases:
      'PR Specialist|Communications Specialist|Communications Officer|PR Executive|Press Officer|Public Affairs Specialist|Media Relations Specialist|Public Information Officer|Communications Coordinator|Communications Associate|Publicist|Corporate Communications Specialist|PR Consultant|Communications Assistant|Spokesperson|Communications Advisor|Press Secretary|Internal Communications Specialist',
    otherLanguages:
      'PR-Berater|PR-Beraterin|PR-Referent|Öffentlichkeitsarbeiter|Kommunikationsreferent|Kommunikationsreferentin|Pressereferent|Pressereferentin|chargé de communication|chargée de communication|attaché de presse|attachée de presse|chargé de relations publiques|chargée de relations publiques|relacionista público|especialista en relaciones públicas|técnico de comunicación|técnica de comunicación|addetto stampa|addetta stampa|addetto alla comunicazione|addetta alla comunicazione|specialista in relazioni pubbliche|assessor de imprensa|assessora de imprensa|analista de comunicação|assessor de comunicação|communicatiemedewerker|communicatieadviseur|persvoorlichter|woordvoerder|specjalista ds. PR|rzecznik prasowy|kommunikatör|pressekreterare|informatör',
    related: 'Public Relations Manager|Journalist|Marketing Specialist',
    skills: 'Public Relations|Writing|Social Media Marketing|Communication',
  },
  {
    name: 'Translator',
    socGroup: '27-3000',
    aliases:
      'Court Interpreter|Medical Interpreter|Conference Interpreter|Localization Specialist|Sign Language Interpreter|ASL Interpreter|Subtitler|Freelance Translator|Legal Translator|Linguist|Localisation Specialist|Spanish Interpreter|Localization Manager',
    contextAliases: 'Translator|Interpreter',
    otherLanguages:
      'Übersetzer|Übersetzerin|Dolmetscher|Dolmetscherin|Gebärdensprachdolmetscher|Gebärdensprachdolmetscherin|traducteur|traductrice|traducteur-interprète|interprète|traductor|traductora|traduttore|traduttrice|interprete di conferenza|tradutor|tradutora|vertaler|vertaalster|tolk-vertaler|tłumacz|tłumaczka|översättare|teckenspråkstolk',
    related: 'Language Teacher|Editor',
    skills: 'Translation|Foreign Languages|Sign Language|Writing',
  },
  {
    name: 'Photographer',
    socGroup: '27-4000',
    aliases:
      'Wedding Photographer|Portrait Photographer|Commercial Photographer|Product Photographer|Press Photographer|Photo Editor|Drone Photographer|Studio Photographer|Freelance Photographer|School Photographer',
    otherLanguages: 'Fotograf|Fotografin|photographe|fotógrafo|fotógrafa|fotograaf|fotografka',
    related: 'Camera Operator|Graphic Designer',
    skills: 'Photography|Adobe Photoshop|Customer Service',
  },
  {
    name: 'Camera Operator',
    socGroup: '27-4000',
    aliases:
      'Videographer|Cameraman|Cinematographer|Director of Photography|Camerawoman|Video Operator|Camera Assistant',
    otherLanguages:
      'Kameramann|Kamerafrau|Videograf|Videografin|cadreur|cadreuse|vidéaste|chef opérateur|directeur de la photographie|camarógrafo|camarógrafa|operador de cámara|operadora de cámara|videógrafo|cameraman televisivo|operatore video|videomaker|direttore della fotografia|operador de câmera|cinegrafista|cameravrouw|operator kamery|filmfotograf|kameraoperatör',
    related: 'Video Editor|Photographer|Producer',
    skills: 'Photography|Video Editing|Audio Production',
  },
  {
    name: 'Video Editor',
    socGroup: '27-4000',
    aliases:
      'Film Editor|Film and Video Editor|Post-Production Editor|Video Content Creator|Assistant Video Editor',
    otherLanguages:
      'Videoeditor|Videoeditorin|Filmeditor|Filmeditorin|Cutterin|monteur vidéo|monteuse vidéo|monteur audiovisuel|monteur de cinéma|editor de vídeo|editora de vídeo|montador de vídeo|montador de cine|montatore video|montatrice video|video montatore|montatore cinematografico|videomonteur|montażysta|montażystka|videoredigerare',
    related: 'Camera Operator|Animator|Producer',
    skills: 'Video Editing|Adobe Premiere|Adobe After Effects|Animation',
  },
  {
    name: 'Sound Engineer',
    socGroup: '27-4000',
    aliases:
      'Audio Engineer|Sound Technician|Sound Designer|Recording Engineer|Mixing Engineer|Audio Technician|Audio Producer|Mastering Engineer|Sound Mixer|Broadcast Audio Engineer|Audio Designer',
    otherLanguages:
      'Tontechniker|Tontechnikerin|Toningenieur|Toningenieurin|Tonmeister|ingénieur du son|ingénieure du son|technicien son|preneur de son|técnico de sonido|técnica de sonido|ingeniero de sonido|ingeniera de sonido|tecnico del suono|fonico|ingegnere del suono|técnico de som|engenheiro de som|engenheiro de áudio|geluidstechnicus|realizator dźwięku|inżynier dźwięku|ljudtekniker',
    related: 'Audiovisual Technician|Musician',
    skills: 'Audio Production|Music Performance',
  },
  {
    name: 'Audiovisual Technician',
    socGroup: '27-4000',
    aliases:
      'AV Technician|Broadcast Technician|Lighting Technician|Stage Technician|Broadcast Engineer|Audio Visual Technician|Lighting Designer|Stagehand|Theatre Technician|Lighting Operator|Projectionist|AV Engineer|Event Technician',
    otherLanguages:
      'Veranstaltungstechniker|Veranstaltungstechnikerin|Fachkraft für Veranstaltungstechnik|Lichttechniker|Bühnentechniker|technicien audiovisuel|technicienne audiovisuelle|régisseur lumière|technicien lumière|éclairagiste|régisseur de spectacle|técnico audiovisual|técnica audiovisual|técnico de iluminación|técnico de luces|tecnico audiovisivo|tecnico luci|técnico de iluminação|técnico de audiovisual|técnico de palco|podiumtechnicus|lichttechnicus|AV-technicus|oświetleniowiec|ljustekniker|scentekniker',
    related: 'Sound Engineer|Camera Operator',
    skills: 'Audio Production|Electrical Wiring|Video Editing',
  },
];
