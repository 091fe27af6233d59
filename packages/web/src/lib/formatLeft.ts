/** "2 h 14 min", "9 min 05 s": what is left until then; null once nothing is. */
export function formatLeft(iso: string, now: number): string | null {
  const seconds = Math.ceil((new Date(iso).getTime() - now) / 1000);
  if (!(seconds > 0)) return null;
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor((seconds % 3_600) / 60)];
  if (hours > 0) return `${hours} h ${minutes} min`;
  const rest = seconds % 60;
  return minutes > 0 ? `${minutes} min ${String(rest).padStart(2, '0')} s` : `${rest} s`;
}
