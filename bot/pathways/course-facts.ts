// What the words of a course's record tell about it: its level as a number, what is free, what has closed.
import type { Course } from './pathway.ts';

/** "6" of "6 (degree)", "2" and "3" of "2 and 3"; none for "Foundation". */
export const levelsOf = ({ level }: Course): readonly string[] => level?.match(/\b[1-8]\b/g) ?? [];

/** True only where the source says that learners pay nothing; an unknown cost is not free. */
export const isFree = ({ cost }: Course): boolean => /\b(?:is|are) free\b|\bfunded centrally\b/i.test(cost ?? '');

/** Kept for those who look for it by its old name. */
export const isClosed = ({ title }: Course): boolean => /\((?:now )?closed\b/i.test(title);
