import { type FieldNode, type GraphQLResolveInfo, Kind } from 'graphql';
import type { Context } from '../context';
import { present } from '../graph/loaders';
import type { DisciplineRow, InstitutionRow } from '../places/queries';

interface Named {
  nameZh: string | null;
  nameEn: string | null;
}

const carried = new Set(['id', 'name', '__typename']);
const known = new WeakMap<FieldNode, boolean>();

/** Whether a field asks of its thing no more than the row that named it carries. Fragments are taken to ask for more. */
function asksNameOnly({ fieldNodes }: Pick<GraphQLResolveInfo, 'fieldNodes'>): boolean {
  const [first] = fieldNodes;
  if (!first || fieldNodes.length > 1) return false;
  const before = known.get(first);
  if (before !== undefined) return before;
  const only = (first.selectionSet?.selections ?? []).every(
    (selection) => selection.kind === Kind.FIELD && carried.has(selection.name.value),
  );
  known.set(first, only);
  return only;
}

const unaskedOfInstitution: Omit<InstitutionRow, 'id' | keyof Named> = {
  ror: null,
  uscc: null,
  kind: null,
  country: null,
  region: null,
  cityZh: null,
  cityEn: null,
  ownership: null,
  highTech: null,
  headquarters: null,
  registeredCapital: null,
  foundedOn: null,
  publicGrade: null,
  headcount: null,
};
const unaskedOfDiscipline: Omit<DisciplineRow, 'id' | keyof Named> = {
  scheme: '',
  code: '',
  stem: null,
  headcount: null,
};

type Load = Pick<Context['load'], 'institution' | 'discipline'>;

/** The institution a row names. Asked by name alone, the row is enough, and a portrait costs a statement less. */
export const institutionOf = (
  { institutionId: id, nameZh, nameEn }: Named & { institutionId: string },
  load: Load,
  info: Pick<GraphQLResolveInfo, 'fieldNodes'>,
): InstitutionRow | Promise<InstitutionRow> =>
  asksNameOnly(info)
    ? { ...unaskedOfInstitution, id, nameZh, nameEn }
    : present(load.institution.load(id), id);

/** The field a row names, likewise. */
export const disciplineOf = (
  { disciplineId: id, nameZh, nameEn }: Named & { disciplineId: string },
  load: Load,
  info: Pick<GraphQLResolveInfo, 'fieldNodes'>,
): DisciplineRow | Promise<DisciplineRow> =>
  asksNameOnly(info) ? { ...unaskedOfDiscipline, id, nameZh, nameEn } : present(load.discipline.load(id), id);
