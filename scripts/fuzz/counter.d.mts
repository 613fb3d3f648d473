export interface Counter {
  tried<Result>(kind: string, work: () => Result): Result;
  text(): string;
}

export function counter(): Counter;
