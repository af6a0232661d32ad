import type { Catalogue, Category } from "./api";

/** Returns pairs of neighbouring characters, and each Chinese character, by which words are compared. */
function parts(text: string): Set<string> {
  const letters = [...text.toLowerCase().replace(/[\s\p{P}]/gu, "")];
  const pairs = letters.slice(0, -1).map((letter, at) => letter + letters[at + 1]);
  return new Set([...pairs, ...letters.filter((letter) => /\p{Script=Han}/u.test(letter))]);
}

/** Returns the categories whose names share most with what the customer wrote, best first. */
export function fitting(text: string, catalogue: Catalogue): Category[] {
  const written = parts(text);
  return catalogue.categories
    .map((category) => ({ category, score: score(category, written) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, 3)
    .map(({ category }) => category);
}

function score(category: Category, written: Set<string>): number {
  return Math.max(share(category.name.zh, written), share(category.name.en, written));
}

function share(name: string, written: Set<string>): number {
  const own = [...parts(name)];
  return own.filter((part) => written.has(part)).length / Math.max(own.length, 1);
}
