/** What a stand-in answers for a member that it does not have: an error, so that no test believes in what is not there. */

export function strict<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, key, receiver): unknown {
      // Promises and inspection ask every object for these.
      if (typeof key === 'symbol' || key === 'then' || key in target)
        return Reflect.get(target, key, receiver);
      throw new Error(`the stand-in of electron has no ${name}.${key}`);
    },
  });
}
