import { expect, it } from 'vitest';
import { fieldName } from './field-name.ts';

it('says where a quote stands, counting from one', () => {
  expect(fieldName('workExperience[1].accomplishments')).toBe('work experience 2, accomplishments');
  expect(fieldName('education[0].degree')).toBe('education 1, degree');
  expect(fieldName('desiredLocations')).toBe('desired locations');
});
