import { expect, test } from "vitest";
import { oncePer, oncePerPair } from "../../src/model/once.ts";

test("what is made of an object is made once, also where it is false or nothing much", () => {
  const asked: string[] = [];
  const isLong = oncePer(({ name }: { readonly name: string }) => {
    asked.push(name);
    return name.length > 3;
  });
  const [web, worker] = [{ name: "web" }, { name: "worker" }];
  expect([isLong(web), isLong(worker), isLong(web), isLong(worker)]).toEqual([false, true, false, true]);
  expect(asked).toEqual(["web", "worker"]);
});

test("it goes by the object, and not by what is in it", () => {
  const copyOf = oncePer((object: { readonly name: string }) => ({ ...object }));
  const web = { name: "web" };
  expect(copyOf(web)).toBe(copyOf(web));
  expect(copyOf(web)).not.toBe(copyOf({ name: "web" }));
});

test("of an object and a name it is made once for both", () => {
  const asked: string[] = [];
  const within = oncePerPair(({ folder }: { readonly folder: string }, name: string) => {
    asked.push(`${folder}/${name}`);
    return `${folder}/${name}`;
  });
  const [base, head] = [{ folder: "base" }, { folder: "head" }];
  expect([within(base, "a"), within(base, "b"), within(head, "a"), within(base, "a")]).toEqual([
    "base/a",
    "base/b",
    "head/a",
    "base/a",
  ]);
  expect(asked).toEqual(["base/a", "base/b", "head/a"]);
});
