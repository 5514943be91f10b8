export * from './contracts/demand';
export * from './contracts/links';
export * from './contracts/lists';
export * from './contracts/people';
export * from './contracts/things';
