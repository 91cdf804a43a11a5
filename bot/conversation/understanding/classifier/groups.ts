// Probabilities of labels, weighed and summed by group.
import { groupOf, type Label } from './labels.ts';

/** Labels with their probabilities. */
export interface Ranked {
  readonly labels: readonly Label[];
  readonly probabilities: readonly number[];
}

export interface GroupReading {
  readonly group: string;
  /** Likeliest label of the group. */
  readonly label: Label;
  readonly p: number;
}

/** Groups by their summed probability, largest first, each with its likeliest label. */
export function groupsOf({ labels, probabilities }: Ranked): readonly GroupReading[] {
  const groups = new Map<string, { group: string; label: Label; best: number; p: number }>();
  labels.forEach((label, index) => {
    const p = probabilities[index] ?? 0;
    const before = groups.get(groupOf(label));
    if (before === undefined) groups.set(groupOf(label), { group: groupOf(label), label, best: p, p });
    else groups.set(before.group, { ...before, p: before.p + p, ...(p > before.best ? { label, best: p } : {}) });
  });
  return [...groups.values()].sort((a, b) => b.p - a.p).map(({ group, label, p }) => ({ group, label, p }));
}

/** The same probabilities weighed by what is named, again adding up to 1. */
export function fitted({ labels, probabilities }: Ranked, factorFor: (label: Label) => number): Ranked {
  const weighed = probabilities.map((p, index) => p * factorFor(labels[index] ?? 'help'));
  const total = weighed.reduce((sum, p) => sum + p, 0) || 1;
  return { labels, probabilities: weighed.map((p) => p / total) };
}
