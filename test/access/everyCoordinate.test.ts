import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { allowanceOf } from '../../src/access/allowed';
import { purposes, roles } from '../../src/access/roles';
import { describeAllowed } from '../../src/access/rules';
import { schema } from '../../src/graphql';
import { Refusal } from '../../src/refusal';
import {
  type Eyes,
  isRestricted,
  leadsTo,
  mayName,
  operation,
  rootsOf,
  targetsOf,
  waysFrom,
} from './minimal';

const everybody: Eyes[] = roles.flatMap((role) => purposes.map((purpose) => ({ role, purpose })));
const allowance = allowanceOf(schema);

interface Step {
  on: GraphQLObjectType;
  field: GraphQLField<unknown, unknown>;
}
/** One coordinate of the SDL with `@allowed`, where it can be named, and what naming it takes. */
interface Case {
  coordinate: string;
  declared: { name: string };
  places: { step: Step; argument?: GraphQLArgument }[];
}

const objects = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__'));
const steps = objects.flatMap((on) => Object.values(on.getFields()).map((field): Step => ({ on, field })));
const inputs = steps.flatMap((step) => step.field.args.map((argument) => ({ step, argument })));

const cases: Case[] = [
  ...steps
    .filter(({ field }) => isRestricted(schema, field))
    .map((step) => ({
      coordinate: `${step.on.name}.${step.field.name}`,
      declared: step.field,
      places: [{ step }],
    })),
  ...inputs
    .filter(({ argument }) => isRestricted(schema, argument))
    .map(({ step, argument }) => ({
      coordinate: `${step.on.name}.${step.field.name}(${argument.name}:)`,
      declared: argument,
      places: [{ step, argument }],
    })),
  ...Object.values(schema.getTypeMap()).flatMap((type) => {
    const members = isEnumType(type)
      ? type.getValues()
      : isInputObjectType(type)
        ? Object.values(type.getFields())
        : [];
    return members
      .filter((member) => isRestricted(schema, member))
      .map((member) => ({
        coordinate: `${type.name}.${member.name}`,
        declared: member,
        places: inputs.filter(({ argument }) => leadsTo(argument.type, member)),
      }));
  }),
];

function refused(text: string, who: Eyes): boolean {
  const document = parse(text);
  expect(validate(schema, document).map(({ message }) => `${message} ${text}`)).toEqual([]);
  try {
    allowance.check({ document, variables: {} }, who as Parameters<typeof allowance.check>[1]);
    return false;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'FORBIDDEN') return true;
    throw error;
  }
}

test('the walk finds every coordinate that the description names, and no other', () => {
  expect(cases.map(({ coordinate }) => coordinate).sort()).toEqual(
    describeAllowed(schema)
      .map(({ coordinate }) => coordinate)
      .sort(),
  );
  expect(cases.length).toBeGreaterThan(5);
});

const anyWay = waysFrom(schema, rootsOf(schema), () => true);
const openWays = new Map(
  everybody.map((who) => [
    who,
    waysFrom(schema, rootsOf(schema), ({ field }) => mayName(schema, field, who)),
  ]),
);

test.each(cases)(
  '$coordinate is open to those whom the SDL names, and to nobody else',
  ({ declared, places }) => {
    let openToSome = false;
    for (const who of everybody) {
      const may = (one: { name: string }) => mayName(schema, one, who);
      const ways = openWays.get(who) ?? new Map();
      const open = places.find(
        ({ step, argument }) => ways.has(step.on.name) && may(step.field) && (!argument || may(argument)),
      );
      const [place] = open ? [open] : places;
      if (!place) throw new Error('Nothing in the SDL can name it.');
      const { step, argument } = place;
      const way = (open ? ways : anyWay).get(step.on.name);
      if (!way) throw new Error(`Nothing leads to ${step.on.name}.`);
      const inside = declared === argument || declared === step.field ? undefined : declared;
      const text = operation([...way, step], {
        on: step,
        ...(argument && { argument }),
        ...(inside && { inside }),
      });
      const expected = open !== undefined && may(declared);
      openToSome ||= expected;
      expect({ who, text, refused: refused(text, who) }).toEqual({ who, text, refused: !expected });
    }
    expect(openToSome).toBe(true);
  },
);

const self = { role: 'SELF', purpose: 'SELF' };

test('a person has no way to anybody’s portrait but person, node and me, which ask who they are', () => {
  const doors = ['Query.person', 'Query.node', 'Myself.portrait'];
  const ways = waysFrom(schema, rootsOf(schema), ({ on, field }, target) => {
    const isDoor = target.name === 'Person' && doors.includes(`${on.name}.${field.name}`);
    return mayName(schema, field, self) && !isDoor;
  });
  expect(ways.get('Person')?.map(({ on, field }) => `${on.name}.${field.name}`)).toBeUndefined();
  expect(ways.has('Myself') && ways.has('Paper')).toBe(true);
});

test('nor has a portrait of theirs a way on to another person’s', () => {
  const person = objects.filter(({ name }) => name === 'Person');
  const ways = waysFrom(schema, person, ({ field }) => mayName(schema, field, self));
  const back = steps
    .filter(({ on, field }) => ways.has(on.name) && mayName(schema, field, self))
    .filter(({ field }) => targetsOf(schema, field).some(({ name }) => name === 'Person'))
    .map(({ on, field }) => `${on.name}.${field.name}`);
  expect(back).toEqual([]);
  expect(ways.size).toBeGreaterThan(5);
});
