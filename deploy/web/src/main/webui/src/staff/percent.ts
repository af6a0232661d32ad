/** Returns a share as a percentage with at most one decimal; a dash if there is none. */
export function percent(share: number | null | undefined): string {
  return share === null || share === undefined ? "—" : `${Math.round(share * 1000) / 10}%`;
}
