import type { Report } from './report.ts';

export function plot(_report: Report): string {
  return '<svg xmlns="http://www.w3.org/2000/svg"/>';
}
