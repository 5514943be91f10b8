import type { Html } from '../html';
import type { Say } from '../words';
import { listed } from './lists';
import type { Shown } from './question';
import { line, when } from './when';

/** What somebody is, holds, won and belongs to. */
export const standing = (person: Shown, say: Say): (Html | null)[] => [
  listed(
    say,
    'posts',
    person.affiliations.map((post) => ({
      main: post.institution.name,
      soft: line(post.role, post.department, when(post, say)),
    })),
  ),
  listed(
    say,
    'education',
    person.education.map(({ institution, levelLabel, field, thesis, from, to }) => ({
      main: institution.name,
      soft: line(levelLabel, field, from && to ? `${from} – ${to}` : (to ?? from), thesis && `“${thesis}”`),
    })),
  ),
  listed(
    say,
    'designations',
    person.designations.map((held) => ({ main: held.name, soft: when(held, say) })),
  ),
  listed(
    say,
    'programmes',
    person.programmes.map((held) => ({ main: held.edition.name, soft: line(held.track, when(held, say)) })),
  ),
  listed(
    say,
    'awards',
    person.awards.map(({ award, role, wonOn }) => ({ main: award.name, soft: line(role, wonOn) })),
  ),
  listed(
    say,
    'titles',
    person.titles.map((held) => ({
      main: held.name,
      soft: line(held.levelLabel, held.series, when(held, say)),
    })),
  ),
  listed(
    say,
    'skills',
    person.skills.map(({ name, levelLabel, from }) => ({ main: name, soft: line(levelLabel, from) })),
  ),
  listed(
    say,
    'certificates',
    person.certificates.map((held) => ({
      main: held.name,
      soft: line(held.issuer, held.verificationLabel, when(held, say)),
    })),
  ),
  listed(
    say,
    'teams',
    person.teams.map((held) => ({
      main: held.team.name,
      soft: line(held.roleLabel, held.core && say('coreMember'), when(held, say)),
    })),
  ),
  listed(
    say,
    'projects',
    person.projects.map((held) => ({ main: held.project.name, soft: line(held.roleLabel, when(held, say)) })),
  ),
  listed(
    say,
    'stations',
    person.stations.map((stay) => ({
      main: stay.station.name,
      soft: line(
        stay.asLabel,
        stay.track,
        stay.capacity !== null && say('capacity', { n: stay.capacity }),
        stay.free !== null && say('free', { n: stay.free }),
        when(stay, say),
      ),
    })),
  ),
  listed(
    say,
    'associations',
    person.associations.map((held) => ({
      main: held.association.name,
      soft: line(held.role, when(held, say)),
    })),
  ),
  listed(
    say,
    'events',
    person.events.map(({ event, role, result }) => ({ main: event.name, soft: line(role, result) })),
  ),
];
