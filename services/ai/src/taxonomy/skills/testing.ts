import type { SkillConcept } from '../skill-concept.ts';

/** Testing of software: methods, levels and tools. */
export const testingSkills: readonly SkillConcept[] = [
  {
    name: 'Manual Testing',
    aliases: ['Exploratory Testing', 'Manual QA', 'Ad Hoc Testing'],
    parent: 'Software Testing',
  },
  {
    name: 'Regression Testing',
    aliases: ['Smoke Testing', 'Regression Tests', 'Sanity Testing'],
    parent: 'Software Testing',
  },
  {
    name: 'Acceptance Testing',
    aliases: ['User Acceptance Testing', 'Acceptance Tests', 'UAT'],
    parent: 'Software Testing',
  },
  {
    name: 'Performance Testing',
    aliases: ['Load Testing', 'Stress Testing', 'Scalability Testing'],
    parent: 'Software Testing',
    related: ['Performance Optimization'],
  },
  {
    name: 'JMeter',
    aliases: ['Apache JMeter', 'LoadRunner', 'Locust.io', 'Grafana k6'],
    contextAliases: ['Gatling'],
    parent: 'Performance Testing',
  },
  {
    name: 'API Testing',
    aliases: ['Rest Assured', 'SoapUI', 'Contract Testing'],
    parent: 'Software Testing',
    related: ['Postman'],
  },
  {
    name: 'Postman',
    aliases: ['Postman Collections', 'Insomnia REST'],
    parent: 'APIs',
    related: ['API Testing'],
    needs: 'context',
  },
  {
    name: 'Test Planning',
    aliases: [
      'Test Plans',
      'Test Strategy',
      'Test Cases',
      'Test Case Design',
      'Test Scripts',
      'Test Case',
    ],
    parent: 'Software Testing',
  },
  {
    name: 'Test Management Tools',
    aliases: ['TestRail', 'Zephyr Scale', 'HP ALM', 'qTest', 'Xray Test Management'],
    parent: 'Test Planning',
  },
  {
    name: 'Behavior-Driven Development',
    aliases: ['Behaviour-Driven Development', 'BDD', 'SpecFlow', 'Cucumber BDD'],
    contextAliases: ['Cucumber', 'Gherkin'],
    parent: 'Software Testing',
    related: ['Test-Driven Development'],
  },
  {
    name: 'Mocha',
    aliases: ['Mocha.js', 'Chai.js', 'Sinon.js'],
    parent: 'Software Testing',
    related: ['Jest', 'JavaScript'],
    needs: 'context',
  },
  {
    name: 'Puppeteer',
    aliases: ['WebdriverIO', 'TestCafe', 'Nightwatch.js'],
    parent: 'Software Testing',
    related: ['Selenium', 'Playwright'],
    needs: 'case',
  },
  { name: 'Robot Framework', parent: 'Software Testing', related: ['Python'] },
  {
    name: 'TestNG',
    aliases: ['Mockito', 'AssertJ', 'Testcontainers'],
    parent: 'Software Testing',
    related: ['JUnit', 'Java'],
  },
  { name: 'NUnit', aliases: ['xUnit', 'MSTest'], parent: 'Software Testing', related: ['.NET'] },
  {
    name: 'GoogleTest',
    aliases: ['Google Test Framework', 'Catch2'],
    parent: 'Software Testing',
    related: ['C++'],
  },
  {
    name: 'Katalon',
    aliases: ['Katalon Studio', 'Ranorex', 'TestComplete', 'Tosca Testing', 'Tricentis Tosca'],
    parent: 'Software Testing',
  },
  { name: 'BrowserStack', aliases: ['Sauce Labs', 'LambdaTest'], parent: 'Software Testing' },
  {
    name: 'Mutation Testing',
    aliases: ['Property-Based Testing', 'Fuzz Testing', 'Fuzzing'],
    parent: 'Software Testing',
  },
  {
    name: 'Static Code Analysis',
    aliases: ['Static Analysis Tools', 'SonarQube', 'SonarCloud', 'Coverity'],
    parent: 'Software Testing',
    related: ['Code Review'],
  },
  { name: 'Test Coverage', aliases: ['Code Coverage'], parent: 'Software Testing' },
  {
    name: 'Defect Tracking',
    aliases: ['Bug Tracking', 'Bug Reports', 'Bugzilla', 'Defect Management'],
    parent: 'Software Testing',
    related: ['Jira'],
  },
  {
    name: 'ISTQB',
    aliases: ['ISTQB Certification', 'ISTQB Certified Tester'],
    parent: 'Software Testing',
  },
  {
    name: 'Chaos Engineering',
    aliases: ['Chaos Monkey', 'Resilience Testing', 'Chaos Mesh'],
    parent: 'Site Reliability Engineering',
  },
  {
    name: 'Hardware-in-the-Loop Testing',
    aliases: ['Hardware in the Loop', 'HIL Testing'],
    parent: 'Software Testing',
    alsoUnder: ['Embedded Systems'],
  },
];
