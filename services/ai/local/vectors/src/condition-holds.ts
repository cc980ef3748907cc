import type { IndexedValue } from './index-definition.ts';
import type { Condition } from './parse-filter.ts';

/**
 * Whether a value that is present meets a condition. One of another type than the operand is
 * unequal to it and in no range of it.
 */
export function conditionHolds(condition: Condition, value: IndexedValue): boolean {
  switch (condition.operator) {
    case '$eq':
      return value === condition.operand;
    case '$ne':
      return value !== condition.operand;
    case '$in':
      return condition.operand.includes(value);
    case '$nin':
      return !condition.operand.includes(value);
    case '$lt':
    case '$lte':
    case '$gt':
    case '$gte':
      break;
  }
  const { operator, operand } = condition;
  if (typeof value !== typeof operand) return false;
  if (operator === '$lt') return value < operand;
  if (operator === '$lte') return value <= operand;
  return operator === '$gt' ? value > operand : value >= operand;
}
