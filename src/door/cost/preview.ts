import { withinScopes } from '../../access/scopes';
import type { Context } from '../../context';
import type { CostPreview } from '../../generated/graphql';
import { tell } from '../errors';
import { type Asked, type Surface, withinCeiling } from '../surface';
import { bucketOf } from './budget';

const largestInt = 2_147_483_647;

/** What would become of an operation, short of running it. */
export function preview(surface: Surface, asked: Asked, context: Context): CostPreview {
  const { viewer, purpose, language, requestId } = context;
  const { points, perSecond } = bucketOf[viewer.role];
  const problems: CostPreview['problems'] = [];
  const attempt = <T>(step: () => T): T | undefined => {
    try {
      return step();
    } catch (error) {
      const { code, errors } = tell(error, { language, requestId, patience: 0, longest: 0 });
      problems.push(...errors.map(({ message }) => ({ code, sentence: message })));
      return undefined;
    }
  };
  const understood = attempt(() => surface.read(asked));
  if (understood) {
    attempt(() => withinScopes(understood.kind, viewer));
    attempt(() => surface.permit(understood, { role: viewer.role, purpose }));
    attempt(() => withinCeiling(understood, surface.limits));
  }
  return {
    asked: understood ? Math.min(understood.asked, largestInt) : null,
    ceiling: surface.limits.cost,
    budget: points,
    perSecond,
    wouldRun: problems.length === 0,
    problems,
  };
}
