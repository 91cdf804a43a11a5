// A binary heap in a plain array: the item with the smallest promise comes out first.
//
//   index      0
//            1   2        a parent is never larger than its children:
//           3 4 5 6       parent of i = (i - 1) >> 1, children of i = 2i + 1 and 2i + 2

interface Promising {
  readonly promise: number;
}

/** Adds an item to the heap held in `heap`. */
export function push<T extends Promising>(heap: T[], item: T): void {
  let index = heap.length;
  heap.push(item);
  while (index > 0) {
    const parentIndex = (index - 1) >> 1;
    const parent = heap[parentIndex];
    if (parent === undefined || parent.promise <= item.promise) break;
    heap[index] = parent;
    index = parentIndex;
  }
  heap[index] = item;
}

/** Takes the item with the smallest promise out of `heap`; undefined when it is empty. */
export function pop<T extends Promising>(heap: T[]): T | undefined {
  const smallest = heap[0];
  const moved = heap.pop();
  if (moved !== undefined && heap.length > 0) sink(heap, moved);
  return smallest;
}

function sink<T extends Promising>(heap: T[], item: T): void {
  let index = 0;
  for (;;) {
    const childIndex = smallerChild(heap, index);
    const child = heap[childIndex];
    if (child === undefined || child.promise >= item.promise) break;
    heap[index] = child;
    index = childIndex;
  }
  heap[index] = item;
}

function smallerChild(heap: readonly Promising[], index: number): number {
  const left = 2 * index + 1;
  const right = left + 1;
  return (heap[right]?.promise ?? Infinity) < (heap[left]?.promise ?? Infinity) ? right : left;
}
