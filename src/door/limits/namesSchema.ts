import { BREAK, type DocumentNode, visit } from 'graphql';

/** Whether a document asks what the schema holds, anywhere in it. */
export function namesSchema(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field({ name: { value } }) {
      found = value === '__schema' || value === '__type';
      return found ? BREAK : undefined;
    },
  });
  return found;
}
