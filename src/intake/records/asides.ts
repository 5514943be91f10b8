import type { RecordOf } from '../format';

type PersonRecord = RecordOf<'person'>;

/** Civil facts, for a node of their own: statutory relief alone may reach it. */
export const civilFacts = ({ residencePermit, ...facts }: NonNullable<PersonRecord['civil']>) => ({
  ...facts,
  residencePermitFrom: residencePermit?.from,
  residencePermitTo: residencePermit?.to,
});

const byYear = <T extends { year: number }>(rows: readonly T[] | null | undefined) =>
  rows ? [...rows].sort((a, b) => a.year - b.year) : undefined;

/** Working-life facts, lists in parallel and by year. */
export function dossierFacts(dossier: NonNullable<PersonRecord['dossier']>) {
  const { assessments, insurance, learning, ...facts } = dossier;
  const assessed = byYear(assessments);
  const learned = byYear(learning);
  return {
    ...facts,
    assessmentYears: assessed?.map(({ year }) => year),
    assessmentResults: assessed?.map(({ result }) => result),
    insuredMonths: insurance?.months,
    insuredAsOf: insurance?.asOf,
    learningYears: learned?.map(({ year }) => year),
    learningHours: learned?.map(({ hours }) => hours),
    learningProfessionalHours: learned?.map(({ professionalHours }) => professionalHours),
  };
}
